#include "ui/pages/setup_panel.h"

#include "ui/models/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/date_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

constexpr int fieldWidth = 440;
constexpr int smallWidth = 110;
constexpr int labelWidth = 270;

/// Choices as a box that opens downwards, whole numbers from −10,000 on.
class SetupDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const SetupColumn &column = columnOf(index);
        if (column.kind != SetupColumn::Kind::Choice) {
            QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
            if (auto *box = qobject_cast<QSpinBox *>(editor)) {
                box->setRange(-10000, 10000);
                box->setFrame(false);
            }
            return editor;
        }
        auto *box = new QComboBox(parent);
        for (const Option &each : column.options)
            box->addItem(each.label.in(language()), each.code);
        return box;
    }

    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        if (auto *box = qobject_cast<QComboBox *>(editor))
            box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
        else
            QStyledItemDelegate::setEditorData(editor, index);
    }

    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        if (auto *box = qobject_cast<QComboBox *>(editor))
            model->setData(index, box->currentData());
        else
            QStyledItemDelegate::setModelData(editor, model, index);
    }

private:
    static const SetupColumn &columnOf(const QModelIndex &index)
    {
        return static_cast<const SetupListModel *>(index.model())->column(index.column());
    }
};

QString nameOfField(const QString &path)
{
    return u"setup_"_s + QString(path).replace(u'.', u'_');
}

/// A table is as high as its rows, up to a dozen.
void fitHeight(QTableView *table)
{
    const int rows = std::clamp(table->model()->rowCount(), 2, 12);
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height() +
                          rows * table->verticalHeader()->defaultSectionSize() + table->frameWidth() * 2 + 18);
}

} // namespace

SetupPanel::SetupPanel(SetupDraft &draft, const Theme &theme, const SetupSection &section, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_theme(theme)
    , m_section(section.id)
    , m_isEditable(draft.obstacle().isEmpty())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    if (!section.fields.empty()) {
        auto *card = new Card(section.title, this);
        auto *form = new QFormLayout;
        form->setHorizontalSpacing(20);
        form->setVerticalSpacing(10);
        form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
        form->setRowWrapPolicy(QFormLayout::WrapLongRows);
        for (const SetupField &field : section.fields)
            addField(form, field);
        card->body()->addLayout(form);
        layout->addWidget(card);
    }
    for (const SetupList &list : section.lists)
        layout->addWidget(makeList(list));
    layout->addStretch(1);
}

void SetupPanel::addField(QFormLayout *form, const SetupField &field)
{
    QWidget *editor = editorOf(field);
    QWidget *named = editor->focusProxy() ? editor->focusProxy() : editor;
    named->setObjectName(nameOfField(field.path));
    named->setAccessibleName(field.title);
    editor->setEnabled(m_isEditable);
    auto *label = new QLabel(field.title, this);
    label->setWordWrap(true);
    label->setFixedWidth(m_theme.scaled(labelWidth));
    label->setBuddy(editor);
    if (field.unit.isEmpty()) {
        form->addRow(label, editor);
        return;
    }
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(editor);
    line->addWidget(new QLabel(field.unit, row));
    line->addStretch(1);
    form->addRow(label, row);
}

QWidget *SetupPanel::editorOf(const SetupField &field)
{
    using Kind = SetupField::Kind;
    switch (field.kind) {
    case Kind::Text: return textEditor(field);
    case Kind::Number:
    case Kind::OptionalNumber:
    case Kind::Percent: return numberEditor(field);
    case Kind::Switch: return switchEditor(field);
    case Kind::Choice: return choiceEditor(field);
    case Kind::Date: return dateEditor(field);
    case Kind::Time: return timeEditor(field);
    case Kind::Weekdays: return weekdaysEditor(field);
    case Kind::Days: return daysEditor(field);
    }
    return textEditor(field);
}

QJsonValue SetupPanel::shown(const SetupField &field) const
{
    const QJsonValue value = m_draft.value(field.path);
    return value.isUndefined() && field.kind != SetupField::Kind::Date ? field.group.value(field.path.section(u'.', -1))
                                                                       : value;
}

void SetupPanel::set(const SetupField &field, const QJsonValue &value)
{
    const QString around = field.path.section(u'.', 0, -2);
    if (!field.group.isEmpty() && m_draft.value(around).isUndefined() && !value.isUndefined())
        m_draft.setValue(around, field.group);
    m_draft.setValue(field.path, value);
}

void SetupPanel::showWhenReset(const std::function<void()> &show)
{
    show();
    connect(&m_draft, &SetupDraft::reset, this, show);
}

QLineEdit *SetupPanel::textEditor(const SetupField &field)
{
    auto *line = new QLineEdit(this);
    line->setFixedWidth(m_theme.scaled(fieldWidth));
    showWhenReset([this, line, field] {
        line->setText(shown(field).toString());
        line->setCursorPosition(0);
    });
    connect(line, &QLineEdit::textEdited, this, [this, field](const QString &text) { set(field, text); });
    return line;
}

// A number may be absent, so it is typed as text; what is no number stays visible and is named as a problem.
QWidget *SetupPanel::numberEditor(const SetupField &field)
{
    auto *line = new QLineEdit(this);
    line->setFixedWidth(m_theme.scaled(smallWidth));
    const bool isShare = field.kind == SetupField::Kind::Percent;
    line->setPlaceholderText(QLocale().toString(field.minimum) + u'–' + QLocale().toString(field.maximum));
    showWhenReset([this, line, field, isShare] {
        const QJsonValue value = shown(field);
        line->setText(value.isUndefined()
                          ? QString()
                          : QLocale().toString(isShare ? qRound(value.toDouble() * 100) : value.toInt()));
    });
    connect(line, &QLineEdit::textEdited, this, [this, field, isShare](const QString &text) {
        bool isNumber = false;
        const int number = QLocale().toInt(text.trimmed(), &isNumber);
        if (text.trimmed().isEmpty())
            set(field, QJsonValue(QJsonValue::Undefined));
        else if (!isNumber)
            set(field, text);
        else
            set(field, isShare ? QJsonValue(number / 100.0) : QJsonValue(number));
    });
    return line;
}

QWidget *SetupPanel::switchEditor(const SetupField &field)
{
    auto *box = new QCheckBox(this);
    showWhenReset([this, box, field] { box->setChecked(shown(field).toBool()); });
    connect(box, &QCheckBox::clicked, this, [this, field](bool isOn) { set(field, isOn); });
    return box;
}

QWidget *SetupPanel::choiceEditor(const SetupField &field)
{
    auto *box = new QComboBox(this);
    for (const Option &each : field.options)
        box->addItem(each.label.in(language()), each.code);
    showWhenReset([this, box, field] { box->setCurrentIndex(box->findData(shown(field).toString())); });
    connect(box, &QComboBox::activated, this, [this, box, field] { set(field, box->currentData().toString()); });
    return box;
}

QWidget *SetupPanel::dateEditor(const SetupField &field)
{
    auto *date = new DateField(
        m_theme, [this] { return m_draft.study().today(); }, this);
    date->setFocusProxy(date->edit());
    showWhenReset([this, date, field] { date->setDate(QDate::fromString(shown(field).toString(), Qt::ISODate)); });
    connect(date, &DateField::dateChanged, this, [this, field](QDate typed) {
        if (typed.isValid())
            set(field, typed.toString(Qt::ISODate));
        else
            m_draft.setValue(field.path.section(u'.', 0, -2), QJsonValue(QJsonValue::Undefined));
    });
    return date;
}

// 08:00, as the file has it; what is no time is named as a problem.
QWidget *SetupPanel::timeEditor(const SetupField &field)
{
    auto *line = textEditor(field);
    line->setFixedWidth(m_theme.scaled(smallWidth));
    return line;
}

QWidget *SetupPanel::daysEditor(const SetupField &field)
{
    auto *line = new QLineEdit(this);
    line->setFixedWidth(m_theme.scaled(fieldWidth));
    showWhenReset([this, line, field] {
        QStringList days;
        for (const QJsonValue &day : shown(field).toArray())
            days << QString::number(day.toInt());
        line->setText(days.join(u", "_s));
    });
    connect(line, &QLineEdit::textEdited, this, [this, field](const QString &text) {
        QJsonArray days;
        for (const QString &day : text.split(QRegularExpression(u"[,; ]+"_s), Qt::SkipEmptyParts))
            days.append(day.toInt());
        set(field, days);
    });
    return line;
}

QWidget *SetupPanel::weekdaysEditor(const SetupField &field)
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(10);
    std::vector<QCheckBox *> boxes;
    for (int day = 1; day <= 7; ++day) {
        auto *box = new QCheckBox(QLocale().dayName(day, QLocale::ShortFormat), row);
        box->setObjectName(u"%1_%2"_s.arg(nameOfField(field.path)).arg(day));
        box->setAccessibleName(QLocale().dayName(day));
        boxes.push_back(box);
        line->addWidget(box);
    }
    showWhenReset([this, boxes, field] {
        const QJsonArray days = shown(field).toArray();
        for (int day = 1; day <= 7; ++day)
            boxes[std::size_t(day - 1)]->setChecked(days.contains(day));
    });
    for (QCheckBox *box : boxes) {
        connect(box, &QCheckBox::clicked, this, [this, boxes, field] {
            QJsonArray days;
            for (int day = 1; day <= 7; ++day) {
                if (boxes[std::size_t(day - 1)]->isChecked())
                    days.append(day);
            }
            set(field, days);
        });
    }
    return row;
}

QWidget *SetupPanel::makeList(const SetupList &list)
{
    auto *card = new Card(list.title, this);
    auto *model = new SetupListModel(m_draft, list, this);
    auto *table = new QTableView(card);
    table->setObjectName(nameOfField(list.path));
    table->setAccessibleName(list.title);
    table->setModel(model);
    table->setItemDelegate(new SetupDelegate(table));
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked |
                           QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(m_theme.scaled(30));
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int i = 0; i < int(list.columns.size()); ++i)
        table->setColumnWidth(i, m_theme.scaled(list.columns[std::size_t(i)].width));
    table->horizontalHeader()->setStretchLastSection(true);
    if (model->rowCount() > 0)
        table->setCurrentIndex(model->index(0, 0));
    if (!list.hint.isEmpty()) {
        auto *hint = new QLabel(list.hint, card);
        hint->setProperty("role", u"hint"_s);
        hint->setWordWrap(true);
        card->body()->addWidget(hint);
    }
    card->body()->addWidget(table);
    fitHeight(table);
    const auto fit = [table] { fitHeight(table); };
    connect(model, &QAbstractItemModel::rowsInserted, table, fit);
    connect(model, &QAbstractItemModel::rowsRemoved, table, fit);
    connect(model, &QAbstractItemModel::modelReset, table, fit);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    const auto addButton = [&](const QString &text, const QString &name, const std::function<void()> &act) {
        auto *button = new QPushButton(text, card);
        button->setObjectName(nameOfField(list.path) + name);
        button->setEnabled(m_isEditable);
        connect(button, &QPushButton::clicked, this, act);
        buttons->addWidget(button);
    };
    const auto select = [table, model](int row) {
        table->setCurrentIndex(model->index(row, std::max(0, table->currentIndex().column())));
        table->setFocus();
    };
    if (list.mayGrow) {
        addButton(tr("Add"), u"Add"_s, [model, select] {
            model->add();
            select(model->rowCount() - 1);
        });
        addButton(tr("Take away"), u"Away"_s, [table, model, select] {
            const int row = table->currentIndex().row();
            model->takeAway(row);
            select(std::min(row, model->rowCount() - 1));
        });
    }
    if (list.mayMove) {
        for (const auto &[text, name, by] :
             {std::tuple(tr("Move up"), u"Up"_s, -1), std::tuple(tr("Move down"), u"Down"_s, 1)}) {
            addButton(text, name, [table, model, select, by = by] {
                const int row = table->currentIndex().row();
                model->move(row, by);
                select(std::clamp(row + by, 0, model->rowCount() - 1));
            });
        }
    }
    buttons->addStretch(1);
    if (list.mayGrow || list.mayMove)
        card->body()->addLayout(buttons);
    return card;
}

} // namespace carnet::ui
