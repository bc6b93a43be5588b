#!/usr/bin/env python3
"""Draws every page of the demo study in light and dark, French and English, on a small and a usual screen.

Use: tests/screenshots/take.py FOLDER_OF_PROGRAMS OUT. Fails when a picture is missing, of another size, or of one colour only.
"""

import os
import struct
import subprocess
import sys
import zlib
from concurrent.futures import ThreadPoolExecutor
from itertools import product
from pathlib import Path

PAGES = ["start", "today", "visits", "visit", "ae", "patients", "patient", "scores", "diary", "form", "queries", "charts", "export", "audit", "sign", "setup"]
THEMES = ["light", "dark"]
LANGUAGES = ["fr", "en"]
SIZES = ["1366x728", "1440x900"]


def picture(path):
    """Width, height and how many different scan lines a PNG has."""
    data = path.read_bytes()
    width, height = struct.unpack(">II", data[16:24])
    packed = b""
    at = 8
    while at < len(data):
        length = struct.unpack(">I", data[at:at + 4])[0]
        if data[at + 4:at + 8] == b"IDAT":
            packed += data[at + 8:at + 8 + length]
        at += 12 + length
    raw = zlib.decompress(packed)
    stride = len(raw) // height
    return width, height, len({raw[line * stride:(line + 1) * stride] for line in range(height)})


def take(programs, study, out, page, theme, language, size):
    path = out / f"{page}-{theme}-{language}-{size}.png"
    command = [programs / "carnet", study, "--screenshot", page, path, "--size", size, "--theme", theme, "--lang", language]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    if done.returncode != 0 or not path.exists():
        return f"{path.name}: not drawn, exit {done.returncode}: {done.stderr.strip()}"
    width, height, lines = picture(path)
    if f"{width}x{height}" != size:
        return f"{path.name}: {width}x{height} instead of {size}"
    if lines < 50:
        return f"{path.name}: next to nothing is drawn, only {lines} different lines"
    return ""


def main():
    programs, out = Path(sys.argv[1]), Path(sys.argv[2])
    out.mkdir(parents=True, exist_ok=True)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    study = out / "demo.carnet"
    subprocess.run([programs / "carnetctl", "demo", study, "--replace"], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    wanted = list(product(PAGES, THEMES, LANGUAGES, SIZES))
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        problems = [problem for problem in pool.map(lambda each: take(programs, study, out, *each), wanted) if problem]
    print(f"{len(wanted) - len(problems)} of {len(wanted)} pictures in {out}")
    print("\n".join(problems))
    return bool(problems)


if __name__ == "__main__":
    sys.exit(main())
