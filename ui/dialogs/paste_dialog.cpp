#include "ui/dialogs/paste_dialog.h"

#include "ui/models/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

PasteDialog::PasteDialog(const DiaryModel &model, const Theme &theme, DiaryCell target, const QString &text,
                         QWidget *parent)
    : QDialog(parent)
    , m_model(model)
    , m_theme(theme)
    , m_target(target)
    , m_text(text)
    , m_title(new QLabel(this))
    , m_counts(new QLabel(this))
    , m_table(new QTableWidget(this))
    , m_empty(new QCheckBox(this))
    , m_overwrite(new QCheckBox(this))
    , m_reasonLabel(new QLabel(this))
    , m_reason(new QComboBox(this))
    , m_paste(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(u"pasteDialog"_s);
    m_title->setProperty("role", u"cardTitle"_s);
    m_counts->setObjectName(u"pasteCounts"_s);
    m_counts->setWordWrap(true);
    m_table->setObjectName(u"pasteTable"_s);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_empty->setObjectName(u"pasteEmptyIsNotDone"_s);
    m_overwrite->setObjectName(u"pasteOverwrite"_s);
    m_reason->setObjectName(u"pasteReason"_s);
    m_reasonLabel->setBuddy(m_reason);
    for (const Option &option : model.study().protocol().changeReasons)
        m_reason->addItem(option.label.in(language()), option.code);
    m_paste->setObjectName(u"pasteAccept"_s);
    m_paste->setProperty("role", u"primary"_s);
    m_paste->setDefault(true);
    m_cancel->setObjectName(u"pasteCancel"_s);

    auto *reasonLine = new QHBoxLayout;
    reasonLine->addWidget(m_reasonLabel);
    reasonLine->addWidget(m_reason, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_paste);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addWidget(m_counts);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty);
    layout->addWidget(m_overwrite);
    layout->addLayout(reasonLine);
    layout->addLayout(buttons);
    resize(theme.scaled(560), theme.scaled(480));

    connect(m_empty, &QCheckBox::toggled, this, &PasteDialog::read);
    connect(m_overwrite, &QCheckBox::toggled, this, &PasteDialog::read);
    connect(m_paste, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
    read();
    m_paste->setFocus();
}

void PasteDialog::read()
{
    m_block = readPaste(m_model, m_target, m_text, m_empty->isChecked());
    fillTable();
    using Fate = PastedField::Fate;
    const int overwritten = m_block.count(Fate::Overwrites);
    const bool overwrites = m_overwrite->isChecked() && overwritten > 0;
    QStringList counts{tr("%n new value(s)", nullptr, m_block.count(Fate::Accepted))};
    if (const int same = m_block.count(Fate::Same); same > 0)
        counts += tr("%n as already entered", nullptr, same);
    if (overwritten > 0)
        counts +=
            overwrites ? tr("%n overwritten", nullptr, overwritten) : tr("%n kept as it is", nullptr, overwritten);
    if (const int refused = m_block.count(Fate::Refused); refused > 0)
        counts += tr("%n refused", nullptr, refused);
    m_counts->setText(counts.join(u" · "_s));
    m_overwrite->setVisible(overwritten > 0);
    m_reason->setVisible(overwrites);
    m_reasonLabel->setVisible(overwrites);
    m_paste->setEnabled(!data().empty());
}

void PasteDialog::fillTable()
{
    const Tokens &t = m_theme.colors();
    m_table->clear();
    m_table->setRowCount(m_block.rows);
    m_table->setColumnCount(m_block.columns);
    QStringList columns;
    for (int column = 0; column < m_block.columns; ++column) {
        const int measure = m_target.measure + column;
        columns += measure < m_model.measures() ? m_model.measureName(measure) : u"—"_s;
    }
    m_table->setHorizontalHeaderLabels(columns);
    QStringList days;
    for (int row = 0; row < m_block.rows; ++row)
        days += tr("Day %1").arg(m_target.day + row);
    m_table->setVerticalHeaderLabels(days);
    for (const PastedField &field : m_block.fields) {
        QString text = field.value.missing ? code(*field.value.missing) : field.text.trimmed();
        auto *item = new QTableWidgetItem;
        using Fate = PastedField::Fate;
        if (field.fate == Fate::Refused) {
            text = tr("%1 · %2", "a refused field and why").arg(text, field.reason);
            item->setForeground(t.danger);
            item->setBackground(t.dangerSoft);
        } else if (field.fate == Fate::Overwrites) {
            text = tr("%1 over %2", "new value over old").arg(text, m_model.valueWords(field.cell));
            item->setForeground(t.warn);
            item->setBackground(t.warnSoft);
        } else if (field.fate == Fate::Same) {
            item->setForeground(t.text3);
        }
        item->setText(text);
        item->setToolTip(text);
        m_table->setItem(field.cell.day - m_target.day, field.cell.measure - m_target.measure, item);
    }
}

std::vector<Datum> PasteDialog::data() const
{
    return pastedData(m_model, m_block, m_overwrite->isChecked());
}

QString PasteDialog::reason() const
{
    const bool overwrites = m_overwrite->isChecked() && m_block.count(PastedField::Fate::Overwrites) > 0;
    return overwrites ? m_reason->currentData().toString() : QString();
}

void PasteDialog::retranslate()
{
    setWindowTitle(tr("Paste into the diary"));
    m_title->setText(tr("From %1 on").arg(m_model.words(m_target)));
    m_empty->setText(tr("Empty fields are &not done"));
    m_overwrite->setText(tr("&Overwrite values already entered"));
    m_reasonLabel->setText(tr("&Reason"));
    m_paste->setText(tr("Paste"));
    m_cancel->setText(tr("Cancel"));
}

void PasteDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        read();
    }
}

} // namespace carnet::ui
