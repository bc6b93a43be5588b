#include "core/analysis/auc.h"
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/diary_file.h"
#include "app/cli/runs.h"
#include "app/cli/study_files.h"
#include "core/results/endpoints.h"
#include "core/results/outcomes.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::cli {

namespace {

using analysis::AucRule;

constexpr int latestDay = 3660;

/// One area that was asked for.
struct Wanted
{
    QString measure;
    int day = 0;
    AucRule rule = AucRule::Observed;
};

QString nameOf(AucRule rule)
{
    const std::string_view name = analysis::name(rule);
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

[[noreturn]] void refuse(const QString &why)
{
    throw Error(Error::Kind::WrongUse, why);
}

std::vector<int> daysOf(const Arguments &arguments, const std::vector<int> &usual, int startDay)
{
    if (!arguments.has("day"))
        return usual;
    std::vector<int> days;
    for (const QString &text : arguments.list("day")) {
        bool whole = false;
        const int day = text.toInt(&whole);
        if (!whole || day <= startDay || day > latestDay) {
            refuse(QCoreApplication::translate("Command",
                                               "--day is one or more days from %1 to %2, such as 7,35; not “%3”.")
                       .arg(QString::number(startDay + 1), QString::number(latestDay), text));
        }
        days.push_back(day);
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

/// The rules asked for, in alphabetical order; nothing means the usual ones.
std::vector<AucRule> rulesOf(const Arguments &arguments)
{
    const auto all = analysis::allAucRules();
    if (arguments.value("rule") == u"all"_s)
        return {all.begin(), all.end()};
    const QStringList asked = arguments.list("rule");
    std::vector<AucRule> rules;
    QStringList names;
    for (const AucRule rule : all) {
        names += nameOf(rule);
        if (asked.contains(names.last()))
            rules.push_back(rule);
    }
    for (const QString &name : asked) {
        if (!names.contains(name)) {
            refuse(QCoreApplication::translate("Command", "There is no rule “%1”. Rules: %2, or all.")
                       .arg(name, names.join(u", "_s)));
        }
    }
    return rules;
}

QStringList measuresOf(const Arguments &arguments, const QStringList &known)
{
    if (!arguments.has("measure"))
        return {u"average"_s};
    if (arguments.value("measure") == u"all"_s)
        return known;
    QStringList measures;
    const QStringList asked = arguments.list("measure");
    for (const QString &measure : known) {
        if (asked.contains(measure))
            measures += measure;
    }
    for (const QString &measure : asked) {
        if (!known.contains(measure)) {
            refuse(QCoreApplication::translate("Command", "There is no measure “%1”. Measures: %2, or all.")
                       .arg(measure, known.join(u", "_s)));
        }
    }
    return measures;
}

/// Without a rule asked for: observed, and locf at the last AUC day of the protocol.
std::vector<Wanted> combinations(const QStringList &measures, const std::vector<int> &days,
                                 const std::vector<AucRule> &rules, int lastDay)
{
    std::vector<Wanted> wanted;
    for (const QString &measure : measures) {
        for (const int day : days) {
            if (rules.empty())
                wanted.push_back({measure, day, day == lastDay ? AucRule::Locf : AucRule::Observed});
            for (const AucRule rule : rules)
                wanted.push_back({measure, day, rule});
        }
    }
    return wanted;
}

/// Writes the table; remembers whether any row has an area.
class Table
{
public:
    Table() { m_text = "patient_id,period,measure,start,day,rule,n_expected,n_observed,n_imputed,auc,auc_per_day\n"; }

    /// period: 0 for an area over visits, which belongs to none.
    void add(const QString &patient, int period, const Wanted &wanted, int startDay, const analysis::Auc &auc)
    {
        m_anyArea = m_anyArea || auc.area;
        const QStringList cells{inQuotes(patient),
                                period > 0 ? QString::number(period) : QString(),
                                wanted.measure,
                                QString::number(startDay),
                                QString::number(wanted.day),
                                nameOf(wanted.rule),
                                QString::number(auc.expected),
                                QString::number(auc.observed),
                                QString::number(auc.imputed),
                                auc.area ? shortest(*auc.area) : QString(),
                                auc.perDay ? shortest(*auc.perDay) : QString()};
        m_text += cells.join(u',').toUtf8() + '\n';
    }

    int finish() const
    {
        print(m_text);
        if (!m_anyArea)
            say(QCoreApplication::translate("Command", "No area can be computed: no row has enough scores."));
        return m_anyArea ? Done : Found;
    }

private:
    static QString inQuotes(const QString &text)
    {
        if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n') && !text.contains(u'\r'))
            return text;
        return u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"';
    }

    QByteArray m_text;
    bool m_anyArea = false;
};

int aucOfFile(const Arguments &arguments)
{
    const QString path = arguments.value("diary");
    const QString preInfusionPath = arguments.value("pre-infusion");
    if (path == u"-"_s && preInfusionPath == u"-"_s)
        refuse(QCoreApplication::translate("Command", "Only one file can be standard input."));
    const int startDay = arguments.number("start", 0, 0, 1);
    const std::vector<int> days = daysOf(arguments, {7, 15, 21, 28, 35}, startDay);
    const std::vector<AucRule> rules = rulesOf(arguments);
    QStringList measures = measuresOf(arguments, {u"average"_s, u"maximum"_s, u"night"_s});

    DiaryFile diary = readDiaryFile(readFile(path), path, days.back());
    if (!preInfusionPath.isEmpty())
        addPreInfusion(diary, readFile(preInfusionPath), preInfusionPath);
    if (arguments.value("measure") == u"all"_s)
        measures = diary.measures;
    for (const QString &measure : measures) {
        if (!diary.measures.contains(measure)) {
            throw Error(Error::Kind::Refused,
                        QCoreApplication::translate("Command", "%1:1: there is no column %2, which %3 needs.")
                            .arg(path, diaryColumn(measure), measure));
        }
    }
    const std::vector<Wanted> wanted = combinations(measures, days, rules, 35);
    Table table;
    for (const auto &[key, curves] : diary.curves) {
        for (const Wanted &each : wanted) {
            const auto &curve = curves[std::size_t(diary.measures.indexOf(each.measure))];
            table.add(key.patient, key.period, each, startDay, analysis::auc(curve, startDay, each.day, each.rule));
        }
    }
    return table.finish();
}

/// Areas over the visits, of the designs that have no diary.
int aucOverVisits(const Arguments &arguments, const Study &study)
{
    if (arguments.number("start", 0, 0, 1) != 0)
        refuse(QCoreApplication::translate("Command", "Areas over visits begin at the baseline: --start is 0."));
    QStringList known;
    const OutcomePlan plan = outcomePlan(study);
    for (const ProtocolOutcome &outcome : plan.outcomes) {
        if (!outcome.isYesNo())
            known += outcome.code;
    }
    OutcomeAreaRequest request;
    request.rules = rulesOf(arguments);
    if (arguments.has("day"))
        request.days = daysOf(arguments, {}, 0);
    if (arguments.has("measure") && arguments.value("measure") != u"all"_s) {
        const QStringList measures = measuresOf(arguments, known);
        request.outcomes.assign(measures.begin(), measures.end());
    }
    Table table;
    for (const OutcomeArea &area : outcomeAreas(study, request))
        table.add(area.patient, 0, {area.outcome, area.day, area.rule}, 0, area.auc);
    return table.finish();
}

int aucOfStudy(const Arguments &arguments)
{
    const auto study = openToRead(arguments.words().first());
    study->require(Action::SeeCharts);
    const Protocol &protocol = study->protocol();
    if (!protocol.hasDiary())
        return aucOverVisits(arguments, *study);
    const int startDay = arguments.number("start", protocol.auc.startDay, 0, 1);
    const std::vector<int> days = daysOf(arguments, protocol.auc.days, startDay);
    QStringList known;
    for (const DiaryMeasure &measure : protocol.diary.measures)
        known += measure.id;
    const int lastDay = protocol.auc.days.empty() ? protocol.diary.lastDay : protocol.auc.days.back();
    const std::vector<Wanted> wanted = combinations(measuresOf(arguments, known), days, rulesOf(arguments), lastDay);

    AucRequest request;
    request.startDay = startDay;
    request.days = days;
    request.rules = {AucRule::Observed};
    Table table;
    QString patient;
    int period = 0;
    // One row of the request for each patient, period, measure and day tells which of them there are.
    for (const AucRow &row : aucTable(*study, request)) {
        if (row.patient == patient && row.period == period)
            continue;
        patient = row.patient;
        period = row.period;
        QString measure;
        std::vector<double> curve;
        for (const Wanted &each : wanted) {
            if (measure != each.measure) {
                measure = each.measure;
                curve = endpointCurve(*study, patient, period, measure);
            }
            table.add(patient, period, each, startDay,
                      analysis::auc(curve, startDay, each.day, each.rule, protocol.auc.minimumPostShare));
        }
    }
    return table.finish();
}

} // namespace

int runAuc(const Arguments &arguments)
{
    if (arguments.has("diary") == !arguments.words().isEmpty()) {
        refuse(QCoreApplication::translate("Command",
                                           "auc needs either a STUDY or --diary FILE. See: carnetctl auc --help"));
    }
    if (arguments.has("diary"))
        return aucOfFile(arguments);
    if (arguments.has("pre-infusion")) {
        refuse(QCoreApplication::translate("Command",
                                           "--pre-infusion belongs to --diary; a study takes it from its visits."));
    }
    return aucOfStudy(arguments);
}

} // namespace carnet::cli
