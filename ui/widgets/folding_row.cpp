#include "ui/widgets/folding_row.h"

#include <QEvent>
#include <QHBoxLayout>
#include <algorithm>

namespace carnet::ui {

FoldingRow::FoldingRow(QWidget *parent)
    : QWidget(parent)
    , m_title(new QWidget(this))
    , m_tools(new QWidget(this))
    , m_left(new QHBoxLayout(m_title))
    , m_right(new QHBoxLayout(m_tools))
    , m_row(new QHBoxLayout(this))
{
    for (QBoxLayout *layout : {static_cast<QBoxLayout *>(m_left), static_cast<QBoxLayout *>(m_right), m_row}) {
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(10);
    }
    m_row->addWidget(m_title, 1);
    m_row->addWidget(m_tools);
}

bool FoldingRow::isFolded() const
{
    return m_row->direction() == QBoxLayout::TopToBottom;
}

int FoldingRow::unfoldedWidth() const
{
    return m_left->minimumSize().width() + m_row->spacing() + m_right->minimumSize().width();
}

QSize FoldingRow::minimumSizeHint() const
{
    const QSize title = m_left->minimumSize();
    const QSize tools = m_right->minimumSize();
    const int height =
        isFolded() ? title.height() + m_row->spacing() + tools.height() : std::max(title.height(), tools.height());
    return {std::max(title.width(), tools.width()), height};
}

void FoldingRow::fold()
{
    const bool folded = width() < unfoldedWidth();
    if (folded == isFolded())
        return;
    m_row->setDirection(folded ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_row->setAlignment(m_tools, folded ? Qt::AlignLeft : Qt::Alignment());
    updateGeometry();
}

void FoldingRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

bool FoldingRow::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        fold();
    return QWidget::event(event);
}

} // namespace carnet::ui
