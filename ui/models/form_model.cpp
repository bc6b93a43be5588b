#include "ui/models/form_model.h"

#include "core/patients/queries.h"
#include "ui/models/words.h"

#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

FormModel::FormModel(Study &study, const QString &patient, int visit, const Instrument &instrument, QObject *parent)
    : EntryModel(study, patient, parent)
    , m_visit(visit)
    , m_instrument(instrument)
{
    for (const Item &item : instrument.items) {
        m_kinds.push_back(answerKind(item));
        m_boxes.push_back(answerBoxes(item, isByPosition()));
    }
    read();
}

int FormModel::rowOf(const QString &item) const
{
    const auto found = std::find_if(m_instrument.items.begin(), m_instrument.items.end(),
                                    [&](const Item &one) { return one.code == item; });
    return found == m_instrument.items.end() ? -1 : int(found - m_instrument.items.begin());
}

int FormModel::ticked(int row) const
{
    const Value value = this->value(row);
    if (!value.hasContent())
        return -1;
    const std::vector<AnswerBox> &boxes = this->boxes(row);
    const auto found = std::find_if(boxes.begin(), boxes.end(), [&](const AnswerBox &box) {
        return boxValue(item(row), box).content == value.content;
    });
    return found == boxes.end() ? -1 : int(found - boxes.begin());
}

QString FormModel::scoreWords(int row) const
{
    const Value value = this->value(row);
    const Item &item = this->item(row);
    const auto number = value.missing ? std::nullopt : value.number();
    if (!number || kind(row) != AnswerKind::Boxes || !isByPosition())
        return {};
    const bool counts =
        std::any_of(m_instrument.scores.begin(), m_instrument.scores.end(), [&](const ScoreDefinition &score) {
            return std::find(score.items.begin(), score.items.end(), item.code) != score.items.end();
        });
    if (!counts)
        return {};
    const auto scoreOf = [&](double answer) {
        return item.isReversed ? *item.minimum + *item.maximum - answer : answer;
    };
    // Where every box has its own number as score there is nothing to check.
    const bool isPlain = std::all_of(boxes(row).begin(), boxes(row).end(), [&](const AnswerBox &box) {
        return shortest(scoreOf(box.code.toDouble())) == box.key;
    });
    if (isPlain)
        return {};
    const double score = scoreOf(*number);
    return tr("score %1").arg(QLocale().toString(score, 'g', 4));
}

QString FormModel::words(int row) const
{
    return tr("Item %1").arg(itemNumber(m_instrument, item(row)));
}

QString FormModel::skipWords(int row) const
{
    if (isAsked(row))
        return {};
    const int decides = rowOf(item(row).askedWhen->item);
    return tr("not asked: item %1 = %2")
        .arg(itemNumber(m_instrument, item(decides)), carnet::ui::valueWords(value(decides), &item(decides)));
}

QString FormModel::valueWords(int row) const
{
    const Value value = this->value(row);
    if (value.missing && !value.hasContent())
        return carnet::words(*value.missing);
    return value.isEmpty() ? tr("no answer") : carnet::ui::valueWords(value, &item(row));
}

bool FormModel::isUnsaved(int row) const
{
    return std::any_of(unsaved().begin(), unsaved().end(), [&](const Datum &datum) { return datum.key == key(row); });
}

std::vector<std::pair<QString, QString>> FormModel::doubts() const
{
    std::vector<std::pair<QString, QString>> found;
    for (const Score &score : m_scores) {
        const auto &usual = score.definition->usual;
        if (!score.value || !usual || (*score.value >= usual->minimum && *score.value <= usual->maximum))
            continue;
        const QString value = QLocale().toString(*score.value, 'g', 4);
        found.emplace_back(score.definition->items.back(), usual->doubt.in(language()).arg(value));
    }
    return found;
}

QString FormModel::doubt() const
{
    const auto found = doubts();
    return found.empty() ? QString() : tr("%1 Kept; check the paper.").arg(found.front().second);
}

QuestionnaireStatus FormModel::status() const
{
    return questionnaireStatus(m_instrument, m_visit, m_answers, workflowState());
}

QString FormModel::workflowState() const
{
    return study().value(formKey(formItems(m_instrument.id).state)).text();
}

int FormModel::firstUnfinished() const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (value(row).isEmpty() && isAsked(row) && mustBeAnswered(m_instrument, item(row)))
            return row;
    }
    return -1;
}

void FormModel::reload()
{
    read();
    announce();
}

void FormModel::retranslate()
{
    announce();
}

void FormModel::see(const Act &act)
{
    const auto isOurs = [this](const Change &change) {
        return (change.datum.key.patient == patient() && change.datum.key.occasion == Occasion::visit(m_visit)) ||
               change.datum.key.occasion.kind() == Occasion::Kind::List;
    };
    if (act.changes.empty() || std::any_of(act.changes.begin(), act.changes.end(), isOurs))
        reload();
}

void FormModel::read()
{
    m_answers.clear();
    m_notes.clear();
    m_queries.clear();
    const std::vector<Datum> data = study().data(patient());
    for (const Datum &datum : data) {
        if (datum.key.occasion != Occasion::visit(m_visit) || datum.value.isEmpty())
            continue;
        if (rowOf(datum.key.item) >= 0)
            m_answers.insert(datum.key.item, datum.value);
        else if (datum.key.item.startsWith(u"note_"))
            m_notes.insert(datum.key.item.mid(5), datum.value.text());
    }
    for (const Datum &datum : unsaved()) {
        if (datum.key.occasion == Occasion::visit(m_visit) && rowOf(datum.key.item) >= 0)
            m_answers.insert(datum.key.item, datum.value);
    }
    for (const Query &query : queriesAmong(study(), data)) {
        if (query.isOpen() && query.about.occasion == Occasion::visit(m_visit))
            m_queries.insert(query.about.item, query.state == Query::State::Answered ? 2 : 1);
    }
    m_scores = carnet::scores(m_instrument, m_answers);
}

int FormModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_instrument.items.size());
}

QString FormModel::accessibleText(int row) const
{
    QString text = tr("%1, %2: %3").arg(words(row), item(row).label.in(language()), valueWords(row));
    for (const QString &more : {skipWords(row), scoreWords(row), note(row)}) {
        if (!more.isEmpty())
            text += u", "_s + more;
    }
    return text;
}

QVariant FormModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
        return tr("%1 · %2", "number and label of an item")
            .arg(itemNumber(m_instrument, item(row)), item(row).label.in(language()));
    case Qt::EditRole: return value(row).text();
    case Qt::AccessibleTextRole: return accessibleText(row);
    case NumberRole: return itemNumber(m_instrument, item(row));
    case LabelRole: return item(row).label.in(language());
    case AnswerRole: return valueWords(row);
    case AskedRole: return isAsked(row);
    case UnsavedRole: return isUnsaved(row);
    case QueryRole: return queryState(row);
    case NoteRole: return note(row);
    default: return {};
    }
}

bool FormModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const QString text = value.toString().trimmed();
    const auto number = readNumber(text);
    const bool isNumber = item(index.row()).kind == Item::Kind::Number && number;
    const Written written = write({.kind = ActKind::Entry,
                                   .reason = {},
                                   .note = {},
                                   .data = {{key(index.row()), isNumber ? Value(*number) : Value(text)}},
                                   .curves = {},
                                   .progress = {}});
    return written == Written::Yes || written == Written::Nothing;
}

Qt::ItemFlags FormModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

} // namespace carnet::ui
