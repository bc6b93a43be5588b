#include "ui/forms/form_view.h"

#include "ui/models/words.h"

#include <QApplication>
#include <QHelpEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

FormView::FormView(FormSession &session, const Theme &theme, QWidget *parent)
    : QListView(parent)
    , m_session(session)
    , m_theme(theme)
    , m_delegate(new FormDelegate(theme, session.model(), this))
    , m_editor(new QLineEdit(viewport()))
{
    setObjectName(u"formItems"_s);
    setAccessibleName(tr("Items of the form"));
    setStyleSheet(u"QListView, QListView:focus { border: none; border-radius: 0; }"_s);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setAutoScroll(false);
    setItemDelegate(m_delegate);
    setModel(&session.model());
    m_typist = new FormTypist(session, *selectionModel(), this);
    m_editor->setObjectName(u"formText"_s);
    m_editor->setMaxLength(2000);
    m_editor->installEventFilter(this);
    m_editor->hide();
    m_refusal.setSingleShot(true);
    m_refusal.setInterval(450);
    m_typing.setSingleShot(true);
    m_typing.setInterval(3000);

    connect(m_typist, &FormTypist::said, this, &FormView::updateMarks);
    connect(m_typist, &FormTypist::marksChanged, this, &FormView::updateMarks);
    connect(m_typist, &FormTypist::refused, this, &FormView::showRefused);
    connect(m_typist, &FormTypist::textWanted, this, [this](int, const QString &text) { openEditor(text); });
    connect(&m_refusal, &QTimer::timeout, this, [this] { showRefused({}); });
    connect(m_editor, &QLineEdit::textEdited, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &FormView::commitText);
    connect(&session, &FormSession::changed, this, &FormView::updateMarks);
    connect(&theme, &Theme::changed, this, [this] {
        scheduleDelayedItemsLayout();
        viewport()->update();
        followEditor();
    });
}

bool FormView::event(QEvent *event)
{
    // Letters and Del must reach the list, not the shortcuts of the window.
    if (event->type() == QEvent::ShortcutOverride && FormTypist::owns(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Items of the form"));
    return QListView::event(event);
}

void FormView::keyPressEvent(QKeyEvent *event)
{
    event->setAccepted(m_typist->press(*event));
}

void FormView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!index.isValid())
        return;
    setFocus(Qt::MouseFocusReason);
    m_typist->settle();
    const std::vector<QRect> boxes = m_delegate->boxes(visualRect(index), index.row());
    const auto hit = std::find_if(boxes.begin(), boxes.end(),
                                  [&](const QRect &box) { return box.contains(event->position().toPoint()); });
    if (hit == boxes.end())
        m_typist->go(index.row());
    else
        m_typist->tick(index.row(), int(hit - boxes.begin()));
}

bool FormView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QListView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QModelIndex index = indexAt(help->pos());
    if (!index.isValid())
        return true;
    const std::vector<QRect> boxes = m_delegate->boxes(visualRect(index), index.row());
    QString text;
    for (std::size_t box = 0; box < boxes.size(); ++box) {
        if (boxes[box].contains(help->pos()))
            text = form().boxes(index.row())[box].label.in(language());
    }
    if (text.isEmpty()) {
        const QStringList parts{form().data(index, FormModel::LabelRole).toString(), m_delegate->wording(index.row()),
                                form().note(index.row())};
        for (const QString &part : parts)
            text += part.isEmpty() ? QString() : (text.isEmpty() ? part : QString(u'\n' + part));
    }
    QToolTip::showText(help->globalPos(), text, viewport());
    return true;
}

void FormView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    keepInSight();
    followEditor();
}

void FormView::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    followEditor();
}

void FormView::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    updateMarks();
    if (!m_isMoving && currentIndex().isValid() && event->reason() != Qt::PopupFocusReason &&
        form().kind(currentIndex().row()) == AnswerKind::Text && m_edited != -2)
        openEditor({});
}

void FormView::focusOutEvent(QFocusEvent *event)
{
    QListView::focusOutEvent(event);
    updateMarks();
}

// The lit item stays in the middle third, where the eye is.
void FormView::keepInSight()
{
    if (!currentIndex().isValid() || viewport()->height() <= 0)
        return;
    const QRect row = visualRect(currentIndex());
    const int third = viewport()->height() / 3;
    QScrollBar *bar = verticalScrollBar();
    if (row.center().y() > 2 * third)
        bar->setValue(bar->value() + row.center().y() - 2 * third);
    else if (row.center().y() < third)
        bar->setValue(bar->value() - (third - row.center().y()));
}

void FormView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    m_delegate->marks.current = current;
    // The lit row is taller: the list is laid out again.
    emit m_delegate->sizeHintChanged(previous);
    emit m_delegate->sizeHintChanged(current);
    keepInSight();
    updateMarks();
    const bool wasEditing = m_edited >= 0;
    if (wasEditing && m_edited != current.row())
        closeEditor();
    if (m_edited == -2)
        m_edited = -1;
    if (current.isValid() && (hasFocus() || wasEditing) && form().kind(current.row()) == AnswerKind::Text)
        openEditor({});
    else if (wasEditing)
        setFocus();
}

void FormView::updateMarks()
{
    FormMarks &marks = m_delegate->marks;
    marks.current = currentIndex();
    marks.hasFocus = hasFocus() || m_editor->hasFocus();
    marks.pending = m_typist ? m_typist->pending() : -1;
    marks.buffer = m_typist ? m_typist->buffer() : QString();
    marks.canWrite = m_session.canWrite();
    viewport()->update();
}

void FormView::showRefused(const QModelIndex &index)
{
    m_delegate->marks.refused = index;
    viewport()->update();
    if (!index.isValid())
        return;
    m_refusal.start();
    if (m_sound)
        QApplication::beep();
}

void FormView::openEditor(const QString &text)
{
    const int row = currentIndex().row();
    if (row < 0 || !m_session.canWrite() || !form().isAsked(row))
        return;
    m_edited = row;
    m_editor->setText(text.isEmpty() ? form().value(row).text() : text);
    m_editor->setAccessibleName(form().item(row).label.in(language()));
    m_editor->setPlaceholderText(tr("Type, then Enter · Esc, then M: missing"));
    followEditor();
    m_editor->show();
    m_editor->setFocus();
    updateMarks();
}

void FormView::followEditor()
{
    if (m_edited >= 0)
        m_editor->setGeometry(m_delegate->field(visualRect(form().index(m_edited)), m_edited));
}

void FormView::keepTyped()
{
    commitText();
    if (!m_typist->buffer().isEmpty())
        m_typist->settle();
}

void FormView::hideEvent(QHideEvent *event)
{
    keepTyped();
    QListView::hideEvent(event);
}

void FormView::commitText()
{
    m_typing.stop();
    const QString text = m_editor->text().trimmed();
    if (m_edited < 0 || text == form().value(m_edited).text())
        return;
    m_session.answer(m_edited, Value(text), {.words = form().words(m_edited)});
}

void FormView::closeEditor()
{
    commitText();
    m_edited = -1;
    m_editor->hide();
}

// moves: by how many items the cursor goes on; 0 leaves it on the item, without the line.
void FormView::leaveEditor(int moves)
{
    const int row = m_edited;
    const QString text = m_editor->text();
    m_typing.stop();
    m_isMoving = true;
    m_edited = moves == 0 ? -2 : -1;
    m_editor->hide();
    setFocus();
    m_isMoving = false;
    m_typist->typeText(row, text, moves);
}

bool FormView::editorKey(const QKeyEvent &event)
{
    const bool isBack = event.key() == Qt::Key_Backtab || event.modifiers() & Qt::ShiftModifier;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event.modifiers() & Qt::ControlModifier)
            break;
        [[fallthrough]];
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        // The Enter of a digit that has moved on already.
        if (!isBack && m_editor->text() == form().value(m_edited).text() && m_typist->absorb())
            return true;
        leaveEditor(isBack ? -1 : 1);
        return true;
    case Qt::Key_Escape: leaveEditor(0); return true;
    case Qt::Key_Backspace:
        if (!m_editor->text().isEmpty())
            return false;
        break;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_F2:
    case Qt::Key_F4:
    case Qt::Key_F6:
    case Qt::Key_F7:
    case Qt::Key_F8: break;
    default: return false;
    }
    // A key of the list: the text is kept first.
    commitText();
    m_isMoving = true;
    m_edited = -1;
    m_editor->hide();
    setFocus();
    m_isMoving = false;
    m_typist->press(event);
    return true;
}

bool FormView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_editor)
        return QListView::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut) {
        commitText();
        updateMarks();
    }
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isOurs =
            key->key() == Qt::Key_Escape || (key->key() >= Qt::Key_F2 && key->key() <= Qt::Key_F8) ||
            ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() & Qt::ControlModifier);
        if (isOurs)
            event->accept();
        return isOurs;
    }
    if (event->type() == QEvent::KeyPress && m_edited >= 0 && editorKey(*static_cast<QKeyEvent *>(event)))
        return true;
    return QListView::eventFilter(watched, event);
}

FormHeader::FormHeader(FormView &view, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

QSize FormHeader::sizeHint() const
{
    return {200, m_theme.scaled(30)};
}

void FormHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int row = m_view.viewport()->width();
    const int boxes = m_view.delegate().boxesLeft(row);
    const int label = m_view.delegate().labelLeft();
    const QFont font = m_theme.font(8.6, Theme::Weight::SemiBold);
    const QFontMetrics metrics(font);
    painter.setFont(font);
    painter.setPen(m_theme.colors().text2);
    const auto write = [&](int left, int width, const QString &text) {
        painter.drawText(QRect(left, 0, width, height()), Qt::AlignVCenter | Qt::AlignLeft,
                         metrics.elidedText(text, Qt::ElideRight, width));
    };
    write(label, boxes - label - 8, tr("Item on the paper form"));
    write(boxes, row - boxes - 12,
          m_view.form().isByPosition() ? tr("Box ticked, from the top or left")
                                       : tr("Number printed at the ticked box"));
}

} // namespace carnet::ui
