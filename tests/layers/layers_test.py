"""Fails when an include crosses a wall of the map, and proves first that it would notice."""

import re
import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import walls  # noqa: E402

ROOT = Path(__file__).resolve().parents[2]
# Folders of somebody's machine, and of a folder beside the project.
MACHINE_PATHS = [re.compile(rb"\.\./shared"), re.compile(rb"/(?:home|root|work)/")]


class TheCheckNotices(unittest.TestCase):
    def assertCrosses(self, path, code, *words):
        found = walls.crossings(path, code)
        self.assertEqual(len(found), 1, found)
        for word in words:
            self.assertIn(word, found[0])

    def assertFine(self, path, code):
        self.assertEqual(walls.crossings(path, code), [])

    def test_a_screen_that_reaches_into_the_storage(self):
        self.assertCrosses("ui/pages/patient_page.cpp", '#pragma once\n#include "core/storage/store.h"\n',
                           "ui/pages/patient_page.cpp:2", "core/storage/store.h")

    def test_the_command_line_that_reaches_into_the_storage(self):
        self.assertCrosses("app/cli/main.cpp", '#include "core/storage/store.h"\n', "app/cli")

    def test_a_value_type_that_knows_the_study(self):
        self.assertCrosses("core/domain/value.h", '#include "core/study.h"\n', "core/domain includes core/study.h")

    def test_a_study_that_knows_the_files(self):
        self.assertCrosses("core/study.cpp", '#include "core/exchange/csv.h"\n', "core/* includes core/exchange/csv.h")

    def test_core_that_knows_a_screen(self):
        self.assertCrosses("core/exchange/csv.cpp", '#include "ui/theme/theme.h"\n', "ui/theme/theme.h")

    def test_a_chart_that_knows_a_page(self):
        self.assertCrosses("ui/charts/pain_chart.cpp", '#include "ui/pages/main_window.h"\n', "ui/pages/main_window.h")

    def test_a_product_that_includes_its_tests(self):
        self.assertCrosses("core/study.cpp", '#include "tests/support/support.h"\n', "tests/support/support.h")

    def test_a_relative_include(self):
        self.assertCrosses("ui/pages/start_page.cpp", '#include "../../core/storage/store.h"\n', "from the root of the project")

    def test_a_folder_that_is_not_on_the_map(self):
        self.assertCrosses("core/reports/table.cpp", "int main() {}\n", "not on the map")

    def test_sql_outside_the_storage(self):
        self.assertCrosses("ui/models/patients_model.cpp", "#include <QSqlQuery>\n", "SQL lives in core/storage")
        self.assertCrosses("core/exchange/reader.cpp", "#include <sqlite3.h>\n", "SQL lives in core/storage")
        self.assertFine("core/storage/store.cpp", "#include <QSqlQuery>\n#include <sqlite3.h>\n")

    def test_qt_in_the_analysis(self):
        self.assertCrosses("core/analysis/auc.cpp", "#include <QString>\n", "without Qt")
        self.assertFine("core/analysis/auc.cpp", "#include <cmath>\n#include <Eigen/Dense>\n")

    def test_a_window_in_the_core(self):
        self.assertCrosses("core/protocol/reader.cpp", "#include <QWidget>\n", "no window")
        self.assertFine("core/protocol/reader.cpp", "#include <QJsonObject>\n")

    def test_a_program_that_ends_itself(self):
        self.assertCrosses("core/storage/store.cpp", 'void f() { qFatal("no"); }\n', "throws Error")

    def test_a_question_outside_the_prompts(self):
        self.assertCrosses("ui/pages/export_page.cpp", "#include <QFileDialog>\n", "Prompts")
        self.assertFine("ui/dialogs/prompts.cpp", "#include <QFileDialog>\n")

    def test_a_colour_without_a_name(self):
        self.assertCrosses("ui/charts/pain_chart.cpp", 'QColor ink(u"x"_s); auto c = QColor("#0072B2");\n', "ui/theme")
        self.assertCrosses("ui/pages/start_page.cpp", "QColor c(12, 13, 14);\n", "ui/theme")
        self.assertFine("ui/theme/theme.cpp", 'QColor c("#0072B2");\n')
        self.assertFine("ui/pages/start_page.cpp", 'auto id = u"#7"_s;\n')

    def test_a_connection_by_text(self):
        self.assertCrosses("ui/pages/start_page.cpp", "connect(a, SIGNAL(b()), c, &D::e);\n", "pointers to members")

    def test_comments_are_not_code(self):
        self.assertFine("ui/pages/start_page.cpp", '// #include "core/storage/store.h"\n/*\n#include <QSqlQuery>\n*/\n')

    def test_what_the_map_allows(self):
        self.assertFine("core/study.cpp", '#include "core/storage/store.h"\n#include "core/domain/act.h"\n#include "core/results/endpoints.h"\n')
        self.assertFine("ui/pages/export_page.cpp", '#include "core/exchange/csv.h"\n#include "core/study.h"\n#include "ui/dialogs/prompts.h"\n')
        self.assertFine("app/cli/main.cpp", '#include "ui/charts/figures.h"\n#include "core/exchange/csv.h"\n')
        self.assertFine("app/gui/main.cpp", '#include "ui/pages/main_window.h"\n#include "core/study.h"\n')

    def test_a_curve_that_would_bridge_a_missing_day(self):
        def found(code, header=""):
            return walls.dropped_points("ui/charts/pain_chart.cpp", code, header)

        self.assertEqual(len(found("auto *line = new QLineSeries(chart);\nline->append(1, 2);\n")), 1)
        self.assertEqual(len(found("QScatterSeries marks;\nmarks << QPointF(1, 2);\n")), 1)
        self.assertEqual(len(found("*m_line << point;\n", "QLineSeries *m_line = nullptr;\n")), 1)
        self.assertEqual(found("auto *line = new QLineSeries(chart);\nline->replace(points);\nlist.append(3);\n"), [])


class TheTree(unittest.TestCase):
    def test_no_include_crosses_a_wall(self):
        found, files = walls.check_tree(ROOT)
        self.assertGreater(files, 20, "the sources were not found")
        if found:
            self.fail("\n".join([f"{len(found)} crossing(s) of the map:"] + found))

    def test_every_folder_of_the_map_is_there(self):
        gone = [folder for folder in walls.MAP if not (ROOT / folder.removesuffix("/*")).is_dir()]
        self.assertEqual(gone, [], "walls.py names folders that are gone")

    def test_nothing_depends_on_a_place_outside_the_project(self):
        named = []
        for folder in ("app", "core", "ui", "resources", "tests", "translations", ".ci"):
            for file in sorted((ROOT / folder).rglob("*")):
                if file.suffix in {".csv", ".png", ".svg", ".carnet"} or not file.is_file() or file == Path(__file__).resolve():
                    continue
                text = file.read_bytes()
                named += [str(file.relative_to(ROOT)) for word in MACHINE_PATHS if word.search(text)]
        self.assertEqual(named, [])


if __name__ == "__main__":
    unittest.main()
