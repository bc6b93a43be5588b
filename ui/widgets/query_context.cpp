#include "ui/widgets/query_context.h"

#include "ui/models/words.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

constexpr int neighbours = 3; ///< rows before and after

} // namespace

QueryContext::QueryContext(const Study &study, const Theme &theme, QWidget *parent)
    : QTableWidget(parent)
    , m_study(study)
    , m_theme(theme)
{
    setObjectName(u"queryContext"_s);
    setFocusPolicy(Qt::NoFocus);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setShowGrid(false);
    verticalHeader()->hide();
    setWordWrap(false);
    setTextElideMode(Qt::ElideMiddle); // the words that tell two items apart come last
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void QueryContext::show(const DatumKey &about)
{
    setAccessibleName(tr("The value among its neighbours"));
    clear();
    if (about.occasion.isDay() && about.occasion.lineNumber() == 0)
        fillDays(about);
    else
        fillNeighbours(about);
    const bool isDay = about.occasion.isDay() && about.occasion.lineNumber() == 0;
    horizontalHeader()->setSectionResizeMode(isDay ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(0, isDay ? QHeaderView::ResizeToContents : QHeaderView::Stretch);
    const int rowHeight = QFontMetrics(font()).height() + 8;
    int height = horizontalHeader()->sizeHint().height() + 4;
    for (int row = 0; row < rowCount(); ++row) {
        setRowHeight(row, rowHeight);
        height += rowHeight;
    }
    setFixedHeight(height);
}

void QueryContext::fillDays(const DatumKey &about)
{
    const std::vector<DiaryMeasure> &measures = m_study.protocol().diary.measures;
    const int period = about.occasion.periodNumber();
    const int first = std::max(0, about.occasion.dayNumber() - neighbours);
    const int last = std::min(m_study.protocol().diary.lastDay, about.occasion.dayNumber() + neighbours);
    setColumnCount(int(measures.size()) + 1);
    setRowCount(std::max(0, last - first + 1));
    QStringList titles{tr("Day")};
    for (const DiaryMeasure &measure : measures)
        titles.append(measure.shortLabel.in(language()));
    setHorizontalHeaderLabels(titles);
    for (int column = 1; column < columnCount(); ++column)
        horizontalHeaderItem(column)->setTextAlignment(Qt::AlignCenter);
    for (int day = first; day <= last; ++day) {
        const bool here = day == about.occasion.dayNumber();
        auto *number = new QTableWidgetItem(QLocale().toString(day));
        setItem(day - first, 0, number);
        for (int i = 0; i < int(measures.size()); ++i) {
            const DatumKey key{about.patient, Occasion::day(period, day), measures[std::size_t(i)].id};
            auto *cell = new QTableWidgetItem(valueWords(m_study.value(key), nullptr));
            cell->setTextAlignment(Qt::AlignCenter);
            if (here && key.item == about.item) {
                cell->setBackground(m_theme.colors().warnSoft);
                cell->setForeground(m_theme.colors().warn);
                cell->setFont(m_theme.font(9.75, Theme::Weight::Bold));
            }
            setItem(day - first, i + 1, cell);
        }
        if (here)
            number->setFont(m_theme.font(9.75, Theme::Weight::Bold));
    }
}

void QueryContext::fillNeighbours(const DatumKey &about)
{
    std::vector<Datum> same;
    for (const Datum &datum : m_study.data(about.patient)) {
        if (datum.key.occasion == about.occasion)
            same.push_back(datum);
    }
    const auto at = std::ranges::find(same, about.item, [](const Datum &datum) { return datum.key.item; });
    if (at == same.end())
        same = {{about, Value()}};
    else
        same = std::vector(std::max(same.begin(), at - std::min<std::ptrdiff_t>(neighbours, at - same.begin())),
                           at + std::min<std::ptrdiff_t>(neighbours + 1, same.end() - at));
    setColumnCount(2);
    setRowCount(int(same.size()));
    setHorizontalHeaderLabels({tr("Item"), tr("Value")});
    for (int row = 0; row < int(same.size()); ++row) {
        const Datum &datum = same[std::size_t(row)];
        auto *name = new QTableWidgetItem(itemWords(m_study, datum.key.item));
        auto *value = new QTableWidgetItem(valueWords(datum.value, m_study.dictionary().item(datum.key.item)));
        if (datum.key.item == about.item) {
            value->setBackground(m_theme.colors().warnSoft);
            value->setForeground(m_theme.colors().warn);
            value->setFont(m_theme.font(9.75, Theme::Weight::Bold));
        }
        setItem(row, 0, name);
        setItem(row, 1, value);
    }
}

} // namespace carnet::ui
