#include "ui/delegates/patients_delegate.h"

#include "ui/models/patients_model.h"
#include "ui/theme/record_mark.h"
#include "ui/theme/state_mark.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

constexpr int curveWidth = 120;
constexpr int curveHeight = 20;
constexpr int markSize = 18;
constexpr int flagSize = 15;
constexpr int padding = 8;

} // namespace

PatientsDelegate::PatientsDelegate(const Theme &theme, double lowest, double highest, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_lowest(lowest)
    , m_highest(highest)
{
}

QSize PatientsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (index.column() == PatientsModel::PainColumn)
        size.setWidth(curveWidth + 2 * padding);
    else if (index.data(PatientsModel::MarkRole).isValid())
        size.rwidth() += markSize + padding;
    return size;
}

void PatientsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const bool current = cell.state & QStyle::State_HasFocus;
    cell.state &= ~QStyle::State_HasFocus;
    const QVariant mark = index.data(PatientsModel::MarkRole);
    const QString text = cell.text;
    cell.text.clear();
    cell.widget->style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    QRect box = cell.rect.adjusted(padding, 0, -padding, 0);
    if (index.column() == PatientsModel::PainColumn)
        paintCurve(*painter, box, index);
    if (mark.isValid()) {
        const int size = m_theme.scaled(markSize);
        const QRect place = text.isEmpty() ? cell.rect : QRect(box.left(), box.top(), size, box.height());
        const QRect disc(place.center().x() - size / 2, place.center().y() - size / 2, size, size);
        paintStateMark(*painter, disc, StateMark(mark.toInt()), m_theme);
        if (const QVariant done = index.data(PatientsModel::RecordMarkRole); done.isValid())
            paintRecordMark(*painter, disc.translated(size + 2, 0).marginsRemoved(QMargins(2, 2, 2, 2)),
                            RecordMark(done.toInt()), m_theme);
        box.setLeft(box.left() + size + 7);
    }
    if (index.data(PatientsModel::CodeBrokenRole).toBool()) {
        const int size = m_theme.scaled(flagSize);
        const QPixmap flag =
            m_theme.pixmap(u"flag"_s, m_theme.colors().danger, size, painter->device()->devicePixelRatioF());
        painter->drawPixmap(box.right() - size + 1, box.center().y() - size / 2, flag);
        box.setRight(box.right() - size - 3);
    }
    if (!text.isEmpty()) {
        const Tokens &colors = m_theme.colors();
        const bool isCode = index.column() == PatientsModel::CodeColumn;
        painter->setFont(m_theme.font(9.75, isCode ? Theme::Weight::SemiBold : Theme::Weight::Regular));
        painter->setPen(mark.isValid() && StateMark(mark.toInt()) == StateMark::Late ? colors.danger : colors.text);
        painter->drawText(box, int(cell.displayAlignment),
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
    }
    if (current) {
        painter->setPen(QPen(m_theme.colors().accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(cell.rect.adjusted(1, 1, -1, -2));
    }
}

void PatientsDelegate::paintCurve(QPainter &painter, const QRect &box, const QModelIndex &index) const
{
    const auto *curves = index.data(PatientsModel::CurveRole).value<const std::vector<Series> *>();
    if (!curves || curves->empty())
        return;
    std::size_t days = 0;
    for (const Series &curve : *curves)
        days = std::max(days, curve.cells.size());
    if (days == 0)
        return;

    const QRectF plot(box.left(), box.center().y() - curveHeight / 2.0, std::min(curveWidth, box.width()), curveHeight);
    const double step = plot.width() / double(days * curves->size());
    QPainterPath lines;
    QList<QPointF> alone;
    for (std::size_t period = 0; period < curves->size(); ++period) {
        bool joined = false;
        for (std::size_t day = 0; day < days; ++day) {
            const Cell cell = (*curves)[period].at(int(day));
            if (!hasScore(cell)) {
                joined = false;
                continue;
            }
            const double share = (score(cell) - m_lowest) / (m_highest - m_lowest);
            const QPointF point(plot.left() + step * double(period * days + day),
                                plot.bottom() - share * plot.height());
            if (joined)
                lines.lineTo(point);
            else
                lines.moveTo(point);
            if (!joined && !hasScore((*curves)[period].at(int(day) + 1)))
                alone.append(point);
            joined = true;
        }
    }
    const Tokens &colors = m_theme.colors();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.borderSoft, 1));
    for (std::size_t period = 1; period < curves->size(); ++period) {
        const double x = plot.left() + step * double(period * days) - step / 2;
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    }
    painter.setPen(QPen(colors.average, 1.2 * colors.lineScale));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(lines);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.average);
    for (const QPointF &point : alone)
        painter.drawEllipse(point, 1.2, 1.2);
    painter.restore();
}

} // namespace carnet::ui
