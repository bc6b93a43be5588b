#include "ui/papers/layout.h"

#include "ui/papers/fragments.h"

#include <QPainter>
#include <cmath>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

/// Puts fragments on pages.
class Paginator
{
public:
    explicit Paginator(const QSizeF &room)
        : m_room(room)
    {
        m_pages.emplace_back();
    }

    void place(const std::vector<PaperFragment> &fragments)
    {
        for (std::size_t from = 0; from < fragments.size();) {
            std::size_t to = from + 1;
            while (to < fragments.size() && fragments[to - 1].keepsWithNext && !fragments[to].beginsPage)
                ++to;
            placeTogether(fragments, from, to);
            from = to;
        }
    }

    std::vector<PaperPage> pages() { return std::move(m_pages); }

private:
    void placeTogether(const std::vector<PaperFragment> &fragments, std::size_t from, std::size_t to)
    {
        qreal wanted = 0;
        for (std::size_t i = from; i < to; ++i)
            wanted += fragments[i].before + fragments[i].height;
        const bool isTooLong = wanted > m_room.height();
        if (fragments[from].beginsPage || (m_y + wanted > m_room.height() && (!isTooLong || m_y > m_room.height() / 2)))
            newPage();
        for (std::size_t i = from; i < to; ++i)
            placeOne(fragments[i]);
    }

    void placeOne(const PaperFragment &fragment)
    {
        if (fragment.isTableHeader)
            m_header = &fragment;
        if (m_y > 0 && m_y + fragment.before + fragment.height > m_room.height() + 0.01)
            newPage();
        if (m_y == 0 && fragment.table != 0 && !fragment.isTableHeader && m_header && m_header->table == fragment.table)
            put(*m_header);
        put(fragment);
    }

    void put(const PaperFragment &fragment)
    {
        if (m_y > 0)
            m_y += fragment.before;
        for (PaperMark mark : fragment.marks) {
            mark.box.translate(0, m_y);
            m_pages.back().push_back(std::move(mark));
        }
        m_y += fragment.height;
    }

    void newPage()
    {
        if (m_y > 0)
            m_pages.emplace_back();
        m_y = 0;
    }

    QSizeF m_room;
    std::vector<PaperPage> m_pages;
    const PaperFragment *m_header = nullptr;
    qreal m_y = 0;
};

} // namespace

std::vector<PaperPage> layOut(const Paper &paper, const QSizeF &room)
{
    Paginator paginator(room);
    const std::vector<PaperFragment> fragments = fragmentsOf(paper, room.width());
    paginator.place(fragments);
    return paginator.pages();
}

void paintPage(QPainter &painter, const QRectF &area, const PaperPage &page, const ChartStyle &style)
{
    painter.save();
    for (const PaperMark &mark : page) {
        const QRectF box = mark.box.translated(area.topLeft());
        switch (mark.kind) {
        case PaperMark::Kind::Text: style.text(painter, box, mark.alignment, mark.text, mark.font, mark.color); break;
        case PaperMark::Kind::Line:
            painter.setPen(QPen(mark.color, mark.width));
            painter.drawLine(box.topLeft(), box.bottomRight());
            break;
        case PaperMark::Kind::Frame:
            painter.setPen(QPen(mark.color, mark.width));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(box);
            break;
        case PaperMark::Kind::Fill: painter.fillRect(box, mark.color); break;
        case PaperMark::Kind::Cross:
            painter.setPen(QPen(mark.color, mark.width, Qt::SolidLine, Qt::RoundCap));
            painter.drawLine(box.topLeft(), box.bottomRight());
            painter.drawLine(box.topRight(), box.bottomLeft());
            break;
        case PaperMark::Kind::Drawing: mark.paint(painter, box); break;
        }
    }
    painter.restore();
}

} // namespace carnet::ui
