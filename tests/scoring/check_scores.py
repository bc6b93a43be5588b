"""carnetctl score against published examples, and against a second program over thousands of forms drawn at random."""

import csv
import io
import random
import subprocess
import sys
from pathlib import Path

import reference

EXAMPLES = Path(__file__).resolve().parent.parent / "data" / "scores"
FORMS = 3500
ODD_ANSWERS = ["", "-1", "11", "2.5", "3.0", "x", "NA", "7,5", " 2 ", "1e1", "999", ".5", "+1", "nan", "0.0000001"]
EDGES = {"psqi_2": ["0", "15", "15.0001", "30", "30.5", "60", "60.00001", "1440", "1440.1", "14.999999"],
         "psqi_4": ["7", "6.99999999", "6", "5.85", "5", "4.999", "6.8", "7.65", "8.5", "0", "24", "24.5", "5.1", "3.25"],
         "vas_1": ["4.9999", "5", "44.9", "45", "74.99999", "75", "100", "100.1", "0"],
         "sfmpq_vas": ["33.3", "100", "101"]}
TIMES = ["23:00", "22:15", "00:30", "24:00", "0:00", "07:00", "06:30", "8:00", "08:00", "23:59", "00:01", "16:00", "24:01", "25:00", "7h30", "12:60",
         "07:12", "22:42", "10:00"]
TEXTS = ["", "  ", "neighbours", "=noise", 'with "quotes", and a comma']


def answer(item, kind, draw):
    if draw.random() < 0.02:
        return draw.choice(ODD_ANSWERS)
    if kind[0] == "time":
        return draw.choice(TIMES)
    if kind[0] == "text":
        return draw.choice(TEXTS)
    if kind[0] == "number":
        return draw.choice(EDGES[item])
    return str(draw.randint(kind[1], kind[2]))


def forms(seed):
    """Forms of every instrument: full ones, ones with gaps, ones that lack a single answer."""
    draw = random.Random(seed)
    for number in range(FORMS):
        instrument = reference.ORDER[number % len(reference.ORDER)]
        gaps = draw.choice([0, 0, 0, 0.05, 0.3, 0.6])
        lacking = draw.choice(list(reference.ITEMS[instrument])) if draw.random() < 0.4 else None
        texts = {item: answer(item, kind, draw) for item, kind in reference.ITEMS[instrument].items()}
        left_out = {item for item in texts if item == lacking or draw.random() < gaps}
        if len(left_out) < len(texts):
            yield instrument, f"{instrument}-{number}", {item: text for item, text in texts.items() if item not in left_out}


def run(carnetctl, text):
    """Instrument, case, score and value of every row that carnetctl prints for these responses."""
    done = subprocess.run([carnetctl, "score", "--responses", "-", "--lang", "en"], input=text.encode(), capture_output=True, check=False)
    if done.returncode != 0:
        sys.exit(f"exit code {done.returncode}: {done.stderr.decode()}")
    rows = list(csv.reader(io.StringIO(done.stdout.decode())))
    assert rows[0] == ["instrument", "case", "score", "value"], rows[0]
    return [tuple(row) for row in rows[1:]]


def differences(found, wanted, tolerance):
    if len(found) != len(wanted):
        yield f"{len(found)} rows instead of {len(wanted)}"
    for row, (instrument, case, score, value) in zip(found, wanted):
        if row[:3] != (instrument, case, score):
            yield f"{row[:3]} stands where {(instrument, case, score)} is wanted"
        elif (row[3] == "") != (value is None) or (value is not None and abs(float(row[3]) - float(value)) > tolerance):
            yield f"{case} {score}: {row[3] or 'empty'} instead of {'empty' if value is None else float(value)}"


def check_examples(carnetctl):
    found = run(carnetctl, (EXAMPLES / "cases.csv").read_text(encoding="utf-8"))
    with (EXAMPLES / "expected.csv").open(encoding="utf-8", newline="") as file:
        wanted = [(row["instrument"], row["case"], row["score"], float(row["value"]) if row["value"] else None) for row in csv.DictReader(file)]
    return len({row[1] for row in wanted}), list(differences(found, wanted, 1.0000001e-6))


def check_random(carnetctl, seed):
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(["instrument", "case", "item", "value"])
    wanted = []
    for instrument, case, texts in forms(seed):
        writer.writerows([instrument, case, item, value] for item, value in texts.items())
        wanted += [(instrument, case, score, value) for score, value in reference.score(instrument, texts)]
    return len({row[1] for row in wanted}), list(differences(run(carnetctl, text.getvalue()), wanted, 1e-9))


def main():
    carnetctl = sys.argv[1]
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 2002
    failed = False
    for what, (cases, found) in (("published examples", check_examples(carnetctl)), (f"random forms, seed {seed}", check_random(carnetctl, seed))):
        print(f"{what}: {cases} forms, {len(found)} differences")
        print("\n".join(found[:20]))
        failed = failed or bool(found) or cases < 100
    sys.exit(failed)


if __name__ == "__main__":
    main()
