"""Checks a sealed audit without any code of the program: standard library only.

    python3 Tests/Seal/check_sealed.py [GLH] FILE

The zip, the DSSE envelope (Ed25519 by RFC 8032, 5.1), the in-toto statement, the digest of every
file, the salted leaf of every line, the roots of RFC 6962, and the chain of runs. First it checks
itself by published vectors. Where the package `cryptography` is there, it must agree.
"""

import base64
import hashlib
import json
import re
import sys
import zipfile

P = 2**255 - 19
Q = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P


def sha256(data):
    return hashlib.sha256(data).digest()


def root(leaves):
    """RFC 6962, 2.1, over leaves."""
    if not leaves:
        return sha256(b"")
    if len(leaves) == 1:
        return leaves[0]
    k = 1
    while k * 2 < len(leaves):
        k *= 2
    return sha256(b"\x01" + root(leaves[:k]) + root(leaves[k:]))


def point(data):
    """A point from its 32 bytes, RFC 8032, 5.1.3, as (x, y)."""
    y = int.from_bytes(data, "little")
    sign, y = y >> 255, y & (2**255 - 1)
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * pow(2, (P - 1) // 4, P) % P
    if y >= P or (x * x - square) % P:
        raise ValueError("no point")
    return (P - x if x & 1 != sign else x), y


def add(a, b):
    (x1, y1), (x2, y2) = a, b
    t = D * x1 * x2 * y1 * y2 % P
    x = (x1 * y2 + x2 * y1) * pow(1 + t, P - 2, P) % P
    y = (y1 * y2 + x1 * x2) * pow(1 - t, P - 2, P) % P
    return x, y


def times(number, a):
    total = (0, 1)
    while number:
        if number & 1:
            total = add(total, a)
        a = add(a, a)
        number >>= 1
    return total


BASE = point(bytes.fromhex("58" + "66" * 31))


def is_signed(public, message, signature):
    r, s = point(signature[:32]), int.from_bytes(signature[32:], "little")
    digest = hashlib.sha512(signature[:32] + public + message).digest()
    h = int.from_bytes(digest, "little") % Q
    return s < Q and times(s, BASE) == add(r, times(h, point(public)))


def encoded(kind, body):
    """What DSSE signs: its pre-authentication encoding."""
    return b"DSSEv1 %d %s %d %s" % (len(kind), kind.encode(), len(body), body)


def check_vectors():
    """RFC 6962's tree of eight entries as its implementations share it, RFC 8032, 7.1, and DSSE's
    protocol page."""
    entries = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657",
               "606162636465666768696a6b6c6d6e6f"]
    roots = ["e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
             "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
             "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
             "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
             "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
             "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
             "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
             "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
             "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"]
    leaves = [sha256(b"\x00" + bytes.fromhex(entry)) for entry in entries]
    for count, expected in enumerate(roots):
        assert root(leaves[:count]).hex() == expected, "the trees of RFC 6962"
    public = "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"
    signature = ("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                 "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00")
    for message, holds in ((b"\x72", True), (b"\x73", False)):
        given = bytes.fromhex(public), message, bytes.fromhex(signature)
        assert is_signed(*given) == holds, "the signatures of RFC 8032"
    assert encoded("http://example.com/HelloWorld", b"hello world") == (
        b"DSSEv1 29 http://example.com/HelloWorld 11 hello world"), "the encoding of DSSE"


def others_agree(public, message, signature):
    """Whether the package `cryptography` finds the signature right too; nothing where it is not here."""
    try:
        from cryptography.exceptions import InvalidSignature
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
    except ImportError:
        return None
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
    except InvalidSignature:
        return False
    return True


def physical_lines(kind, copy):
    """Lines with their ends: LF, CRLF or a lone CR, in bytes (1) or in pairs (2 little, 3 big)."""
    if kind == 1:
        return re.findall(rb"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+", copy)
    order = "little" if kind == 2 else "big"
    units = "".join(chr(int.from_bytes(copy[i:i + 2], order)) for i in range(0, len(copy) // 2 * 2, 2))
    ends = [2 * end.end() for end in re.finditer("\r\n|\r|\n", units)]
    if not ends or ends[-1] != len(copy):
        ends.append(len(copy))
    return [copy[begin:end] for begin, end in zip([0, *ends], ends)]


def check(path):
    files = zipfile.ZipFile(path)
    assert files.testzip() is None, "a file has another checksum"
    read = files.read
    pem = read("public-key.pem").decode().splitlines()
    der = base64.b64decode(pem[1])
    assert der[:12].hex() == "302a300506032b6570032100" and len(der) == 44

    envelope = json.loads(read("envelope.json"))
    body = base64.b64decode(envelope["payload"])
    kind = envelope["payloadType"]
    assert kind == "application/vnd.in-toto+json"
    signed = encoded(kind, body)
    [signature] = envelope["signatures"]
    assert signature["keyid"] == sha256(der).hex()
    given = der[12:], signed, base64.b64decode(signature["sig"])
    assert is_signed(*given) and others_agree(*given) is not False, "the signature"

    statement = json.loads(body)
    assert statement["_type"] == "https://in-toto.io/Statement/v1"
    subjects = {s["name"]: s["digest"]["sha256"] for s in statement["subject"]}
    assert set(files.namelist()) == set(subjects) | {"envelope.json", "public-key.pem"}
    for name, digest in subjects.items():
        assert sha256(read(name)).hex() == digest, name
    print(f"{len(subjects)} files have the digests that were signed")

    predicate = statement["predicate"]
    erased = {(e["sha256"], n) for e in predicate["erased"] for n in e["lines"]}
    for file in predicate["files"]:
        kept = read("private/seal/leaves/" + file["sha256"])
        assert kept[:8] == b"glh-leaf" and kept[8] in (1, 2, 3)
        entries = [kept[i:i + 48] for i in range(16, len(kept), 48)]
        assert len(entries) == file["lines"]
        assert root([e[16:] for e in entries]).hex() == file["root"], file["sha256"]
        lines = physical_lines(kept[8], read("private/evidence/" + file["sha256"]))
        assert len(lines) == len(entries)
        for number, (line, entry) in enumerate(zip(lines, entries), 1):
            if (file["sha256"], number) in erased:
                assert entry[:16] == bytes(16)
            else:
                assert sha256(b"\x00" + entry[:16] + line) == entry[16:], (file, number)

    runs = read("private/seal/runs.jsonl").splitlines()
    leaves = [sha256(b"\x00" + run) for run in runs]
    for leaf, run in zip(leaves, runs[1:]):
        assert json.loads(run)["previous"] == leaf.hex()
    head = predicate["head"]
    assert json.loads(read("private/seal/head.json")) == head
    assert (head["runs"], head["root"]) == (len(runs), root(leaves).hex())
    print(f"{len(predicate['files'])} files and {len(runs)} runs have the roots that were signed")


if __name__ == "__main__":
    try:
        check_vectors()
        check(sys.argv[-1])
    except (AssertionError, KeyError, ValueError, zipfile.BadZipFile) as problem:
        sys.exit(f"{sys.argv[-1]}: not as it was sealed: {problem}")
