#!/usr/bin/env python3
"""What carnetctl says and writes about a study is the same wherever its machine stands: dates are plain dates.

Usage: check_timezones.py CARNETCTL TRIAL
"""
import hashlib
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

ZONES = ["UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago", "America/St_Johns", "Asia/Kathmandu", "Europe/Paris"]
# The manifest holds the moment of the export; the trail and the diary's last columns the moment of the import.
OF_THE_MOMENT = {"manifest.json"}
OF_THE_IMPORT = {"manifest.json", "audit.csv", "diary.csv", "README.txt"}


def run(carnetctl, zone, *words):
    done = subprocess.run([carnetctl, *words], env={**os.environ, "TZ": zone, "LC_ALL": "C.UTF-8", "CARNET_PASSWORD": "four words are enough"},
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
    if done.returncode != 0:
        sys.exit(f"{zone}: carnetctl {' '.join(words)} gives {done.returncode}: {done.stderr.decode()}")
    return done.stdout


def without_queries(worklist):
    """A query is due from the moment it was raised, and a moment has another date elsewhere."""
    return [line for line in worklist.splitlines() if b",query," not in line]


def digests(folder, left_out):
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest()
            for path in sorted(folder.iterdir()) if path.name not in left_out}


def facts(carnetctl, zone, demo, trial, folder):
    found = {"worklist": without_queries(run(carnetctl, zone, "worklist", str(demo))),
             "worklist of a day": without_queries(run(carnetctl, zone, "worklist", str(demo), "--date", "2018-05-01")),
             "auc": run(carnetctl, zone, "auc", str(demo), "--rule", "all"),
             "trail": run(carnetctl, zone, "audit", str(demo))}
    run(carnetctl, zone, "export", str(demo), "--out", str(folder / "bundle"))
    for name, digest in digests(folder / "bundle", OF_THE_MOMENT).items():
        found["export of the demo: " + name] = digest
    study = folder / "trial.carnet"
    run(carnetctl, zone, "new", str(study), "--protocol", "ketapain")
    run(carnetctl, zone, "import", str(study), str(trial))
    run(carnetctl, zone, "export", str(study), "--out", str(folder / "trial"))
    for name, digest in digests(folder / "trial", OF_THE_IMPORT).items():
        found["export of what was imported there: " + name] = digest
    run(carnetctl, zone, "tables", str(study), "--out", str(folder / "tables"))
    for name, digest in digests(folder / "tables", set()).items():
        found["tables: " + name] = digest
    return found


def main():
    carnetctl, trial = sys.argv[1], pathlib.Path(sys.argv[2])
    differences = 0
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        demo = folder / "demo.carnet"
        run(carnetctl, "UTC", "demo", str(demo))
        wanted = None
        for zone in ZONES:
            here = folder / zone.replace("/", "_")
            here.mkdir()
            copy = here / "demo.carnet"  # an export leaves its trace in the study
            for ending in ("", ".keys"):
                shutil.copyfile(f"{demo}{ending}", f"{copy}{ending}")
            found = facts(carnetctl, zone, copy, trial, here)
            wanted = wanted or found
            for what, value in wanted.items():
                if found.get(what) != value:
                    print(f"{zone}: {what} differs from UTC")
                    differences += 1
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main())
