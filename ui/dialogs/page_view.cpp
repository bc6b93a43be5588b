#include "ui/dialogs/page_view.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace carnet::ui {

namespace {

constexpr int around = 18;
constexpr int between = 14;
constexpr double dotsPerInch = 96;
constexpr double zoomStep = 1.25;
constexpr double smallestZoom = 0.25;
constexpr double largestZoom = 4;
constexpr int picturesKept = 6;

} // namespace

PageView::PageView(const Theme &theme, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_theme(theme)
    , m_layout(sheetLayout(QPageLayout::Portrait))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    // Shown from the start: the pages would change their width each time it comes and goes.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void PageView::setPrintout(const Printout &printout)
{
    m_frame = printout.frame;
    m_layout = sheetLayout(printout.orientation);
    m_sheets = printout.sheets(sheetRoom(pageSize(m_layout)));
    m_pictures.clear();
    arrange();
    viewport()->update();
}

QSizeF PageView::sheetSize() const
{
    return m_layout.fullRect(QPageLayout::Inch).size() * dotsPerInch * zoom();
}

double PageView::zoom() const
{
    if (m_zoom)
        return *m_zoom;
    const double paper = m_layout.fullRect(QPageLayout::Inch).width() * dotsPerInch;
    return std::clamp((viewport()->width() - 2 * around) / paper, smallestZoom, largestZoom);
}

void PageView::setZoom(std::optional<double> zoom)
{
    const int page = currentPage();
    m_zoom = zoom ? std::optional(std::clamp(*zoom, smallestZoom, largestZoom)) : std::nullopt;
    m_pictures.clear();
    arrange();
    goToPage(page);
    viewport()->update();
    emit viewChanged();
}

void PageView::zoomIn()
{
    setZoom(zoom() * zoomStep);
}

void PageView::zoomOut()
{
    setZoom(zoom() / zoomStep);
}

QRect PageView::pageRect(int page) const
{
    const QSize size = sheetSize().toSize();
    const int left = std::max(around, (viewport()->width() - size.width()) / 2);
    return {QPoint(left, around + page * (size.height() + between)), size};
}

void PageView::arrange()
{
    const QRect last = pageRect(std::max(0, pageCount() - 1));
    verticalScrollBar()->setRange(0, std::max(0, last.bottom() + around - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setRange(0, std::max(0, last.width() + 2 * around - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(40);
}

int PageView::currentPage() const
{
    const int middle = verticalScrollBar()->value() + viewport()->height() / 3;
    for (int page = 0; page < pageCount(); ++page) {
        if (pageRect(page).bottom() + between > middle)
            return page;
    }
    return std::max(0, pageCount() - 1);
}

void PageView::goToPage(int page)
{
    verticalScrollBar()->setValue(pageRect(std::clamp(page, 0, std::max(0, pageCount() - 1))).top() - around / 2);
}

const QPixmap &PageView::picture(int page)
{
    if (const auto known = m_pictures.constFind(page); known != m_pictures.constEnd())
        return *known;
    if (m_pictures.size() >= picturesKept)
        m_pictures.clear();
    const double ratio = devicePixelRatioF();
    const QSize size = pageRect(page).size();
    QPixmap picture(size * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::white); // paper
    QPainter painter(&picture);
    painter.scale(zoom(), zoom());
    const QRectF paper = m_layout.paintRect(QPageLayout::Inch);
    const QRectF room(paper.topLeft() * dotsPerInch, paper.size() * dotsPerInch);
    paintSheet(painter, room, m_sheets[std::size_t(page)], m_frame, page + 1, pageCount());
    painter.end();
    return *m_pictures.insert(page, picture);
}

void PageView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const Tokens &colors = m_theme.colors();
    painter.fillRect(viewport()->rect(), colors.sunken);
    painter.translate(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
    const QRect seen = viewport()->rect().translated(horizontalScrollBar()->value(), verticalScrollBar()->value());
    for (int page = 0; page < pageCount(); ++page) {
        const QRect rect = pageRect(page);
        if (!rect.intersects(seen))
            continue;
        painter.drawPixmap(rect.topLeft(), picture(page));
        painter.setPen(QPen(colors.border, 1));
        painter.drawRect(rect.adjusted(-1, -1, 0, 0));
    }
}

void PageView::resizeEvent(QResizeEvent *event)
{
    const int page = currentPage();
    if (!m_zoom)
        m_pictures.clear();
    arrange();
    if (!m_zoom)
        goToPage(page);
    QAbstractScrollArea::resizeEvent(event);
    emit viewChanged();
}

void PageView::scrollContentsBy(int, int)
{
    viewport()->update();
    emit viewChanged();
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown: goToPage(currentPage() + 1); break;
    case Qt::Key_PageUp: goToPage(currentPage() - 1); break;
    case Qt::Key_Home: verticalScrollBar()->setValue(0); break;
    case Qt::Key_End: verticalScrollBar()->setValue(verticalScrollBar()->maximum()); break;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    event->angleDelta().y() > 0 ? zoomIn() : zoomOut();
    event->accept();
}

} // namespace carnet::ui
