// The design of a new study: arms, periods, days, windows of the visits.
#include "ui/models/words.h"
#include "ui/pages/new_study_steps.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

constexpr int mostPeriods = 12;
constexpr int mostDays = 366;
constexpr int mostTarget = 4000;

enum VisitColumn { NameColumn, AnchorColumn, TargetColumn, LowColumn, HighColumn };

std::optional<int> whole(const QString &text, int low, int high)
{
    bool isNumber = false;
    const int number = text.trimmed().replace(u'−', u'-').toInt(&isNumber);
    return isNumber && number >= low && number <= high ? std::optional(number) : std::nullopt;
}

QTableWidgetItem *fixedItem(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

QTableWidgetItem *numberItem(int number)
{
    auto *item = new QTableWidgetItem(QString::number(number));
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

} // namespace

DesignStep::DesignStep(NewStudyPlan &plan, QWidget *parent)
    : NewStudyStep(plan, parent)
    , m_form(new QFormLayout)
    , m_visitsLabel(new QLabel(this))
    , m_visits(makeTable(this, u"newVisits"_s))
    , m_hint(new QLabel(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(9);
    m_periods = addLine(m_form, u"newPeriods"_s);
    m_days = addLine(m_form, u"newDays"_s);
    m_arms = addLine(m_form, u"newArms"_s);
    m_periods->setMaximumWidth(90);
    m_days->setMaximumWidth(90);
    setTabOrder(m_arms, m_visits);
    m_hint->setProperty("role", u"hint"_s);
    m_hint->setWordWrap(true);
    m_visitsLabel->setBuddy(m_visits);
    m_visits->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked |
                              QAbstractItemView::EditKeyPressed);
    m_visits->setColumnCount(HighColumn + 1);
    m_visits->verticalHeader()->hide();
    m_visits->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_visits->horizontalHeader()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(9);
    layout->addLayout(m_form);
    layout->addWidget(m_visitsLabel);
    layout->addWidget(m_visits, 1);
    layout->addWidget(m_hint);
    connect(m_periods, &QLineEdit::editingFinished, this, &DesignStep::keepPeriods);
    connect(m_days, &QLineEdit::editingFinished, this, &DesignStep::keepPeriods);
    connect(m_arms, &QLineEdit::textEdited, this, &DesignStep::keepArms);
    connect(m_visits, &QTableWidget::itemChanged, this, [this](QTableWidgetItem *item) {
        if (!m_isLoading)
            keepVisit(item->row());
    });
}

void DesignStep::load()
{
    const ProtocolDraft &protocol = m_plan.protocol;
    const bool hasPeriods = protocol.periods() > 0;
    m_form->setRowVisible(m_periods, hasPeriods);
    m_form->setRowVisible(m_days, protocol.hasDiary());
    m_form->setRowVisible(m_arms, protocol.isCrossover() || protocol.isParallel());
    m_periods->setText(QString::number(protocol.periods()));
    m_days->setText(QString::number(protocol.lastDay()));
    loadArms();
    loadVisits();
}

void DesignStep::loadArms()
{
    QStringList arms;
    for (const Option &arm : m_plan.protocol.arms())
        arms << (arm.code + u' ' + arm.label.in(language()));
    m_arms->setText(arms.join(u"; "_s));
}

void DesignStep::loadVisits()
{
    m_isLoading = true;
    const std::vector<DraftVisit> visits = m_plan.protocol.visits();
    m_visits->setRowCount(int(visits.size()));
    for (int row = 0; row < int(visits.size()); ++row) {
        const DraftVisit &visit = visits[std::size_t(row)];
        const auto anchor = std::ranges::find(visits, visit.anchor, &DraftVisit::code);
        m_visits->setItem(row, NameColumn, fixedItem(tr("%1 · %2").arg(visit.code, visit.label.in(language()))));
        m_visits->setItem(row, AnchorColumn,
                          fixedItem(anchor != visits.end()   ? anchor->code
                                    : visit.anchor.isEmpty() ? tr("begins")
                                                             : tr("first infusion")));
        const bool isFirst = visit.anchor.isEmpty();
        m_visits->setItem(row, TargetColumn, isFirst ? fixedItem({}) : numberItem(visit.targetDay));
        m_visits->setItem(row, LowColumn, isFirst ? fixedItem({}) : numberItem(visit.windowLow));
        m_visits->setItem(row, HighColumn, isFirst ? fixedItem({}) : numberItem(visit.windowHigh));
    }
    m_isLoading = false;
    if (!m_visits->currentItem() && m_visits->rowCount() > 1)
        m_visits->setCurrentCell(1, TargetColumn);
}

void DesignStep::retranslate()
{
    setLabel(m_periods, tr("&Periods"));
    setLabel(m_days, tr("&Days of a period"));
    setLabel(m_arms, tr("&Treatments"));
    m_arms->setPlaceholderText(tr("Code and name, with ; between: P placebo; K ketamine"));
    m_visitsLabel->setText(tr("&Visits"));
    m_visits->setHorizontalHeaderLabels(
        {tr("Visit"), tr("Counts from"), tr("Target day"), tr("Window from"), tr("to")});
    m_hint->setText(tr("Days are typed into the table. The window is in days around the target: −2 to 7."));
    if (!m_arms->isModified())
        loadArms();
    loadVisits();
}

void DesignStep::keepPeriods()
{
    const std::vector<DraftVisit> before = m_plan.protocol.visits();
    if (const auto days = whole(m_days->text(), 1, mostDays); days && m_plan.protocol.hasDiary())
        m_plan.protocol.setLastDay(*days);
    if (const auto periods = whole(m_periods->text(), 1, mostPeriods))
        m_plan.protocol.setPeriods(*periods);
    if (m_plan.protocol.visits() != before) // else what is being typed into the table stays
        loadVisits();
    emit changed();
}

void DesignStep::keepArms()
{
    const std::vector<Option> known = m_plan.protocol.arms();
    std::vector<Option> arms;
    for (const QString &each : m_arms->text().split(u';', Qt::SkipEmptyParts)) {
        const QString text = each.simplified();
        const QString name = text.section(u' ', 1);
        const auto same = std::ranges::find_if(
            known, [&](const Option &arm) { return arm.label.en == name || arm.label.fr == name; });
        if (!text.isEmpty())
            arms.push_back({text.section(u' ', 0, 0), same == known.end() ? Words{name, name} : same->label});
    }
    m_plan.protocol.setArms(arms);
    emit changed();
}

void DesignStep::keepVisit(int row)
{
    const auto cell = [&](int column, int low, int high) {
        return whole(m_visits->item(row, column)->text(), low, high);
    };
    const auto target = cell(TargetColumn, 0, mostTarget);
    const auto low = cell(LowColumn, -mostTarget, 0);
    const auto high = cell(HighColumn, 0, mostTarget);
    if (target && low && high) {
        m_plan.protocol.setTiming(row, *target, *low, *high);
        emit changed();
    }
}

QString DesignStep::problem()
{
    const ProtocolDraft &protocol = m_plan.protocol;
    const auto refuse = [](QLineEdit *line, const QString &words) {
        line->setFocus(Qt::OtherFocusReason);
        line->selectAll();
        return words;
    };
    if (protocol.periods() > 0 && !whole(m_periods->text(), 1, mostPeriods))
        return refuse(m_periods, tr("A whole number of periods is wanted, 1 to %1.").arg(mostPeriods));
    if (protocol.hasDiary() && !whole(m_days->text(), 1, mostDays))
        return refuse(m_days, tr("A whole number of days is wanted, 1 to %1.").arg(mostDays));
    keepPeriods();
    if (protocol.isCrossover() || protocol.isParallel()) {
        const std::vector<Option> arms = protocol.arms();
        QStringList codes;
        for (const Option &arm : arms) {
            if (arm.label.isEmpty())
                return refuse(m_arms, tr("“%1” has a code or a name only: both are wanted.").arg(arm.code));
            if (codes.contains(arm.code))
                return refuse(m_arms, tr("The code “%1” is there twice.").arg(arm.code));
            codes << arm.code;
        }
        if (arms.size() < 2)
            return refuse(m_arms, tr("Two treatments or more are wanted, with ; between."));
    }
    const std::vector<DraftVisit> visits = protocol.visits();
    for (int row = 0; row < m_visits->rowCount(); ++row) {
        if (visits[std::size_t(row)].anchor.isEmpty())
            continue;
        const bool isRead = whole(m_visits->item(row, TargetColumn)->text(), 0, mostTarget) &&
                            whole(m_visits->item(row, LowColumn)->text(), -mostTarget, 0) &&
                            whole(m_visits->item(row, HighColumn)->text(), 0, mostTarget);
        if (isRead)
            continue;
        m_visits->setCurrentCell(row, TargetColumn);
        m_visits->setFocus(Qt::OtherFocusReason);
        return tr("%1: the target is a day from 0, the window goes from 0 or less to 0 or more.")
            .arg(visits[std::size_t(row)].label.in(language()));
    }
    return {};
}

void DesignStep::focusFirst()
{
    QWidget *first = m_plan.protocol.periods() > 0  ? static_cast<QWidget *>(m_periods)
                     : m_plan.protocol.isParallel() ? static_cast<QWidget *>(m_arms)
                                                    : m_visits;
    first->setFocus(Qt::OtherFocusReason);
}

} // namespace carnet::ui
