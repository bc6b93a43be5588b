#!/usr/bin/env python3
"""Recounts the facts about the synthetic trial from its files, without Carnet.

Prints what,group,value: adverse events by period and by treatment, characteristics of the patients, completeness and
missing days of the diaries. With --check FILE compares with what was kept and says where they differ.
"""
import argparse
import csv
import datetime
import math
import pathlib
import sys
from collections import defaultdict

RELATED = {"possible", "probable", "certain"}
MEASURES = [("average", "avg"), ("maximum", "max"), ("night", "night")]
STRETCHES = [(0, 0), (1, 7), (8, 15), (16, 21), (22, 28), (29, 35), (1, 35)]


def table(path):
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def quantile(values, share):
    """Type 2 of Hyndman and Fan."""
    ordered = sorted(values)
    place = len(ordered) * share
    whole = math.floor(place + 1e-9)
    if abs(place - whole) < 1e-9:
        return (ordered[max(whole - 1, 0)] + ordered[min(whole, len(ordered) - 1)]) / 2
    return ordered[whole]


def spread(values):
    mean = math.fsum(values) / len(values)
    deviation = math.sqrt(math.fsum((value - mean) ** 2 for value in values) / (len(values) - 1))
    return {"n": len(values), "mean": mean, "sd": deviation, "median": quantile(values, 0.5),
            "q1": quantile(values, 0.25), "q3": quantile(values, 0.75)}


def event_facts(trial, allocation):
    events = table(trial / "adverse_events.csv")
    treated = {row["patient_id"] for row in table(trial / "visits.csv") if row["infusion"] == "1" and row["date"]}
    given = {row["patient_id"]: row for row in table(allocation)}
    for period in (1, 2, 3, 0):
        here = [row for row in events if period == 0 or row["period"] == str(period)]
        group = f"period{period}" if period else "all"
        yield "exposed", group, len(treated)
        yield "any", group, len({row["patient_id"] for row in here})
        yield "related", group, len({row["patient_id"] for row in here if row["causality"] in RELATED})
        yield "events", group, len(here)
        for severity in ("mild", "moderate", "severe"):
            order = ["mild", "moderate", "severe"]
            worst = defaultdict(int)
            for row in here:
                worst[row["patient_id"]] = max(worst[row["patient_id"]], order.index(row["severity"]))
            yield f"worst_{severity}", group, sum(1 for each in worst.values() if each == order.index(severity))
    terms = defaultdict(set)
    for row in events:
        terms[row["term"].strip().casefold()].add(row["patient_id"])
    for term in sorted(terms):
        yield f"term_{term}", "all", len(terms[term])
    for treatment in ("P", "K", "KM"):
        yield "related", treatment, len({row["patient_id"] for row in events if row["causality"] in RELATED
                                         and given[row["patient_id"]]["treatment_" + row["period"]] == treatment})


def characteristic_facts(trial):
    patients = table(trial / "patients.csv")
    dn4 = defaultdict(int)
    for row in table(trial / "responses.csv"):
        if row["instrument"] == "dn4" and row["visit"] == "V0":
            dn4[row["patient_id"]] += int(row["value"])
    drugs = defaultdict(set)
    for row in table(trial / "conmeds.csv"):
        if row["baseline"] == "1":
            drugs[row["class"]].add(row["patient_id"])
    for column in ("all", "M", "F"):
        here = [row for row in patients if column in ("all", row["sex"])]
        numbers = {name: [float(row[name]) for row in here if row[name]]
                   for name in ("age_years", "weight_kg", "height_cm", "pain_duration_years")}
        numbers["bmi"] = [float(row["weight_kg"]) / (float(row["height_cm"]) / 100) ** 2 for row in here]
        numbers["dn4_total"] = [float(dn4[row["patient_id"]]) for row in here]
        for name, values in numbers.items():
            for what, value in spread(values).items():
                yield f"{name}.{what}", column, value
        for drug, users in drugs.items():
            yield f"drug_{drug}.count", column, len(users & {row["patient_id"] for row in here})
        for cause in sorted({row["pain_cause"] for row in patients}):
            yield f"pain_cause_{cause}.count", column, sum(1 for row in here if row["pain_cause"] == cause)


def diary_facts(trial):
    infusions = {(row["patient_id"], int(row["period"])): row for row in table(trial / "visits.csv")
                 if row["infusion"] == "1" and row["date"]}
    cells = {(row["patient_id"], int(row["period"]), int(row["day"])): row for row in table(trial / "diary.csv")}

    def last_day(patient, period):
        """Day 35, or the next infusion where that came before."""
        after = infusions.get((patient, period + 1))
        if not after:
            return 35
        apart = datetime.date.fromisoformat(after["date"]) - datetime.date.fromisoformat(
            infusions[patient, period]["date"])
        return min(35, apart.days)

    for period in (1, 2, 3):
        patients = [patient for patient, number in infusions if number == period]
        for measure, column in MEASURES:
            counts = defaultdict(int)
            for patient in patients:
                for day in range(1, last_day(patient, period) + 1):
                    row = cells.get((patient, period, day))
                    value = row[column] if row else ""
                    reason = row["missing_reason"] if row else ""
                    kind = "entered" if value else {"": "empty", "ND": "not_done", "ILL": "illegible"}.get(reason, "other")
                    counts[kind] += 1
            for kind in ("entered", "not_done", "illegible", "other", "empty"):
                yield f"diary_{measure}_{kind}", f"period{period}", counts[kind]
            for first, last in STRETCHES:
                any_missing = all_missing = missing = expected = 0
                for patient in patients:
                    days = range(first, min(last, last_day(patient, period)) + 1)
                    gone = 0
                    for day in days:
                        row = cells.get((patient, period, day))
                        stands_in = measure == "average" and day == 0 and infusions[patient, period]["pre_infusion_nrs"]
                        gone += 0 if (row and row[column]) or stands_in else 1
                    any_missing += gone > 0
                    all_missing += gone == len(days)
                    missing += gone
                    expected += len(days)
                stretch = f"missing_{measure}_{first}_{last}"
                yield f"{stretch}.any", f"period{period}", any_missing
                yield f"{stretch}.all", f"period{period}", all_missing
                yield f"{stretch}.days", f"period{period}", missing
                yield f"{stretch}.expected", f"period{period}", expected


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("trial", type=pathlib.Path)
    parser.add_argument("allocation", type=pathlib.Path)
    parser.add_argument("--check", type=pathlib.Path)
    wish = parser.parse_args()
    facts = [*event_facts(wish.trial, wish.allocation), *characteristic_facts(wish.trial), *diary_facts(wish.trial)]
    lines = ["what,group,value"] + [f"{what},{group},{value!r}" for what, group, value in facts]
    if not wish.check:
        print("\n".join(lines))
        return 0
    kept = wish.check.read_text(encoding="utf-8").splitlines()
    wrong = [(old, new) for old, new in zip(kept, lines) if old != new]
    for old, new in wrong:
        print(f"kept {old}, counted {new}")
    return 1 if wrong or len(kept) != len(lines) else 0


if __name__ == "__main__":
    sys.exit(main())
