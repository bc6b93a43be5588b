#include "ui/pages/visits_views.h"

#include "ui/charts/visit_plan.h"
#include "ui/delegates/month_delegate.h"
#include "ui/models/month_model.h"
#include "ui/models/plan_model.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

/// The days of a plan as cells of a table.
class PlanDelegate final : public QStyledItemDelegate
{
public:
    PlanDelegate(const PlanModel &model, const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
        , m_theme(theme)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &colors = m_theme.colors();
        const bool isCurrent = option.state & QStyle::State_HasFocus;
        painter->save();
        if (index.column() == PlanModel::CodeColumn) {
            painter->fillRect(option.rect, colors.surface);
            painter->setPen(colors.borderSoft);
            painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
            painter->setFont(m_theme.font(9.75, Theme::Weight::SemiBold));
            painter->setPen(colors.text);
            painter->drawText(option.rect.adjusted(8, 0, -2, 0), Qt::AlignVCenter, index.data().toString());
        } else {
            const QDate date = m_model.date(index.column());
            const PlanLook look = PlanLook::screen(m_theme, m_model.calendar().today(), m_model.first());
            paintPlanDay(*painter, option.rect, m_model.day(index), date, m_model.calendar().crowdedOn(date), look);
        }
        if (isCurrent) {
            painter->setPen(QPen(colors.accent, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
        }
        painter->restore();
    }

private:
    const PlanModel &m_model;
    const Theme &m_theme;
};

/// The days over a plan.
class PlanHeader final : public QHeaderView
{
public:
    PlanHeader(const PlanModel &model, const Theme &theme, QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
        , m_model(model)
        , m_theme(theme)
    {
    }

    QSize sizeHint() const override
    {
        return {QHeaderView::sizeHint().width(), int(PlanLook::screen(m_theme, {}, {}).headHeight())};
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const QDate date = m_model.date(section);
        if (!date.isValid())
            return QHeaderView::paintSection(painter, rect, section);
        paintPlanHead(*painter, rect, date, m_model.calendar().crowdedOn(date),
                      PlanLook::screen(m_theme, m_model.calendar().today(), m_model.first()));
    }

private:
    const PlanModel &m_model;
    const Theme &m_theme;
};

} // namespace

CalendarView::CalendarView(const QString &name, QWidget *parent)
    : QTableView(parent)
{
    setObjectName(name);
    setProperty("role", u"rows"_s);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
}

bool CalendarView::event(QEvent *event)
{
    // Single letters are the calendar's, whatever shortcuts exist.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::NoModifier && (key->key() == Qt::Key_T || key->key() == Qt::Key_V)) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void CalendarView::keyPressEvent(QKeyEvent *event)
{
    if ((event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) != Qt::NoModifier)
        return QTableView::keyPressEvent(event);
    constexpr int aWeek = 7;
    switch (event->key()) {
    case Qt::Key_Left: emit daysWanted(-1); return;
    case Qt::Key_Right: emit daysWanted(1); return;
    case Qt::Key_PageUp: emit monthsWanted(-1); return;
    case Qt::Key_PageDown: emit monthsWanted(1); return;
    case Qt::Key_T: emit todayWanted(); return;
    case Qt::Key_V: emit nextViewWanted(); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: emit dayOpened(); return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (walksByWeeks()) {
            emit daysWanted(event->key() == Qt::Key_Up ? -aWeek : aWeek);
            return;
        }
        break;
    default: break;
    }
    QTableView::keyPressEvent(event);
}

MonthView::MonthView(MonthModel *model, const Theme &theme, QWidget *parent)
    : CalendarView(u"visitsMonth"_s, parent)
    , m_month(model)
    , m_delegate(new MonthDelegate(theme, *model, this))
{
    setModel(model);
    setItemDelegate(m_delegate);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->setMinimumSectionSize(20);
    verticalHeader()->setMinimumSectionSize(20);
    connect(model, &QAbstractItemModel::modelReset, this, &MonthView::layOut);
    connect(&theme, &Theme::changed, this, &MonthView::layOut);
}

void MonthView::layOut()
{
    const int rows = m_month->rowCount();
    if (rows == 0)
        return;
    constexpr int columns = MonthModel::daysInAWeek;
    for (int column = 0; column < columns; ++column)
        setColumnWidth(column, viewport()->width() * (column + 1) / columns - viewport()->width() * column / columns);
    for (int row = 0; row < rows; ++row)
        setRowHeight(row, viewport()->height() * (row + 1) / rows - viewport()->height() * row / rows);
}

void MonthView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOut();
}

const CalendarEntry *MonthView::entryAt(const QPoint &point) const
{
    const QModelIndex index = indexAt(point);
    if (!index.isValid())
        return nullptr;
    const auto &entries = m_month->entries(index);
    const int at = m_delegate->entryAt(visualRect(index), index, point);
    const bool isLeftOut = at >= m_delegate->shownOf(visualRect(index), int(entries.size()));
    return at < 0 || isLeftOut ? nullptr : entries[std::size_t(at)];
}

void MonthView::mousePressEvent(QMouseEvent *event)
{
    CalendarView::mousePressEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && m_delegate->entryAt(visualRect(index), index, event->position().toPoint()) >= 0 &&
        !entryAt(event->position().toPoint()))
        emit dayOpened(); // "+3 more"
}

void MonthView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const CalendarEntry *entry = entryAt(event->position().toPoint()))
        emit entryOpened(CalendarEntry(*entry));
    else
        emit dayOpened();
}

bool MonthView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return CalendarView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QModelIndex index = indexAt(help->pos());
    const CalendarEntry *entry = entryAt(help->pos());
    const CrowdedDay *crowded = m_month->calendar().crowdedOn(m_month->date(index));
    QToolTip::showText(help->globalPos(),
                       entry     ? entryWords(m_month->calendar().study(), *entry)
                       : crowded ? crowdedWords(*crowded)
                                 : QString(),
                       this);
    return true;
}

PlanView::PlanView(PlanModel *model, const Theme &theme, QWidget *parent)
    : CalendarView(u"visitsPlan"_s, parent)
    , m_plan(model)
    , m_theme(theme)
{
    setHorizontalHeader(new PlanHeader(*model, theme, this));
    setModel(model);
    setItemDelegate(new PlanDelegate(*model, theme, this));
    horizontalHeader()->setMinimumSectionSize(12);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    connect(&theme, &Theme::changed, this, &PlanView::layOut);
    layOut();
}

void PlanView::layOut()
{
    verticalHeader()->setDefaultSectionSize(int(PlanLook::screen(m_theme, {}, {}).rowHeight()));
    const QFontMetrics metrics(m_theme.font(9.75, Theme::Weight::SemiBold));
    int codes = metrics.horizontalAdvance(u"KP-000"_s);
    if (const PatientCalendar *any = m_plan->patient(0))
        codes = std::max(codes, metrics.horizontalAdvance(any->patient));
    codes += 18;
    const int room = std::max(PlanModel::days * 12, viewport()->width() - codes);
    setColumnWidth(PlanModel::CodeColumn, codes);
    for (int day = 0; day < PlanModel::days; ++day)
        setColumnWidth(PlanModel::FirstDay + day, room * (day + 1) / PlanModel::days - room * day / PlanModel::days);
}

void PlanView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOut();
}

void PlanView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    if (index.column() == PlanModel::CodeColumn)
        emit patientOpened(m_plan->patient(index.row())->patient);
    else
        emit dayOpened();
}

void PlanView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    // The column of the codes has nothing to open.
    if (current.isValid() && current.column() == PlanModel::CodeColumn) {
        const int column = previous.isValid() && previous.column() != PlanModel::CodeColumn ? previous.column()
                                                                                            : int(PlanModel::FirstDay);
        setCurrentIndex(m_plan->index(current.row(), column));
        return;
    }
    QTableView::currentChanged(current, previous);
}

} // namespace carnet::ui
