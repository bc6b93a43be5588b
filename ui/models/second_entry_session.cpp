#include "ui/models/second_entry_session.h"

#include "core/domain/second_item.h"
#include "ui/models/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

SecondEntrySession::SecondEntrySession(Study &study, const QString &patient, int period, QObject *parent)
    : QObject(parent)
    , m_study(study)
    , m_patient(patient)
    , m_period(period)
    , m_days(study, patient, period)
    , m_order(study.protocol().diary, m_days)
{
    read();
    for (const DiaryCell cell : cells()) {
        if (state(cell) == State::Verified && isCorrectedBySecondEntry(study, key(cell)))
            m_corrected += place(cell);
    }
    connect(&study, &Study::recorded, this, [this](const Act &act) {
        const bool isOurs = std::ranges::any_of(act.changes, [this](const Change &change) {
            const Occasion occasion = change.datum.key.occasion;
            return change.datum.key.patient == m_patient && occasion.isDay() && occasion.periodNumber() == m_period;
        });
        if (!isOurs)
            return;
        read();
        emit changed();
    });
    connect(&study, &Study::changedElsewhere, this, [this] {
        read();
        emit changed();
    });
}

void SecondEntrySession::read()
{
    const QStringList wanted = measuresTypedTwice(m_study.protocol());
    m_first.clear();
    m_wanted.clear();
    m_second.clear();
    QHash<QString, Series> curves;
    const auto &measures = plan().measures;
    for (const DiaryMeasure &measure : measures) {
        m_first.push_back(m_study.series(m_patient, m_period, measure.id));
        m_wanted.push_back(wanted.contains(measure.id));
        curves.insert(measure.id, m_first.back());
    }
    const std::vector<Datum> data = m_study.data(m_patient);
    for (const Datum &datum : data) {
        const QString measure = measureOfSecond(datum.key.item);
        if (measure.isEmpty() || datum.key.occasion.periodNumber() != m_period)
            continue;
        const auto at = std::ranges::find(measures, measure, &DiaryMeasure::id) - measures.begin();
        m_second.insert(place({datum.key.occasion.dayNumber(), int(at)}), datum.value);
    }
    m_progress = secondEntry(m_study.protocol(), data, curves, m_period);
}

DatumKey SecondEntrySession::key(DiaryCell cell) const
{
    return {m_patient, Occasion::day(m_period, cell.day), plan().measures[std::size_t(cell.measure)].id};
}

QString SecondEntrySession::words(DiaryCell cell) const
{
    const DiaryMeasure &measure = plan().measures[std::size_t(cell.measure)];
    const Words &label = measure.shortLabel.isEmpty() ? measure.label : measure.shortLabel;
    return tr("Day %1, %2").arg(QString::number(cell.day), label.in(language()).toLower());
}

Value SecondEntrySession::first(DiaryCell cell) const
{
    const Cell content = m_first[std::size_t(cell.measure)].at(cell.day);
    return content == emptyCell ? Value() : valueOf(content);
}

SecondEntrySession::State SecondEntrySession::state(DiaryCell cell) const
{
    const Value before = first(cell);
    if (before.isEmpty() || !m_wanted[std::size_t(cell.measure)])
        return State::NotWanted;
    const Value again = second(cell);
    if (again.isEmpty())
        return State::Hidden;
    if (again != before)
        return State::Differs;
    return m_corrected.contains(place(cell)) ? State::Corrected : State::Verified;
}

Value SecondEntrySession::shown(DiaryCell cell) const
{
    return second(cell);
}

std::vector<DiaryCell> SecondEntrySession::cells() const
{
    std::vector<DiaryCell> cells;
    for (const DiaryCell cell : m_order.from())
        if (state(cell) != State::NotWanted)
            cells.push_back(cell);
    return cells;
}

std::vector<DiaryCell> SecondEntrySession::differences() const
{
    std::vector<DiaryCell> found = cells();
    std::erase_if(found, [this](DiaryCell cell) { return state(cell) != State::Differs; });
    return found;
}

std::optional<DiaryCell> SecondEntrySession::firstOpen() const
{
    for (const DiaryCell cell : cells())
        if (state(cell) == State::Hidden || state(cell) == State::Differs)
            return cell;
    return {};
}

std::optional<SecondTyping> SecondEntrySession::type(DiaryCell cell, const Value &value)
{
    m_failure.clear();
    try {
        const SecondTyping typing = typeSecond(m_study, key(cell), value);
        if (typing == SecondTyping::CorrectsFirst)
            m_corrected += place(cell);
        return typing;
    } catch (const Error &error) {
        m_failure = error.message();
        return {};
    }
}

void SecondEntrySession::takeBack(DiaryCell cell)
{
    m_failure.clear();
    try {
        takeBackSecond(m_study, key(cell));
    } catch (const Error &error) {
        m_failure = error.message();
    }
}

} // namespace carnet::ui
