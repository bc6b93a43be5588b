"""Measures Carnet and its peers in turn and prints the goals as ratios of minima: one Markdown table, and JSON beside it."""

import argparse
import csv
import hashlib
import json
import os
import platform
import random
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
PEERS = HERE / "peers"
SIZES = {  # patients, last day, periods
    "trial": (20, 35, 3),
    "cohort": (585, 364, 1),
    "big": (10_000, 364, 1),
}


class Times:
    """Every raw time by name, in milliseconds, and the checksum that each name gave."""

    def __init__(self):
        self.ms = {}
        self.checksums = {}
        self.counters = {}

    def add(self, name, ms, checksum=None):
        self.ms.setdefault(name, []).append(ms)
        if checksum is not None:
            self.checksums[name] = float(checksum)

    def minimum(self, name):
        return min(self.ms[name]) if self.ms.get(name) else None

    def noisy(self, name):
        return statistics.median(self.ms[name]) > 1.5 * min(self.ms[name])


def run(command, **options):
    return subprocess.run([str(part) for part in command], check=True, text=True, **options)


def clocked(command, **options):
    begin = time.perf_counter()
    done = run(command, capture_output=True, **options)
    return (time.perf_counter() - begin) * 1000, done.stdout.strip()


def peak_memory(command, **options):
    """Largest resident size of a program, in bytes."""
    process = subprocess.Popen([str(part) for part in command], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                               **options)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise RuntimeError(f"{command} ended with {process.returncode}")
    return usage.ru_maxrss * 1024


class Bench:
    def __init__(self, options):
        self.bin = Path(options.bin).resolve()
        self.out = Path(options.out).resolve()
        self.rounds = options.rounds
        self.only = options.only
        self.sizes = ["trial", "cohort"] + (["big"] if options.big else [])
        self.times = Times()
        self.digests = {}
        self.ratios = []
        self.environment = dict(os.environ, CARNET_BENCH_DATA=str(self.out), QT_QPA_PLATFORM="offscreen")

    # Data: the same bytes for everybody.

    def make_data(self):
        for size in self.sizes:
            folder = self.out / size
            study = folder / "study.carnet"
            narrow = folder / "diary.csv"
            keyring = folder / "study.carnet.keys"
            if not (narrow.exists() and study.exists() and keyring.exists()):
                shutil.rmtree(folder, ignore_errors=True)
                folder.mkdir(parents=True)
                patients, day, periods = SIZES[size]
                say(f"Making {size}: {patients} patients, days 0 to {day}, {periods} period(s)")
                run([self.bin / "carnetctl", "generate", study, "--patients", patients, "--days", day, "--periods", periods],
                    stdout=subprocess.DEVNULL)
                run([self.bin / "carnetctl", "export", study, "--out", folder / "bundle"], stdout=subprocess.DEVNULL)
                narrow_diary(folder / "bundle" / "diary.csv", narrow)
                plain_tables(narrow, folder / "plain.db")
            self.digests[size] = hashlib.sha256(narrow.read_bytes()).hexdigest()

        forms = self.out / "sf36.csv"
        if not forms.exists():
            sf36_forms(forms)

    # Contestants.

    def core(self, arguments=()):
        with tempfile.NamedTemporaryFile(suffix=".json") as report:
            run([self.bin / "bench_core", f"--benchmark_out={report.name}", "--benchmark_out_format=json",
                 "--benchmark_min_time=0.02", *arguments],
                env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            result = json.load(open(report.name, encoding="utf-8"))
        scale = {"ns": 1e-6, "us": 1e-3, "ms": 1, "s": 1e3}
        for row in result["benchmarks"]:
            name = row["name"].removesuffix("/real_time").removesuffix("/manual_time")
            if row.get("error_occurred"):
                raise RuntimeError(f"{name}: {row['error_message']}")
            self.times.add(name, row["real_time"] * scale[row["time_unit"]], row.get("checksum"))
            self.times.counters[name] = {key: row[key] for key in ("values", "rows", "bytes") if key in row}

    def lines_of(self, command, suffix):
        """Programs that time themselves: name, milliseconds, checksum on each line."""
        for line in run(command, capture_output=True, env=self.environment).stdout.splitlines():
            parts = line.split("\t")
            if len(parts) == 3:
                self.times.add(f"{parts[0]}{suffix}", float(parts[1]), parts[2])

    def peers(self, size):
        folder = self.out / size
        suffix = f"/{size}"
        if has_r_package("data.table"):
            self.lines_of(["Rscript", "--vanilla", PEERS / "areas.R", folder / "diary.csv", 1], suffix)
        if shutil.which("awk"):
            ms, checksum = clocked(["awk", "-f", PEERS / "auc.awk", folder / "diary.csv"])
            self.times.add(f"awk{suffix}", ms, checksum)
        if shutil.which("sqlite3"):
            ms, checksum = clocked(["sqlite3", folder / "plain.db", f".read {PEERS / 'auc_windows.sql'}"])
            self.times.add(f"sqlite3 windows{suffix}", ms, checksum)
            with open(os.devnull, "w", encoding="utf-8") as nowhere:
                begin = time.perf_counter()
                run(["sqlite3", folder / "plain.db", f".read {PEERS / 'export_long.sql'}"], stdout=nowhere)
                self.times.add(f"sqlite3 CSV{suffix}", (time.perf_counter() - begin) * 1000)
        if shutil.which("duckdb"):
            database = folder / "plain.duckdb"
            if not database.exists():
                run(["duckdb", database, "-c", "INSTALL sqlite; LOAD sqlite; CREATE TABLE value AS SELECT * FROM "
                     f"sqlite_scan('{folder / 'plain.db'}', 'value')"])
            _, text = clocked(["duckdb", database, "-csv", "-c", (PEERS / "auc_duckdb.sql").read_text(encoding="utf-8")])
            real = [line for line in text.splitlines() if "real" in line]
            sums = [line for line in text.splitlines() if line.replace(".", "", 1).isdigit()]
            self.times.add(f"duckdb{suffix}", float(real[-1].split("real")[1].split()[0]) * 1000, sums[-1])

    def window(self):
        """Off screen, and the study in memory: what is measured is the program, not the disk."""
        study = self.out / "trial" / "study.carnet"
        with tempfile.TemporaryDirectory(dir="/dev/shm" if Path("/dev/shm").is_dir() else None) as folder:
            named = []
            for size in self.sizes:
                copy = Path(folder) / f"{size}.carnet"
                for ending in ("", ".keys"):
                    shutil.copy(self.out / size / f"study.carnet{ending}", f"{copy}{ending}")
                named += [size, copy]
            self.lines_of([self.bin / "bench_gui", *named], "")
        with open(self.out / "trial" / "diary.csv", encoding="utf-8-sig", newline="") as diary:
            patient = min(row["patient_id"] for row in csv.DictReader(diary))
        for _ in range(3):
            for name, arguments in (("P1 bare window", []), ("P1 patient open", [study, patient])):
                self.times.add(name, clocked([self.bin / "bench_gui", "first-paint", *arguments], env=self.environment)[0])

    def measure(self):
        run_r_figures = shutil.which("Rscript")
        for round_number in range(self.rounds):
            say(f"Round {round_number + 1} of {self.rounds}")
            self.core()
            if (self.bin / "bench_gui").exists():
                self.window()
            for size in self.sizes:
                if size != "big" or round_number < 2:
                    self.peers(size)
            if has_r_package("lme4"):
                self.lines_of(["Rscript", "--vanilla", PEERS / "lmer.R", 5], "")
            if run_r_figures:
                self.lines_of(["Rscript", "--vanilla", PEERS / "scores.R", self.out / "sf36.csv", 1], "")
                self.lines_of(["Rscript", "--vanilla", PEERS / "figures.R", self.out / "trial" / "diary.csv", 1], "")

    # Goals.

    def compare(self, goal, what, ours, peer, limit, times_peer=1.0, same_checksum=True):
        """A goal that holds when min(ours) ≤ limit × min(peer)."""
        line = {"goal": goal, "what": what, "ours": ours, "peer": peer, "limit": limit}
        mine, other = self.times.minimum(ours), self.times.minimum(peer)
        line["ours_ms"], line["peer_ms"] = mine, other and other * times_peer
        if mine is None or other is None:
            line["verdict"] = "not measured"
        else:
            line["ratio"] = mine / (other * times_peer)
            sums = [self.times.checksums.get(name) for name in (ours, peer)]
            if same_checksum and None not in sums and abs(sums[0] - sums[1]) > 1e-6 * max(1.0, abs(sums[1])):
                line["verdict"] = f"invalid: checksums {sums[0]:.3f} and {sums[1]:.3f}"
            elif line["ratio"] <= limit:
                line["verdict"] = "holds"
            else:
                line["verdict"] = "fails"
            if self.times.noisy(ours) or self.times.noisy(peer):
                line["verdict"] += ", noisy"
        self.ratios.append(line)

    def bound(self, goal, what, value, limit, unit):
        """A goal about a plain number."""
        verdict = "not measured" if value is None else "holds" if value <= limit else "fails"
        self.ratios.append({"goal": goal, "what": what, "value": value, "limit": limit, "unit": unit, "verdict": verdict})

    def judge(self):
        both = lambda name: {"ours": f"{name}/cohort", "peer": f"{name}/trial"}
        self.compare("P1", "first paint with a patient open, against a bare window", "P1 patient open", "P1 bare window", 3)
        self.bound("P1", "to painted content, against DB Browser for SQLite", None, 0.4, "×")
        for size in self.sizes:
            self.bound("P3", f"choose a patient → painted ({size})", self.times.minimum(f"P3 choose a patient/{size}"), 16, "ms")
            self.compare("P4", f"digit → painted ({size}), against an in-memory model", f"P4 digit on the diary/{size}",
                         f"P4 digit in memory/{size}", 1.5)
        largest = self.sizes[-1]
        self.compare("P2", f"choose a patient ({largest}), against trial", f"P3 choose a patient/{largest}", "P3 choose a patient/trial", 1.2)
        for size in self.sizes:
            self.compare("P5", f"durable commit of one score ({size}), against fdatasync", f"P5 one durable score/{size}",
                         "yardstick/fdatasync 4 kB", 6, same_checksum=False)
            self.compare("P5", f"the same ({size}), against SQLite's own commit with these settings", f"P5 one durable score/{size}",
                         "yardstick/SQLite commit of one row", 1.5, same_checksum=False)
        self.compare("P5", "the same on cohort as on trial", **both("P5 one durable score"), limit=1.2, same_checksum=False)
        self.fsyncs()
        self.bound("P6", "curve after an edit", self.times.minimum("P6 curve after an edit/trial"), 4, "ms")
        self.compare("P6", "curve after an edit, against QCustomPlot", "P6 curve after an edit/trial", "P6 QCustomPlot", 1.0)
        for size in self.sizes[1:]:
            for peer, limit in (("duckdb", 0.1), ("data.table idiomatic, from CSV", 0.05), ("data.table expert, from CSV", 1.0),
                                ("awk", 1.0), ("sqlite3 windows", 1.0)):
                self.compare("S1", f"every area from the file ({size}), against {peer}", f"S1 areas from the file/{size}", f"{peer}/{size}", limit)
            self.compare("S2", f"every area from memory ({size}), against data.table expert", f"S2 areas from memory/{size}",
                         f"data.table expert, in memory/{size}", 0.05)
            self.compare("S3", f"long CSV from memory ({size}), against fwrite on one thread", f"S3 CSV from memory/{size}",
                         f"fwrite, one thread/{size}", 0.8, same_checksum=False)
            self.compare("S4", f"long CSV from the file ({size}), against sqlite3", f"S4 CSV from the file/{size}", f"sqlite3 CSV/{size}", 0.1)
            self.per_value("S5", f"import, checked, sealed, durable ({size})", f"S5 import/{size}", 3)
            self.per_value("S5", f"of it parsing and checking ({size})", f"S5 parse and check/{size}", 0.15)
            self.compare("S6", f"verify every seal ({size}), against hashing and a scan", f"S6 verify/{size}", f"S6 hash and scan/{size}", 3)
        self.compare("P5", "durable commit of one score, encrypted, against not encrypted", "P5/one score, encrypted",
                     "P5/one score, not encrypted", 1.5)
        self.compare("S8", "crossover model of 20 patients, against one call of lme4's lmer", "S8 crossover model of patients/20",
                     "lme4 lmer", 0.05, same_checksum=False)
        self.bound("S8", "crossover model of 10,000 patients", self.times.minimum("S8 crossover model of patients/10000"), 1000, "ms")
        self.compare("S7", "scores of 100,000 SF-36 forms, against vectorised R", "S7 SF-36 from memory", "vectorised R, SF-36", 0.1)
        self.compare("F1", "every patient of the cohort, first drawn, against QCustomPlot", "F1 every patient/cohort", "F1 QCustomPlot", 0.15)
        self.bound("F1", "every patient of the cohort, first drawn", self.times.minimum("F1 every patient/cohort"), 16, "ms")
        self.compare("F2", "600 small charts, against 600 QChartViews", "F2 600 small charts", "F2 600 QChartViews", 0.12)
        self.compare("F3", "patient PDF, against base R", "F3 patient PDF", "base R, patient PDF", 0.6, same_checksum=False)
        self.compare("F3", "patient PNG at 300 dpi, against base R at 2000 × 1200", "F3 patient PNG", "base R, patient PNG 2000 x 1200", 1.0,
                     same_checksum=False)
        largest = self.times.checksums.get("F4 largest figure file")
        self.bound("F4", "largest figure file", largest and largest / 1e6, 1.0, "MB")
        self.growth()
        self.memory()

    def per_value(self, goal, what, name, limit):
        ms, values = self.times.minimum(name), self.times.counters.get(name, {}).get("values")
        self.bound(goal, what, ms * 1000 / values if ms and values else None, limit, "µs per value")

    def fsyncs(self):
        """Exactly the same number of syncs for every commit: 200 commits have as many more than 100 as 300 than 200."""
        if not shutil.which("strace"):
            self.bound("P5", "syncs per commit, spread over commits", None, 0, "")
            return
        counts = [self.count_fsyncs(commits) for commits in (50, 100, 150)]
        if None in counts:
            self.bound("P5", "syncs per commit, spread over commits", None, 0, "")
            return
        steps = [(later - earlier) / 50 for earlier, later in zip(counts, counts[1:])]
        self.bound("P5", f"syncs per commit, spread over commits ({steps[0]:g} each)", abs(steps[1] - steps[0]), 0, "")

    def count_fsyncs(self, commits):
        with tempfile.TemporaryDirectory(dir=self.out) as folder:
            study = Path(folder) / "study.carnet"
            for ending in ("", ".keys"):
                shutil.copy(self.out / "trial" / f"study.carnet{ending}", f"{study}{ending}")
            log = Path(folder) / "log"
            done = subprocess.run(["strace", "-f", "-e", "trace=fsync,fdatasync", "-o", str(log), str(self.bin / "torture_writer"), str(study),
                                   "BENCH", "1", str(commits)], capture_output=True, text=True, env=self.environment)
            if done.returncode != 0:
                return None
            acts = done.stdout.count("\n")
            syncs = sum("sync(" in line for line in log.read_text().splitlines())
            return syncs - (acts - commits) * round(syncs / acts) if acts else None

    def growth(self):
        if "big" not in self.sizes:
            return
        for name in ("read every curve", "S1 areas from the file", "S4 CSV from the file", "S5 import", "S6 verify"):
            big, cohort = (self.times.minimum(f"{name}/{size}") for size in ("big", "cohort"))
            self.bound("W1", f"{name}: time per value on big against cohort", big / cohort / (10_000 / 585) if big and cohort else None, 1.3, "×")

    def memory(self):
        size = self.sizes[-1]
        patients, day, periods = SIZES[size]
        values = patients * (day + 1) * periods * 3
        trial = 20 * 36 * 3 * 3
        read = [peak_memory([self.bin / "carnetctl", "auc", self.out / each / "study.carnet", "--measure", "all"]) for each in ("trial", size)]
        self.bound("W2", f"memory of all areas, more than for the trial ({size})", (read[1] - read[0]) / (values - trial), 8, "bytes per value")
        taken = []
        for each in ("trial", size):
            with tempfile.TemporaryDirectory(dir=self.out) as folder:
                study = Path(folder) / "new.carnet"
                protocol = self.protocol_of(each, Path(folder))
                keys = self.environment | {"CARNET_PASSWORD": "four words of a benchmark"}
                run([self.bin / "carnetctl", "new", study, "--protocol", protocol], stdout=subprocess.DEVNULL, env=keys)
                taken.append(peak_memory([self.bin / "carnetctl", "import", study, self.out / each / "bundle"], env=keys))
        self.bound("W2", f"memory of an import, more than for the trial ({size})", (taken[1] - taken[0]) / (values - trial), 16, "bytes per value")

    def protocol_of(self, size, folder):
        """The generated study's own protocol: a copy of the shipped one with other days."""
        _, days, periods = SIZES[size]
        path = folder / "protocol.json"
        run([self.bin / "bench_core", "protocol", periods, days, path])
        return path

    # Report.

    def report(self):
        lines = ["# Benchmark", "", f"{time.strftime('%Y-%m-%d')} · {cpu()} · {os.cpu_count()} cores · {platform.release()} · "
                 f"load {self.load[0]:.2f} before, {os.getloadavg()[0]:.2f} after · {self.rounds} rounds", ""]
        lines += [f"- {size}: {SIZES[size][0]} patients, SHA-256 of diary.csv `{digest[:16]}…`" for size, digest in self.digests.items()]
        lines += ["", "| yardstick | min | median |", "|---|---|---|"]
        for name in sorted(self.times.ms):
            if name.startswith("yardstick/") or name == "P1 bare window":
                times = self.times.ms[name]
                lines.append(f"| {name.removeprefix('yardstick/')} | {ms(min(times))} | {ms(statistics.median(times))} |")
        lines += ["", "| goal | what | Carnet | peer | ratio | limit | verdict |", "|---|---|---|---|---|---|---|"]
        for line in self.ratios:
            if self.only and self.only not in f"{line['goal']} {line['what']}":
                continue
            if "unit" in line:
                value = "–" if line["value"] is None else f"{line['value']:.3g} {line['unit']}".strip()
                lines.append(f"| {line['goal']} | {line['what']} | {value} | – | – | ≤ {line['limit']:g} {line['unit']} | {line['verdict']} |")
            else:
                ratio = f"{line['ratio']:.3f}" if "ratio" in line else "–"
                lines.append(f"| {line['goal']} | {line['what']} | {ms(line['ours_ms'])} | {ms(line['peer_ms'])} | {ratio} | "
                             f"≤ {line['limit']:g} | {line['verdict']} |")
        text = "\n".join(lines) + "\n"
        (self.out / "report.md").write_text(text, encoding="utf-8")
        (self.out / "times.json").write_text(json.dumps({"ms": self.times.ms, "checksums": self.times.checksums, "counters": self.times.counters,
                                                         "goals": self.ratios, "data": self.digests}, indent=1), encoding="utf-8")
        print(text)

    def go(self):
        self.out.mkdir(parents=True, exist_ok=True)
        self.load = os.getloadavg()
        self.make_data()
        self.measure()
        self.judge()
        self.report()


def ms(value):
    if value is None:
        return "–"
    return f"{value:.3g} ms" if value >= 0.01 else f"{value * 1e6:.3g} ns"


def say(text):
    print(text, file=sys.stderr, flush=True)


def cpu():
    for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
        if line.startswith("model name"):
            return line.split(":", 1)[1].strip()
    return platform.machine()


def has_r_package(name):
    return shutil.which("Rscript") and subprocess.run(["Rscript", "--vanilla", "-e", f"library({name})"], capture_output=True).returncode == 0


def narrow_diary(bundle, narrow):
    """The columns that everybody reads, and no other."""
    with open(bundle, encoding="utf-8", newline="") as source, open(narrow, "w", encoding="utf-8", newline="") as target:
        rows = csv.reader(source)
        header = next(rows)
        wanted = [header.index(name) for name in ("patient_id", "period", "day", "avg", "max", "night")]
        writer = csv.writer(target, lineterminator="\n")
        writer.writerow([header[i] for i in wanted])
        writer.writerows([row[i] for i in wanted] for row in rows)


def sf36_forms(path):
    """100,000 forms: the codes of each question at random, 3 % of them missing."""
    draw = random.Random(36)
    highest = {"1": 5, "2": 5, **{f"3{c}": 3 for c in "abcdefghij"}, **{f"4{c}": 2 for c in "abcd"}, **{f"5{c}": 2 for c in "abc"},
               "6": 5, "7": 6, "8": 5, **{f"9{c}": 6 for c in "abcdefghi"}, "10": 5, **{f"11{c}": 5 for c in "abcd"}}
    with path.open("w", encoding="utf-8") as file:
        file.write(",".join(f"sf36_{item}" for item in highest) + "\n")
        for _ in range(100_000):
            file.write(",".join("" if draw.random() < 0.03 else str(draw.randint(1, top)) for top in highest.values()) + "\n")


def plain_tables(narrow, path):
    """The peers' tables: the diary as it is in the CSV, and one row per value, clustered on its key."""
    with sqlite3.connect(path) as database, open(narrow, encoding="utf-8", newline="") as source:
        database.execute("CREATE TABLE value(patient TEXT, period INTEGER, measure INTEGER, day INTEGER, score REAL,"
                         " PRIMARY KEY (patient, period, measure, day)) WITHOUT ROWID")
        rows = csv.reader(source)
        next(rows)

        def values():
            for patient, period, day, *scores in rows:
                for measure, score in enumerate(scores):
                    if score:
                        yield patient, int(period), measure, int(day), float(score)

        database.executemany("INSERT INTO value VALUES (?, ?, ?, ?, ?)", values())
    database.close()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bin", required=True, help="folder of the release programs")
    parser.add_argument("--out", required=True, help="folder for data, report.md and times.json")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--big", action="store_true")
    parser.add_argument("--only", default="")
    Bench(parser.parse_args()).go()


if __name__ == "__main__":
    main()
