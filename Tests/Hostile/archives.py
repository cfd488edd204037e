"""Hostile archives and spreadsheets, put together byte by byte."""

import struct
import zlib

from recipes import HEAD, add, row

CENTRAL, LOCAL, END = b"PK\x01\x02", b"PK\x03\x04", b"PK\x05\x06"


def entry(name, content, **other):
    """An entry; what it says of itself may be another thing than what it is."""
    content = content.encode() if isinstance(content, str) else content
    made = dict(name=name if isinstance(name, bytes) else name.encode(), packed=content, method=0,
                size=len(content), crc=zlib.crc32(content), flags=0x800, mode=0o100644, at=None)
    made.update(other)
    return made


def deflated(name, content, **other):
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    if callable(content):
        packed, size, crc = b"", 0, 0
        for piece in content():
            packed += packer.compress(piece)
            size, crc = size + len(piece), zlib.crc32(piece, crc)
    else:
        content = content.encode() if isinstance(content, str) else content
        packed, size, crc = packer.compress(content), len(content), zlib.crc32(content)
    packed += packer.flush()
    return entry(name, b"", **{**dict(packed=packed, size=size, crc=crc, method=8), **other})


def archive(*entries):
    body, directory = [], []
    offset = 0
    for e in entries:
        fields = struct.pack("<HHHHHIIIH", 20, e["flags"], e["method"], 0, 0x5C21, e["crc"],
                             len(e["packed"]), e["size"] & 0xFFFFFFFF, len(e["name"]))
        here = offset if e["at"] is None else e["at"]
        directory.append(CENTRAL + struct.pack("<H", 0x314) + fields + struct.pack(
            "<HHHHII", 0, 0, 0, 0, e["mode"] << 16, here) + e["name"])
        if e["at"] is None:
            body.append(LOCAL + fields + b"\0\0" + e["name"] + e["packed"])
            offset += len(body[-1])
    directory = b"".join(directory)
    count = min(len(entries), 0xFFFF)
    return b"".join(body) + directory + END + struct.pack(
        "<HHHHIIH", 0, 0, count, count, len(directory), offset, 0)


TABLE = HEAD + row()
MEBIBYTE = b"\0" * (1 << 20)

# Submissions in one .zip.
add("slip.zip", "entries that lead out of the folder",
    archive(entry("../../evil.csv", TABLE), entry("a/../../../evil.csv", TABLE)))
add("absolute.zip", "an entry with a path from the root", archive(entry("/tmp/evil.csv", TABLE)))
add("backslash.zip", "an entry with a path of another system",
    archive(entry("..\\..\\evil.csv", TABLE), entry("C:\\evil.csv", TABLE)))
add("link.zip", "an entry that is a link to a file of the machine",
    archive(entry("link.csv", "/etc/passwd", mode=0o120777)))
add("device.zip", "an entry that is a device", archive(entry("device.csv", TABLE, mode=0o020666)))
add("in-zip.zip", "an archive in an archive", archive(entry("in.zip", archive(entry("a.csv", TABLE)))))
add("checksum.zip", "an entry with another sum than it says",
    archive(entry("presence.csv", TABLE, crc=1)))
add("password.zip", "an entry with a password", archive(entry("presence.csv", TABLE, flags=0x801)))
add("packing-97.zip", "an entry packed in a way that nobody knows",
    archive(entry("presence.csv", TABLE, method=97)))
add("same-name.zip", "two entries of one name, of which a reader may see either",
    archive(entry("presence.csv", TABLE), entry("presence.csv", HEAD)))
add("overlap.zip", "50 entries that share their bytes",
    archive(deflated("0.csv", b"a" * 100_000),
            *[deflated(f"{n}.csv", b"a" * 100_000, at=0) for n in range(1, 50)]))
add("says-less.zip", "an entry that unpacks to more than it says",
    archive(deflated("presence.csv", TABLE * 100, size=100)))
add("says-more.zip", "an entry that says it has 4 GB", archive(
    entry("presence.csv", TABLE, size=0xFFFFFFF0)))
add("zip64.zip", "an entry whose size is said to stand elsewhere, and does not",
    archive(entry("presence.csv", TABLE, size=0xFFFFFFFF)))
add("cut.zip", "an archive without its directory", archive(entry("a.csv", TABLE))[:-30])
add("comment.zip", "an archive that says it has more entries than it has",
    archive(entry("a.csv", TABLE))[:-14] + b"\xff\xff\xff\xff" + archive(entry("a.csv", TABLE))[-10:])
add("bomb.zip", "1,000 MiB of zeros in 1 MB",
    lambda: archive(deflated("bomb.csv", lambda: (MEBIBYTE for _ in range(1000)))), limit=64,
    big=True)
add("many-bombs.zip", "200 entries of 9 MiB, each below every limit of one",
    lambda: archive(*[dict(deflated("", MEBIBYTE * 9), name=b"%d.csv" % n) for n in range(200)]),
    limit=64, big=True)
add("many-entries.zip", "65,000 entries",
    lambda: archive(*[entry(f"{n}.csv", "") for n in range(65_000)]), limit=64, big=True)
add("many-passwords.zip", "65,000 entries with a password",
    lambda: archive(*[entry(f"{n}.csv", "", flags=0x801) for n in range(65_000)]), limit=64, big=True)
add("names.zip", "names that terminals, shells and other systems stumble over", archive(
    *[entry(name, HEAD + row(joined=f"2026-03-02T10:{n:02}:00Z", mode="online"),
            flags=0 if b"\x1b" in name else 0x800) for n, name in enumerate([
        b"\x1b[2J.csv", b"con.csv", b"nul", b"a\nb.csv", b"$(touch evil).csv", b"-rf", b"=1+1.csv",
        "\u202Evsc.exe".encode(), b"a" * 250, b"<script>.csv", b"'; DROP TABLE course.csv"])]))

add("name-of-no-letters.zip", "a name that is no text",
    archive(entry(b"\xff\xfe.csv", TABLE, flags=0), entry(b"\xc3.csv", TABLE, flags=0x800)))

# Spreadsheets.
NS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PARTS = {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": f'<Relationships><Relationship Id="r" Type="{REL}/officeDocument" '
                   'Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": f'<workbook xmlns="{NS}" xmlns:r="{REL}"><sheets><sheet name="Log" sheetId="1" '
                       'r:id="rId1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": '<Relationships><Relationship Id="rId1" '
                                  f'Type="{REL}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
}


def cells(number, texts):
    return f'<row r="{number}">' + "".join(
        f'<c t="inlineStr"><is><t>{text}</t></is></c>' for text in texts) + "</row>"


def sheet(*rows):
    return f'<worksheet xmlns="{NS}"><sheetData>' + "".join(rows) + "</sheetData></worksheet>"


GOOD_SHEET = [cells(1, HEAD.strip().split(",")), cells(2, row().strip().split(","))]


def xlsx(text=sheet(*GOOD_SHEET), parts=(), **other):
    pack = other.pop("pack", entry)
    made = [entry(name, content) for name, content in PARTS.items() if name not in dict(parts)]
    made += [entry(name, content) for name, content in dict(parts).items()]
    return archive(*made, pack("xl/worksheets/sheet1.xml", text, **other))


def repeated(before, piece, count, after):
    def pieces():
        yield before
        for _ in range(count):
            yield piece
        yield after
    return pieces


add("laughs.xlsx", "a billion laughs in a sheet",
    xlsx('<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>' + sheet(*GOOD_SHEET)))
add("entity-of-a-file.xlsx", "an entity that names a file of the machine",
    xlsx('<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + sheet(cells(1, ["&x;"]))))
add("far-cell.xlsx", "a cell in the last row and column",
    xlsx(sheet('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')))
add("row-0.xlsx", "a row 0", xlsx(sheet('<row r="0"><c><v>1</v></c></row>')))
add("row-overflow.xlsx", "a row beyond 64 bits",
    xlsx(sheet('<row r="9223372036854775807"><c><v>1</v></c></row><row><c><v>2</v></c></row>')))
add("rows-backwards.xlsx", "rows out of their order",
    xlsx(sheet('<row r="9"><c><v>1</v></c></row><row r="1"><c><v>2</v></c></row>')))
add("no-such-string.xlsx", "a text of a list that does not have it",
    xlsx(sheet(GOOD_SHEET[0], '<row r="2"><c t="s"><v>4000000000</v></c><c t="s"><v>-1</v></c></row>')))
add("number-overflow.xlsx", "a number beyond every date",
    xlsx(sheet(GOOD_SHEET[0], cells(2, ["S-1", "L-02", "remote"]).replace(
        "</row>", '<c><v>1e308</v></c><c><v>-1e308</v></c></row>'))))
add("no-value.xlsx", "a formula that was never computed",
    xlsx(sheet(GOOD_SHEET[0], cells(2, ["S-1", "L-02", "remote"]).replace(
        "</row>", "<c><f>NOW()</f></c><c><f>NOW()</f></c></row>"))))
add("deep.xlsx", "100,000 elements inside one another",
    xlsx(sheet("<row>" + "<x>" * 100_000 + "</x>" * 100_000 + "</row>")))
add("checksum.xlsx", "a sheet with another sum than it says", xlsx(crc=1))
add("password.xlsx", "a sheet with a password", xlsx(flags=0x801))
add("says-less.xlsx", "a sheet that unpacks to more than it says",
    xlsx(sheet(*GOOD_SHEET * 50), pack=deflated, size=100))
add("no-sheet.xlsx", "a sheet that is listed and not there",
    archive(*[entry(name, text) for name, text in PARTS.items()]))
add("sheet-twice.xlsx", "two sheets of one name, of which a reader may see either",
    archive(*[entry(name, text) for name, text in PARTS.items()],
            *[entry("xl/worksheets/sheet1.xml", sheet(rows)) for rows in GOOD_SHEET]))
add("macros.xlsx", "macros", xlsx(parts={"xl/vbaProject.bin": "x"}))
add("leads-out.xlsx", "a sheet that is to be read from elsewhere",
    xlsx(parts={"xl/_rels/workbook.xml.rels": '<Relationships><Relationship Id="rId1" '
                'Target="../../../../etc/passwd" TargetMode="External"/></Relationships>'}))
add("old.xls", "a spreadsheet of the form before XLSX", bytes.fromhex("D0CF11E0A1B11AE1") + b"\0" * 600)
add("cut.xlsx", "half of a workbook", xlsx()[:len(xlsx()) // 2])
add("no-archive.xlsx", "the head of a workbook, and noise", b"PK\x03\x04" + bytes(range(256)) * 8)
add("far-in-zip.zip", "a workbook in an archive, with a bomb in it",
    lambda: archive(entry("register.xlsx", xlsx(
        repeated(b"<worksheet><sheetData>", b"<row/>" * 100_000, 400, b"</sheetData></worksheet>"),
        pack=deflated))), limit=64, big=True)
add("bomb.xlsx", "2,000 MB of one cell in 2 MB",
    lambda: xlsx(repeated(b'<worksheet><sheetData><row r="1"><c t="inlineStr"><is><t>', b"A" * 1_000_000,
                          2_000, b"</t></is></c></row></sheetData></worksheet>"), pack=deflated),
    limit=64, big=True)
add("bomb-below-the-ratio.xlsx", "500 MB of rows, packed no tighter than is let pass",
    lambda: xlsx(repeated(b"<worksheet><sheetData>", b"".join(
        b'<row><c><v>%d</v></c></row>' % (n * 7919 % 99991) for n in range(30_000)), 600,
        b"</sheetData></worksheet>"), pack=deflated), limit=64, big=True)
add("one-text-many-cells.xlsx", "a text of 60,000 letters in 100,000 cells",
    lambda: xlsx(sheet(*['<row><c t="s"><v>0</v></c></row>'] * 100_000), pack=deflated, parts={
        "xl/sharedStrings.xml": "<sst><si><t>" + "a" * 60_000 + "</t></si></sst>"}), limit=64, big=True)
ODS = ('<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body>'
       '<office:spreadsheet>%s</office:spreadsheet></office:body></office:document-content>')


def ods(content, *more):
    return archive(entry("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
                   entry("content.xml", ODS % content), *more)


def table(inside):
    return f'<table:table table:name="Log">{inside}</table:table>'


CELL = '<table:table-cell table:number-columns-repeated="%s"><text:p>a</text:p></table:table-cell>'
add("repeated-columns.ods", "a cell that is repeated 1,000,000,000 times",
    ods(table("<table:table-row>" + CELL % 1_000_000_000 + "</table:table-row>")))
add("repeated-rows.ods", "a row that is repeated 1,000,000,000 times",
    ods(table('<table:table-row table:number-rows-repeated="1000000000">' + CELL % 1
              + "</table:table-row>")))
add("repeats-overflow.ods", "rows that are repeated more often than 64 bits count",
    ods(table('<table:table-row table:number-rows-repeated="9223372036854775807"/>' * 3
              + "<table:table-row>" + CELL % "9223372036854775807" + "</table:table-row>")))
add("repeated-both.ods", "1,000 cells in a row that is repeated 10,000 times",
    ods(table('<table:table-row table:number-rows-repeated="10000">' + CELL % 1000
              + "</table:table-row>")))
add("password.ods", "a password", ods(table(""), entry(
    "META-INF/manifest.xml", "<manifest><encryption-data/></manifest>")))
