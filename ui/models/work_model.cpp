#include "ui/models/work_model.h"

#include "ui/models/code_broken.h"
#include "ui/models/event_words.h"
#include "ui/models/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

using Kind = WorkItem::Kind;
using State = WorkItem::State;

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(Work)
};

QString visitWords(const Study &study, const WorkItem &item)
{
    return occasionWords(item.occasion, study.protocol(), language());
}

QString formWords(const Study &study, const WorkItem &item)
{
    const Protocol &protocol = study.protocol();
    const Instrument *instrument = protocol.instrument(item.form);
    const ProtocolForm *form = protocol.form(item.form);
    const QString name = instrument ? instrument->title.in(language()) : form ? form->label.in(language()) : item.form;
    const QString place = visitWords(study, item);
    return item.done > 0 ? Say::tr("%1: %2, %3 of %4 items").arg(place, name).arg(item.done).arg(item.total)
                         : Say::tr("%1: %2").arg(place, name);
}

StateMark workMark(State state)
{
    switch (state) {
    case State::Late: return StateMark::Late;
    case State::Due: return StateMark::Due;
    case State::Coming: return StateMark::NotYet;
    }
    return StateMark::NotYet;
}

QString headingWords(State state, int count)
{
    switch (state) {
    case State::Late: return Say::tr("Late · %1").arg(count);
    case State::Due: return Say::tr("Today · %1").arg(count);
    case State::Coming: return Say::tr("This week · %1").arg(count);
    }
    return {};
}

} // namespace

QString workWords(const Study &study, const WorkItem &item)
{
    const QString term = termWords(study.protocol(), item.text);
    switch (item.kind) {
    case Kind::Visit:
    case Kind::Call: return visitWords(study, item);
    case Kind::Infusion: return Say::tr("First infusion");
    case Kind::InfusionCall: return Say::tr("Call after infusion %1").arg(item.occasion.rowNumber());
    case Kind::Form:
    case Kind::Questionnaire: return formWords(study, item);
    case Kind::Diary:
        return Say::tr("Type the diary of period %1: %2 of %3 days")
            .arg(item.occasion.periodNumber())
            .arg(item.done)
            .arg(item.total);
    case Kind::SecondEntry:
        return Say::tr("Second entry of the diary of period %1: %2 of %3 scores")
            .arg(item.occasion.periodNumber())
            .arg(item.done)
            .arg(item.total);
    case Kind::Query: return Say::tr("Query %1: %2").arg(item.occasion.rowNumber()).arg(item.text);
    case Kind::QueryToClose: return Say::tr("Answer to query %1: %2").arg(item.occasion.rowNumber()).arg(item.text);
    case Kind::Event: return Say::tr("Adverse event %1 to follow: %2").arg(item.occasion.rowNumber()).arg(term);
    case Kind::Causality: return Say::tr("Causality of adverse event %1: %2").arg(item.occasion.rowNumber()).arg(term);
    case Kind::SeriousEvent:
        return (item.done > 0 ? Say::tr("Serious event %1, reported, to follow: %2")
                              : Say::tr("Serious event %1 to report within 24 hours: %2"))
            .arg(item.occasion.rowNumber())
            .arg(term);
    case Kind::Deviation: return Say::tr("%1 outside its window: say why").arg(visitWords(study, item));
    case Kind::Signature: return Say::tr("To sign: the patient is through");
    case Kind::SignatureBroken:
        return Say::tr("Signature of %1: %n value(s) changed after it", nullptr, item.done)
            .arg(item.occasion == Occasion::patient() ? Say::tr("the patient") : visitWords(study, item));
    }
    return {};
}

QString workWhenWords(const Study &study, const WorkItem &item)
{
    const bool hasTarget = item.kind == Kind::Visit || item.kind == Kind::Call || item.kind == Kind::Infusion ||
                           item.kind == Kind::InfusionCall;
    const QString date = shortDateWords(item.due);
    if (item.state == State::Late)
        return Say::tr("%1 · %n day(s) late", nullptr, item.daysLate)
            .arg(hasTarget ? Say::tr("due %1").arg(date) : Say::tr("since %1").arg(date));
    if (item.state == State::Coming)
        return hasTarget ? Say::tr("target %1").arg(date) : date;
    if (!hasTarget)
        return Say::tr("since %1").arg(date);
    if (item.due == study.today())
        return Say::tr("today");
    return item.due < study.today() ? Say::tr("target was %1").arg(date) : Say::tr("target %1").arg(date);
}

QString percentWords(int done, int due)
{
    return due == 0 ? u"—"_s : Say::tr("%1 %").arg(QLocale().toString(done * 100 / due));
}

WorkModel::WorkModel(StudyOverview &overview, QObject *parent)
    : QAbstractTableModel(parent)
    , m_overview(overview)
    , m_study(overview.study())
{
    reload();
}

void WorkModel::setRole(const QString &role)
{
    m_role = role;
    reload();
}

void WorkModel::reload()
{
    beginResetModel();
    m_items = m_overview.work(m_role);
    std::erase_if(m_items, [this](const WorkItem &item) { return !isFor(m_study, item); });
    arrange();
    endResetModel();
}

void WorkModel::retranslate()
{
    beginResetModel();
    endResetModel();
}

void WorkModel::arrange()
{
    m_rows.clear();
    for (int i = 0; i < int(m_items.size()); ++i) {
        const State state = m_items[std::size_t(i)].state;
        if (m_rows.empty() || m_rows.back().state != state)
            m_rows.push_back({state, -1});
        m_rows.push_back({state, i});
    }
}

const WorkItem *WorkModel::item(int row) const
{
    if (row < 0 || row >= int(m_rows.size()) || m_rows[std::size_t(row)].item < 0)
        return nullptr;
    return &m_items[std::size_t(m_rows[std::size_t(row)].item)];
}

int WorkModel::count(State state) const
{
    return int(std::ranges::count(m_items, state, &WorkItem::state));
}

int WorkModel::rowOf(const WorkItem &wanted) const
{
    for (int row = 0; row < int(m_rows.size()); ++row) {
        const WorkItem *here = item(row);
        if (here && here->kind == wanted.kind && here->patient == wanted.patient && here->occasion == wanted.occasion &&
            here->form == wanted.form)
            return row;
    }
    return -1;
}

int WorkModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int WorkModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant WorkModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_rows.size()))
        return {};
    const WorkItem *work = item(index.row());
    const State state = m_rows[std::size_t(index.row())].state;
    if (!work)
        return role == Qt::DisplayRole && index.column() == 0 ? headingWords(state, count(state)) : QVariant();
    if (index.column() == PatientColumn) {
        if (const QVariant said = codeBrokenData(m_study, work->patient, role); said.isValid())
            return said;
    }
    if (role == stateMarkRole && index.column() == StateColumn)
        return int(workMark(state));
    if (role == Qt::AccessibleTextRole)
        return Say::tr("%1, %2, %3, %4")
            .arg(words(workMark(state)), work->patient, workWords(m_study, *work), workWhenWords(m_study, *work));
    if (role == Qt::ToolTipRole && index.column() == WhatColumn)
        return workWords(m_study, *work);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case StateColumn: return words(workMark(state));
    case WhatColumn: return workWords(m_study, *work);
    case PatientColumn: return work->patient;
    case WhenColumn: return workWhenWords(m_study, *work);
    default: return {};
    }
}

QVariant WorkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StateColumn: return Say::tr("State");
    case WhatColumn: return Say::tr("What");
    case PatientColumn: return Say::tr("Patient");
    case WhenColumn: return Say::tr("When");
    default: return {};
    }
}

Qt::ItemFlags WorkModel::flags(const QModelIndex &index) const
{
    return isHeading(index.row()) ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace carnet::ui
