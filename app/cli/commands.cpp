#include "app/cli/command.h"
#include "app/cli/runs.h"

#include <QtGlobal>
#include <algorithm>

namespace carnet::cli {

namespace {

constexpr Option replaceOption{"replace", nullptr, QT_TRANSLATE_NOOP("Command", "write over an existing STUDY")};
constexpr Option outOption{"out", "DIR", QT_TRANSLATE_NOOP("Command", "folder to write to, made when it is not there")};

// One entry a command, in the order of the help.
const std::vector<Command> allCommands{
    {"demo",
     {"STUDY [--finished] [--replace]"},
     QT_TRANSLATE_NOOP("Command", "create the demo study: a synthetic trial"),
     QT_TRANSLATE_NOOP(
         "Command", "Creates a study of invented data: 20 finished patients and 8 at every stage, with open queries, "
                    "on 15 June 2018 for good. Nothing in it is about a real person."),
     {{"finished", nullptr, QT_TRANSLATE_NOOP("Command", "only the 20 finished patients, no query")}, replaceOption},
     1,
     1,
     runDemo},
    {"generate",
     {"STUDY --patients N --days D [--periods P] [--seed S]"},
     QT_TRANSLATE_NOOP("Command", "create a synthetic study of any size"),
     QT_TRANSLATE_NOOP("Command",
                       "Creates a study of invented diaries on a copy of the ketapain protocol with one arm. The same "
                       "numbers give the same data."),
     {{"patients", "N", QT_TRANSLATE_NOOP("Command", "patients, 1 to 99999: G-00001, G-00002, …")},
      {"days", "D", QT_TRANSLATE_NOOP("Command", "last day of the diary, 7 to 1022")},
      {"periods", "P", QT_TRANSLATE_NOOP("Command", "periods, 1 to 60 (default 1)")},
      {"seed", "S", QT_TRANSLATE_NOOP("Command", "start of the random numbers (default 1)")},
      replaceOption},
     1,
     1,
     runGenerate},
    {"new",
     {"STUDY --protocol ID|FILE [--replace]"},
     QT_TRANSLATE_NOOP("Command", "create an empty study"),
     QT_TRANSLATE_NOOP("Command",
                       "Creates an empty study on a protocol, which it keeps word for word with its questionnaires."),
     {{"protocol", "ID|FILE", QT_TRANSLATE_NOOP("Command", "a shipped protocol (carnetctl protocols) or a JSON file")},
      replaceOption},
     1,
     1,
     runNew},
    {"info",
     {"STUDY"},
     QT_TRANSLATE_NOOP("Command", "say what a study holds and how it is kept"),
     QT_TRANSLATE_NOOP("Command",
                       "Prints protocol, counts, first and last act, format version and settings in force, one “key: "
                       "value” a line."),
     {},
     1,
     1,
     runInfo},
    {"protocols",
     {""},
     QT_TRANSLATE_NOOP("Command", "list what is shipped"),
     QT_TRANSLATE_NOOP("Command", "Prints id, version and title of each protocol that carnetctl new knows by name."),
     {},
     0,
     0,
     runProtocols},
    {"instruments",
     {""},
     QT_TRANSLATE_NOOP("Command", "list what is shipped"),
     QT_TRANSLATE_NOOP("Command", "Prints id, version and title of each questionnaire, with its numbers of items and "
                                  "scores. Labels are neutral; the official wording is not shipped."),
     {},
     0,
     0,
     runInstruments},
    {"check-protocol",
     {"FILE"},
     QT_TRANSLATE_NOOP("Command", "say what is wrong with a definition file"),
     QT_TRANSLATE_NOOP("Command",
                       "Prints each problem of a protocol file with its JSON path; exit code 1 when there is one."),
     {},
     1,
     1,
     runCheckProtocol},
    {"check-instrument",
     {"FILE"},
     QT_TRANSLATE_NOOP("Command", "say what is wrong with a definition file"),
     QT_TRANSLATE_NOOP("Command",
                       "Prints each problem of a questionnaire file, or of a site’s file of wording, with its "
                       "JSON path; exit code 1 when there is one."),
     {},
     1,
     1,
     runCheckInstrument},
    {"import",
     {"STUDY DIR|FILE… [--dry-run]", "STUDY DIR|FILE… --replace --reason TEXT"},
     QT_TRANSLATE_NOOP("Command", "read CSV files into a study, all or nothing"),
     QT_TRANSLATE_NOOP("Command",
                       "Reads the CSV files that are there. Refusals name file, line and column, and then nothing is "
                       "imported."),
     {{"dry-run", nullptr, QT_TRANSLATE_NOOP("Command", "only say what would happen")},
      {"replace", nullptr, QT_TRANSLATE_NOOP("Command", "let different values replace what is recorded")},
      {"reason", "TEXT", QT_TRANSLATE_NOOP("Command", "why they are replaced, for the trail")}},
     2,
     -1,
     runImport},
    {"auc",
     {"STUDY [options]", "--diary FILE [--pre-infusion FILE] [options]"},
     QT_TRANSLATE_NOOP("Command", "areas under the pain curves as CSV"),
     QT_TRANSLATE_NOOP("Command", "One row per patient, period, measure, day and rule, by the trapezoidal rule."),
     {{"diary", "FILE", QT_TRANSLATE_NOOP("Command", "a CSV with patient_id, period, day, avg, max, night; no study")},
      {"pre-infusion", "FILE",
       QT_TRANSLATE_NOOP("Command", "patient_id, period, pre_infusion_nrs: stands in for day 0")},
      {"measure", "NAME", QT_TRANSLATE_NOOP("Command", "average (default), maximum, night or all")},
      {"day", "DAYS", QT_TRANSLATE_NOOP("Command", "such as 7,35; default the protocol’s, for a file 7,15,21,28,35")},
      {"rule", "NAME",
       QT_TRANSLATE_NOOP("Command", "observed, observed_scaled, complete_ends, complete_days, locf, linear, bocf, "
                                    "all; default observed, and locf at the last AUC day")},
      {"start", "0|1", QT_TRANSLATE_NOOP("Command", "first day of the area (default 0, the infusion day)")}},
     0,
     1,
     runAuc},
    {"score",
     {"STUDY", "--responses FILE"},
     QT_TRANSLATE_NOOP("Command", "scores of the questionnaires as CSV"),
     QT_TRANSLATE_NOOP("Command",
                       "One row per form and score, empty where the missing rule allows no score. Values that "
                       "cannot be an answer count as missing."),
     {{"responses", "FILE",
       QT_TRANSLATE_NOOP("Command", "a CSV with instrument, case, item, value, or patient_id and visit for case")}},
     0,
     1,
     runScore},
    {"figures",
     {"STUDY --out DIR [--format png,svg,pdf] [--patient CODE]"},
     QT_TRANSLATE_NOOP("Command", "draw the figures and curves, write the tables"),
     QT_TRANSLATE_NOOP("Command",
                       "Writes what the design has: fig2, fig3, fig4a, fig4b (areas), the results over the visits, ae, "
                       "ae_terms, completeness, visits, forms, recruitment, consort, and patients/CODE. While blinded "
                       "by period, arms not told apart."),
     {outOption,
      {"format", "LIST", QT_TRANSLATE_NOOP("Command", "png (default), svg, pdf, or several with commas")},
      {"patient", "CODE", QT_TRANSLATE_NOOP("Command", "only the curve of this patient")}},
     1,
     1,
     runFigures,
     true},
    {"report",
     {"STUDY --out FILE.pdf [--patient CODE] [options]"},
     QT_TRANSLATE_NOOP("Command", "print as PDF: a patient, a diary, a checklist, a form"),
     QT_TRANSLATE_NOOP("Command", "Writes one paper, in English or French (--lang). Without a patient: the study, its "
                                  "queries or its visits. An existing FILE stays as it is."),
     {{"out", "FILE", QT_TRANSLATE_NOOP("Command", "PDF file to write; - is standard output")},
      {"patient", "CODE", QT_TRANSLATE_NOOP("Command", "whose paper")},
      {"sheet", "NAME",
       QT_TRANSLATE_NOOP("Command", "summary (default), diary, diary-entered, call, checklist, form, event, queries, "
                                    "trail, visits, study")},
      {"period", "K", QT_TRANSLATE_NOOP("Command", "of a diary; default the next to enter")},
      {"visit", "V", QT_TRANSLATE_NOOP("Command", "of a checklist, call or form; default the next one")},
      {"form", "ID", QT_TRANSLATE_NOOP("Command", "form or questionnaire")},
      {"event", "N", QT_TRANSLATE_NOOP("Command", "adverse event; without it a blank report")},
      {"infusion", "N", QT_TRANSLATE_NOOP("Command", "of a call, where infusions are given at any time")},
      {"from", "D", QT_TRANSLATE_NOOP("Command", "first day of the visits; default today")},
      {"to", "D", QT_TRANSLATE_NOOP("Command", "last day of the visits; default six weeks on")},
      {"blank", nullptr, QT_TRANSLATE_NOOP("Command", "checklist and form without what is recorded already")},
      {"replace", nullptr, QT_TRANSLATE_NOOP("Command", "write over an existing FILE")}},
     1,
     1,
     runReport,
     true},
    {"tables",
     {"STUDY --out DIR"},
     QT_TRANSLATE_NOOP("Command", "draw the figures and curves, write the tables"),
     QT_TRANSLATE_NOOP("Command", "Writes table1.csv and table1.html: the patients at inclusion, all, men and women."),
     {outOption},
     1,
     1,
     runTables},
    {"export",
     {"STUDY --out DIR [--profile statistics|excel-fr]"},
     QT_TRANSLATE_NOOP("Command", "write the CSV bundle with codebook and scripts"),
     QT_TRANSLATE_NOOP(
         "Command", "Writes the data as CSV with codebook, code lists, README, manifest and scripts for R, Stata, SAS "
                    "and SPSS."),
     {outOption,
      {"profile", "NAME", QT_TRANSLATE_NOOP("Command", "statistics (default) or excel-fr")},
      {"format", "NAME", QT_TRANSLATE_NOOP("Command", "csv, the only one of this version")}},
     1,
     1,
     runExport},
    {"worklist",
     {"STUDY [--date D] [--role ROLE] [--ahead DAYS]", "STUDY [--date D] [--ahead DAYS] --ics FILE"},
     QT_TRANSLATE_NOOP("Command", "list what is due and late: visits, calls, forms, queries"),
     QT_TRANSLATE_NOOP("Command",
                       "Prints as CSV what there is to do, the most urgent first, as the study stood on a day: what is "
                       "about later dates counts as not yet done. With --ics it writes the visits, calls and "
                       "infusions, done in the last month and planned, for a calendar program; patients by code only."),
     {{"date", "D", QT_TRANSLATE_NOOP("Command", "the day, YYYY-MM-DD (default: the study’s today)")},
      {"role", "ROLE", QT_TRANSLATE_NOOP("Command", "only what nurse, investigator or datamanager has to do")},
      {"ahead", "DAYS",
       QT_TRANSLATE_NOOP("Command", "also visits whose window opens within so many days (--ics: 366)")},
      {"ics", "FILE", QT_TRANSLATE_NOOP("Command", "a calendar file (iCalendar) instead; - is standard output")}},
     1,
     1,
     runWorklist},
    {"audit",
     {"STUDY [--patient CODE] [--since DATE] [--kind KIND]"},
     QT_TRANSLATE_NOOP("Command", "print the trail: who changed what, when and why"),
     QT_TRANSLATE_NOOP("Command", "Prints every act and what it changed as CSV, oldest first."),
     {{"patient", "CODE", QT_TRANSLATE_NOOP("Command", "only what concerns this patient")},
      {"since", "DATE", QT_TRANSLATE_NOOP("Command", "only acts of this day (YYYY-MM-DD) or later")},
      {"kind", "KIND", QT_TRANSLATE_NOOP("Command", "only acts of a kind, such as entry, import or finish")}},
     1,
     1,
     runAudit},
    {"verify",
     {"STUDY"},
     QT_TRANSLATE_NOOP("Command", "prove that nothing in the study was altered"),
     QT_TRANSLATE_NOOP(
         "Command", "Checks the file, every seal, and that what is shown agrees with the record; exit code 1 and the "
                    "first broken act otherwise."),
     {},
     1,
     1,
     runVerify},
    {"backup",
     {"STUDY --to DIR"},
     QT_TRANSLATE_NOOP("Command", "make a proven copy of a study"),
     QT_TRANSLATE_NOOP("Command", "Copies the study into a folder, opens the copy again and verifies it."),
     {{"to", "DIR", QT_TRANSLATE_NOOP("Command", "folder for the copy")}},
     1,
     1,
     runBackup},
};

} // namespace

std::span<const Command> commands()
{
    return allCommands;
}

const Command *command(const QString &name)
{
    const auto found = std::find_if(allCommands.begin(), allCommands.end(),
                                    [&name](const Command &each) { return name == QLatin1StringView(each.name); });
    return found == allCommands.end() ? nullptr : &*found;
}

} // namespace carnet::cli
