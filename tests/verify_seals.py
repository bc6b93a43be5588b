#!/usr/bin/env python3
"""Checks an exported audit trail without Carnet: every seal, every text, and the anchors when they are given.

    verify_seals.py audit.csv [--anchors FILE] [--public-key HEX]

audit.csv is what `carnetctl audit STUDY` prints, or the file of that name in an export, whole: the trail of one patient
or one kind of act has gaps, and says so here. Only Python's standard library is used.

What is checked
  * acts are numbered 1, 2, 3 … without a gap;
  * the seal of each act is BLAKE2b-256 over the seal before it, the act and its data (the first stands on 32 zero bytes);
    every field is UTF-8 after its length as eight bytes, little-endian; a text enters by its digest alone;
  * each text is the one whose digest was sealed (BLAKE2b-256 over salt and text); a text that was redacted or is sealed has no salt
    and is counted;
  * what stood before each value is what the trail says was recorded last;
  * anchors, as Carnet writes them beside a study or as lines of `act<TAB>seal<TAB>time[<TAB>signature]`: each seal is the one of that act here, so that neither a
    cut tail nor a rewritten trail passes. Their Ed25519 signatures are checked when --public-key is given.

Exit code 0 when all is as it should be, 1 when something is not, 2 for wrong use.
"""

import argparse
import csv
import hashlib
import itertools
import sys

COLUMNS = ["act", "at_utc", "user", "role", "kind", "patient_id", "occasion", "item", "old", "new", "missing", "reason", "note",
           "seal", "session", "utc_offset_min", "digest", "salt"]
# What stands in the place of a text that the trail does not show: taken out on order, or part of the sealed allocation.
WITHHELD = {"[redacted]", "(removed)", "(supprimé)", "[sealed]", ""}


class Broken(Exception):
    """Something that is not as it should be; the words say what."""


def blake2b(*parts):
    digest = hashlib.blake2b(digest_size=32)
    for part in parts:
        digest.update(part)
    return digest.digest()


def field(text):
    utf8 = text.encode("utf-8")
    return len(utf8).to_bytes(8, "little") + utf8


def is_text(row):
    return row["digest"] != ""


def seal_of(before, act, rows):
    """The seal of one act; rows: its data in the order of the file, which is that of the seal."""
    digest = hashlib.blake2b(digest_size=32)
    digest.update(before)
    for name in ("act", "at_utc", "user", "role", "kind", "reason", "note", "session", "utc_offset_min"):
        digest.update(field(act[name]))
    for row in rows:
        # A text is sealed by its digest; what stood before it, when that was a text too, is sealed in its own act.
        old = "" if row["old_is_text"] else row["old"]
        new = "" if is_text(row) else row["new"]
        for text in (row["patient_id"], row["occasion"], row["item"], old, new, row["missing"], row["digest"], ""):
            digest.update(field(text))
    return digest.digest()


class Trail:
    """Reads a trail act by act and checks it on the way."""

    def __init__(self, reader):
        self.rows = reader
        self.acts = 0
        self.data = 0
        self.texts = 0
        self.redacted = 0
        self.seals = {}
        self.last = {}  # what was recorded last: text, whether it is a text, act

    def check(self):
        before = bytes(32)
        for number, rows in itertools.groupby(self.rows, key=lambda row: row["act"]):
            rows = list(rows)
            if number != str(self.acts + 1):
                raise Broken(f"act {self.acts + 1} is missing: the trail goes on with act {number}")
            self.check_same_act(rows)
            data = [row for row in rows if row["item"]]
            if len(data) != len(rows) and len(rows) != 1:
                raise Broken(f"act {number}: a row without an item among others")
            for row in data:
                self.check_datum(row)
            seal = seal_of(before, rows[0], data)
            if rows[0]["seal"] != seal.hex():
                raise Broken(f"act {number}: the seal is broken; the act, one of its values, or one before it was changed")
            self.acts += 1
            self.data += len(data)
            self.seals[self.acts] = rows[0]["seal"]
            before = seal
        if self.acts == 0:
            raise Broken("the trail is empty")

    @staticmethod
    def check_same_act(rows):
        for name in ("at_utc", "user", "role", "kind", "reason", "note", "seal", "session", "utc_offset_min"):
            if any(row[name] != rows[0][name] for row in rows):
                raise Broken(f"act {rows[0]['act']}: its rows do not agree on {name}")

    def check_datum(self, row):
        key = row["patient_id"], row["occasion"], row["item"]
        before, before_is_text = self.last.get(key, ("", False))
        row["old_is_text"] = before_is_text
        both_removed = before_is_text and (row["old"] in WITHHELD or before in WITHHELD)
        if row["old"] != before and not both_removed:
            raise Broken(f"act {row['act']}: {' '.join(key)} was “{before}” before, not “{row['old']}”")
        self.last[key] = (row["new"], is_text(row))
        if not is_text(row):
            return
        self.texts += 1
        if not row["salt"]:
            self.redacted += 1
            if row["new"] not in WITHHELD:
                raise Broken(f"act {row['act']}: a redacted text of {' '.join(key)} has words")
        elif blake2b(bytes.fromhex(row["salt"]), row["new"].encode("utf-8")).hex() != row["digest"]:
            raise Broken(f"act {row['act']}: the text of {' '.join(key)} was changed after it was recorded")


# Ed25519 verification as RFC 8032 prints it (appendix A), for signatures of anchors.
P = 2**255 - 19
Q = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P


def add(a, b):
    e, f, g, h = (a[1] - a[0]) * (b[1] - b[0]) % P, (a[1] + a[0]) * (b[1] + b[0]) % P, 2 * a[3] * b[3] * D % P, 2 * a[2] * b[2] % P
    e, f, g, h = f - e, h - g, h + g, f + e
    return e * f % P, g * h % P, f * g % P, e * h % P


def times(scalar, point):
    result = (0, 1, 1, 0)
    while scalar > 0:
        if scalar & 1:
            result = add(result, point)
        point = add(point, point)
        scalar >>= 1
    return result


def recover_x(y, sign):
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * pow(2, (P - 1) // 4, P) % P
    if y >= P or (x * x - square) % P or (x == 0 and sign):
        raise Broken("a signature or key is no point of the curve")
    return P - x if x & 1 != sign else x


def point(encoded):
    y = int.from_bytes(encoded, "little")
    sign, y = y >> 255, y & ((1 << 255) - 1)
    x = recover_x(y, sign)
    return x, y, 1, x * y % P


def is_signed(public, message, signature):
    if len(public) != 32 or len(signature) != 64:
        return False
    scalar = int.from_bytes(signature[32:], "little")
    if scalar >= Q:
        return False
    base_y = 4 * pow(5, P - 2, P) % P
    base_x = recover_x(base_y, 0)
    challenge = int.from_bytes(hashlib.sha512(signature[:32] + public + message).digest(), "little") % Q
    left = times(scalar, (base_x, base_y, 1, base_x * base_y % P))
    right = add(point(signature[:32]), times(challenge, point(public)))
    return (left[0] * right[2] - right[0] * left[2]) % P == 0 and (left[1] * right[2] - right[1] * left[2]) % P == 0


def parts_of_own_anchor(line, where, public):
    """Act, seal and time of a line that Carnet wrote: carnet-anchor-1 STUDY ACT SEAL TIME KEY SIGNATURE, the signature over all before it."""
    words = line.split()
    if len(words) != 7:
        raise Broken(f"{where}: an anchor of Carnet has seven words")
    key, signature = words[5], words[6]
    if public is not None and (signature == "-" or bytes.fromhex(key) != public):
        raise Broken(f"{where}: the anchor is not signed with the study's key")
    if signature != "-" and not is_signed(bytes.fromhex(key), " ".join(words[:6]).encode("utf-8"), bytes.fromhex(signature)):
        raise Broken(f"{where}: the signature of the anchor is not that of its key")
    return words[2:5]


def check_anchors(path, seals, public):
    """The number of anchors and the last anchored act."""
    count = last = 0
    with open(path, encoding="utf-8", newline="") as file:
        for number, line in enumerate(file, 1):
            parts = line.rstrip("\r\n").split("\t")
            if parts == [""] or line.startswith("#"):
                continue
            if line.startswith("carnet-anchor-1 "):
                parts = parts_of_own_anchor(line, f"{path}:{number}", public)
            if len(parts) < 3 or not parts[0].isdigit():
                raise Broken(f"{path}:{number}: an anchor is act, seal and time between tabs")
            act, seal = int(parts[0]), parts[1].lower()
            if act not in seals:
                raise Broken(f"{path}:{number}: act {act} was anchored and is not in the trail: its end was cut off")
            if seals[act] != seal:
                raise Broken(f"{path}:{number}: act {act} was anchored with another seal: the trail was rewritten")
            if public is not None and not line.startswith("carnet-anchor-1 "):
                signature = bytes.fromhex(parts[3]) if len(parts) > 3 else b""
                if not is_signed(public, "\t".join(parts[:3]).encode("utf-8"), signature):
                    raise Broken(f"{path}:{number}: the signature of the anchor is not that of the study's key")
            count, last = count + 1, max(last, act)
    return count, last


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0], epilog="See the top of this file for what is checked.")
    parser.add_argument("trail", help="audit.csv; - is standard input")
    parser.add_argument("--anchors", help="file of anchors that was kept elsewhere")
    parser.add_argument("--public-key", help="the study's Ed25519 key, 64 hex digits: checks the anchors' signatures")
    arguments = parser.parse_args()
    csv.field_size_limit(1 << 30)
    try:
        public = bytes.fromhex(arguments.public_key) if arguments.public_key else None
        stream = open(arguments.trail, encoding="utf-8", newline="") if arguments.trail != "-" else open(
            sys.stdin.fileno(), encoding="utf-8", newline="", closefd=False)
    except (OSError, ValueError) as error:
        print(error, file=sys.stderr)
        return 2
    try:
        with stream:
            reader = csv.DictReader(stream, strict=True)
            if (reader.fieldnames or [])[:len(COLUMNS)] != COLUMNS:
                raise Broken(f"the columns are not those of audit.csv: {','.join(COLUMNS)}")
            trail = Trail(reader)
            trail.check()
        anchors, last = check_anchors(arguments.anchors, trail.seals, public) if arguments.anchors else (0, 0)
    except (Broken, csv.Error, UnicodeError, ValueError, OSError) as problem:
        print(f"result: broken\nproblem: {problem}")
        return 1
    print(f"acts: {trail.acts}\ndata: {trail.data}\ntexts: {trail.texts}\nredacted: {trail.redacted}")
    print(f"last_seal: {trail.seals[trail.acts]}")
    if arguments.anchors:
        print(f"anchors: {anchors}\nanchored_up_to: {last}\nunanchored: {trail.acts - last}")
    print("result: ok")
    return 0


if __name__ == "__main__":
    sys.exit(main())
