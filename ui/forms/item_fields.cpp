#include "ui/forms/item_fields.h"

#include "core/domain/error.h"
#include "core/results/unit_words.h"
#include "ui/forms/item_text.h"
#include "ui/forms/option_editor.h"
#include "ui/models/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/date_field.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStandardItemModel>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

/// Small letters without accents: what people type in a hurry.
QString folded(const QString &text)
{
    QString plain;
    for (const QChar &letter : text.normalized(QString::NormalizationForm_KD).toLower()) {
        if (letter.category() != QChar::Mark_NonSpacing)
            plain += letter;
    }
    return plain;
}

/// Offers names whatever their accents.
class NameCompleter final : public QCompleter
{
public:
    NameCompleter(const QStringList &names, QObject *parent)
        : QCompleter(parent)
    {
        auto *model = new QStandardItemModel(this);
        for (const QString &name : names) {
            auto *item = new QStandardItem(name);
            item->setData(folded(name), Qt::UserRole);
            model->appendRow(item);
        }
        setModel(model);
        setCompletionRole(Qt::UserRole);
        setFilterMode(Qt::MatchContains);
    }
    QStringList splitPath(const QString &path) const override { return {folded(path)}; }
    QString pathFromIndex(const QModelIndex &index) const override { return index.data().toString(); }
};

} // namespace

ItemFields::ItemFields(Study &study, const Theme &theme, Mode mode, QWidget *parent)
    : QWidget(parent)
    , m_study(study)
    , m_theme(theme)
    , m_mode(mode)
    , m_layout(nullptr)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

ItemFields::~ItemFields()
{
    dropRows();
}

// An editor that loses the focus while it goes would commit into fields that are no longer there.
void ItemFields::dropRows()
{
    for (const Row &row : m_rows) {
        for (QWidget *editor : std::initializer_list<QWidget *>{row.options, row.date, row.line}) {
            if (editor)
                editor->disconnect(this);
        }
    }
    m_rows.clear();
    m_tables.clear();
}

void ItemFields::setFields(const QString &patient, const std::vector<Field> &fields)
{
    if (m_body)
        commit();
    dropRows();
    m_patient = patient;
    m_fields = fields;
    m_draft.clear();
    m_absorbsEnter = false;
    if (m_body) {
        m_body->hide();
        m_body->deleteLater();
    }
    m_body = new QWidget(this);
    m_body->setProperty("role", u"clear"_s);
    layout()->addWidget(m_body);
    m_layout = new QGridLayout(m_body);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(16);
    m_layout->setVerticalSpacing(9);
    m_layout->setColumnMinimumWidth(0, m_labelWidth > 0 ? m_labelWidth : m_theme.scaled(210));
    m_layout->setColumnStretch(1, 1);
    for (int index = 0; index < int(fields.size()); ++index)
        addRow(index);
    m_layout->setRowStretch(int(fields.size()), 1);
    retranslate();
    refresh();
}

const Item &ItemFields::itemAt(int index) const
{
    return *m_study.dictionary().item(m_fields[std::size_t(index)].item);
}

DatumKey ItemFields::keyAt(int index) const
{
    const Field &field = m_fields[std::size_t(index)];
    return {m_patient, field.occasion, field.item};
}

void ItemFields::addRow(int index)
{
    const Field &field = m_fields[std::size_t(index)];
    if (field.table) {
        if (m_tables.empty() || m_tables.back().table != field.table)
            addTable(index);
        addCell(index);
        return;
    }
    Row row;
    row.label = new QLabel(m_body);
    row.label->setWordWrap(true);
    row.label->setMaximumWidth(m_labelWidth > 0 ? m_labelWidth : m_theme.scaled(280));
    if (field.isRequired)
        row.label->setProperty("role", u"strong"_s);
    addEditor(index, row, m_body);
    m_rows.push_back(row);
    row.label->setBuddy(editor(index));
    row.label->setMinimumHeight(m_theme.scaled(30));
    m_layout->addWidget(row.label, index, 0, Qt::AlignTop);
    m_layout->addWidget(row.date ? row.date : editor(index), index, 1);
}

void ItemFields::addEditor(int index, Row &row, QWidget *parent)
{
    const Item &item = itemAt(index);
    QWidget *editor = nullptr;
    // A cell of a table has no room for boxes: the digit of the answer is typed.
    const bool hasBoxes = !item.options.empty() && (row.label || item.kind == Item::Kind::Choice);
    if (hasBoxes) {
        row.options = new OptionEditor(m_theme, item, parent);
        connect(row.options, &OptionEditor::chosen, this, [this, index](const Value &value) {
            if (!keep(index, value) || !value.hasContent() || m_rows[std::size_t(index)].options->value() != value)
                return;
            next(index);
            m_absorbsEnter = true;
        });
        row.options->installEventFilter(this);
        editor = row.options;
    } else if (item.kind == Item::Kind::Date) {
        row.date = new DateField(
            m_theme, [this] { return m_study.today(); }, parent);
        connect(row.date, &DateField::dateChanged, this, [this, index] { commitLine(index); });
        row.date->edit()->installEventFilter(this);
        editor = row.date;
    } else {
        row.line = new QLineEdit(parent);
        if (item.kind != Item::Kind::Text)
            row.line->setMaximumWidth(m_theme.scaled(item.kind == Item::Kind::PartialDate ? 260 : 130));
        connect(row.line, &QLineEdit::editingFinished, this, [this, index] {
            if (m_rows[std::size_t(index)].line->isModified())
                commitLine(index);
        });
        row.line->installEventFilter(this);
        editor = row.line;
    }
    editor->setObjectName(u"field_"_s + item.code);
}

void ItemFields::retranslate()
{
    for (int index = 0; index < int(m_rows.size()); ++index) {
        const Row &row = m_rows[std::size_t(index)];
        const Item &item = itemAt(index);
        const QString label = item.label.in(language());
        if (row.label)
            row.label->setText(item.unit.isEmpty() ? label : tr("%1 (%2)").arg(label, unitWords(item.unit)));
        QLineEdit *line = row.date ? row.date->edit() : row.line;
        if (!line)
            continue;
        line->setAccessibleName(label);
        line->setPlaceholderText(!row.label ? unitWords(item.unit) : row.hint.isEmpty() ? itemHint(item) : row.hint);
        if (!row.label)
            line->setToolTip(label);
        if (!row.names.empty())
            complete(index);
    }
    retranslateTables();
}

void ItemFields::giveMnemonics(QString &taken)
{
    for (const Row &row : m_rows) {
        if (!row.label)
            continue;
        QString text = row.label->text().remove(u'&');
        for (qsizetype at = 0; at < text.size(); ++at) {
            const QChar letter = text.at(at).toLower();
            if (letter < u'a' || letter > u'z' || taken.contains(letter))
                continue;
            taken += letter;
            text.insert(at, u'&');
            break;
        }
        row.label->setText(text);
    }
}

void ItemFields::setLabelWidth(int width)
{
    m_labelWidth = width;
}

void ItemFields::setHint(const QString &item, const QString &hint)
{
    for (int index = 0; index < int(m_fields.size()); ++index) {
        Row &row = m_rows[std::size_t(index)];
        QLineEdit *line = row.date ? row.date->edit() : row.line;
        if (m_fields[std::size_t(index)].item != item || !line)
            continue;
        row.hint = hint;
        line->setPlaceholderText(hint);
    }
}

bool ItemFields::set(const QString &item, const Value &value)
{
    for (int index = 0; index < int(m_fields.size()); ++index) {
        if (m_fields[std::size_t(index)].item == item)
            return keep(index, value);
    }
    return false;
}

void ItemFields::offer(const QString &item, const std::vector<Option> &names)
{
    for (int index = 0; index < int(m_fields.size()); ++index) {
        Row &row = m_rows[std::size_t(index)];
        if (m_fields[std::size_t(index)].item != item || !row.line)
            continue;
        row.names = names;
        connect(row.line, &QLineEdit::returnPressed, this, [this, index] {
            // Only from the list of the names: elsewhere Enter is caught before the line sees it.
            const QCompleter *completer = m_rows[std::size_t(index)].line->completer();
            if ((!completer || !completer->popup()->currentIndex().isValid()) && commitLine(index))
                next(index);
        });
        complete(index);
        showRow(index);
    }
}

void ItemFields::complete(int index)
{
    const Row &row = m_rows[std::size_t(index)];
    QStringList labels;
    for (const Option &name : row.names)
        labels << name.label.in(language());
    labels.sort(Qt::CaseInsensitive);
    auto *completer = new NameCompleter(labels, row.line);
    row.line->setCompleter(completer); // the one before goes
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, [this, index](const QString &label) {
        QLineEdit *line = m_rows[std::size_t(index)].line;
        line->setText(label);
        line->setModified(true);
        if (commitLine(index))
            next(index);
    });
}

QString ItemFields::lineText(int index, const Value &value) const
{
    for (const Option &name : m_rows[std::size_t(index)].names) {
        if (value.hasContent() && name.code == value.text())
            return name.label.in(language());
    }
    return itemText(itemAt(index), value);
}

std::optional<Value> ItemFields::lineValue(int index) const
{
    const Row &row = m_rows[std::size_t(index)];
    const QString text = (row.date ? row.date->edit() : row.line)->text();
    for (const Option &name : row.names) {
        for (const QString &known : {name.code, name.label.en, name.label.fr}) {
            if (!text.isEmpty() && folded(text.simplified()) == folded(known))
                return Value(name.code);
        }
    }
    return readItemText(itemAt(index), text, m_study.today());
}

Value ItemFields::value(const DatumKey &key) const
{
    for (const Datum &datum : m_draft) {
        if (datum.key == key)
            return datum.value;
    }
    return m_study.value(key);
}

bool ItemFields::isBeingTyped(int index) const
{
    const Row &row = m_rows[std::size_t(index)];
    const QLineEdit *line = row.date ? row.date->edit() : row.line;
    return line && line->hasFocus() && line->isModified();
}

void ItemFields::showRow(int index)
{
    Row &row = m_rows[std::size_t(index)];
    const DatumKey key = keyAt(index);
    const Value value = this->value(key);
    if (std::ranges::find(m_draft, key, &Datum::key) == m_draft.end())
        row.seen = value;
    if (row.options) {
        row.options->setValue(value);
    } else if (row.date && value.hasContent()) {
        row.date->setDate(QDate::fromString(value.text(), Qt::ISODate));
    } else if (row.date) {
        row.date->setDate({});
        row.date->edit()->setText(itemText(itemAt(index), value));
    } else if (row.line->text() != lineText(index, value)) {
        row.line->setText(lineText(index, value));
    }
}

void ItemFields::refresh()
{
    for (int index = 0; index < int(m_rows.size()); ++index) {
        if (!isBeingTyped(index))
            showRow(index);
    }
}

QWidget *ItemFields::editor(int index) const
{
    const Row &row = m_rows[std::size_t(index)];
    if (row.options)
        return row.options;
    return row.date ? row.date->edit() : row.line;
}

QWidget *ItemFields::editor(const QString &item) const
{
    for (int index = 0; index < int(m_fields.size()); ++index) {
        if (m_fields[std::size_t(index)].item == item)
            return editor(index);
    }
    return nullptr;
}

void ItemFields::focusField(int index)
{
    if (index < 0 || index >= int(m_rows.size()))
        return;
    editor(index)->setFocus(Qt::OtherFocusReason);
    if (auto *line = qobject_cast<QLineEdit *>(editor(index)))
        line->selectAll();
}

void ItemFields::focusFirstOpen()
{
    int open = 0;
    while (open < int(m_fields.size()) && !value(keyAt(open)).isEmpty())
        ++open;
    focusField(open < int(m_fields.size()) ? open : 0);
}

void ItemFields::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (int index = 0; index < int(m_rows.size()); ++index)
        editor(index)->setEnabled(!readOnly);
}

std::optional<DatumKey> ItemFields::current() const
{
    for (int index = 0; index < int(m_fields.size()); ++index) {
        const QWidget *here = editor(index);
        if (here && (here->hasFocus() || here->isAncestorOf(QApplication::focusWidget())))
            return keyAt(index);
    }
    return {};
}

int ItemFields::indexOf(const QObject *wanted) const
{
    for (int index = 0; index < int(m_rows.size()); ++index) {
        if (editor(index) == wanted)
            return index;
    }
    return -1;
}

bool ItemFields::commit()
{
    for (int index = 0; index < int(m_rows.size()); ++index) {
        if (isBeingTyped(index) && !commitLine(index))
            return false;
    }
    return true;
}

bool ItemFields::commitLine(int index)
{
    const Row &row = m_rows[std::size_t(index)];
    QLineEdit *line = row.date ? row.date->edit() : row.line;
    const Item &item = itemAt(index);
    const auto value = lineValue(index);
    if (!value) {
        const QString hint = itemHint(item);
        emit said(Issue::Level::Refuse, hint.isEmpty() ? tr("“%1” cannot be read here.").arg(line->text())
                                                       : tr("“%1” cannot be read here: %2.").arg(line->text(), hint));
        return false;
    }
    if (!keep(index, *value))
        return false;
    line->setModified(false);
    return true;
}

bool ItemFields::keep(int index, const Value &value)
{
    const DatumKey key = keyAt(index);
    if (this->value(key) == value) {
        showRow(index);
        return true;
    }
    const Datum datum{key, value};
    const auto issue = m_study.check(datum);
    if (issue && issue->level == Issue::Level::Refuse) {
        emit said(issue->level, issue->message);
        return false;
    }
    if (m_guard && !m_guard(datum)) {
        showRow(index);
        return false;
    }
    if (m_mode == Mode::Draft) {
        std::erase_if(m_draft, [&](const Datum &each) { return each.key == key; });
        if (m_study.value(key) != value)
            m_draft.push_back(datum);
    } else {
        if (!record(index, datum))
            return false;
    }
    showRow(index);
    emit said(issue ? issue->level : Issue::Level::Note, issue ? issue->message : QString());
    emit changed(key);
    return true;
}

void ItemFields::suggest(const QString &item, const Value &value)
{
    for (int index = 0; index < int(m_fields.size()); ++index) {
        const DatumKey key = keyAt(index);
        if (key.item != item || m_mode != Mode::Draft || !this->value(key).isEmpty())
            continue;
        m_draft.push_back({key, value});
        showRow(index);
    }
}

void ItemFields::next(int index)
{
    if (const QLineEdit *line = m_rows[std::size_t(index)].line; line && line->completer())
        line->completer()->popup()->hide();
    if (index + 1 < int(m_rows.size()))
        focusField(index + 1);
    else
        emit left();
}

bool ItemFields::eventFilter(QObject *watched, QEvent *event)
{
    const int index = event->type() == QEvent::KeyPress ? indexOf(watched) : -1;
    if (index < 0)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool absorbs = std::exchange(m_absorbsEnter, false);
    const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!plain || (!isEnter && key->key() != Qt::Key_Up && key->key() != Qt::Key_Down))
        return QWidget::eventFilter(watched, event);
    if (isEnter && absorbs)
        return true;
    const Row &row = m_rows[std::size_t(index)];
    if (!row.options && !commitLine(index))
        return true;
    if (key->key() == Qt::Key_Up)
        focusField(neighbour(index, -1));
    else if (isEnter)
        next(index);
    else
        focusField(neighbour(index, 1));
    return true;
}

void ItemFields::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_body) {
        retranslate();
        refresh();
    }
    QWidget::changeEvent(event);
}

} // namespace carnet::ui
