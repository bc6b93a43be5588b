#include "ui/pages/allocation_preview.h"

#include "ui/models/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/second_person_fields.h"
#include "ui/widgets/themed_icon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace carnet::ui {

using namespace Qt::StringLiterals;

AllocationPreview::AllocationPreview(const Study &study, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_study(study)
    , m_theme(theme)
    , m_totalsCard(new Card(this))
    , m_model(new QStandardItemModel(this))
    , m_totals(new QTableView(m_totalsCard))
    , m_digest(new QLabel(m_totalsCard))
    , m_findingsCard(new Card(this))
    , m_findings(new QListWidget(m_findingsCard))
    , m_replacement(new Card(this))
    , m_reasonLabel(new QLabel(m_replacement))
    , m_reason(new QLineEdit(m_replacement))
    , m_second(new SecondPersonFields(u"allocation"_s, QBoxLayout::LeftToRight, m_replacement))
    , m_cancel(new QPushButton(this))
    , m_seal(new QPushButton(this))
{
    m_totals->setObjectName(u"allocationTotals"_s);
    m_totals->setModel(m_model);
    m_totals->setSelectionMode(QAbstractItemView::NoSelection);
    m_totals->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_totals->setShowGrid(false);
    m_totals->setTabKeyNavigation(false);
    m_totals->verticalHeader()->hide();
    m_totals->horizontalHeader()->setHighlightSections(false);
    m_digest->setProperty("role", u"hint"_s);
    m_digest->setWordWrap(true);
    m_findings->setObjectName(u"allocationFindings"_s);
    m_findings->setWordWrap(true);
    m_findings->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_findings->setResizeMode(QListView::Adjust);
    m_reason->setObjectName(u"allocationReason"_s);
    m_reasonLabel->setBuddy(m_reason);
    m_cancel->setObjectName(u"allocationCancel"_s);
    m_seal->setObjectName(u"allocationSeal"_s);
    m_seal->setProperty("role", u"primary"_s);
    m_totalsCard->body()->addWidget(m_totals, 1);
    m_totalsCard->body()->addWidget(m_digest);
    m_findingsCard->body()->addWidget(m_findings, 1);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(14);
    cards->addWidget(m_totalsCard, 1);
    cards->addWidget(m_findingsCard, 1);
    m_second->setVisible(m_study.hasAccounts());
    if (Study::isPublished(m_study.path()))
        m_second->setHint(publishedPassword);
    auto *why = new QVBoxLayout;
    why->setSpacing(6);
    why->addWidget(m_reasonLabel);
    why->addWidget(m_reason);
    auto *people = new QHBoxLayout;
    people->setSpacing(14);
    people->addLayout(why, 1);
    people->addWidget(m_second, 1);
    m_replacement->body()->addLayout(people);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_seal);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    layout->addLayout(cards, 1);
    layout->addWidget(m_replacement);
    layout->addLayout(buttons);
    connect(m_reason, &QLineEdit::textChanged, this, &AllocationPreview::look);
    connect(m_reason, &QLineEdit::returnPressed, this, [this] { focusNextChild(); });
    connect(m_second, &SecondPersonFields::changed, this, &AllocationPreview::look);
    connect(m_second, &SecondPersonFields::entered, m_seal, qOverload<>(&QWidget::setFocus));
    connect(m_cancel, &QPushButton::clicked, this, &AllocationPreview::cancelled);
    connect(m_seal, &QPushButton::clicked, this, [this] {
        emit wanted({m_reason->text(), m_second->name(), m_second->password()});
    });
    retranslate();
}

void AllocationPreview::show(const QString &name, const AllocationFile &file, const QByteArray &bytes)
{
    m_name = name;
    m_sha256 = file.sha256;
    m_refusals = file.refusals;
    m_check = {};
    if (file.refusals.empty() || !file.rows.empty()) { // all that is wrong at once, so that it is mended at once
        m_check = checkAllocation(m_study, file.rows);
        for (ImportRefusal &refusal : refusalsOf(m_check, bytes, name)) {
            const auto isOfIt = [&](const ImportRefusal &read) { return read.line == refusal.line; };
            if (std::ranges::none_of(file.refusals, isOfIt))
                m_refusals.push_back(std::move(refusal));
        }
        std::ranges::stable_sort(m_refusals, {}, &ImportRefusal::line);
    }
    m_reason->clear();
    m_second->clear();
    const bool isThere = allocationState(m_study).isThere();
    m_replacement->setVisible(isThere);
    retranslate();
    (!m_refusals.empty() ? static_cast<QWidget *>(m_cancel)
     : isThere           ? static_cast<QWidget *>(m_reason)
                         : m_seal)
        ->setFocus();
}

void AllocationPreview::clear()
{
    m_name.clear();
    m_refusals.clear();
    m_check = {};
    m_second->clear();
    retranslate();
}

void AllocationPreview::askAgain()
{
    m_second->clearPassword();
    m_second->passwordField()->setFocus();
    look();
}

void AllocationPreview::look()
{
    const bool isReplaced = m_replacement->isVisibleTo(this);
    const bool hasReplacement =
        !m_reason->text().simplified().isEmpty() && (m_second->isComplete() || !m_study.hasAccounts());
    m_seal->setEnabled(!m_name.isEmpty() && m_refusals.empty() && m_check.totals.numbers > 0 &&
                       (!isReplaced || hasReplacement));
}

void AllocationPreview::fillTotals()
{
    const ArmPlan plan = armPlan(m_study);
    m_model->clear();
    QStringList header{tr("Arm")};
    for (int period = 1; period <= plan.periods; ++period)
        header << (plan.periods > 1 ? tr("Period %1").arg(period) : tr("Numbers"));
    m_model->setHorizontalHeaderLabels(header);
    m_model->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (std::size_t arm = 0; arm < m_check.totals.perPeriod.size(); ++arm) {
        QList<QStandardItem *> row{new QStandardItem(plan.words(plan.arms[arm].code, language()))};
        for (const int count : m_check.totals.perPeriod[arm]) {
            auto *cell = new QStandardItem(QLocale().toString(count));
            cell->setTextAlignment(Qt::AlignCenter);
            row << cell;
        }
        m_model->appendRow(row);
    }
    m_totals->verticalHeader()->setDefaultSectionSize(m_theme.scaled(28));
    m_totals->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    if (m_model->columnCount() > 0)
        m_totals->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
}

void AllocationPreview::fillFindings()
{
    m_findings->clear();
    const auto add = [this](const QString &icon, const QColor &color, const QString &text) {
        m_findings->addItem(new QListWidgetItem(m_theme.icon(icon, color), text));
    };
    for (const ImportRefusal &refusal : m_refusals)
        add(u"warning"_s, m_theme.colors().danger, refusal.text());
    for (const QString &remark : m_check.remarks)
        add(u"info"_s, m_theme.colors().warn, remark);
    if (m_refusals.empty())
        add(u"check"_s, m_theme.colors().ok,
            tr("%n numbers, none twice, every treatment an arm of the protocol", nullptr, m_check.totals.numbers));
    if (m_refusals.empty() && m_check.remarks.isEmpty())
        add(u"check"_s, m_theme.colors().ok, tr("No number missing; arms and blocks balanced"));
}

void AllocationPreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AllocationPreview::retranslate()
{
    m_totalsCard->setTitle(tr("Totals"));
    m_totalsCard->setSummary(m_name);
    m_totals->setAccessibleName(tr("Numbers per arm and period"));
    m_digest->setText(m_sha256.isEmpty() ? QString()
                                         : tr("SHA-256 of the file: %1").arg(QString::fromLatin1(m_sha256.toHex())));
    m_findingsCard->setTitle(tr("Checks"));
    m_findingsCard->setSummary(m_refusals.empty() ? tr("can be sealed")
                                                  : tr("%n refused", nullptr, int(m_refusals.size())));
    m_findings->setAccessibleName(tr("What the checks found"));
    m_replacement->setTitle(tr("Replaces the list before"));
    m_replacement->setSummary(tr("the second person is a pharmacist, a data manager or a statistician"));
    m_reasonLabel->setText(tr("&Why it replaces the list before"));
    m_second->retranslate();
    m_cancel->setText(tr("Put the file away"));
    m_seal->setText(tr("Seal the list"));
    fillTotals();
    fillFindings();
    look();
}

} // namespace carnet::ui
