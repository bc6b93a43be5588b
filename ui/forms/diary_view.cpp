#include "ui/forms/diary_view.h"

#include <QApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

DiaryView::DiaryView(DiarySession &session, const Theme &theme, QWidget *parent)
    : QTableView(parent)
    , m_session(session)
    , m_theme(theme)
    , m_delegate(new DiaryDelegate(theme, session.model(), this))
{
    setObjectName(u"diaryGrid"_s);
    setAccessibleName(tr("Diary"));
    setStyleSheet(u"QTableView, QTableView:focus { border: none; border-radius: 0; }"
                  "QHeaderView::section { padding: 6px 10px; }"_s);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(ContiguousSelection);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAutoScroll(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setItemDelegate(m_delegate);
    setModel(&session.model());
    m_typist = new DiaryTypist(session, *selectionModel(), this);
    m_delegate->marks.isReplaced = [this](DiaryCell cell) { return m_session.isReplaced(cell); };
    m_refusal.setSingleShot(true);
    m_refusal.setInterval(450);

    connect(m_typist, &DiaryTypist::said, this, &DiaryView::updateMarks);
    connect(m_typist, &DiaryTypist::refused, this, &DiaryView::showRefused);
    connect(&m_refusal, &QTimer::timeout, this, [this] { showRefused({}); });
    connect(m_delegate, &DiaryDelegate::noteTyped, this, [this](int day, const QString &text) {
        m_session.write({{diary().noteKey(day), Value(text)}},
                        {.at = diary().key({day, 0}), .words = tr("note of day %1").arg(day)});
    });
    connect(&diary(), &DiaryModel::modelAboutToBeReset, this, [this] { m_beforeReset = currentIndex(); });
    connect(&diary(), &DiaryModel::modelReset, this, &DiaryView::restoreCursor);
    connect(&theme, &Theme::changed, this, [this] {
        layOut();
        viewport()->update();
    });
}

// A reset takes the cursor away; the typist stays where they were.
void DiaryView::restoreCursor()
{
    layOut();
    const int row = std::min(m_beforeReset.row(), model()->rowCount() - 1);
    if (row >= 0)
        selectionModel()->setCurrentIndex(model()->index(row, m_beforeReset.column()),
                                          QItemSelectionModel::ClearAndSelect);
}

void DiaryView::openNote(int day)
{
    m_beforeNote = currentIndex();
    const QModelIndex note = model()->index(diary().rowOf(day), diary().noteColumn());
    selectionModel()->setCurrentIndex(note, QItemSelectionModel::ClearAndSelect);
    edit(note);
}

void DiaryView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint)
{
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    if (m_beforeNote.isValid())
        selectionModel()->setCurrentIndex(m_beforeNote, QItemSelectionModel::ClearAndSelect);
    m_beforeNote = QPersistentModelIndex();
    setFocus();
    m_typist->settle();
    emit noteClosed();
}

QRect DiaryView::rowRect(int day) const
{
    const int row = diary().rowOf(day);
    return {0, rowViewportPosition(row) + horizontalHeader()->height(), viewport()->width(), rowHeight(row)};
}

bool DiaryView::event(QEvent *event)
{
    // Letters and Del must reach the grid, not the shortcuts of the window.
    if (event->type() == QEvent::ShortcutOverride && DiaryTypist::owns(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Diary"));
    return QTableView::event(event);
}

void DiaryView::keyPressEvent(QKeyEvent *event)
{
    event->setAccepted(m_typist->press(*event));
}

void DiaryView::mousePressEvent(QMouseEvent *event)
{
    QTableView::mousePressEvent(event);
    if (currentIndex().isValid() && currentIndex().column() < diary().firstScore())
        selectionModel()->setCurrentIndex(model()->index(currentIndex().row(), diary().firstScore()),
                                          QItemSelectionModel::ClearAndSelect);
    m_typist->settle();
}

void DiaryView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool isText = index.isValid() && index.column() >= diary().rescueColumn();
    if (isText && m_session.canWrite() && diary().days().canType(diary().dayOf(index.row()))) {
        QKeyEvent open(QEvent::KeyPress, Qt::Key_F2, Qt::NoModifier);
        keyPressEvent(&open);
    }
}

void DiaryView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOut();
}

// Whole rows only: the pixels left over go to the header.
void DiaryView::layOut()
{
    if (m_layingOut)
        return;
    m_layingOut = true;
    const int wish = m_theme.scaled(24);
    const int most = m_theme.scaled(28);
    const int smallestHeader = m_theme.scaled(30);
    const int space = std::max(1, height() - smallestHeader);
    const int paperRows = std::max(5, diary().rowCount() - 1);
    const int rows = std::clamp(space / wish, 5, std::min(35, paperRows));
    const int rowHeight = std::max(1, std::min(most, space / rows));
    const int shown = std::min(diary().rowCount(), std::max(1, space / rowHeight));
    verticalHeader()->setDefaultSectionSize(rowHeight);
    const bool fits = shown >= diary().rowCount();
    const int over = height() - shown * rowHeight;
    horizontalHeader()->setFixedHeight(fits ? std::min(m_theme.scaled(40), over) : over);

    const int day = m_theme.scaled(58), date = m_theme.scaled(116), score = m_theme.scaled(88);
    setColumnWidth(0, day);
    setColumnWidth(1, date);
    for (int measure = 0; measure < diary().measures(); ++measure)
        setColumnWidth(diary().firstScore() + measure, score);
    const int left = viewport()->width() - day - date - score * diary().measures();
    const int rescue = std::min(m_theme.scaled(196), std::max(m_theme.scaled(90), left / 2));
    setColumnWidth(diary().rescueColumn(), rescue);
    setColumnWidth(diary().noteColumn(), std::max(m_theme.scaled(60), left - rescue));
    updateGeometries();
    m_layingOut = false;
    if (currentIndex().isValid())
        keepInSight(currentIndex().row());
}

void DiaryView::keepInSight(int row)
{
    const int rowHeight = std::max(1, verticalHeader()->defaultSectionSize());
    const int shown = viewport()->height() / rowHeight;
    const int before = shown > 6 ? 2 : 0;
    const int after = shown > 6 ? 3 : 0;
    int top = verticalScrollBar()->value();
    top = std::min(top, std::max(0, row - before));
    top = std::max(top, row + after - shown + 1);
    verticalScrollBar()->setValue(std::clamp(top, verticalScrollBar()->minimum(), verticalScrollBar()->maximum()));
}

void DiaryView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid())
        keepInSight(current.row());
    updateMarks();
}

void DiaryView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    updateMarks();
}

void DiaryView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    updateMarks();
}

void DiaryView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    updateMarks();
}

void DiaryView::updateMarks()
{
    DiaryMarks &marks = m_delegate->marks;
    marks.current = currentIndex();
    marks.hasFocus = hasFocus();
    const QItemSelection selection = selectionModel() ? selectionModel()->selection() : QItemSelection();
    marks.hasBlock = !selection.isEmpty() &&
                     (selection.size() > 1 || selection.front().width() > 1 || selection.front().height() > 1);
    const auto pending = m_typist ? m_typist->pending() : std::nullopt;
    marks.pending = pending ? QPersistentModelIndex(diary().indexOf(*pending)) : QPersistentModelIndex();
    viewport()->update();
}

void DiaryView::showRefused(const QModelIndex &index)
{
    m_delegate->marks.refused = index;
    viewport()->update();
    if (!index.isValid())
        return;
    m_refusal.start();
    if (m_sound)
        QApplication::beep();
}

} // namespace carnet::ui
