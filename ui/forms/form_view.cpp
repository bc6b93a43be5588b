#include "ui/forms/form_view.h"

#include <QApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

FormView::FormView(FormSession &session, const Theme &theme, QWidget *parent)
    : QTableView(parent)
    , m_session(session)
    , m_theme(theme)
    , m_delegate(new FormDelegate(theme, session.model(), this))
{
    setObjectName(u"formItems"_s);
    setStyleSheet(u"QTableView, QTableView:focus { border: none; border-radius: 0; }"
                  "QHeaderView::section { padding: 6px 4px; }"_s);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectRows);
    setVerticalScrollMode(ScrollPerPixel);
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
    m_typist = new FormTypist(session, *selectionModel(), this);
    m_refusal.setSingleShot(true);
    m_refusal.setInterval(450);

    connect(m_typist, &FormTypist::said, this, &FormView::updateMarks);
    connect(m_typist, &FormTypist::refused, this, &FormView::showRefused);
    connect(&m_refusal, &QTimer::timeout, this, [this] { showRefused(-1); });
    connect(&m_session, &FormSession::changed, this, &FormView::updateMarks);
    connect(&form(), &FormModel::modelAboutToBeReset, this, [this] { m_beforeReset = currentIndex(); });
    connect(&form(), &FormModel::modelReset, this, [this] {
        layOut();
        const int row = std::max(0, m_beforeReset.row());
        selectionModel()->setCurrentIndex(form().index(row, FormModel::AnswerColumn),
                                          QItemSelectionModel::ClearAndSelect);
    });
    connect(&theme, &Theme::changed, this, [this] {
        layOut();
        viewport()->update();
    });
}

void FormView::setWording(std::function<QString(const QString &)> wording)
{
    m_wording = std::move(wording);
    updateMarks();
}

bool FormView::event(QEvent *event)
{
    // Letters and Del must reach the form, not the shortcuts of the window.
    if (event->type() == QEvent::ShortcutOverride && FormTypist::owns(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void FormView::keyPressEvent(QKeyEvent *event)
{
    event->setAccepted(m_typist->press(*event));
}

void FormView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!index.isValid())
        return;
    const QModelIndex answer = index.siblingAtColumn(FormModel::AnswerColumn);
    const int box = m_delegate->boxAt(index.row(), visualRect(answer), event->position().toPoint());
    if (box >= 0)
        m_typist->choose(index.row(), box);
    else
        m_typist->go(index.row());
    setFocus(Qt::MouseFocusReason);
}

void FormView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOut();
}

int FormView::rowHeightWish() const
{
    const int rows = form().rowCount();
    const int space = viewport()->height() - m_theme.scaled(14);
    return std::clamp(rows > 0 ? space / rows : 0, m_theme.scaled(32), m_theme.scaled(40));
}

void FormView::layOut()
{
    const int rows = form().rowCount();
    int answers = 0;
    for (int row = 0; row < rows; ++row)
        answers = std::max(answers, m_delegate->answerWidth(row));
    const int width = viewport()->width();
    const int number = m_theme.scaled(46);
    const int score = m_theme.scaled(width < m_theme.scaled(600) ? 92 : 112);
    answers = std::min(answers, std::max(m_theme.scaled(160), width - number - score - m_theme.scaled(130)));
    setColumnWidth(FormModel::NumberColumn, number);
    setColumnWidth(FormModel::LabelColumn, std::max(0, width - number - score - answers));
    setColumnWidth(FormModel::AnswerColumn, answers);
    setColumnWidth(FormModel::ScoreColumn, score);
    horizontalHeader()->setFixedHeight(m_theme.scaled(36));
    verticalHeader()->setDefaultSectionSize(rowHeightWish());
    for (int row = 0; row < rows; ++row)
        setRowHeight(row, rowHeightWish() + (row == currentIndex().row() ? m_theme.scaled(12) : 0));
    updateGeometries();
    keepInSight();
}

// The lit item stays in the middle third.
void FormView::keepInSight()
{
    if (!currentIndex().isValid())
        return;
    const int row = currentIndex().row();
    const int top = rowViewportPosition(row) + verticalScrollBar()->value();
    const int height = viewport()->height();
    int value = verticalScrollBar()->value();
    value = std::min(value, top - height / 3);
    value = std::max(value, top + rowHeight(row) - 2 * height / 3);
    verticalScrollBar()->setValue(std::clamp(value, verticalScrollBar()->minimum(), verticalScrollBar()->maximum()));
}

void FormView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    const int height = rowHeightWish();
    if (previous.isValid() && previous.row() < form().rowCount())
        setRowHeight(previous.row(), height);
    if (current.isValid())
        setRowHeight(current.row(), height + m_theme.scaled(12));
    updateGeometries();
    keepInSight();
    updateMarks();
}

void FormView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    updateMarks();
}

void FormView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    updateMarks();
}

// Nothing typed is lost when the page is left.
void FormView::hideEvent(QHideEvent *event)
{
    m_typist->commit();
    QTableView::hideEvent(event);
}

void FormView::updateMarks()
{
    FormMarks &marks = m_delegate->marks;
    marks.current = currentIndex().isValid() ? currentIndex().row() : -1;
    marks.hasFocus = hasFocus();
    marks.pending = m_typist ? m_typist->pending() : -1;
    marks.typed = m_typist ? m_typist->typed() : QString();
    marks.hint = m_typist && marks.current >= 0 ? m_typist->hint(marks.current) : QString();
    marks.isLocked = !m_session.canWrite();
    if (marks.current >= 0) {
        const QString own = m_wording ? m_wording(form().item(marks.current).code) : QString();
        marks.wording = own.isEmpty() ? tr("Wording on the paper form") : own;
    }
    viewport()->update();
}

void FormView::showRefused(int row)
{
    m_delegate->marks.refused = row;
    viewport()->update();
    if (row < 0)
        return;
    m_refusal.start();
    if (m_sound)
        QApplication::beep();
}

} // namespace carnet::ui
