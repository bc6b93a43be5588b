#include "ui/widgets/history_panel.h"

#include "core/domain/error.h"
#include "core/domain/record_part.h"
#include "core/trust/locks.h"
#include "core/trust/protocol_changes.h"
#include "ui/models/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/themed_icon.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

HistoryPanel::HistoryPanel(Study &study, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_study(study)
    , m_theme(theme)
    , m_title(new QLabel(this))
    , m_close(new QToolButton(this))
    , m_place(new ElidedLabel(this))
    , m_area(new QScrollArea(this))
    , m_reasonBox(new QWidget(this))
    , m_reasonLabel(new QLabel(m_reasonBox))
    , m_reason(new QComboBox(m_reasonBox))
    , m_restore(new QPushButton(m_reasonBox))
    , m_keep(new QPushButton(m_reasonBox))
{
    build();
    retranslate();
    connect(m_close, &QToolButton::clicked, this, &HistoryPanel::close);
    connect(m_restore, &QPushButton::clicked, this, &HistoryPanel::restore);
    connect(m_keep, &QPushButton::clicked, this, [this] {
        m_toRestore.reset();
        m_reasonBox->hide();
        m_area->setFocus();
    });
    connect(m_reason, &QComboBox::editTextChanged, this,
            [this](const QString &text) { m_restore->setEnabled(!text.trimmed().isEmpty()); });
    connect(&study, &Study::recorded, this, &HistoryPanel::reload);
    connect(&study, &Study::changedElsewhere, this, &HistoryPanel::reload);
}

HistoryPanel::~HistoryPanel()
{
    m_study.disconnect(this);
}

void HistoryPanel::build()
{
    setObjectName(u"historyPanel"_s);
    setMinimumWidth(m_theme.scaled(260));
    m_title->setProperty("role", u"cardTitle"_s);
    m_place->setProperty("role", u"secondary"_s);
    m_close->setObjectName(u"historyClose"_s);
    m_close->setProperty("role", u"flat"_s);
    setThemedIcon(m_close, m_theme, u"close"_s);
    m_area->setObjectName(u"historyEntries"_s);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->viewport()->setAutoFillBackground(false);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    m_reason->setObjectName(u"historyReason"_s);
    m_reason->setEditable(true);
    m_reasonLabel->setBuddy(m_reason);
    m_reasonLabel->setWordWrap(true);
    m_restore->setObjectName(u"historyRestore"_s);
    m_restore->setProperty("role", u"primary"_s);
    m_keep->setObjectName(u"historyKeep"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_restore);
    buttons->addWidget(m_keep);
    buttons->addStretch();
    auto *reasonLayout = new QVBoxLayout(m_reasonBox);
    reasonLayout->setContentsMargins(0, 8, 0, 0);
    reasonLayout->addWidget(m_reasonLabel);
    reasonLayout->addWidget(m_reason);
    reasonLayout->addLayout(buttons);
    m_reasonBox->hide();

    auto *header = new QHBoxLayout;
    header->addWidget(m_title);
    header->addStretch();
    header->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(header);
    layout->addWidget(m_place);
    layout->addWidget(m_area, 1);
    layout->addWidget(m_reasonBox);
}

void HistoryPanel::retranslate()
{
    m_title->setText(tr("History of this value"));
    m_close->setToolTip(tr("Close (Esc)"));
    m_close->setAccessibleName(tr("Close the history"));
    m_area->setAccessibleName(m_title->text());
    m_restore->setText(tr("Restore"));
    m_keep->setText(tr("Keep as it is"));
    const QString typed = m_reason->currentText();
    m_reason->clear();
    for (const Option &reason : m_study.protocol().changeReasons)
        m_reason->addItem(reason.label.in(language()), reason.code);
    m_reason->setEditText(typed);
    reload();
}

void HistoryPanel::showValue(const DatumKey &key)
{
    m_key = key;
    m_toRestore.reset();
    m_reasonBox->hide();
    reload();
    m_area->setFocus();
}

bool HistoryPanel::canRestore() const
{
    if (!m_study.mayEnter() || m_key.item.isEmpty() || m_key.patient.isEmpty() || isMark(m_key.occasion, m_key.item) ||
        lockOver(m_study, m_key.patient, m_key.occasion))
        return false;
    if (!m_key.occasion.isDay())
        return true;
    const Occasion period = Occasion::period(m_key.occasion.periodNumber());
    return m_study.value({m_key.patient, period, u"diary_state"_s}).text() == u"complete"_s;
}

void HistoryPanel::reload()
{
    if (m_key.item.isEmpty())
        return;
    m_place->setText(m_key.patient.isEmpty() ? placeWords(m_study, m_key)
                                             : tr("%1 · %2").arg(m_key.patient, placeWords(m_study, m_key)));
    auto *content = new QWidget;
    content->setProperty("role", u"clear"_s);
    content->setAutoFillBackground(false);
    m_entries = new QVBoxLayout(content);
    m_entries->setContentsMargins(8, 8, 8, 8);
    m_entries->setSpacing(10);

    std::vector<HistoryEntry> history = m_study.history(m_key);
    std::ranges::sort(history, std::ranges::greater(), &HistoryEntry::act);
    if (history.empty()) {
        auto *nothing = new QLabel(tr("Nobody has said anything about this value yet."), content);
        nothing->setWordWrap(true);
        nothing->setProperty("role", u"secondary"_s);
        m_entries->addWidget(nothing);
    }
    for (std::size_t i = 0; i < history.size(); ++i)
        m_entries->addWidget(entryView(history[i], i == 0));
    m_entries->addStretch();
    m_area->setWidget(content);
}

QWidget *HistoryPanel::entryView(const HistoryEntry &entry, bool isCurrent)
{
    const Item *item = m_study.dictionary().item(m_key.item);
    auto *view = new QFrame;
    view->setObjectName(u"historyEntry"_s);
    auto *layout = new QVBoxLayout(view);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    const auto addLine = [&](const QString &text, const QString &role) {
        auto *label = new QLabel(text, view);
        label->setProperty("role", role);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        layout->addWidget(label);
    };
    const QString changes = changesOfPart(m_key.item, entry.note);
    addLine(!changes.isEmpty() ? changes
                               : tr("%1 → %2").arg(valueWords(entry.before, item), valueWords(entry.after, item)),
            u"strong"_s);
    const auto kind = actKindFromCode(entry.kind);
    addLine(tr("%1 by %2").arg(kind ? words(*kind) : entry.kind, entry.by), u"secondary"_s);
    addLine(momentWords(entry.at), u"hint"_s);
    if (!entry.reason.isEmpty())
        addLine(tr("Reason: %1").arg(reasonWords(entry.reason)), u"secondary"_s);
    if (!isCurrent && canRestore() && entry.after.text() != redactedText()) {
        auto *restoreThis = new QPushButton(tr("Restore this value"), view);
        restoreThis->setObjectName(u"historyRestoreThis"_s);
        restoreThis->setProperty("role", u"link"_s);
        restoreThis->setAccessibleName(tr("Restore %1").arg(valueWords(entry.after, item)));
        connect(restoreThis, &QPushButton::clicked, this, [this, entry] { askReason(entry); });
        layout->addWidget(restoreThis, 0, Qt::AlignLeft);
    }
    view->setAccessibleName(tr("%1, %2").arg(valueWords(entry.after, item), momentWords(entry.at)));
    return view;
}

QString HistoryPanel::reasonWords(const QString &reason) const
{
    for (const Option &known : m_study.protocol().changeReasons) {
        if (known.code == reason)
            return known.label.in(language());
    }
    return reason;
}

void HistoryPanel::askReason(const HistoryEntry &entry)
{
    m_toRestore = entry;
    const Item *item = m_study.dictionary().item(m_key.item);
    m_reasonLabel->setText(tr("Put back %1. &Why?").arg(valueWords(entry.after, item)));
    m_reason->setCurrentIndex(-1);
    m_reason->setEditText({});
    m_restore->setEnabled(false);
    m_reasonBox->show();
    m_reason->setFocus();
}

void HistoryPanel::restore()
{
    const QString typed = m_reason->currentText().trimmed();
    if (!m_toRestore || typed.isEmpty())
        return;
    const int known = m_reason->findText(typed);
    ActDraft draft;
    draft.kind = ActKind::Correction;
    draft.reason = known >= 0 ? m_reason->itemData(known).toString() : typed;
    draft.data = {{m_key, m_toRestore->after}};
    m_toRestore.reset();
    m_reasonBox->hide();
    try {
        m_study.record(std::move(draft));
        m_area->setFocus();
        emit restored(m_key);
    } catch (const Error &error) {
        emit failed(error.message());
    }
}

void HistoryPanel::close()
{
    hide();
    emit closed();
}

void HistoryPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_F7)
        close();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_reason->hasFocus())
        restore();
    else
        QWidget::keyPressEvent(event);
}

void HistoryPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace carnet::ui
