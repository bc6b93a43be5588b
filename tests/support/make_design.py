#!/usr/bin/env python3
"""Writes the files of an invented study of one of the designs without periods, ready for carnetctl import.

    make_design.py three-arm-parallel --out DIR [--patients N] [--seed S]

The same numbers give the same files. Every value is invented; nothing in it is about a treatment.
"""
import argparse
import csv
import datetime
import pathlib
import random

START = datetime.date(2017, 1, 9)

# code, planned day, label; the first one is the baseline.
VISITS = {
    "inpatient-infusion": [("D0", 0), ("D30", 30), ("D60", 60), ("D90", 90), ("D180", 180)],
    "three-arm-parallel": [("D0", 0), ("D7", 7), ("D15", 15), ("D30", 30)],
    "one-year-cohort": [("INC", 0)] + [(f"M{number}", round(365 * number / 12)) for number in range(1, 13)],
}
CODES = {"inpatient-infusion": "IP", "three-arm-parallel": "TA", "one-year-cohort": "FC"}
PATIENTS = {"inpatient-infusion": 89, "three-arm-parallel": 42, "one-year-cohort": 585}
YES_NO = {
    "three-arm-parallel": ("symptoms", ["symptoms_burning", "symptoms_shooting", "symptoms_allodynia"]),
    "one-year-cohort": ("misuse", ["misuse_craving", "misuse_increase", "misuse_other_source", "misuse_other_use",
                                   "misuse_withdrawal"]),
}
TERMS = ["fatigue", "nausea", "dizziness", "headache", "feeling drunk", "constipation"]


class Design:
    def __init__(self, name, patients, seed):
        self.name = name
        self.random = random.Random(seed)
        self.patients, self.visits, self.responses, self.events, self.forms = [], [], [], [], []
        for number in range(1, patients + 1):
            self.add_patient(f"{CODES[name]}-{number:0{4 if name == 'one-year-cohort' else 3}}", number)

    def add_patient(self, code, number):
        draw = self.random
        included = START + datetime.timedelta(days=round(number * 365 / PATIENTS[self.name]) + draw.randrange(4))
        consent = included - datetime.timedelta(days=draw.randrange(1, 7))
        eligible = draw.random() > 0.08
        self.patients.append({
            "patient_id": code, "site": "01", "sex": draw.choice("FM"), "age_years": draw.randrange(24, 82),
            "weight_kg": draw.randrange(48, 112), "height_cm": draw.randrange(150, 192),
            "pain_cause": draw.choice(["postsurgery", "radiculopathy", "posttraumatic", "fibromyalgia"]),
            "pain_duration_years": draw.randrange(1, 20), "consent_date": consent.isoformat(),
            "inclusion_date": included.isoformat() if eligible else ""})
        first = "SCR" if self.name == "three-arm-parallel" else VISITS[self.name][0][0]
        self.form(code, first, "eligibility", "elig_decision", "eligible" if eligible else "not_eligible")
        if not eligible:
            self.form(code, first, "eligibility", "elig_adult", 1)
            excluded = "elig_excluded_language" if self.name == "one-year-cohort" else "elig_excluded_drug"
            self.form(code, first, "eligibility", excluded, draw.randrange(2))
            return
        self.follow(code, included)

    def follow(self, code, included):
        draw = self.random
        if self.name == "three-arm-parallel":
            self.form(code, "D0", "randomisation", "random_no", len(self.patients))
        treated = included + datetime.timedelta(days=draw.randrange(0, 3))
        if self.name == "inpatient-infusion":
            self.visit(code, "INF", treated)
        if self.name == "one-year-cohort":
            self.row(code, 1, "", "infusion_date", treated.isoformat())
        leaves_after = draw.choice([2, 3, 4]) if draw.random() < 0.12 else 99
        pain = draw.gauss(7, 1.3)
        effect = draw.gauss(2.2, 1.8)
        for place, (visit, day) in enumerate(VISITS[self.name]):
            if place > leaves_after:
                reason = draw.choice(["patient", "adverse_event", "pain", "lost"])
                when = treated + datetime.timedelta(days=VISITS[self.name][place - 1][1] + 5)
                self.patient_form(code, "withdrawal", "withdrawal_date", when.isoformat())
                self.patient_form(code, "withdrawal", "withdrawal_reason", reason)
                return
            start = included if day == 0 else treated
            date = start + datetime.timedelta(days=day + (draw.randrange(-1, 3) if day else 0))
            if day and draw.random() < 0.05:
                continue
            self.visit(code, visit, date)
            relief = 0 if day == 0 else effect * (1 - day / 500) + draw.gauss(0, 0.8)
            self.answers(code, visit, day, min(10, max(0, pain - relief)))
            if self.name == "inpatient-infusion" and day:
                self.relief(code, visit, day, max(2, round(effect * 30)))
        for _ in range(draw.choice([0, 0, 1, 1, 2])):
            self.event(code, treated)

    def answers(self, code, visit, day, pain):
        draw = self.random
        if self.name == "three-arm-parallel":
            self.answer(code, visit, "vas", "vas_1", round(pain * 10))
        else:
            self.answer(code, visit, "nrs", "nrs_1", round(pain))
            for item in range(1, 15):
                self.answer(code, visit, "hads", f"hads_{item}", draw.randrange(4))
            if day:
                self.answer(code, visit, "pgic", "pgic_1", min(7, max(1, round(pain * 0.7 + draw.gauss(0, 0.8)))))
        if self.name == "inpatient-infusion" and day:
            self.form(code, visit, "relief", "relief_percent", min(100, max(0, 10 * round(10 - pain + draw.gauss(0, 1)))))
        instrument, items = YES_NO.get(self.name, ("", []))
        for item in items:
            likely = pain / 12 if instrument == "symptoms" else 0.04
            self.answer(code, visit, instrument, item, int(draw.random() < likely))

    def relief(self, code, visit, day, lasts):
        self.form(code, visit, "relief", "relief_days", min(day, lasts))
        self.form(code, visit, "relief", "relief_still", int(lasts > day))

    def event(self, code, treated):
        draw = self.random
        onset = treated + datetime.timedelta(days=draw.randrange(0, 10))
        self.events.append({
            "patient_id": code, "ae_no": 1 + sum(1 for row in self.events if row["patient_id"] == code),
            "term": draw.choice(TERMS), "onset_date": onset.isoformat(),
            "end_date": (onset + datetime.timedelta(days=draw.randrange(0, 5))).isoformat(),
            "severity": draw.choice(["mild", "mild", "moderate", "severe"]),
            "causality": draw.choice(["not related", "unlikely", "possible", "probable", "certain"]),
            "serious": int(draw.random() < 0.03), "action": "none", "outcome": "recovered"})

    def visit(self, code, visit, date):
        self.visits.append({"patient_id": code, "visit": visit, "date": date.isoformat(),
                            "infusion": int(visit == "INF")})

    def answer(self, code, visit, instrument, item, value):
        self.responses.append({"patient_id": code, "visit": visit, "instrument": instrument, "item": item,
                               "value": value})

    def form(self, code, visit, form, item, value):
        self.forms.append({"patient_id": code, "visit": visit, "form": form, "item": item, "value": value})

    def patient_form(self, code, form, item, value):
        self.forms.append({"patient_id": code, "form": form, "item": item, "value": value})

    def row(self, code, number, form, item, value):
        self.forms.append({"patient_id": code, "repeat": number, "form": form, "item": item, "value": value})

    def write(self, folder):
        folder.mkdir(parents=True, exist_ok=True)
        for name, rows in (("patients", self.patients), ("visits", self.visits), ("responses", self.responses),
                           ("adverse_events", self.events), ("forms", self.forms)):
            columns = list(dict.fromkeys(column for row in rows for column in row))
            if name == "forms":
                columns = ["patient_id", "visit", "period", "repeat", "form", "item", "value", "value_missing"]
            if name == "adverse_events":
                columns = ["patient_id", "ae_no", "period", "term", "onset_date", "onset_day", "end_date", "severity",
                           "causality", "serious", "action", "outcome"]
            with open(folder / f"{name}.csv", "w", newline="", encoding="utf-8") as file:
                writer = csv.DictWriter(file, columns, restval="", lineterminator="\n")
                writer.writeheader()
                writer.writerows(rows)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("design", choices=sorted(VISITS))
    parser.add_argument("--out", type=pathlib.Path, required=True)
    parser.add_argument("--patients", type=int)
    parser.add_argument("--seed", type=int, default=1)
    wish = parser.parse_args()
    Design(wish.design, wish.patients or PATIENTS[wish.design], wish.seed).write(wish.out)


if __name__ == "__main__":
    main()
