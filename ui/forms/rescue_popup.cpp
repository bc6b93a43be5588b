#include "ui/forms/rescue_popup.h"

#include "ui/forms/diary_rows.h"
#include "ui/forms/digit_keys.h"
#include "ui/models/words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

constexpr int mostDrugs = 9;

} // namespace

RescuePopup::RescuePopup(const DiaryModel &model, const Theme &theme, int day, QWidget *parent)
    : QFrame(parent)
    , m_model(model)
    , m_theme(theme)
    , m_day(day)
    , m_drugs(knownDrugs())
    , m_lines(new QListWidget(this))
    , m_list(new QListWidget(this))
    , m_filter(new QLineEdit(this))
    , m_hint(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_class(new QComboBox(this))
    , m_chosenLabel(new QLabel(this))
    , m_quantity(new QLineEdit(this))
    , m_reason(new QComboBox(this))
{
    setObjectName(u"rescuePopup"_s);
    setProperty("role", u"card"_s);
    setAccessibleName(tr("Rescue analgesics of day %1").arg(day));
    setAutoFillBackground(true);
    build();
    showLines();
    filter({});
    setFixedWidth(m_theme.scaled(430));
    adjustSize();
    m_list->setFocus();
    connect(&m_model, &DiaryModel::changed, this, &RescuePopup::showLines);
}

void RescuePopup::build()
{
    auto *title = new QLabel(tr("Rescue analgesics, day %1").arg(m_day), this);
    title->setProperty("role", u"cardTitle"_s);
    m_list->setObjectName(u"rescueDrugs"_s);
    m_list->setAccessibleName(tr("Drug"));
    m_lines->setObjectName(u"rescueLines"_s);
    m_lines->setAccessibleName(tr("Entered for this day"));
    m_filter->setObjectName(u"rescueFilter"_s);
    m_filter->setPlaceholderText(tr("Filter by name"));
    m_filter->setAccessibleName(tr("Filter by name"));
    m_name->setObjectName(u"rescueOtherName"_s);
    m_name->setPlaceholderText(tr("Name and strength as on paper"));
    m_name->setAccessibleName(tr("Other analgesic"));
    m_quantity->setObjectName(u"rescueQuantity"_s);
    m_quantity->setAccessibleName(tr("Quantity"));
    m_quantity->setFixedWidth(m_theme.scaled(64));
    m_class->setObjectName(u"rescueClass"_s);
    m_class->setAccessibleName(tr("Class"));
    for (const Option &option : m_model.study().protocol().drugClasses)
        m_class->addItem(option.label.in(language()), option.code);
    m_reason->setObjectName(u"rescueReason"_s);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->addItem(tr("no reason noted"), QString());
    if (const Item *item = m_model.study().dictionary().item(u"rescue_reason"_s)) {
        for (const Option &option : item->options)
            m_reason->addItem(option.label.in(language()), option.code);
    }
    if (m_reason->count() == 1) {
        m_reason->addItem(tr("dental pain"), u"dental"_s);
        m_reason->addItem(tr("respiratory"), u"respiratory"_s);
        m_reason->addItem(tr("joint pain"), u"joint"_s);
        m_reason->addItem(tr("severe pain"), u"severe pain"_s);
        m_reason->addItem(tr("other reason"), u"other"_s);
    }
    m_hint->setProperty("role", u"hint"_s);
    m_hint->setWordWrap(true);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setVerticalSpacing(8);
    layout->addWidget(title, 0, 0, 1, 3);
    layout->addWidget(m_lines, 1, 0, 1, 3);
    layout->addWidget(m_filter, 2, 0, 1, 3);
    layout->addWidget(m_list, 3, 0, 1, 3);
    layout->addWidget(m_name, 4, 0, 1, 2);
    layout->addWidget(m_class, 4, 2);
    layout->addWidget(m_chosenLabel, 5, 0);
    layout->addWidget(m_quantity, 5, 1);
    layout->addWidget(m_reason, 5, 2);
    layout->addWidget(m_hint, 6, 0, 1, 3);
    layout->setColumnStretch(0, 1);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_list, m_lines, m_filter, m_name, m_quantity, m_class, m_reason})
        widget->installEventFilter(this);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_name, m_class, m_chosenLabel, m_quantity, m_reason})
        widget->hide();
    connect(m_filter, &QLineEdit::textChanged, this, &RescuePopup::filter);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) {
        const int row = m_list->row(item);
        row < int(m_shown.size()) ? choose(row + 1) : chooseOther();
    });
}

// The patient's own drugs first, most used first, then those of the protocol.
std::vector<RescuePopup::Drug> RescuePopup::knownDrugs() const
{
    struct Used
    {
        Drug drug;
        int times = 0;
    };
    QHash<std::uint32_t, Drug> byOccasion;
    for (const Datum &datum : m_model.study().data(m_model.patient())) {
        const Occasion occasion = datum.key.occasion;
        const bool isMedication = occasion.kind() == Occasion::Kind::List && occasion.list() == List::Medication;
        if (!isMedication && !datum.key.item.startsWith(u"rescue_"))
            continue;
        const qsizetype end = datum.key.item.indexOf(u'_') + 1;
        const QStringView field = QStringView(datum.key.item).mid(end);
        Drug &drug = byOccasion[occasion.packed()];
        if (field == u"name")
            drug.name = datum.value.text();
        else if (field == u"class")
            drug.drugClass = datum.value.text();
        else if (field == u"dose")
            drug.dose = datum.value.text();
    }
    std::vector<Used> used;
    for (const Drug &drug : std::as_const(byOccasion)) {
        if (drug.name.isEmpty())
            continue;
        const auto known = std::find_if(used.begin(), used.end(), [&](const Used &one) {
            return one.drug.name == drug.name && one.drug.dose == drug.dose;
        });
        if (known == used.end())
            used.push_back({drug, 1});
        else
            ++known->times;
    }
    std::sort(used.begin(), used.end(), [](const Used &a, const Used &b) {
        return a.times != b.times ? a.times > b.times : a.drug.name < b.drug.name;
    });
    std::vector<Drug> drugs;
    for (Used &one : used) {
        one.drug.label = m_model.drugWords(one.drug.name, one.drug.dose);
        drugs.push_back(one.drug);
    }
    for (const QuickDrug &quick : m_model.study().protocol().quickDrugs) {
        const bool isThere = std::any_of(drugs.begin(), drugs.end(), [&](const Drug &drug) {
            return drug.name == quick.name && drug.dose == quick.dose;
        });
        if (!isThere)
            drugs.push_back({quick.name, quick.drugClass, quick.dose, quick.label.in(language())});
    }
    return drugs;
}

void RescuePopup::showLines()
{
    m_lines->clear();
    for (const RescueLine &line : m_model.rescue(m_day)) {
        const QString drug = m_model.drugWords(line.name, line.dose);
        bool isNumber = false;
        const double units = line.units.toDouble(&isNumber);
        auto *item = new QListWidgetItem(
            isNumber ? tr("%1 × %2", "drug and quantity").arg(drug, QLocale().toString(units, 'g', 4)) : drug, m_lines);
        item->setData(Qt::UserRole, line.line);
    }
    const int rowHeight = m_theme.scaled(26);
    m_lines->setFixedHeight(std::min(3, std::max(1, m_lines->count())) * rowHeight);
    m_lines->setVisible(m_lines->count() > 0);
    m_hint->setText(m_lines->count() > 0
                        ? tr("Number: drug · then quantity · Enter records · Del removes a line · Esc closes")
                        : tr("Number: drug · then quantity · Enter records · Esc closes"));
    adjustSize();
}

void RescuePopup::filter(const QString &text)
{
    m_shown.clear();
    m_list->clear();
    for (const Drug &drug : m_drugs) {
        if (int(m_shown.size()) < mostDrugs && (text.isEmpty() || drug.label.contains(text, Qt::CaseInsensitive)))
            m_shown.push_back(drug);
    }
    for (std::size_t i = 0; i < m_shown.size(); ++i)
        m_list->addItem(tr("%1  %2", "number and drug").arg(QString::number(i + 1), m_shown[i].label));
    m_list->addItem(tr("0  Other…"));
    m_list->setCurrentRow(0);
    m_list->setFixedHeight(m_list->count() * m_list->sizeHintForRow(0) + 6);
    adjustSize();
}

void RescuePopup::choose(int number)
{
    if (number < 1 || number > int(m_shown.size()))
        return;
    m_chosen = m_shown[std::size_t(number - 1)];
    m_isOther = false;
    m_name->hide();
    m_class->hide();
    m_chosenLabel->setText(m_chosen.label);
    m_list->setCurrentRow(number - 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_chosenLabel, m_quantity, m_reason})
        widget->show();
    m_quantity->setText(u"1"_s);
    m_quantity->selectAll();
    m_quantity->setFocus();
    adjustSize();
}

void RescuePopup::chooseOther()
{
    m_isOther = true;
    m_chosen = {};
    m_chosenLabel->setText(tr("Quantity"));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_name, m_class, m_chosenLabel, m_quantity, m_reason})
        widget->show();
    m_class->setCurrentIndex(m_class->findData(u"other"_s));
    m_name->setText(m_filter->text());
    m_quantity->setText(u"1"_s);
    m_quantity->selectAll();
    m_name->setFocus();
    adjustSize();
}

void RescuePopup::record(bool another)
{
    if (m_isOther) {
        m_chosen.name = m_name->text().trimmed();
        m_chosen.drugClass = m_class->currentData().toString();
    }
    bool isNumber = false;
    const double units = QLocale::c().toDouble(m_quantity->text().trimmed().replace(u',', u'.'), &isNumber);
    if (m_chosen.name.isEmpty()) {
        m_hint->setText(tr("Type the name of the analgesic"));
        m_name->setFocus();
        return;
    }
    if (!isNumber || units <= 0 || units > 99) {
        m_hint->setText(tr("Quantity: a number from 0.5 to 99"));
        m_quantity->setFocus();
        m_quantity->selectAll();
        return;
    }
    emit lineTyped({.line = nextRescueLine(m_model, m_day),
                    .drugClass = m_chosen.drugClass,
                    .name = m_chosen.name,
                    .dose = m_chosen.dose,
                    .units = shortest(units),
                    .reason = m_reason->currentData().toString()});
    if (!another) {
        emit finished();
        return;
    }
    m_quantity->clear();
    m_list->setFocus();
}

void RescuePopup::removeLine()
{
    QListWidgetItem *item = m_lines->currentItem() ? m_lines->currentItem() : m_lines->item(m_lines->count() - 1);
    if (item)
        emit lineRemoved(item->data(Qt::UserRole).toInt());
}

bool RescuePopup::pressInList(int key, int digit, const QString &text)
{
    if (digit == 0) {
        chooseOther();
    } else if (digit > 0) {
        choose(digit);
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        m_list->currentRow() < int(m_shown.size()) ? choose(m_list->currentRow() + 1) : chooseOther();
    } else if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
        removeLine();
    } else if (!text.isEmpty() && text.front().isLetter()) {
        m_filter->setFocus();
        m_filter->insert(text);
    } else {
        return false;
    }
    return true;
}

void RescuePopup::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    emit resized();
}

bool RescuePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (key->key() == Qt::Key_Escape) {
        emit finished();
        return true;
    }
    if (watched == m_list)
        return pressInList(key->key(), digitOf(*key), key->text()) || QFrame::eventFilter(watched, event);
    if (watched == m_lines && key->key() == Qt::Key_Delete) {
        removeLine();
        return true;
    }
    if (watched == m_filter && (isEnter || key->key() == Qt::Key_Down)) {
        m_list->setFocus();
        return isEnter ? pressInList(Qt::Key_Return, -1, {}) : true;
    }
    if (isEnter && (watched == m_quantity || watched == m_reason || watched == m_class)) {
        record(key->modifiers() & Qt::ShiftModifier);
        return true;
    }
    if (isEnter && watched == m_name) {
        m_quantity->setFocus();
        m_quantity->selectAll();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace carnet::ui
