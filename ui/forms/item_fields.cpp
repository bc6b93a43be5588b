#include "ui/forms/item_fields.h"

#include "core/domain/error.h"
#include "core/results/unit_words.h"
#include "ui/forms/item_text.h"
#include "ui/forms/option_editor.h"
#include "ui/models/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/date_field.h"

#include <QApplication>
#include <QCompleter>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

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

const Item &ItemFields::itemAt(int index) const
{
    return *m_study.dictionary().item(m_fields[std::size_t(index)].item);
}

DatumKey ItemFields::keyAt(int index) const
{
    const Field &field = m_fields[std::size_t(index)];
    return {m_patient, field.occasion, field.item};
}

bool ItemFields::set(const QString &item, const Value &value)
{
    for (int index = 0; index < int(m_fields.size()); ++index) {
        if (m_fields[std::size_t(index)].item == item)
            return keep(index, value);
    }
    return false;
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
