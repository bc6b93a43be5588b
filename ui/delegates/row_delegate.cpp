#include "ui/delegates/row_delegate.h"

#include "ui/models/code_broken.h"
#include "ui/models/words.h"
#include "ui/theme/state_mark.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QTableView>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

constexpr int padding = 8;
constexpr int leastLetters = 14;

/// Keeps the columns of free text readable: they share what the others leave, and where that is too little the table
/// is scrolled sideways.
class WideColumns final : public QObject
{
public:
    WideColumns(QTableView *view, QList<int> columns)
        : QObject(view)
        , m_view(view)
        , m_columns(std::move(columns))
    {
        setObjectName(u"wideColumns"_s);
        view->viewport()->installEventFilter(this);
        share();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize)
            share();
        return QObject::eventFilter(watched, event);
    }

private:
    void share()
    {
        QHeaderView *header = m_view->horizontalHeader();
        int rest = m_view->viewport()->width();
        for (int column = 0; column < header->count(); ++column) {
            if (!m_columns.contains(column) && !header->isSectionHidden(column))
                rest -= header->sectionSize(column);
        }
        const int least = QFontMetrics(m_view->font()).averageCharWidth() * leastLetters + 2 * padding;
        const bool enough = rest >= least * m_columns.size();
        for (const int column : m_columns) {
            header->setSectionResizeMode(column, enough ? QHeaderView::Stretch : QHeaderView::Fixed);
            if (!enough)
                header->resizeSection(column, least);
        }
    }

    QTableView *m_view;
    QList<int> m_columns;
};

} // namespace

RowDelegate::RowDelegate(const Theme &theme, QTableView *view)
    : QStyledItemDelegate(view)
    , m_theme(theme)
    , m_view(view)
{
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const Tokens &colors = m_theme.colors();
    const bool heading = !(index.flags() & Qt::ItemIsEnabled);
    painter->save();
    painter->fillRect(cell.rect, cell.state & QStyle::State_Selected ? colors.accentSoft : colors.surface);
    painter->setPen(colors.borderSoft);
    painter->drawLine(cell.rect.bottomLeft(), cell.rect.bottomRight());
    const bool struck = index.data(struckRole).toBool();
    QFont font = heading ? m_theme.font(9.75, Theme::Weight::SemiBold) : m_theme.font();
    font.setStrikeOut(struck);
    painter->setFont(font);
    painter->setPen(heading ? colors.text2 : struck ? colors.text3 : colors.text);
    QRect box = cell.rect.adjusted(padding, 0, -padding, 0);
    if (const QVariant mark = index.data(stateMarkRole); mark.isValid()) {
        const int size = std::min(m_theme.scaled(20), box.height() - 6);
        paintStateMark(*painter, QRect(box.left(), box.center().y() - size / 2, size, size), StateMark(mark.toInt()),
                       m_theme);
        painter->setPen(StateMark(mark.toInt()) == StateMark::Late ? colors.danger : colors.text);
        box.setLeft(box.left() + size + padding);
    }
    if (index.data(codeBrokenRole).toBool()) {
        const int size = m_theme.scaled(13);
        painter->drawPixmap(cell.rect.right() - size - 2, box.center().y() - size / 2,
                            m_theme.pixmap(u"flag"_s, colors.danger, size, painter->device()->devicePixelRatioF()));
        box.setRight(cell.rect.right() - size - 4);
    }
    painter->drawText(box, int(cell.displayAlignment) | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(cell.text, Qt::ElideRight, box.width()));
    if (m_view->hasFocus() && m_view->currentIndex().row() == index.row())
        paintRing(*painter, cell.rect, index.column());
    painter->restore();
}

void RowDelegate::paintRing(QPainter &painter, const QRect &cell, int column) const
{
    const QHeaderView *header = m_view->horizontalHeader();
    const int visual = header->visualIndex(column);
    const auto hasVisible = [&](int from, int to) {
        for (int at = from; at < to; ++at) {
            if (!header->isSectionHidden(header->logicalIndex(at)))
                return true;
        }
        return false;
    };
    const QColor &accent = m_theme.colors().accent;
    painter.fillRect(cell.left(), cell.top(), cell.width(), 2, accent);
    painter.fillRect(cell.left(), cell.bottom() - 1, cell.width(), 2, accent);
    if (!hasVisible(0, visual))
        painter.fillRect(cell.left(), cell.top(), 2, cell.height(), accent);
    if (!hasVisible(visual + 1, header->count()))
        painter.fillRect(cell.right() - 1, cell.top(), 2, cell.height(), accent);
}

QTableView *makeRowsTable(QAbstractItemModel *model, const QString &name, const Theme &theme, QWidget *parent)
{
    auto *view = new QTableView(parent);
    view->setObjectName(name);
    view->setProperty("role", u"rows"_s);
    view->setModel(model);
    view->setItemDelegate(new RowDelegate(theme, view));
    view->setFrameShape(QFrame::NoFrame);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setTabKeyNavigation(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(std::max(32, QFontMetrics(theme.font()).height() + 12));
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    // The ring goes round the whole row: a move within the row repaints all of it.
    QObject::connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, view->viewport(),
                     qOverload<>(&QWidget::update));
    return view;
}

void setColumnSamples(QTableView *view, const QStringList &samples)
{
    view->ensurePolished(); // else the font is not that of the style sheet yet
    const QFontMetrics metrics(view->font());
    QList<int> wide;
    for (int column = 0; column < samples.size(); ++column) {
        const QString title = view->model()->headerData(column, Qt::Horizontal).toString();
        const int width = std::max(metrics.horizontalAdvance(samples.at(column)), metrics.horizontalAdvance(title) + 6);
        if (samples.at(column).isEmpty())
            wide.append(column);
        else
            view->setColumnWidth(column, width + 2 * padding + 4);
    }
    delete view->findChild<QObject *>(u"wideColumns"_s);
    if (!wide.isEmpty())
        new WideColumns(view, wide);
}

} // namespace carnet::ui
