#include "ui/models/event_model.h"

#include "core/patient_values.h"
#include "ui/models/words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

AdverseEvent eventOf(const PatientValues &values, const QString &patient, int number)
{
    const Occasion row = Occasion::row(List::AdverseEvent, number);
    AdverseEvent event;
    event.patient = patient;
    event.number = number;
    event.term = values.text(row, u"ae_term"_s);
    event.period = int(values.at(row, u"ae_period"_s).number().value_or(0));
    event.onset = values.text(row, u"ae_onset_date"_s);
    event.end = values.text(row, u"ae_end_date"_s);
    event.severity = values.text(row, u"ae_severity"_s);
    event.causality = values.text(row, u"ae_causality"_s);
    event.outcome = values.text(row, u"ae_outcome"_s);
    event.isSerious = values.at(row, u"ae_serious"_s).number() == 1.0;
    return event;
}

/// A whole or partial date for people.
QString dayWords(const QString &iso)
{
    const QDate date = QDate::fromString(iso, Qt::ISODate);
    if (iso.size() == 7)
        return QLocale().toString(QDate::fromString(iso + u"-01"_s, Qt::ISODate), u"MMM yyyy"_s);
    return iso.size() == 10 && date.isValid() ? dateWords(date) : iso;
}

} // namespace

std::vector<AdverseEvent> adverseEvents(const Study &study, const QString &patient)
{
    std::vector<AdverseEvent> events;
    const QStringList patients = patient.isEmpty() ? study.patients() : QStringList{patient};
    for (const QString &each : patients) {
        const std::vector<Datum> data = study.data(each);
        const PatientValues values(data);
        for (const int number : values.rows(List::AdverseEvent))
            events.push_back(eventOf(values, each, number));
    }
    return events;
}

std::optional<std::pair<int, int>> periodOfDay(const Study &study, const QString &patient, QDate day)
{
    std::optional<std::pair<int, int>> found;
    const Protocol &protocol = study.protocol();
    for (int period = 1; period <= protocol.periods; ++period) {
        const ProtocolVisit *infusion = protocol.infusionOf(period);
        if (!infusion)
            continue;
        const Occasion visit = Occasion::visit(protocol.visitIndex(infusion->code));
        const QDate from = QDate::fromString(study.value({patient, visit, u"visit_date"_s}).text(), Qt::ISODate);
        if (from.isValid() && from <= day)
            found = {period, int(from.daysTo(day))};
    }
    return found;
}

EventModel::EventModel(const Study &study, QObject *parent)
    : QAbstractTableModel(parent)
    , m_study(study)
{
    reload();
}

void EventModel::setFilter(const QString &text, Show show)
{
    m_text = text.trimmed();
    m_show = show;
    beginResetModel();
    filter();
    endResetModel();
}

void EventModel::reload()
{
    beginResetModel();
    m_all = adverseEvents(m_study);
    filter();
    endResetModel();
}

void EventModel::retranslate()
{
    beginResetModel();
    endResetModel();
}

void EventModel::filter()
{
    m_shown.clear();
    for (int i = 0; i < int(m_all.size()); ++i) {
        const AdverseEvent &event = m_all[std::size_t(i)];
        const bool fits = m_show == Show::All || (m_show == Show::Ongoing && event.isOngoing()) ||
                          (m_show == Show::Serious && event.isSerious) ||
                          (m_show == Show::NotAssessed && event.causality.isEmpty());
        const bool matches = m_text.isEmpty() || event.patient.contains(m_text, Qt::CaseInsensitive) ||
                             text(event, TermColumn).contains(m_text, Qt::CaseInsensitive);
        if (fits && matches)
            m_shown.push_back(i);
    }
}

const AdverseEvent *EventModel::at(int row) const
{
    return row < 0 || row >= int(m_shown.size()) ? nullptr : &m_all[std::size_t(m_shown[std::size_t(row)])];
}

int EventModel::rowOf(const QString &patient, int number) const
{
    for (int row = 0; row < int(m_shown.size()); ++row) {
        if (at(row)->patient == patient && at(row)->number == number)
            return row;
    }
    return -1;
}

int EventModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int EventModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString EventModel::text(const AdverseEvent &event, int column) const
{
    switch (column) {
    case PatientColumn: return event.patient;
    case NumberColumn: return QString::number(event.number);
    case TermColumn: {
        QString term = event.term;
        for (const Option &quick : m_study.protocol().quickEvents) {
            if (quick.code == event.term)
                term = quick.label.in(language());
        }
        return event.isSerious ? tr("%1 · serious").arg(term) : term;
    }
    case OnsetColumn:
        return event.period > 0 && !event.onset.isEmpty()
                   ? tr("%1 · period %2").arg(dayWords(event.onset)).arg(event.period)
                   : dayWords(event.onset);
    case EndColumn: return event.isOngoing() && event.end.isEmpty() ? tr("ongoing") : dayWords(event.end);
    case SeverityColumn: return optionWords(m_study, u"ae_severity"_s, event.severity);
    case CausalityColumn:
        return event.causality.isEmpty() ? tr("to be judged")
                                         : optionWords(m_study, u"ae_causality"_s, event.causality);
    case OutcomeColumn: return optionWords(m_study, u"ae_outcome"_s, event.outcome);
    default: return {};
    }
}

QVariant EventModel::data(const QModelIndex &index, int role) const
{
    const AdverseEvent *shown = at(index.row());
    if (!shown)
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(*shown, index.column());
    if (role == stateMarkRole && index.column() == TermColumn)
        return int(shown->isSerious ? StateMark::Late : shown->isOngoing() ? StateMark::InProgress : StateMark::Done);
    return {};
}

QVariant EventModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PatientColumn: return tr("Patient");
    case NumberColumn: return tr("N°");
    case TermColumn: return tr("Event");
    case OnsetColumn: return tr("Began");
    case EndColumn: return tr("Ended");
    case SeverityColumn: return tr("Severity");
    case CausalityColumn: return tr("Related");
    case OutcomeColumn: return tr("Outcome");
    default: return {};
    }
}

} // namespace carnet::ui
