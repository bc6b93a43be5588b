"""tests/verify_seals.py finds nothing in the demo's trail, and everything that is changed in copies of it.

Use: check_seals.py CARNETCTL VERIFY_SEALS
"""

import csv
import hashlib
import io
import subprocess
import sys
import tempfile
from pathlib import Path

carnetctl, verify = sys.argv[1:3]
failures = []


def run(*words, **options):
    return subprocess.run(words, capture_output=True, check=False, **options)


def expect(condition, what):
    if not condition:
        failures.append(what)
        print("FAILED:", what)


def as_csv(rows):
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerows(rows)
    return text.getvalue().encode()


def verified(trail, *options):
    return run(sys.executable, verify, "-", *options, input=trail)


def reseal(rows, seals):
    """A forger who knows the format and writes the whole chain anew."""
    head = rows[0]
    at = {name: index for index, name in enumerate(head)}
    before, forged, last = bytes(32), [head], {}
    acts = []
    for row in rows[1:]:
        if not acts or acts[-1][0][at["act"]] != row[at["act"]]:
            acts.append([])
        acts[-1].append(row)
    for act in acts:
        digest = hashlib.blake2b(before, digest_size=32)
        put = lambda text: digest.update(len(text.encode()).to_bytes(8, "little") + text.encode())
        for name in ("act", "at_utc", "user", "role", "kind", "reason", "note", "session", "utc_offset_min"):
            put(act[0][at[name]])
        for row in act:
            if not row[at["item"]]:
                continue
            key = tuple(row[at[name]] for name in ("patient_id", "occasion", "item"))
            was_text = last.get(key, False)
            last[key] = bool(row[at["digest"]])
            for text in (*key, "" if was_text else row[at["old"]], "" if row[at["digest"]] else row[at["new"]],
                         row[at["missing"]], row[at["digest"]], ""):
                put(text)
        before = digest.digest()
        for row in act:
            row[at["seal"]] = before.hex()
        forged += act
        seals[act[0][at["act"]]] = before.hex()
    return forged


with tempfile.TemporaryDirectory() as folder:
    study = str(Path(folder, "demo.carnet"))
    made = run(carnetctl, "demo", study)
    expect(made.returncode == 0, f"the demo is made: {made.stderr.decode()}")
    trail = run(carnetctl, "audit", study).stdout
    rows = list(csv.reader(io.StringIO(trail.decode(), newline="")))
    at = {name: index for index, name in enumerate(rows[0])}
    last = rows[-1][at["act"]]
    seals = {row[at["act"]]: row[at["seal"]] for row in rows[1:]}

    good = verified(trail)
    expect(good.returncode == 0 and b"result: ok" in good.stdout, f"the untouched trail: {good.stdout.decode()}")
    expect(f"data: {sum(1 for row in rows[1:] if row[at['item']])}\n".encode() in good.stdout, "all data are counted")
    expect(as_csv(rows) == trail, "the copies below differ from the trail by what they change alone")

    # What Carnet itself prints as the last seal is what the independent program computed.
    exported = run(carnetctl, "export", study, "--out", str(Path(folder, "bundle")))
    expect(exported.returncode == 0, f"the export is made: {exported.stderr.decode()}")
    bundle = Path(folder, "bundle", "audit.csv").read_bytes()
    expect(verified(bundle).returncode == 0, "the trail of a bundle")
    own = verified(run(carnetctl, "audit", study).stdout, "--anchors", f"{study}.anchors")
    expect(own.returncode == 0 and b"anchor" in own.stdout, f"the anchors that Carnet wrote: {own.stdout.decode()}")

    def change(column, value, wanted):
        """Another value in the first row that is wanted."""
        def apply(copy):
            row = next(row for row in copy[1:] if wanted(row))
            row[at[column]] = value if isinstance(value, str) else value(row[at[column]])
        return apply

    is_number = lambda row: row[at["item"]] and not row[at["digest"]] and row[at["new"]]
    is_text = lambda row: row[at["digest"]]
    is_late = lambda row: int(row[at["act"]]) > 1

    def drop_act(copy):
        copy[:] = [row for row in copy if row[at["act"]] != "2"]

    def drop_datum(copy):
        act = next(row for row in copy[1:] if sum(other[at["act"]] == row[at["act"]] for other in copy) > 1)
        copy.remove(act)

    def add_datum(copy):
        copy.append(list(copy[-1]))

    def swap_acts(copy):
        second = [row for row in copy if row[at["act"]] == "2"]
        copy[:] = [row for row in copy if row[at["act"]] != "2"]
        copy += second

    def new_text_new_digest(copy):
        row = next(row for row in copy[1:] if is_text(row))
        row[at["new"]] = "something else"
        row[at["digest"]] = hashlib.blake2b(bytes.fromhex(row[at["salt"]]) + b"something else", digest_size=32).hexdigest()

    tampered = {
        "a score": change("new", lambda old: old + "1", is_number),
        "what stood before": change("old", "9", is_number),
        "a missing reason": change("missing", "REF", lambda row: row[at["missing"]]),
        "the patient": change("patient_id", "KP-999", is_number),
        "the day": change("occasion", "P3.D35", is_number),
        "the item": change("item", "maximum", lambda row: row[at["item"]] == "average"),
        "a text": change("new", lambda old: old + ".", is_text),
        "a text and its digest": new_text_new_digest,
        "a salt taken out": change("salt", "", is_text),
        "who": change("user", "somebody", is_late),
        "the role": change("role", "monitor", is_late),
        "when": change("at_utc", "2018-06-15T00:00:00.001Z", is_late),
        "the kind": change("kind", "print", is_late),
        "the reason": change("reason", "because", is_late),
        "the note": change("note", "another", is_late),
        "the session": change("session", "00000000", is_late),
        "the offset": change("utc_offset_min", "61", is_late),
        "a seal": change("seal", "00" * 32, is_late),
        "an act left out": drop_act,
        "a datum left out": drop_datum,
        "a datum added": add_datum,
        "two acts in another order": swap_acts,
    }
    for what, apply in tampered.items():
        copy = [list(row) for row in rows]
        apply(copy)
        expect(copy != rows, f"{what}: something was changed")
        found = verified(as_csv(copy))
        expect(found.returncode == 1 and b"result: broken" in found.stdout and b"problem: " in found.stdout,
               f"{what} is found: {found.stdout.decode()} {found.stderr.decode()}")

    # A chain alone does not notice a cut tail or a whole new chain: anchors that left the machine do.
    anchors = Path(folder, "anchors")
    anchors.write_text("".join(f"{act}\t{seals[act]}\t2018-06-15T10:00:00.000Z\n" for act in ("1", "2", last)))
    option = ("--anchors", str(anchors))
    expect(verified(trail, *option).returncode == 0, "the untouched trail and its anchors")
    cut = [row for row in rows if row[at["act"]] != last]
    expect(verified(as_csv(cut)).returncode == 0, "a cut tail keeps the chain whole")
    expect(verified(as_csv(cut), *option).returncode == 1, "a cut tail is found by anchors")
    forged = [list(row) for row in rows]
    for row in forged[1:]:
        row[at["user"]] = "somebody"
    forged = reseal(forged, {})
    expect(verified(as_csv(forged)).returncode == 0, "a chain written anew is whole")
    expect(verified(as_csv(forged), *option).returncode == 1, "a chain written anew is found by anchors")

    # RFC 8032, 7.1, test 3: the signatures of anchors are Ed25519.
    sys.path.insert(0, str(Path(verify).parent))
    import verify_seals
    public = bytes.fromhex("fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025")
    signature = bytes.fromhex("6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
                              "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a")
    expect(verify_seals.is_signed(public, b"\xaf\x82", signature), "a good signature is known")
    expect(not verify_seals.is_signed(public, b"\xaf\x83", signature), "a bad signature is known")

    print(f"FIGURE | trail checked without Carnet | {len(tampered) + 2} of {len(tampered) + 2} changed copies found"
          if not failures else f"{len(failures)} failures")
sys.exit(1 if failures else 0)
