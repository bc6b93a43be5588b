#!/usr/bin/env python3
"""Fails when a text of the program is not translated, loses a %1, or is far too long for its place.

Runs lupdate on copies of the catalogues, so that a text added to the code without a translation is found."""

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

# Short labels stand in fixed places; sentences may wrap.
FIXED_PLACE_LENGTH = 24
LONGEST_RATIO = 1.6
SPARE_LETTERS = 8


def placeholders(text):
    return sorted(re.findall(r"%(?:L?\d+|n)", text))


def problems_of(source, translation, numerus):
    if translation is None or translation.get("type") == "unfinished":
        yield "not translated"
        return
    forms = [form.text or "" for form in translation.findall("numerusform")] if numerus else [translation.text or ""]
    if not forms or any(not form for form in forms):
        yield "not translated"
        return
    for form in forms:
        wanted, found = placeholders(source), placeholders(form)
        if numerus:  # a singular may say its number in words
            wanted, found = [p for p in wanted if p != "%n"], [p for p in found if p != "%n"]
        if wanted != found:
            yield f"has {found or 'no placeholder'} instead of {wanted}: {form}"
        if len(source) <= FIXED_PLACE_LENGTH and "%" not in source and len(form) > LONGEST_RATIO * len(source) + SPARE_LETTERS:
            yield f"is too long for its place ({len(form)} letters for {len(source)}): {form}"
        if language_is_french and re.search(r"(?<![\u202f\u00a0\d])[;!?](\s|$)| [:;!?](\s|$)", form):
            yield f"needs a narrow no-break space before ; : ! ?: {form}"
        if language_is_french and "'" in form:
            yield f"needs the apostrophe \u2019: {form}"


language_is_french = False


def check(path):
    global language_is_french
    language_is_french = "_fr" in path.name
    found = []
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            source = message.findtext("source") or ""
            numerus = message.get("numerus") == "yes"
            for problem in problems_of(source, message.find("translation"), numerus):
                found.append(f"{path.name}: {name}: \u201c{source}\u201d {problem}")
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lupdate", required=True)
    parser.add_argument("--catalogues", type=Path, required=True)
    parser.add_argument("--root", required=True)
    parser.add_argument("folders", nargs="+")
    arguments = parser.parse_args()
    problems = []
    with tempfile.TemporaryDirectory() as folder:
        for name, extra in (("carnet_fr.ts", []), ("carnet_en.ts", ["-pluralonly"])):
            copy = Path(folder) / name
            shutil.copy(arguments.catalogues / name, copy)
            run = subprocess.run([arguments.lupdate, "-silent", "-no-obsolete", "-locations", "none", *extra, "-I", arguments.root, *arguments.folders, "-ts", str(copy)],
                                 capture_output=True, text=True)
            if run.returncode != 0:
                problems.append(f"{name}: lupdate failed: {run.stderr}")
            problems += [f"lupdate: {line}" for line in run.stderr.splitlines() if "without context" in line or "lacks Q_OBJECT" in line or "unknown namespace/class" in line]
            problems += check(copy)
    for problem in problems:
        print(problem)
    print(f"{len(problems)} problems" if problems else "every text is in both languages")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
