/// How a page looks on paper, and in the PDF that a browser makes of it.
///
/// What only a screen needs is left out, the numbers of a drawing stand below it, the address of a
/// page elsewhere behind its name, and nothing is torn that belongs together.
enum PrintStyle {
  static let css = HTML.code(
    """
    @page{margin:18mm 15mm}
    @media print{
    .skip,nav,.bar,summary{display:none}
    body{font-size:10.5pt}
    .bar p,main,footer>div{max-width:none;padding:0}
    p,li,dd,blockquote{max-width:none}
    h1{font-size:18pt;margin-top:0}
    h2{font-size:14pt}
    h3{font-size:12pt}
    h1,h2,h3,caption,figcaption{break-after:avoid}
    a{color:#0b0c0c}
    a[href^="http"]::after{content:" <" attr(href) ">";font-size:8.5pt;word-break:break-all}
    .wide{overflow:visible;margin:.5rem 0 1rem}
    .wide svg{max-width:100%;height:auto}
    table{font-size:9pt}
    th,td{padding:.25rem .5rem .25rem 0}
    thead{display:table-header-group}
    tr,dl.figures div,blockquote,figure>.wide{break-inside:avoid}
    .tag{white-space:normal}
    .marked th,.marked td,rect,circle{-webkit-print-color-adjust:exact;print-color-adjust:exact}
    details::details-content{content-visibility:visible;block-size:auto;display:block}
    details>*{display:block}
    .sheet{font-size:9.5pt;line-height:1.35}
    .sheet h1{font-size:15pt;margin:0 0 .5rem}
    .sheet h2{font-size:11.5pt;margin:.75rem 0 .25rem}
    .sheet p,.sheet ul{margin:.25rem 0}
    .sheet th,.sheet td{padding:.0625rem .5rem .0625rem 0;font-size:8.5pt}
    footer{margin-top:1rem;background:none}
    p{orphans:3;widows:3}
    }
    """)
}
