#include "core/patients/score_table.h"

#include "core/scoring/scorer.h"

#include <map>

namespace carnet {

namespace {

/// Gathers the answers of one patient, visit by visit and questionnaire by questionnaire.
class FormGatherer
{
public:
    FormGatherer(const Study &study, const std::function<void(const ScoredForm &)> &visit)
        : m_instruments(study.protocol().instruments)
        , m_visit(visit)
    {
        for (std::size_t i = 0; i < m_instruments.size(); ++i) {
            for (const Item &item : m_instruments[i].items)
                m_instrumentOf.insert(item.code, int(i));
        }
    }

    void add(const Datum &datum)
    {
        if (datum.key.patient != m_patient)
            flush();
        m_patient = datum.key.patient;
        const int instrument = datum.key.occasion.isVisit() ? m_instrumentOf.value(datum.key.item, -1) : -1;
        if (instrument >= 0 && !m_instruments[std::size_t(instrument)].scores.empty() && !datum.value.isEmpty())
            m_forms[{datum.key.occasion.visitIndex(), instrument}].insert(datum.key.item, datum.value);
    }

    void flush()
    {
        for (const auto &[place, answers] : m_forms) {
            const Instrument &instrument = m_instruments[std::size_t(place.second)];
            const Scorer &scorer = m_scorers.try_emplace(place.second, instrument).first->second;
            m_visit({m_patient, place.first, &instrument, scores(instrument, scorer, answers)});
        }
        m_forms.clear();
    }

private:
    const std::vector<Instrument> &m_instruments;
    const std::function<void(const ScoredForm &)> &m_visit;
    QHash<QString, int> m_instrumentOf;
    std::map<int, Scorer> m_scorers; ///< by instrument
    QString m_patient;
    std::map<std::pair<int, int>, Answers> m_forms; ///< by visit, then instrument
};

} // namespace

bool hasLicence(const Study &study, const Instrument &instrument)
{
    if (!instrument.needsLicence)
        return true;
    const LicenceItems items = licenceItems(instrument.id);
    const QString until = study.value({{}, Occasion::patient(), items.validUntil}).text();
    return study.value({{}, Occasion::patient(), items.holder}).hasContent() &&
           (until.isEmpty() || until >= study.today().toString(Qt::ISODate));
}

Answers answersOf(const Study &study, const QString &patient, int visit, const Instrument &instrument)
{
    Answers answers;
    for (const Item &item : instrument.items) {
        const Value value = study.value({patient, Occasion::visit(visit), item.code});
        if (!value.isEmpty())
            answers.insert(item.code, value);
    }
    return answers;
}

void forEachScoredForm(const Study &study, const std::function<void(const ScoredForm &)> &visit)
{
    FormGatherer gatherer(study, visit);
    study.forEachDatum([&](const Datum &datum) { gatherer.add(datum); });
    gatherer.flush();
}

} // namespace carnet
