// How the rows of a record come to be.
#include "ui/forms/item_fields.h"

#include "core/results/unit_words.h"
#include "ui/forms/item_text.h"
#include "ui/forms/option_editor.h"
#include "ui/models/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/date_field.h"

#include <QCompleter>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

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

} // namespace carnet::ui
