#include "ui/charts/score_curves.h"

#include "core/patients/score_table.h"
#include "ui/charts/chart_style.h"
#include "ui/charts/pain_chart_geometry.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(ScoreCurves)
};

/// The abbreviation that a title gives, "Hospital Anxiety and Depression Scale (HADS)" → "HADS"; else the title.
QString shortNameOf(const QString &title)
{
    static const QRegularExpression inBrackets(u"\\(([^)]+)\\)"_s);
    static const QRegularExpression capitals(u"\\b[A-Z]{2,}[A-Z0-9-]*\\b"_s);
    if (const auto match = inBrackets.match(title); match.hasMatch())
        return match.captured(1);
    const auto match = capitals.match(title);
    return match.hasMatch() ? match.captured() : title;
}

/// Collects the forms of one patient, visit by visit.
class Collector
{
public:
    Collector(const Study &study, const QString &patient)
        : m_study(study)
    {
        m_all.patient = patient;
        m_all.synthetic = study.isSynthetic();
    }

    PatientScores collect()
    {
        findAxis();
        const std::vector<ProtocolVisit> &visits = m_study.protocol().visits;
        for (int visit = 0; visit < int(visits.size()); ++visit)
            addVisit(visit, visits[std::size_t(visit)]);
        return std::move(m_all);
    }

private:
    void findAxis()
    {
        const PatientCurve curve = patientCurve(m_study, m_all.patient);
        const CurveGeometry axis = curveGeometry({800, 400}, curve, {}, ChartStyle::paper());
        m_all.firstDay = axis.firstDay;
        m_all.lastDay = axis.lastDay;
        for (const PatientCurve::Period &period : curve.periods)
            m_all.infusionDays.push_back(curve.offset(period));
        if (!curve.periods.empty())
            m_origin = curve.periods.front().infusion;
    }

    void addVisit(int number, const ProtocolVisit &visit)
    {
        const QString date = m_study.value({m_all.patient, Occasion::visit(number), u"visit_date"_s}).text();
        bool isNamed = false;
        for (const Instrument &instrument : m_study.protocol().instruments) {
            if (std::ranges::find(visit.forms, instrument.id) == visit.forms.end())
                continue;
            const Answers answers = answersOf(m_study, m_all.patient, number, instrument);
            if (answers.isEmpty())
                continue;
            if (!isNamed) {
                const Words &name = visit.shortLabel.isEmpty() ? visit.label : visit.shortLabel;
                m_all.visits.push_back({name.in(chartLanguage()), QDate::fromString(date, Qt::ISODate)});
                isNamed = true;
                if (!m_origin.isValid())
                    m_origin = m_all.visits.back().date;
            }
            for (const Score &score : scores(instrument, answers)) {
                if (score.definition->main)
                    addPoint(instrument, score);
            }
        }
    }

    void addPoint(const Instrument &instrument, const Score &score)
    {
        const ScoreDefinition &definition = *score.definition;
        ScoreCurve &curve = curveOf(instrument, definition);
        ScoreCurve::Point point;
        point.visit = m_all.visits.size() - 1;
        point.day = double(m_origin.daysTo(m_all.visits.back().date));
        point.value = score.value;
        point.decimals = score.decimals();
        if (const ScoreBand *band = score.band())
            point.band = band->label.in(chartLanguage());
        point.answered = score.answered;
        point.items = int(definition.items.size());
        point.isProrated = score.isProrated;
        curve.points.push_back(point);
    }

    ScoreCurve &curveOf(const Instrument &instrument, const ScoreDefinition &definition)
    {
        const QString key = instrument.id + u'/' + definition.id;
        if (const auto known = m_places.constFind(key); known != m_places.cend())
            return m_all.curves[*known];
        const QString language = chartLanguage();
        ScoreCurve curve;
        curve.instrumentId = instrument.id;
        curve.instrument = instrument.title.in(language);
        curve.shortName = shortNameOf(curve.instrument);
        curve.scoreId = definition.id;
        curve.label = definition.label.in(language);
        curve.unit = definition.unit;
        curve.ruleVersion = carnet::ruleVersion(instrument);
        curve.missingRule = definition.missingRule.in(language);
        curve.minimum = definition.minimum;
        curve.maximum = std::max(definition.maximum, definition.minimum + 1);
        curve.higherIsWorse = definition.higherIsWorse;
        for (const ScoreBand &band : definition.bands)
            curve.bands.push_back({band.from, band.label.in(language)});
        m_places.insert(key, m_all.curves.size());
        m_all.curves.push_back(std::move(curve));
        return m_all.curves.back();
    }

    const Study &m_study;
    PatientScores m_all;
    QDate m_origin;
    QHash<QString, std::size_t> m_places;
};

QString quoted(QString text)
{
    if (text.contains(u',') || text.contains(u'"') || text.contains(u'\n'))
        text = u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    return text;
}

} // namespace

PatientScores patientScores(const Study &study, const QString &patient)
{
    return Collector(study, patient).collect();
}

QString scoreWords(const ScoreCurve::Point &point)
{
    return point.value ? chartNumber(*point.value, point.decimals) : u"—"_s;
}

QString PatientScores::sentence(std::size_t index, std::size_t number) const
{
    const ScoreCurve &curve = curves[index];
    const ScoreCurve::Point &point = curve.points[number];
    const Visit &visit = visits[point.visit];
    const QString what = Say::tr("%1, %2, %3 %4", "questionnaire, score, visit, date")
                             .arg(curve.shortName, curve.label, visit.label, chartDate(visit.date));
    if (!point.value)
        return Say::tr("%1: no score, %2 of %3 items answered (%4)")
            .arg(what, QString::number(point.answered), QString::number(point.items), curve.missingRule);
    QString value = curve.unit.isEmpty() ? scoreWords(point) : QString(scoreWords(point) + u' ' + curve.unit);
    if (!point.band.isEmpty())
        value += u", "_s + point.band;
    if (point.isProrated)
        value += u", "_s + Say::tr("%1 of %2 items, made up for by the rule")
                               .arg(QString::number(point.answered), QString::number(point.items));
    return Say::tr("%1: %2", "which score, its value").arg(what, value);
}

QString PatientScores::csv() const
{
    QString text = u"patient_id,instrument,score,visit,date,value,band,answered,items,rule_version\n"_s;
    for (const ScoreCurve &curve : curves) {
        for (const ScoreCurve::Point &point : curve.points) {
            const Visit &visit = visits[point.visit];
            const QStringList cells{patient,
                                    curve.instrumentId,
                                    curve.scoreId,
                                    quoted(visit.label),
                                    visit.date.toString(Qt::ISODate),
                                    point.value ? shortest(*point.value) : QString(),
                                    quoted(point.band),
                                    QString::number(point.answered),
                                    QString::number(point.items),
                                    curve.ruleVersion};
            text += cells.join(u',') + u'\n';
        }
    }
    return text;
}

} // namespace carnet::ui
