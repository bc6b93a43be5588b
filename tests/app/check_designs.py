#!/usr/bin/env python3
"""Each design without periods gives figures, a table and areas of its own kind from an invented study.

Usage: check_designs.py CARNETCTL MAKE_DESIGN
"""
import csv
import io
import os
import pathlib
import subprocess
import sys
import tempfile

EVERY = {"ae", "ae_terms", "completeness", "forms", "recruitment", "consort", "responder_curve"}
OWN = {
    "inpatient-infusion": ("nrs_value", {"relief"}),
    "three-arm-parallel": ("vas_mm", {"yes_answers"}),
    "one-year-cohort": ("nrs_value", {"yes_answers"}),
}
PATIENTS = 24


def run(*words):
    done = subprocess.run(words, env={**os.environ, "LC_ALL": "C.UTF-8", "CARNET_PASSWORD": "four words are enough"}, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, check=False)
    if done.returncode != 0:
        sys.exit(f"{' '.join(words)} gives {done.returncode}: {done.stderr.decode()}")
    return done.stdout.decode()


def areas_by_hand(folder, item, days):
    """Trapezoids over the planned days of the visits that are there, from the file itself."""
    values = {}
    with open(folder / "responses.csv", newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            if row["item"] == item:
                values.setdefault(row["patient_id"], {})[days[row["visit"]]] = float(row["value"])
    areas = {}
    for patient, course in values.items():
        points = sorted(course.items())
        if len(points) > 1:
            areas[patient] = sum((right - left) * (low + high) / 2
                                 for (left, low), (right, high) in zip(points, points[1:]))
    return areas


def check(carnetctl, make_design, design, folder):
    files = folder / "files"
    run(sys.executable, make_design, design, "--out", str(files), "--patients", str(PATIENTS))
    study = str(folder / "study.carnet")
    run(carnetctl, "new", study, "--protocol", design)
    run(carnetctl, "import", study, str(files))
    main, more = OWN[design]
    wanted = EVERY | more | {f"{kind}_{main}" for kind in ("outcome", "responders", "distribution")}
    lines = run(carnetctl, "figures", study, "--out", str(folder / "figures"), "--format", "svg").splitlines()
    drawn = {pathlib.Path(line).stem for line in lines if "patients/" not in line}
    problems = [f"{name} is not drawn" for name in sorted(wanted - drawn)]
    problems += [f"{name} is drawn" for name in sorted(drawn - wanted)]
    if not any("patients/" in line for line in lines):
        problems.append("no patient is drawn")
    run(carnetctl, "tables", study, "--out", str(folder / "tables"))
    rows = list(csv.DictReader(io.StringIO((folder / "tables" / "table1.csv").read_text(encoding="utf-8"))))
    if not any(row["row"] == main and row["mean"] for row in rows):
        problems.append("table1.csv has no baseline of " + main)
    if design == "three-arm-parallel":
        by_hand = areas_by_hand(files, "vas_1", {"D0": 0, "D7": 7, "D15": 15, "D30": 30})
        text = run(carnetctl, "auc", study, "--day", "30", "--rule", "observed")
        computed = {row["patient_id"]: float(row["auc"]) for row in csv.DictReader(io.StringIO(text)) if row["auc"]}
        if computed != by_hand:
            problems.append("the areas over the visits are not those of the file")
    return problems


def main():
    carnetctl, make_design = sys.argv[1:3]
    failed = 0
    for design in OWN:
        with tempfile.TemporaryDirectory() as name:
            for problem in check(carnetctl, make_design, design, pathlib.Path(name)):
                print(f"{design}: {problem}")
                failed = 1
    return failed


if __name__ == "__main__":
    sys.exit(main())
