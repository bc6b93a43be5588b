"""The walls of the map: which folder may include which, and what only one folder may name."""

import re
from dataclasses import dataclass
from pathlib import Path

CORE_BELOW_STUDY = ["core/domain", "core/protocol", "core/analysis", "core/scoring"]
ROOMS = ["core/patients", "core/visits", "core/results", "core/trust"]  # what is read out of a study, beside the door
CORE_PUBLIC = CORE_BELOW_STUDY + ROOMS + ["core/*"]  # core/* is the door itself

# Folder (the longest match wins) and the folders whose headers it may include. "core/*" means files directly in core.
MAP = {
    "core/domain": ["core/domain"],
    "core/protocol": ["core/domain", "core/protocol"],
    "core/storage": ["core/domain", "core/protocol", "core/storage"],
    "core/analysis": ["core/analysis"],
    "core/scoring": ["core/domain", "core/scoring"],
    "core/*": CORE_PUBLIC + ["core/storage"],
    **{room: CORE_PUBLIC for room in ROOMS},
    "core/exchange": CORE_PUBLIC + ["core/exchange"],
    "ui/theme": ["ui/theme"],
    "ui/charts": ["ui/theme", "ui/charts"] + CORE_PUBLIC,
    "ui/widgets": ["ui/theme", "ui/models", "ui/widgets"] + CORE_PUBLIC,
    "ui/models": ["ui/theme", "ui/models"] + CORE_PUBLIC,
    "ui/papers": ["ui/theme", "ui/charts", "ui/models", "ui/papers"] + CORE_PUBLIC,
    "ui/delegates": ["ui/theme", "ui/models", "ui/widgets", "ui/delegates"] + CORE_PUBLIC,
    "ui/forms": ["ui/theme", "ui/models", "ui/widgets", "ui/delegates", "ui/charts", "ui/forms"] + CORE_PUBLIC,
    "ui/dialogs": ["ui/theme", "ui/models", "ui/widgets", "ui/charts", "ui/papers", "ui/dialogs", "core/exchange"] + CORE_PUBLIC,
    "ui/pages": ["ui/theme", "ui/models", "ui/widgets", "ui/delegates", "ui/forms", "ui/charts", "ui/papers", "ui/dialogs", "ui/pages",
                 "core/exchange"] + CORE_PUBLIC,
    "app/cli": ["app/cli", "ui/theme", "ui/charts", "ui/papers", "core/exchange"] + CORE_PUBLIC,
    "app/gui": ["app/gui", "ui", "core/exchange"] + CORE_PUBLIC,
}

LAYERS = ("core", "ui", "app")
SOURCES = {".h", ".cpp"}
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"]', re.MULTILINE)
STRING_OR_COMMENT = re.compile(r'"(?:\\.|[^"\\\n])*"|//[^\n]*|/\*.*?\*/', re.DOTALL)


@dataclass(frozen=True)
class Rule:
    """Something that may be said in some folders only."""

    pattern: re.Pattern
    where: tuple  # folders it applies to
    allowed: tuple  # folders among them where it may stand
    why: str


def rule(pattern, where, allowed, why):
    return Rule(re.compile(pattern, re.MULTILINE), tuple(where), tuple(allowed), why)


RULES = [
    rule(r"#\s*include\s*<(QtSql/)?QSql\w*>|#\s*include\s*<(sqlite3|sqlcipher/\S+)\.h>", LAYERS, ["core/storage"],
         "SQL lives in core/storage; everybody else reads and writes through Study"),
    rule(r"#\s*include\s*<Qt?[A-Z]", ["core/analysis"], [], "core/analysis is plain C++ on numbers, without Qt"),
    rule(r"#\s*include\s*<(Qt(Widgets|Gui|Charts|PrintSupport|Svg)\b|Q(Widget|Application|GuiApplication|Painter|Color|Icon|Pixmap|Image|"
         r"MessageBox|FileDialog|Dialog|TableView|AbstractItemView|Chart\w*)>)", ["core"], [],
         "core has no window: it runs without a display"),
    rule(r"\bqFatal\s*\(|\bstd::abort\s*\(", ["core"], [], "core throws Error, it never ends the program"),
    rule(r"#\s*include\s*<Q(File|Message)(Dialog|Box)>", ["core", "ui", "app/cli"], ["ui/dialogs"],
         "questions are asked through Prompts, in ui/dialogs"),
    rule(r'"#(?:[0-9A-Fa-f]{8}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{3})\b|\bqRgba?\s*\(\s*(0x|\d)|\bQColor(\s+\w+)?\s*[({]\s*(0x|\d)', ["ui"], ["ui/theme"],
         "colours have names, and the names live in ui/theme"),
    rule(r"\b(SIGNAL|SLOT)\s*\(", ["ui", "app"], [], "connect with pointers to members"),
    rule(r"\bQIcon::fromTheme\b", ["ui", "app"], [], "icons are the program's own"),
]

SERIES_NAME = re.compile(r"\bQ(?:Line|Scatter|Spline|XY)Series\s*[*&]?\s*(?:const\s+)?(\w+)\s*[;={(,)]|"
                         r"\bauto\s*\*?\s*(?:const\s+)?(\w+)\s*=\s*new\s+Q(?:Line|Scatter|Spline|XY)Series\b|"
                         r"\b(?:std::)?(?:unique_ptr|QPointer)<\s*Q(?:Line|Scatter|Spline|XY)Series\s*>\s*(\w+)")


def folder_of(path):
    """ "core/*" for files directly in core, otherwise the two first folders."""
    parts = path.split("/")
    return "/".join(parts[:2]) if len(parts) > 2 else parts[0] + "/*"


def within(folder, places):
    return any(folder == place or folder.startswith(place + "/") for place in places)


def line_of(text, position):
    return text.count("\n", 0, position) + 1


def without_comments(text):
    """Comments blanked; strings and line numbers kept."""
    return STRING_OR_COMMENT.sub(lambda found: found.group() if found.group().startswith('"') else re.sub(r"[^\n]", " ", found.group()), text)


def crossings(path, text):
    """What one file does that its folder may not: a list of sentences beginning with path:line."""
    found = []
    code = without_comments(text)
    folder = folder_of(path)
    allowed = MAP.get(folder)
    if allowed is None:
        found.append(f"{path}:1: {folder} is not on the map; say in walls.py what it may include")
        allowed = []
    for include in INCLUDE.finditer(code):
        target = include.group(2)
        where = f"{path}:{line_of(code, include.start())}"
        if ".." in target.split("/"):
            found.append(f'{where}: includes "{target}"; includes are written from the root of the project')
        elif target.split("/")[0] in LAYERS + ("tests",):
            target_folder = folder_of(target)
            if not within(target_folder, allowed):
                found.append(f"{where}: {folder} includes {target}, but may include only {', '.join(sorted(allowed))}")
    for each in RULES:
        if within(folder, each.where) and not within(folder, each.allowed):
            for hit in each.pattern.finditer(code):
                found.append(f"{path}:{line_of(code, hit.start())}: {hit.group().strip()}: {each.why}")
    return found


def dropped_points(path, text, header=""):
    """QXYSeries::append and << drop a missing day silently and the line then bridges the gap: only replace() keeps it."""
    if not path.startswith("ui/"):
        return []
    code = without_comments(text)
    names = {name for groups in SERIES_NAME.findall(code + "\n" + without_comments(header)) for name in groups if name}
    found = []
    for name in sorted(names):
        for hit in re.finditer(rf"(?<!\w){name}\s*(?:->|\.)\s*append\s*\(|\*\s*{name}\s*<<|(?<!\w){name}\s*<<", code):
            found.append(f"{path}:{line_of(code, hit.start())}: {hit.group().strip()}: a missing day would vanish; use replace() with NaN")
    return found


def check_tree(root):
    """Every crossing under core, ui and app; and how many files were read."""
    root = Path(root)
    found = []
    files = 0
    for layer in LAYERS:
        for file in sorted((root / layer).rglob("*")):
            if file.suffix not in SOURCES:
                continue
            files += 1
            path = file.relative_to(root).as_posix()
            text = file.read_text(encoding="utf-8")
            header = file.with_suffix(".h")
            found += crossings(path, text)
            found += dropped_points(path, text, header.read_text(encoding="utf-8") if file.suffix == ".cpp" and header.exists() else "")
    return found, files
