"""Tells what an XLSX workbook holds, as JSON, with nothing but Python's own zipfile and XML.

    python3 workbook.py FILE

It is a second reader: it shares nothing with the library that writes our workbooks.
"""

import json
import posixpath
import re
import sys
import xml.etree.ElementTree as ET
import zipfile

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
LINK = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
PACKAGE = "{http://schemas.openxmlformats.org/package/2006/relationships}"
BUILT_IN = {0: "General", 1: "0", 2: "0.00", 14: "mm-dd-yy", 22: "m/d/yy h:mm"}


def plain(text):
    """A text as a spreadsheet shows it: _x000D_ stands for a carriage return."""
    return re.sub(r"_x([0-9A-Fa-f]{4})_", lambda m: chr(int(m.group(1), 16)), text)


def words(element):
    """The text of a shared or inline string; runs of one cell are joined."""
    parts = [element] if element.find(MAIN + "r") is None else element.findall(MAIN + "r")
    return plain("".join(part.findtext(MAIN + "t") or "" for part in parts))


class Package:
    def __init__(self, path):
        self.zip = zipfile.ZipFile(path)
        self.names = self.zip.namelist()

    def xml(self, name):
        return ET.fromstring(self.zip.read(name)) if name in self.names else None

    def relations(self, name):
        folder, base = posixpath.split(name)
        root = self.xml(f"{folder}/_rels/{base}.rels")
        found = {}
        for relation in root if root is not None else []:
            target = relation.get("Target")
            if relation.get("TargetMode") != "External":
                target = target[1:] if target[0] == "/" else posixpath.normpath(
                    posixpath.join(folder, target))
            found[relation.get("Id")] = target
        return found


def cell_of(element, shared, formats, wraps):
    kind = element.get("t", "n")
    value = element.findtext(MAIN + "v")
    if kind == "s":
        value = shared[int(value)]
    elif kind == "inlineStr":
        value = words(element.find(MAIN + "is"))
    elif kind == "str" and value is not None:
        value = plain(value)
    return {
        "place": element.get("r"), "isText": kind in ("s", "inlineStr", "str"),
        "isFormula": element.find(MAIN + "f") is not None, "value": value or "",
        "format": formats[int(element.get("s", "0"))],
        "isWrapped": wraps[int(element.get("s", "0"))],
    }


def sheet_of(package, name, path, shared, formats, wraps):
    root = package.xml(path)
    relations = package.relations(path)
    view = root.find(f"{MAIN}sheetViews/{MAIN}sheetView")
    selection = view.find(MAIN + "selection") if view is not None else None
    tables = []
    for part in root.findall(f"{MAIN}tableParts/{MAIN}tablePart"):
        table = package.xml(relations[part.get(LINK + "id")])
        tables.append({
            "name": table.get("displayName"), "range": table.get("ref"),
            "headingRows": int(table.get("headerRowCount", "1")),
            "hasFilter": table.find(MAIN + "autoFilter") is not None,
            "headings": [plain(c.get("name")) for c in table.iter(MAIN + "tableColumn")],
            "formulas": sum(1 for e in table.iter() if e.tag.endswith("Formula")),
        })
    links = [
        {"place": link.get("ref"), "target": relations.get(link.get(LINK + "id"), "")}
        for link in root.iter(MAIN + "hyperlink")
    ]
    setup = root.find(MAIN + "pageSetup")
    rows = [[cell_of(c, shared, formats, wraps) for c in row.findall(MAIN + "c")
             if c.find(MAIN + "v") is not None or c.find(MAIN + "is") is not None]
            for row in root.iter(MAIN + "row")]
    return {
        "name": name, "rows": [row for row in rows if row], "tables": tables, "links": links,
        "mergedCells": sum(1 for _ in root.iter(MAIN + "mergeCell")),
        "isFrozen": root.find(f".//{MAIN}pane") is not None,
        "hasFilter": root.find(MAIN + "autoFilter") is not None
        or any(table["hasFilter"] for table in tables),
        "hasHeaderOrFooter": root.find(MAIN + "headerFooter") is not None,
        "hasDrawing": root.find(MAIN + "drawing") is not None,
        "hidden": sum(1 for e in root.iter() if e.get("hidden") == "1"),
        "cursor": selection.get("activeCell", "A1") if selection is not None else "A1",
        "isLandscapeA4": setup is not None and setup.get("orientation") == "landscape"
        and setup.get("paperSize") == "9",
    }


def workbook(path):
    package = Package(path)
    styles = package.xml("xl/styles.xml")
    own = {int(n.get("numFmtId")): n.get("formatCode") for n in styles.iter(MAIN + "numFmt")}
    cell_formats = styles.find(MAIN + "cellXfs")
    formats = [own.get(int(x.get("numFmtId")), BUILT_IN.get(int(x.get("numFmtId")), "other"))
               for x in cell_formats]
    wraps = [(a := x.find(MAIN + "alignment")) is not None and a.get("wrapText") in ("1", "true")
             for x in cell_formats]
    fills = [f.get("patternType") for f in styles.iter(MAIN + "patternFill")]
    strings = package.xml("xl/sharedStrings.xml")
    shared = [words(item) for item in strings] if strings is not None else []
    root = package.xml("xl/workbook.xml")
    relations = package.relations("xl/workbook.xml")
    core = package.xml("docProps/core.xml")
    custom = package.xml("docProps/custom.xml")
    return {
        "title": next((e.text or "" for e in core.iter() if e.tag.endswith("}title")), ""),
        "created": next((e.text or "" for e in core.iter() if e.tag.endswith("}created")), ""),
        "language": next((p[0].text or "" for p in custom if p.get("name") == "Language"), "")
        if custom is not None else "",
        "parts": package.names,
        "fills": sum(1 for kind in fills if kind not in ("none", "gray125")),
        "times": sorted({"%04d-%02d-%02d" % i.date_time[:3] for i in package.zip.infolist()}),
        "namedRanges": sorted(n.get("name") for n in root.iter(MAIN + "definedName")),
        "sheets": [
            sheet_of(package, s.get("name"), relations[s.get(LINK + "id")], shared, formats,
                     wraps)
            for s in root.iter(MAIN + "sheet")
        ],
    }


if __name__ == "__main__":
    json.dump(workbook(sys.argv[1]), sys.stdout)
