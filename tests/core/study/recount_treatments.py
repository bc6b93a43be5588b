#!/usr/bin/env python3
"""Recounts who took which class of drugs punctually in which period, from the files of the finished demo alone:
recount_treatments.py resources/demo/finished > tests/data/punctual_users.csv"""
import csv
import datetime
import pathlib
import sys

CLASSES = ("paracetamol_nsaid nefopam tramadol paracetamol_opium fentanyl antidepressant antiepileptic adjuvant "
           "hypnotic_sedative anxiolytic antipsychotic other").split()
LAST_DAY = 35


def rows(folder, name):
    with open(folder / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def main():
    folder = pathlib.Path(sys.argv[1])
    infusions = {}
    for row in rows(folder, "visits.csv"):
        if row["infusion"] == "1" and row["date"]:
            infusions[row["patient_id"], int(row["period"])] = datetime.date.fromisoformat(row["date"])
    users = {}
    for row in rows(folder, "rescue.csv"):
        users.setdefault((int(row["period"]), row["class"]), set()).add(row["patient_id"])
    for row in rows(folder, "conmeds.csv"):
        if row["baseline"] == "1":
            continue
        patient = row["patient_id"]
        start, end = (datetime.date.fromisoformat(row[name]) for name in ("start_date", "end_date"))
        for period in (1, 2, 3):
            first = infusions[patient, period]
            last = first + datetime.timedelta(days=LAST_DAY)
            following = infusions.get((patient, period + 1))
            if following:
                last = min(last, following - datetime.timedelta(days=1))
            if str(period) == row["period"] or (start <= last and end >= first):
                users.setdefault((period, row["class"]), set()).add(patient)
    print("period,class,patients,exposed")
    for period in (1, 2, 3):
        exposed = sum(1 for _, of in infusions if of == period)
        for name in CLASSES:
            print(f"{period},{name},{len(users.get((period, name), ()))},{exposed}")


main()
