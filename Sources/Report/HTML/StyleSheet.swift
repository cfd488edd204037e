/// The one style sheet of all pages, a file beside them.
///
/// Colours are of the Analysis Function's palette; every text has a contrast of at least 4.5 to 1
/// on its ground.
enum StyleSheet {
  /// Its path below the report's folder.
  static let path = "style.css"

  /// All of it.
  static var css: HTML { screen + .code("\n") + PrintStyle.css + .code("\n") }

  private static let screen = HTML.code(
    """
    *{box-sizing:border-box}
    body{margin:0;color:#0b0c0c;background:#fff;font:1rem/1.5 Arial,Helvetica,system-ui,sans-serif;\
    overflow-wrap:anywhere}
    .bar p,nav,main,footer>div{max-width:72rem;margin:0 auto;padding:0 1rem}
    .bar{border-bottom:.25rem solid #12436d}
    .bar p{padding-top:.75rem;padding-bottom:.75rem}
    nav ol,nav ul{list-style:none;margin:.75rem 0;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1rem}
    nav ol{gap:.25rem}
    nav ol li+li::before{content:"› "}
    h1{font-size:2rem;line-height:1.2;margin:1.5rem 0 1rem}
    h2{font-size:1.5rem;line-height:1.25;margin:2rem 0 .75rem}
    h3{font-size:1.1875rem;line-height:1.3;margin:1.5rem 0 .5rem}
    p,li,dd,blockquote{max-width:46rem}
    a{color:#1d5a8e}
    a:hover{color:#12436d;background:#e8eef5}
    a:focus-visible,[tabindex]:focus-visible{outline:.1875rem solid #0b0c0c;outline-offset:.125rem;\
    background:#ffe9b3;color:#0b0c0c}
    nav ul a,td a,th a,li>a{display:inline-block;vertical-align:top;min-height:1.5rem;min-width:1.5rem}
    .skip{position:absolute;left:-999rem}
    .skip:focus{position:static;display:block;padding:.75rem 1rem}
    .box{border:.25rem solid #12436d;padding:.25rem 1.25rem .75rem;margin:1.5rem 0}
    .box.need{border-color:#942514}
    .box h2{margin-top:1rem}
    .box ul{padding-left:1.25rem}
    .calls>li{margin-bottom:.75rem}
    dl.answers{display:grid;grid-template-columns:minmax(6rem,11rem) 1fr;gap:.5rem 1rem;margin:.5rem 0}
    dl.answers dt{font-weight:700}
    dl.answers dd{margin:0;min-width:0}
    dl.answers p{margin:0 0 .25rem}
    .tag{display:inline-block;padding:0 .5rem;border:.125rem solid #3d3d3d;background:#fff;\
    color:#3d3d3d;font-weight:700;white-space:nowrap}
    .tag.good{border-color:#00572b;color:#00572b}
    .tag.bad{border-color:#942514;color:#942514;border-left-width:.5rem}
    .tag.doubt{border-color:#7a4100;color:#7a4100;border-left-width:.5rem}
    .tag.open{border-style:dashed;border-color:#12436d;color:#12436d}
    .wide{overflow-x:auto;margin:1rem 0 1.5rem}
    table{border-collapse:collapse;width:100%}
    caption{text-align:left;font-weight:700;padding:.5rem 0}
    th,td{text-align:left;vertical-align:top;padding:.5rem 1rem .5rem 0;border-bottom:1px solid #b1b4b6;\
    overflow-wrap:normal}
    th{font-weight:700}
    tbody th{font-weight:400}
    .n{text-align:right;font-variant-numeric:tabular-nums}
    td.n,.day{white-space:nowrap}
    .marked th,.marked td{background:#f6f1e4}
    tr:target th,tr:target td{background:#ffe9b3;border-top:.1875rem solid #0b0c0c;\
    border-bottom:.1875rem solid #0b0c0c}
    tr:target>th::before{content:"▶ "}
    :target{scroll-margin-top:4rem}
    code,.cell{font-family:"Liberation Mono",Consolas,Menlo,monospace;font-size:.9375em}
    .cell{white-space:pre-wrap}
    .mask{color:#3d3d3d;border-bottom:1px dotted #3d3d3d}
    dl.figures{display:flex;flex-wrap:wrap;gap:1rem 2.5rem;margin:1rem 0}
    dl.figures div{min-width:8rem}
    dl.figures dt{margin:0}
    dl.figures dd{margin:0;font-size:1.375rem;font-weight:700}
    dl.run{display:grid;grid-template-columns:minmax(6rem,14rem) 1fr;gap:.25rem 1rem}
    dl.run dt{font-weight:700}
    dl.run dd{margin:0;min-width:0}
    blockquote{margin:1rem 0;padding:.25rem 0 .25rem 1rem;border-left:.3125rem solid #12436d}
    ul.reason{list-style:none;padding-left:0;border-left:.3125rem solid #b1b4b6}
    ul.reason li{padding-left:1rem}
    ul.reason li.depth-1{padding-left:2.25rem}
    ul.reason li.depth-2{padding-left:3.5rem}
    ul.reason li.depth-3{padding-left:4.75rem}
    .hint{color:#3d3d3d}
    figure{margin:1rem 0}
    figure svg{display:block}
    figcaption{font-weight:700;margin-bottom:.25rem}
    figcaption span{display:block;font-weight:400}
    summary{display:inline-block;min-height:1.5rem;cursor:pointer;color:#1d5a8e;text-decoration:underline}
    summary:focus-visible{outline:.1875rem solid #0b0c0c;background:#ffe9b3;color:#0b0c0c}
    footer{margin-top:3rem;border-top:1px solid #b1b4b6;background:#f3f2f1}
    footer>div,footer nav{padding-top:.5rem;padding-bottom:.5rem}
    @media (max-width:40rem){h1{font-size:1.5rem}h2{font-size:1.25rem}\
    dl.run,dl.answers{grid-template-columns:1fr}dl.answers{gap:0}dl.answers dd{margin-bottom:.75rem}.box{padding:.25rem .75rem .5rem}}
    """)
}
