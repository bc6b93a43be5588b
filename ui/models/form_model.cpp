#include "ui/models/form_model.h"

#include "core/domain/error.h"
#include "core/queries.h"
#include "ui/models/words.h"

#include <QLocale>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

bool isNo(const Option &option)
{
    return option.label.en == u"no";
}

/// A yes or no of the paper: typed with letters as well.
bool isYesNo(const Item &item)
{
    return item.options.size() == 2 && std::any_of(item.options.begin(), item.options.end(), isNo);
}

Value valueOf(const Item &item, const Option &option)
{
    return item.kind == Item::Kind::Number ? Value(option.code.toDouble()) : Value(option.code);
}

} // namespace

FormModel::FormModel(Study &study, const QString &patient, int visit, const Instrument &instrument, QObject *parent)
    : QAbstractTableModel(parent)
    , m_study(study)
    , m_patient(patient)
    , m_visit(visit)
    , m_instrument(instrument)
{
    read();
    connect(&m_study, &Study::recorded, this, &FormModel::see);
    connect(&m_study, &Study::changedElsewhere, this, &FormModel::reload);
}

void FormModel::read()
{
    m_answers = answersOf(m_study, m_patient, m_visit, m_instrument);
    for (const Datum &datum : m_unsaved) {
        if (rowOf(datum.key.item) >= 0)
            m_answers.insert(datum.key.item, datum.value);
    }
    m_notes.clear();
    for (int row = 0; row < rowCount(); ++row) {
        if (const QString note = m_study.value(noteKey(row)).text(); !note.isEmpty())
            m_notes.insert(item(row).code, note);
    }
    m_state = m_study.value({m_patient, occasion(), formStateItem(m_instrument.id)}).text();
    m_queries.clear();
    for (const Query &query : queries(m_study, m_patient)) {
        if (query.isOpen() && query.about.occasion == occasion())
            m_queries.insert(query.about.item, query.waitsForAnswer() ? 1 : 2);
    }
}

void FormModel::see(const Act &act)
{
    const bool concerns =
        act.changes.empty() || std::any_of(act.changes.begin(), act.changes.end(), [this](const Change &change) {
            const Occasion at = change.datum.key.occasion;
            return change.datum.key.patient == m_patient && (at == occasion() || at.kind() == Occasion::Kind::List);
        });
    if (!concerns)
        return;
    read();
    emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    emit changed();
}

void FormModel::reload()
{
    beginResetModel();
    read();
    endResetModel();
    emit changed();
}

void FormModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columns - 1);
    emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

int FormModel::rowOf(const QString &item) const
{
    const auto &items = m_instrument.items;
    const auto found = std::find_if(items.begin(), items.end(), [&](const Item &one) { return one.code == item; });
    return found == items.end() ? -1 : int(found - items.begin());
}

FormModel::Answering FormModel::answering(int row) const
{
    const Item &asked = item(row);
    switch (asked.kind) {
    case Item::Kind::Time: return Answering::Time;
    case Item::Kind::Number: return asked.options.empty() ? Answering::Number : Answering::Boxes;
    case Item::Kind::Choice: return Answering::Boxes;
    default: return Answering::Text;
    }
}

std::vector<FormBox> FormModel::boxes(int row) const
{
    const Item &asked = item(row);
    std::vector<FormBox> boxes;
    if (answering(row) != Answering::Boxes)
        return boxes;
    std::vector<Option> options = asked.options;
    if (asked.printedDownwards)
        std::reverse(options.begin(), options.end());
    const bool byPosition = m_instrument.coding == u"position" || asked.kind == Item::Kind::Choice;
    for (const Option &option : options) {
        FormBox box;
        box.value = valueOf(asked, option);
        box.words = option.label.in(language());
        box.digit = byPosition ? int(boxes.size()) + 1 : option.code.toInt();
        box.key = isYesNo(asked) ? box.words : QString::number(box.digit);
        boxes.push_back(box);
    }
    return boxes;
}

bool FormModel::hasTen(int row) const
{
    const std::vector<FormBox> all = boxes(row);
    return std::any_of(all.begin(), all.end(), [](const FormBox &box) { return box.digit == 10; });
}

bool FormModel::isSettled(int row) const
{
    return !wantsAnswer(item(row), m_answers) || !value(row).isEmpty();
}

QString FormModel::numberWords(int row) const
{
    const QString &code = item(row).code;
    return code.mid(m_instrument.id.size() + 1).replace(u'_', u' ');
}

QString FormModel::words(int row) const
{
    return tr("item %1").arg(numberWords(row));
}

QString FormModel::valueWords(int row) const
{
    return carnet::ui::valueWords(value(row), &item(row));
}

QString FormModel::suppressedWords(int row) const
{
    if (isAsked(row))
        return {};
    const int decides = rowOf(item(row).askedWhen->item);
    return decides < 0 ? tr("not asked") : tr("not asked: item %1 = %2").arg(numberWords(decides), valueWords(decides));
}

int FormModel::sectionStart(int row) const
{
    // "9b" belongs to question 9, "a3" to class a.
    static const QRegularExpression question(u"^(\\d+)[a-z]"_s), word(u"^([a-z])\\d+$"_s);
    const auto section = [this](int at) {
        const QString number = numberWords(at);
        for (const QRegularExpression &group : {question, word}) {
            if (const auto match = group.match(number); match.hasMatch())
                return match.captured(1);
        }
        return QString();
    };
    const QString own = section(row);
    if (own.isEmpty())
        return row;
    while (row > 0 && section(row - 1) == own)
        --row;
    return row;
}

QString FormModel::scoreWords(int row) const
{
    const Value answer = value(row);
    if (!isAsked(row))
        return {};
    if (answer.missing)
        return carnet::words(*answer.missing);
    const auto number = answer.number();
    if (!number || answering(row) != Answering::Boxes)
        return {};
    const std::vector<FormBox> all = boxes(row);
    const auto chosen = std::find_if(all.begin(), all.end(), [&](const FormBox &box) { return box.value == answer; });
    if (chosen == all.end())
        return {};
    if (m_instrument.coding == u"position")
        return *number == chosen->digit ? QString() : tr("score %1").arg(QLocale().toString(*number));
    return chosen->words == chosen->key ? QString() : chosen->words;
}

int FormModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_instrument.items.size());
}

int FormModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns);
}

QVariant FormModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case NumberColumn: return numberWords(row);
        case LabelColumn: return item(row).label.in(language());
        case AnswerColumn: return value(row).isEmpty() ? QString() : valueWords(row);
        default: return scoreWords(row);
        }
    case Qt::EditRole: return value(row).text();
    case Qt::ToolTipRole: return note(row);
    case Qt::AccessibleTextRole:
        return isAsked(row) ? tr("Item %1, %2: %3")
                                  .arg(numberWords(row), item(row).label.in(language()),
                                       value(row).isEmpty() ? tr("no answer") : valueWords(row))
                            : tr("Item %1, %2").arg(numberWords(row), suppressedWords(row));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter) | int(index.column() == ScoreColumn ? Qt::AlignRight : Qt::AlignLeft);
    case BoxesRole: return int(boxes(row).size());
    case ChosenRole: {
        const std::vector<FormBox> all = boxes(row);
        const Value answer = value(row);
        const auto chosen = std::find_if(all.begin(), all.end(), [&](const FormBox &box) {
            return answer.hasContent() && box.value.content == answer.content;
        });
        return chosen == all.end() ? -1 : int(chosen - all.begin());
    }
    case SuppressedRole: return !isAsked(row);
    case QueryRole: return m_queries.value(item(row).code, 0);
    case NoteRole: return note(row);
    case UnsavedRole:
        return std::any_of(m_unsaved.begin(), m_unsaved.end(),
                           [&](const Datum &datum) { return datum.key == key(row); });
    default: return {};
    }
}

QVariant FormModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter) | int(Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LabelColumn: return tr("Item on the paper form");
    case AnswerColumn:
        return m_instrument.coding == u"position" ? tr("Box ticked, from the top or left")
                                                  : tr("Number printed on the paper form");
    default: return QString();
    }
}

Written FormModel::write(ActDraft draft)
{
    for (const Datum &datum : draft.data) {
        const auto issue = m_study.check(datum);
        if (issue && issue->level == Issue::Level::Refuse) {
            emit refused(issue->message);
            return Written::Refused;
        }
    }
    try {
        return m_study.record(draft).id == 0 ? Written::Nothing : Written::Yes;
    } catch (const Error &error) {
        switch (error.kind()) {
        case Error::Kind::Refused:
        case Error::Kind::WrongUse: emit refused(error.message()); return Written::Refused;
        case Error::Kind::Conflict:
            reload();
            emit conflicted(m_study.lastConflicts());
            return Written::Conflict;
        default: emit notSaved(error.message(), draft); return Written::NotSaved;
        }
    }
}

void FormModel::setUnsaved(std::vector<Datum> unsaved)
{
    m_unsaved = std::move(unsaved);
    read();
    emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    emit changed();
}

} // namespace carnet::ui
