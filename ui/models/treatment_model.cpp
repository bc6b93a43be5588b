#include "ui/models/treatment_model.h"

#include "core/protocol/drugs.h"
#include "core/study.h"
#include "ui/models/event_words.h"
#include "ui/models/words.h"

#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

TreatmentModel::TreatmentModel(const Study &study, QObject *parent)
    : QAbstractTableModel(parent)
    , m_study(study)
{
}

void TreatmentModel::setPatient(const QString &patient)
{
    beginResetModel();
    m_patient = patient;
    read();
    arrange();
    endResetModel();
}

void TreatmentModel::setFilter(const QString &text)
{
    beginResetModel();
    m_filter = text.trimmed();
    arrange();
    endResetModel();
}

void TreatmentModel::retranslate()
{
    beginResetModel();
    arrange();
    endResetModel();
}

void TreatmentModel::read()
{
    const std::vector<Datum> data = m_study.data(m_patient);
    const PatientValues values(data);
    m_all = treatments(m_study.protocol(), m_patient, values, true);
    m_changes = treatmentChanges(m_study.protocol(), values);
}

bool TreatmentModel::matches(const Treatment &treatment) const
{
    return m_filter.isEmpty() || treatment.name.contains(m_filter, Qt::CaseInsensitive) ||
           text(treatment, DrugColumn).contains(m_filter, Qt::CaseInsensitive) ||
           optionWords(m_study, u"cm_class"_s, treatment.drugClass).contains(m_filter, Qt::CaseInsensitive) ||
           treatment.indication.contains(m_filter, Qt::CaseInsensitive);
}

void TreatmentModel::addGroup(const QString &heading, const std::vector<int> &treatments)
{
    if (treatments.empty())
        return;
    m_rows.push_back({-1, heading});
    for (const int index : treatments)
        m_rows.push_back({index, {}});
}

void TreatmentModel::arrange()
{
    m_rows.clear();
    const auto those = [this](const auto &wanted) {
        std::vector<int> found;
        for (int i = 0; i < int(m_all.size()); ++i) {
            const Treatment &treatment = m_all[std::size_t(i)];
            if (wanted(treatment) && matches(treatment))
                found.push_back(i);
        }
        return found;
    };
    const auto counts = [](const Treatment &treatment) { return treatment.cancelled.isEmpty(); };
    std::vector<QString> classes;
    for (const Option &each : m_study.protocol().drugClasses)
        classes.push_back(each.code);
    for (const Treatment &treatment : m_all) {
        if (std::ranges::find(classes, treatment.drugClass) == classes.end())
            classes.push_back(treatment.drugClass);
    }
    for (const QString &drugClass : classes) {
        const QString words =
            drugClass.isEmpty() ? tr("class not said") : optionWords(m_study, u"cm_class"_s, drugClass);
        addGroup(tr("Usual: %1", "class of drugs").arg(words), those([&](const Treatment &treatment) {
                     return counts(treatment) && treatment.isUsual() && treatment.drugClass == drugClass;
                 }));
    }
    addGroup(tr("Taken for a while"),
             those([&](const Treatment &treatment) { return counts(treatment) && !treatment.isUsual(); }));
    addGroup(tr("Recorded in error"), those([&](const Treatment &treatment) { return !counts(treatment); }));
}

const Treatment *TreatmentModel::at(int row) const
{
    if (row < 0 || row >= int(m_rows.size()) || isHeading(row))
        return nullptr;
    return &m_all[std::size_t(m_rows[std::size_t(row)].treatment)];
}

bool TreatmentModel::isHeading(int row) const
{
    return row >= 0 && row < int(m_rows.size()) && m_rows[std::size_t(row)].treatment < 0;
}

int TreatmentModel::rowOf(int number) const
{
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (at(row) && at(row)->number == number)
            return row;
    }
    return -1;
}

const TreatmentChange *TreatmentModel::changeOf(const Treatment &treatment) const
{
    const auto found = std::ranges::find(m_changes, treatment.number, &TreatmentChange::number);
    return found == m_changes.end() || !treatment.cancelled.isEmpty() ? nullptr : &*found;
}

QStringList TreatmentModel::changes() const
{
    const std::vector<Datum> data = m_study.data(m_patient);
    const PatientValues values(data);
    QStringList all;
    for (const TreatmentChange &change : m_changes) {
        const QString what = carnet::words(change, m_study.protocol(), values);
        all << (change.on.isEmpty()
                    ? what
                    : tr("%1 (%2)", "change of a treatment, date").arg(what, partialDateWords(change.on)));
    }
    return all;
}

QString TreatmentModel::note(const Treatment &treatment) const
{
    using Kind = TreatmentChange::Kind;
    if (!treatment.cancelled.isEmpty())
        return tr("in error: %1").arg(treatment.cancelled);
    QStringList notes;
    if (const TreatmentChange *change = changeOf(treatment)) {
        switch (change->kind) {
        case Kind::Begun: notes << tr("begun during the study"); break;
        case Kind::Stopped: notes << tr("stopped during the study"); break;
        case Kind::DoseChanged: notes << tr("new dose instead of n° %1").arg(treatment.replaces); break;
        }
    }
    if (treatment.replacedBy > 0)
        notes << tr("dose changed, see n° %1").arg(treatment.replacedBy);
    if (treatment.event > 0)
        notes << tr("for adverse event n° %1").arg(treatment.event);
    if (!treatment.isUsual() && treatment.period > 0)
        notes << tr("period %1").arg(treatment.period);
    return notes.join(u" · "_s);
}

QString TreatmentModel::text(const Treatment &treatment, int column) const
{
    switch (column) {
    case DrugColumn: return drugLabel(m_study.protocol(), treatment.name, language());
    case NumberColumn: return QString::number(treatment.number);
    case DoseColumn: return treatment.dose;
    case RouteColumn: return optionWords(m_study, u"cm_route"_s, treatment.route);
    case StartColumn: return partialDateWords(treatment.start);
    case EndColumn:
        return !treatment.end.isEmpty() ? partialDateWords(treatment.end)
               : treatment.isOngoing    ? tr("ongoing")
                                        : tr("day not known");
    case IndicationColumn: return treatment.indication;
    case NoteColumn: return note(treatment);
    default: return {};
    }
}

int TreatmentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TreatmentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

Qt::ItemFlags TreatmentModel::flags(const QModelIndex &index) const
{
    return isHeading(index.row()) ? Qt::NoItemFlags : QAbstractTableModel::flags(index);
}

QVariant TreatmentModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_rows.size()))
        return {};
    if (isHeading(index.row()))
        return role == Qt::DisplayRole && index.column() == 0 ? QVariant(m_rows[std::size_t(index.row())].heading)
                                                              : QVariant();
    const Treatment &treatment = *at(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(treatment, index.column());
    if (role == struckRole)
        return !treatment.cancelled.isEmpty();
    if (role == stateMarkRole && index.column() == NoteColumn && changeOf(treatment))
        return int(StateMark::Due);
    return {};
}

QVariant TreatmentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case DrugColumn: return tr("Drug");
    case NumberColumn: return tr("N°");
    case DoseColumn: return tr("Dose");
    case RouteColumn: return tr("Route");
    case StartColumn: return tr("From");
    case EndColumn: return tr("Until");
    case IndicationColumn: return tr("Indication");
    case NoteColumn: return tr("Note");
    default: return {};
    }
}

PunctualModel::PunctualModel(const Study &study, QObject *parent)
    : QAbstractTableModel(parent)
    , m_study(study)
{
}

void PunctualModel::setPatient(const QString &patient)
{
    beginResetModel();
    m_uses = punctualUse(m_study.protocol(), m_study.data(patient), m_study.today());
    endResetModel();
}

void PunctualModel::retranslate()
{
    beginResetModel();
    endResetModel();
}

const PunctualUse *PunctualModel::at(int row) const
{
    return row < 0 || row >= int(m_uses.size()) ? nullptr : &m_uses[std::size_t(row)];
}

int PunctualModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_uses.size());
}

int PunctualModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString PunctualModel::text(const PunctualUse &use, int column) const
{
    const QLocale locale;
    switch (column) {
    case PeriodColumn:
        return use.period > 0                   ? tr("Period %1").arg(use.period)
               : m_study.protocol().periods > 0 ? tr("outside the periods")
                                                : tr("during the study");
    case ClassColumn:
        return use.drugClass.isEmpty() ? tr("class not said") : optionWords(m_study, u"cm_class"_s, use.drugClass);
    case DrugsColumn: {
        QStringList names;
        for (const QString &name : use.drugs)
            names << drugLabel(m_study.protocol(), name, language());
        return names.join(u", "_s);
    }
    case DaysColumn:
        return use.daysAreKnown ? locale.toString(use.days)
               : use.days > 0   ? tr("%1 or more", "days").arg(use.days)
                                : tr("not known");
    case UnitsColumn: return use.isInDiary ? locale.toString(use.units, 'g', 6) : u"—"_s;
    case SourceColumn:
        return use.isInDiary && use.isInList ? tr("diary and list") : use.isInDiary ? tr("diary") : tr("list");
    default: return {};
    }
}

QVariant PunctualModel::data(const QModelIndex &index, int role) const
{
    const PunctualUse *use = at(index.row());
    if (!use)
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(*use, index.column());
    return {};
}

QVariant PunctualModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PeriodColumn: return tr("Period");
    case ClassColumn: return tr("Class");
    case DrugsColumn: return tr("Drugs");
    case DaysColumn: return tr("Days");
    case UnitsColumn: return tr("Units");
    case SourceColumn: return tr("From the");
    default: return {};
    }
}

} // namespace carnet::ui
