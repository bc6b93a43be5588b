#include "ui/models/setup_sections.h"

#include "core/protocol/drugs.h"
#include "ui/models/words.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(Setup)
};

using Field = SetupField::Kind;
using Column = SetupColumn::Kind;

Option option(const QString &code, const QString &words)
{
    return {code, {words, words}};
}

std::vector<SetupColumn> labels(int width)
{
    return {{Say::tr("English"), u"label.en"_s, Column::Text, {}, width},
            {Say::tr("French"), u"label.fr"_s, Column::Text, {}, width}};
}

SetupList namedList(const QString &path, const QString &title, const QString &hint)
{
    SetupList list{path, title, hint, labels(220), true, true};
    list.columns.insert(list.columns.begin(), {Say::tr("Code"), u"code"_s, Column::Code, {}, 150});
    list.fresh = {{u"code"_s, QString()}, {u"label"_s, QJsonObject{{u"en"_s, QString()}, {u"fr"_s, QString()}}}};
    return list;
}

SetupSection studySection()
{
    SetupSection section{u"protocol"_s, Say::tr("Study"), Say::tr("What stands on screens and papers."), {}, {}};
    const QJsonObject today{{u"begin"_s, QDate::currentDate().toString(Qt::ISODate)},
                            {u"end"_s, QDate::currentDate().addYears(1).toString(Qt::ISODate)}};
    section.fields = {{Say::tr("Short title"), u"short_title"_s},
                      {Say::tr("Title in English"), u"title.en"_s},
                      {Say::tr("Title in French"), u"title.fr"_s},
                      {Say::tr("Version of the protocol"), u"version"_s},
                      {Say::tr("Planned patients"), u"planned_patients"_s, Field::Number, 0, 100000},
                      {Say::tr("Infusions that the ward can give on one day"), u"infusions_per_day"_s,
                       Field::OptionalNumber, 1, 1000},
                      {Say::tr("Recruitment begins"), u"recruitment.begin"_s, Field::Date, 0, 0, {}, {}, today},
                      {Say::tr("Recruitment ends"), u"recruitment.end"_s, Field::Date, 0, 0, {}, {}, today}};
    return section;
}

SetupSection visitsSection(const Protocol &protocol)
{
    SetupSection section{u"visits"_s,
                         Say::tr("Visits and windows"),
                         Say::tr("Days after the visit that each one counts from. Number, order and codes stay."),
                         {},
                         {}};
    SetupList visits{u"visits"_s,
                     Say::tr("Visits"),
                     Say::tr("A window of −2 and 7: from two days before the target to seven after it."),
                     {}};
    visits.columns = {{Say::tr("Code"), u"code"_s, Column::Shown, {}, 60},
                      {Say::tr("Counts from"), u"anchor"_s, Column::Shown, {}, 90},
                      {Say::tr("Target day"), u"target"_s, Column::Number, {}, 100},
                      {Say::tr("Earliest"), u"window.0"_s, Column::Number, {}, 105},
                      {Say::tr("Latest"), u"window.1"_s, Column::Number, {}, 105},
                      {Say::tr("English"), u"label.en"_s, Column::Text, {}, 190},
                      {Say::tr("French"), u"label.fr"_s, Column::Text, {}, 190}};
    section.lists = {visits};
    if (protocol.reevaluation)
        section.fields = {{Say::tr("Pain is similar to inclusion within"), u"reevaluation.within_points"_s,
                           Field::OptionalNumber, 0, int(protocol.diary.maximum), Say::tr("points")},
                          {Say::tr("or within"), u"reevaluation.within_share"_s, Field::Percent, 0, 100, u"%"_s},
                          {Say::tr("Days of the diary that must be entered before the next infusion"),
                           u"reevaluation.minimum_diary_share"_s, Field::Percent, 0, 100, u"%"_s}};
    return section;
}

/// The areas that the protocol asks for, with their rule.
SetupList areasList(const Protocol &protocol)
{
    SetupList areas{u"auc.targets"_s, Say::tr("Areas under the curve that the protocol asks for"), {}, {}, true, true};
    std::vector<Option> measures;
    for (const DiaryMeasure &measure : protocol.diary.measures)
        measures.push_back({measure.id, measure.label});
    std::vector<Option> rules;
    for (const auto &rule : {u"observed"_s, u"observed_scaled"_s, u"complete_ends"_s, u"complete_days"_s, u"locf"_s,
                             u"linear"_s, u"bocf"_s})
        rules.push_back(option(rule, rule));
    areas.columns = {{Say::tr("Measure"), u"measure"_s, Column::Choice, measures, 170},
                     {Say::tr("Up to day"), u"day"_s, Column::Number, {}, 100},
                     {Say::tr("Rule"), u"rule"_s, Column::Choice, rules, 170}};
    areas.fresh = {
        {u"measure"_s, measures.front().code}, {u"day"_s, protocol.diary.lastDay}, {u"rule"_s, u"observed"_s}};
    return areas;
}

SetupSection diarySection(const Protocol &protocol)
{
    SetupSection section{u"diary"_s, Say::tr("Diary"), Say::tr("As the paper is printed."), {}, {}};
    section.fields = {{Say::tr("Last day on the paper"), u"diary.last_day"_s, Field::Number, 1, Occasion::maximumDay},
                      {Say::tr("The paper is filled"),
                       u"diary.direction"_s,
                       Field::Choice,
                       0,
                       0,
                       {},
                       {option(u"across"_s, Say::tr("line by line, across")),
                        option(u"down"_s, Say::tr("column by column, downwards"))}},
                      {Say::tr("Days up to which areas are taken"), u"auc.days"_s, Field::Days},
                      {Say::tr("Share of days with a score that an area needs"), u"auc.minimum_post_share"_s,
                       Field::Percent, 0, 100, u"%"_s}};
    SetupList measures{u"diary.measures"_s, Say::tr("Columns, in the order of the paper"), {}, {}, false, true};
    measures.columns = {{Say::tr("Code"), u"id"_s, Column::Shown, {}, 100},
                        {Say::tr("English"), u"label.en"_s, Column::Text, {}, 170},
                        {Say::tr("French"), u"label.fr"_s, Column::Text, {}, 170},
                        {Say::tr("Short, English"), u"short_label.en"_s, Column::Text, {}, 130},
                        {Say::tr("Short, French"), u"short_label.fr"_s, Column::Text, {}, 130}};
    section.lists = {measures, areasList(protocol)};
    return section;
}

SetupSection checksSection(const Protocol &protocol)
{
    SetupSection section{u"checks"_s, Say::tr("Checks"), Say::tr("What is asked while a diary is typed."), {}, {}};
    SetupList checks{
        u"checks"_s,
        Say::tr("Checks of the diary"),
        Say::tr("Refuse keeps a value out, warn keeps and marks it, note only says it. %1 is the day, %2 and "
                "on the values of the rule in their order."),
        {},
        true,
        true};
    const std::vector<Option> levels{option(u"refuse"_s, Say::tr("refuse")), option(u"warn"_s, Say::tr("warn")),
                                     option(u"note"_s, Say::tr("note"))};
    std::vector<Option> measures;
    for (const DiaryMeasure &measure : protocol.diary.measures)
        measures.push_back({measure.id, measure.shortLabel});
    checks.columns = {{Say::tr("On"), u"off"_s, Column::Switch, {}, 40},
                      {Say::tr("Code"), u"id"_s, Column::Code, {}, 150},
                      {Say::tr("Level"), u"level"_s, Column::Choice, levels, 80},
                      {Say::tr("Rule"), u"expression"_s, Column::Text, {}, 230},
                      {Say::tr("Marks"), u"item"_s, Column::Choice, measures, 90},
                      {Say::tr("Text in English"), u"text.en"_s, Column::Text, {}, 240},
                      {Say::tr("Text in French"), u"text.fr"_s, Column::Text, {}, 240}};
    const QString measure = measures.empty() ? QString() : measures.front().code;
    checks.fresh = {{u"id"_s, QString()},
                    {u"level"_s, u"warn"_s},
                    {u"expression"_s, QString(measure + u" > 9"_s)},
                    {u"item"_s, measure},
                    {u"text"_s, QJsonObject{{u"en"_s, u"Day %1: %2"_s}, {u"fr"_s, u"Jour %1 : %2"_s}}}};
    section.lists = {checks};
    return section;
}

SetupSection quickSection(const Protocol &protocol)
{
    SetupSection section{u"quick"_s,
                         Say::tr("Events and drugs"),
                         Say::tr("What is offered first while events and treatments are typed."),
                         {},
                         {}};
    SetupList drugs{
        u"quick_drugs"_s, Say::tr("Drugs by one key"), Say::tr("Of the rescue medication of a diary."), {}, true, true};
    drugs.columns = {{Say::tr("Drug"), u"name"_s, Column::Text, {}, 140},
                     {Say::tr("Class"), u"class"_s, Column::Choice, protocol.drugClasses, 150},
                     {Say::tr("Dose"), u"dose"_s, Column::Text, {}, 90},
                     {Say::tr("English"), u"label.en"_s, Column::Text, {}, 170},
                     {Say::tr("French"), u"label.fr"_s, Column::Text, {}, 170}};
    drugs.fresh = {{u"name"_s, QString()},
                   {u"class"_s, protocol.drugClasses.empty() ? QString() : protocol.drugClasses.front().code},
                   {u"dose"_s, QString()},
                   {u"label"_s, QJsonObject{{u"en"_s, QString()}, {u"fr"_s, QString()}}}};
    section.lists = {namedList(u"quick_events"_s, Say::tr("Adverse events by one key"),
                               Say::tr("The first nine have the keys 1 to 9. The code is what is recorded.")),
                     drugs};
    return section;
}

SetupSection secondEntrySection()
{
    SetupSection section{
        u"second-entry"_s, Say::tr("Second entry"), Say::tr("What another person types once more."), {}, {}};
    section.fields = {{Say::tr("Of each diary"),
                       u"verification.diary"_s,
                       Field::Choice,
                       0,
                       0,
                       {},
                       {option(u"none"_s, Say::tr("nothing")), option(u"average"_s, Say::tr("the average pain only")),
                        option(u"all"_s, Say::tr("every score"))}},
                      {Say::tr("By another person"), u"verification.another_person"_s, Field::Switch},
                      {Say::tr("or by the same after"), u"verification.same_person_after_hours"_s, Field::Number, 0,
                       10000, Say::tr("hours (0: never)")}};
    return section;
}

SetupSection reasonsSection()
{
    SetupSection section{
        u"reasons"_s, Say::tr("Reasons"), Say::tr("Offered when a value changes or is missing."), {}, {}};
    section.lists = {namedList(u"change_reasons"_s, Say::tr("Reasons for a change"), {}),
                     namedList(u"missing_reasons"_s, Say::tr("Reasons why a value is missing (Alt+N)"),
                               Say::tr("Codes that the files know: ND NR ILL MUL REF NAP WD OTH."))};
    return section;
}

SetupSection hoursSection()
{
    SetupSection section{u"hours"_s,
                         Say::tr("Hours and lock"),
                         Say::tr("What is recorded at other times has a filter in the audit trail."),
                         {},
                         {}};
    const WorkingHours usual;
    QJsonArray days;
    for (const int day : usual.days)
        days.append(day);
    const QJsonObject group{
        {u"from"_s, usual.from.toString(u"HH:mm"_s)}, {u"to"_s, usual.to.toString(u"HH:mm"_s)}, {u"days"_s, days}};
    section.fields = {{Say::tr("Working hours from"), u"working_hours.from"_s, Field::Time, 0, 0, {}, {}, group},
                      {Say::tr("until"), u"working_hours.to"_s, Field::Time, 0, 0, {}, {}, group},
                      {Say::tr("On these days"), u"working_hours.days"_s, Field::Weekdays, 0, 0, {}, {}, group},
                      {Say::tr("Longest time without a key before the window is covered"), u"idle_minutes"_s,
                       Field::OptionalNumber, 2, 60, Say::tr("minutes")}};
    return section;
}

/// The section that each part of the protocol is typed in.
QString sectionOf(const QString &part)
{
    static const QHash<QString, QString> sections{{u"visits"_s, u"visits"_s},
                                                  {u"reevaluation"_s, u"visits"_s},
                                                  {u"diary"_s, u"diary"_s},
                                                  {u"auc"_s, u"diary"_s},
                                                  {u"checks"_s, u"checks"_s},
                                                  {u"quick_events"_s, u"quick"_s},
                                                  {u"quick_drugs"_s, u"quick"_s},
                                                  {u"drug_classes"_s, u"quick"_s},
                                                  {u"verification"_s, u"second-entry"_s},
                                                  {u"change_reasons"_s, u"reasons"_s},
                                                  {u"missing_reasons"_s, u"reasons"_s},
                                                  {u"working_hours"_s, u"hours"_s},
                                                  {u"idle_minutes"_s, u"hours"_s},
                                                  {u"questionnaires"_s, u"questionnaires"_s},
                                                  {u"title"_s, u"protocol"_s},
                                                  {u"short_title"_s, u"protocol"_s},
                                                  {u"version"_s, u"protocol"_s},
                                                  {u"planned_patients"_s, u"protocol"_s},
                                                  {u"infusions_per_day"_s, u"protocol"_s},
                                                  {u"recruitment"_s, u"protocol"_s}};
    return sections.value(part);
}

} // namespace

std::vector<SetupSection> setupSections(const Study &study)
{
    const Protocol &protocol = study.protocol();
    std::vector<SetupSection> sections{studySection(), visitsSection(protocol)};
    if (protocol.hasDiary()) {
        sections.push_back(diarySection(protocol));
        sections.push_back(checksSection(protocol));
        sections.push_back(secondEntrySection());
    }
    sections.push_back(quickSection(protocol));
    sections.push_back(reasonsSection());
    sections.push_back(hoursSection());
    return sections;
}

QString setupWords(const Study &study, const QString &line)
{
    const qsizetype end = line.indexOf(QRegularExpression(u"[.:\\[]"_s));
    const QString part = end < 0 ? line : line.left(end);
    const QString id = sectionOf(part);
    for (const SetupSection &section : setupSections(study)) {
        if (section.id == id)
            return u"%1 · %2"_s.arg(section.title, line);
    }
    return line;
}

} // namespace carnet::ui
