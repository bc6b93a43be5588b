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

/// The share of the days after the infusion below which an area is left empty.
double minimumShareOf(const Arguments &arguments, double usual)
{
    if (!arguments.has("min-share"))
        return usual;
    bool isNumber = false;
    const double share = arguments.value("min-share").toDouble(&isNumber);
    if (!isNumber || !(share >= 0 && share <= 1)) {
        refuse(QCoreApplication::translate("Command", "--min-share is a number from 0 to 1, such as 0.5; not “%1”.")
                   .arg(arguments.value("min-share")));
    }
    return share;
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
    /// withRelative: three columns more, of the area relative to the start day.
    explicit Table(bool withRelative = false)
        : m_withRelative(withRelative)
    {
        m_text = "patient_id,period,measure,start,day,rule,n_expected,n_observed,n_imputed,auc,auc_per_day";
        m_text += withRelative ? ",net,above,below\n" : "\n";
    }

    /// One curve by one rule.
    void add(const QString &patient, int period, const Wanted &wanted, int startDay, const std::vector<double> &curve,
             double minimumShare)
    {
        const analysis::Auc auc = analysis::auc(curve, startDay, wanted.day, wanted.rule, minimumShare);
        std::optional<analysis::RelativeAuc> relative;
        if (m_withRelative && auc.area)
            relative = analysis::relativeAuc(curve, startDay, wanted.day, wanted.rule);
        add(patient, period, wanted, startDay, auc, relative);
    }

    /// period: 0 for an area over visits, which belongs to none.
    void add(const QString &patient, int period, const Wanted &wanted, int startDay, const analysis::Auc &auc,
             const std::optional<analysis::RelativeAuc> &relative = {})
    {
        m_anyArea = m_anyArea || auc.area;
        QStringList cells{inQuotes(patient),
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
        if (m_withRelative && relative)
            cells << shortest(relative->net) << shortest(relative->above) << shortest(relative->below);
        else if (m_withRelative)
            cells << QString() << QString() << QString();
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
    bool m_withRelative = false;
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
    const double minimumShare = minimumShareOf(arguments, 0);
    Table table(arguments.has("relative"));
    for (const auto &[key, curves] : diary.curves) {
        for (const Wanted &each : wanted) {
            const auto &curve = curves[std::size_t(diary.measures.indexOf(each.measure))];
            table.add(key.patient, key.period, each, startDay, curve, minimumShare);
        }
    }
    return table.finish();
}

/// Areas over the visits, of the designs that have no diary.
int aucOverVisits(const Arguments &arguments, const Study &study)
{
    if (arguments.has("relative") || arguments.has("min-share"))
        refuse(QCoreApplication::translate("Command", "--relative and --min-share belong to areas of diaries."));
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
    const double minimumShare = minimumShareOf(arguments, protocol.auc.minimumPostShare);
    Table table(arguments.has("relative"));
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
            table.add(patient, period, each, startDay, curve, minimumShare);
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
