"""Checks a sealed audit without any code of the program: standard library only.

    python3 Tests/Seal/check_sealed.py [GLH] FILE

The zip, the DSSE envelope (Ed25519 by RFC 8032, 5.1), the in-toto statement, the digest of every
file, the salted leaf of every line, the roots of RFC 6962, and the chain of runs.
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
    signed = b"DSSEv1 %d %s %d %s" % (len(kind), kind.encode(), len(body), body)
    [signature] = envelope["signatures"]
    assert signature["keyid"] == sha256(der).hex()
    assert is_signed(der[12:], signed, base64.b64decode(signature["sig"])), "the signature"

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
        if kept[8] != 1:
            continue
        copy = read("private/evidence/" + file["sha256"])
        lines = re.findall(rb"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+", copy)
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
        check(sys.argv[-1])
    except (AssertionError, KeyError, ValueError, zipfile.BadZipFile) as problem:
        sys.exit(f"{sys.argv[-1]}: not as it was sealed: {problem}")
