#include "ui/forms/second_entry_view.h"

#include "ui/models/diary_model.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace carnet::ui {

SecondEntryView::SecondEntryView(SecondEntrySession &session, const Theme &theme, QWidget *parent)
    : QTableView(parent)
    , m_session(session)
    , m_theme(theme)
    , m_model(new SecondEntryModel(session, this))
    , m_delegate(new SecondEntryDelegate(theme, this))
    , m_typist(new SecondEntryTypist(session, this))
{
    setObjectName(u"secondEntryGrid"_s);
    setStyleSheet(u"QTableView, QTableView:focus { border: none; border-radius: 0; }"
                  "QHeaderView::section { padding: 6px 10px; }"_s);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setItemDelegate(m_delegate);
    setModel(m_model);
    connect(m_typist, &SecondEntryTypist::moved, this, &SecondEntryView::showCurrent);
    connect(m_typist, &SecondEntryTypist::alarmed, this, [this] {
        if (m_sound)
            QApplication::beep();
    });
    connect(&theme, &Theme::changed, this, &SecondEntryView::layOut);
    retranslate();
    showCurrent();
}

void SecondEntryView::retranslate()
{
    setAccessibleName(tr("Second entry of the diary"));
    m_model->retranslate();
}

void SecondEntryView::layOut()
{
    // Whole rows only: the pixels left over go to the header.
    const int row = m_theme.scaled(25);
    const int shown = std::clamp((height() - m_theme.scaled(30)) / row, 1, std::max(1, m_model->rowCount()));
    verticalHeader()->setDefaultSectionSize(row);
    horizontalHeader()->setFixedHeight(std::clamp(height() - shown * row, m_theme.scaled(30), m_theme.scaled(30) + row));
    const int day = m_theme.scaled(58), date = m_theme.scaled(116);
    const int measures = std::max(1, m_model->columnCount() - SecondEntryModel::firstScore);
    setColumnWidth(0, day);
    setColumnWidth(1, date);
    for (int column = SecondEntryModel::firstScore; column < m_model->columnCount(); ++column)
        setColumnWidth(column, std::clamp((viewport()->width() - day - date) / measures, m_theme.scaled(88),
                                          m_theme.scaled(180)));
    viewport()->update();
}

void SecondEntryView::showCurrent()
{
    const QModelIndex index = m_model->indexOf(m_typist->current());
    if (index != currentIndex())
        setCurrentIndex(index);
    const int below = std::min(m_model->rowCount() - 1, index.row() + 3);
    scrollTo(m_model->index(below, index.column()));
    scrollTo(index);
    m_delegate->current = index;
    m_delegate->pending = m_typist->pending() ? QPersistentModelIndex(index) : QPersistentModelIndex();
    m_delegate->shownFirst = cellText(cellOf(m_typist->shownFirst()));
    m_delegate->hasFocus = hasFocus();
    viewport()->update();
}

bool SecondEntryView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && SecondEntryTypist::owns(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void SecondEntryView::keyPressEvent(QKeyEvent *event)
{
    event->setAccepted(m_typist->press(*event));
}

void SecondEntryView::keyReleaseEvent(QKeyEvent *event)
{
    m_typist->release(*event);
    QTableView::keyReleaseEvent(event);
}

void SecondEntryView::mousePressEvent(QMouseEvent *event)
{
    setFocus();
    if (const auto cell = m_model->cellAt(indexAt(event->position().toPoint())))
        m_typist->go(*cell);
}

void SecondEntryView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOut();
}

void SecondEntryView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    showCurrent();
}

void SecondEntryView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    showCurrent();
}

} // namespace carnet::ui
