#include "ui/charts/pain_chart.h"

#include "ui/charts/pain_chart_legend.h"
#include "ui/charts/pain_chart_painter.h"
#include "ui/charts/pain_chart_table.h"
#include "ui/charts/pain_chart_view.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStackedLayout>
#include <QStyle>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

/// A title that gives way to the legend beside it.
class ElidedTitle final : public QLabel
{
public:
    using QLabel::QLabel;

    QSize minimumSizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(u"MMMM…"_s), sizeHint().height()};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        style()->drawItemText(&painter, rect(), Qt::AlignLeft | Qt::AlignVCenter, palette(), isEnabled(),
                              fontMetrics().elidedText(text(), Qt::ElideRight, width()), foregroundRole());
    }
};

} // namespace

PainChart::PainChart(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new ElidedTitle(this))
    , m_legend(new QWidget(this))
    , m_carried(new LegendToggle(theme, m_legend))
    , m_more(new QToolButton(this))
    , m_menu(new QMenu(this))
    , m_meanLine(m_menu->addAction(QString()))
    , m_below30(m_menu->addAction(QString()))
    , m_below50(m_menu->addAction(QString()))
    , m_overlay(m_menu->addAction(QString()))
    , m_showTable(new QAction(this))
    , m_export(new QPushButton(this))
    , m_caption(new QLabel(this))
    , m_stack(new QStackedLayout)
    , m_view(new PainChartView(theme, this))
    , m_table(new QTableView(this))
    , m_model(new PainChartTable(this))
{
    setObjectName(u"painChart"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    buildHeader();
    buildMenu();
    buildTable();
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_table);
    layout->addLayout(m_stack, 1);
    m_caption->setObjectName(u"painChartCaption"_s);
    m_caption->setProperty("role", u"caption"_s);
    m_caption->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    layout->addWidget(m_caption);

    connect(m_view, &PainChartView::dayActivated, this, &PainChart::dayActivated);
    connect(m_export, &QPushButton::clicked, this, &PainChart::exportWanted);
    connect(&theme, &Theme::changed, this, &PainChart::retranslate);
    retranslate();
}

void PainChart::buildHeader()
{
    m_title->setObjectName(u"painChartTitle"_s);
    m_title->setProperty("role", u"cardTitle"_s);
    m_carried->setObjectName(u"legendCarriedForward"_s);
    m_carried->setStrikesHidden(false);
    connect(m_carried, &QAbstractButton::toggled, this, [this](bool shown) {
        m_options.carriedForward = shown;
        apply();
    });
    auto *legend = new QHBoxLayout(m_legend);
    legend->setContentsMargins(0, 0, 0, 0);
    legend->setSpacing(4);
    legend->addWidget(m_carried);
    m_more->setObjectName(u"painChartMore"_s);
    m_more->setProperty("role", u"flat"_s);
    m_more->setStyleSheet(u"QToolButton::menu-indicator { image: none; }"_s);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    m_export->setObjectName(u"painChartExport"_s);
    m_export->setProperty("role", u"link"_s);

    m_header = new QGridLayout;
    m_header->setHorizontalSpacing(8);
    m_header->setVerticalSpacing(2);
    m_header->addWidget(m_title, 0, 0);
    m_header->addWidget(m_legend, 0, 1, Qt::AlignLeft);
    m_header->addWidget(m_more, 0, 3);
    m_header->addWidget(m_export, 0, 4);
    m_header->setColumnStretch(2, 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(m_header);
}

void PainChart::arrangeHeader()
{
    const int around = m_more->sizeHint().width() + m_export->sizeHint().width() + 4 * m_header->horizontalSpacing();
    const int wanted = m_title->sizeHint().width() * 2 / 3 + m_legend->sizeHint().width() + around;
    const bool narrow = width() < wanted && !m_options.overlay;
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    m_header->removeWidget(m_legend);
    if (narrow)
        m_header->addWidget(m_legend, 1, 0, 1, 5, Qt::AlignLeft);
    else
        m_header->addWidget(m_legend, 0, 1, Qt::AlignLeft);
}

QSize PainChart::minimumSizeHint() const
{
    const QSize view = m_view->minimumSizeHint();
    const int legend = m_options.overlay ? 0 : m_legend->sizeHint().width();
    return {std::max(view.width(), legend),
            view.height() + 2 * m_title->sizeHint().height() + m_caption->sizeHint().height() + 24};
}

void PainChart::buildMenu()
{
    const auto option = [this](QAction *action, const QString &name, bool CurveOptions::*member) {
        action->setObjectName(name);
        action->setCheckable(true);
        connect(action, &QAction::toggled, this, [this, member](bool on) {
            m_options.*member = on;
            apply();
        });
    };
    option(m_meanLine, u"actionMeanLine"_s, &CurveOptions::meanLine);
    option(m_below30, u"actionBelow30"_s, &CurveOptions::below30);
    option(m_below50, u"actionBelow50"_s, &CurveOptions::below50);
    option(m_overlay, u"actionOverlay"_s, &CurveOptions::overlay);
    m_menu->addSeparator();
    m_menu->addAction(m_showTable);
    m_showTable->setObjectName(u"actionChartTable"_s);
    m_showTable->setCheckable(true);
    m_showTable->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_T));
    m_showTable->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_showTable);
    connect(m_showTable, &QAction::toggled, this, &PainChart::setTableShown);
}

void PainChart::buildTable()
{
    m_table->setObjectName(u"painChartTable"_s);
    m_table->setModel(m_model);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const CurveStop &stop = m_model->stop(index.row());
        emit dayActivated(m_curve.periods[stop.period].number, stop.day);
    });
}

void PainChart::makeToggles()
{
    for (LegendToggle *toggle : m_toggles)
        delete toggle;
    m_toggles.clear();
    auto *legend = static_cast<QHBoxLayout *>(m_legend->layout());
    QWidget *before = m_title;
    for (const PatientCurve::Measure &measure : m_curve.measures) {
        auto *toggle = new LegendToggle(m_theme, m_legend);
        toggle->setObjectName(u"legend_"_s + measure.id);
        toggle->setChecked(m_options.shows(measure));
        connect(toggle, &QAbstractButton::toggled, this,
                [this, id = measure.id](bool shown) { toggleMeasure(id, shown); });
        legend->insertWidget(int(m_toggles.size()), toggle);
        QWidget::setTabOrder(before, toggle);
        before = toggle;
        m_toggles.push_back(toggle);
    }
    for (QWidget *next :
         {static_cast<QWidget *>(m_carried), static_cast<QWidget *>(m_more), static_cast<QWidget *>(m_export),
          static_cast<QWidget *>(m_view), static_cast<QWidget *>(m_table)}) {
        QWidget::setTabOrder(before, next);
        before = next;
    }
}

void PainChart::toggleMeasure(const QString &id, bool shown)
{
    m_options.hidden.removeAll(id);
    if (!shown)
        m_options.hidden.append(id);
    const bool noneLeft = std::none_of(m_curve.measures.begin(), m_curve.measures.end(),
                                       [this](const auto &measure) { return m_options.shows(measure); });
    if (noneLeft) { // one curve always stays: the main one
        m_options.hidden.removeAll(m_curve.measures.front().id);
        m_toggles.front()->setChecked(true);
    }
    apply();
}

void PainChart::show(const PatientCurve &curve)
{
    const auto ids = [](const PatientCurve &each) {
        QStringList names;
        for (const auto &measure : each.measures)
            names.append(measure.id);
        return names;
    };
    const bool newMeasures = ids(curve) != ids(m_curve);
    m_curve = curve;
    if (newMeasures)
        makeToggles();
    if (!curve.comparesPeriods)
        m_overlay->setChecked(false);
    m_overlay->setVisible(curve.comparesPeriods);
    m_overlay->setEnabled(curve.periods.size() > 1 || m_overlay->isChecked());
    m_below30->setEnabled(curve.baseline.has_value());
    m_below50->setEnabled(curve.baseline.has_value());
    if (newMeasures)
        retranslate();
    else
        showCurve();
}

void PainChart::showCurve()
{
    m_title->setText(curveTitle(m_curve));
    m_view->setAccessibleName(m_title->text());
    if (showsTable())
        m_model->show(m_curve);
    apply();
}

void PainChart::apply()
{
    m_legend->setVisible(!m_options.overlay); // the lines are named at their ends
    arrangeHeader();
    m_view->show(m_curve, m_options);
    m_view->setAccessibleDescription(curveDescription(m_curve));
    updateCaption();
}

Figure PainChart::figure() const
{
    return curveFigure(m_curve, m_options);
}

bool PainChart::showsTable() const
{
    return m_stack->currentWidget() == m_table;
}

void PainChart::setTableShown(bool shown)
{
    if (showsTable() == shown)
        return;
    const bool focused = m_stack->currentWidget()->hasFocus() || hasFocus();
    m_stack->setCurrentWidget(shown ? static_cast<QWidget *>(m_table) : m_view);
    m_showTable->setChecked(shown);
    if (shown) {
        m_model->show(m_curve); // kept up to date only while it is seen
        m_table->resizeColumnsToContents();
    }
    if (focused)
        m_stack->currentWidget()->setFocus();
}

void PainChart::copyTable() const
{
    QGuiApplication::clipboard()->setText(m_model->text(m_table->selectionModel()->selectedIndexes()));
}

bool PainChart::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy)) {
            copyTable();
            return true;
        }
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && m_table->currentIndex().isValid()) {
            emit m_table->activated(m_table->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PainChart::retranslate()
{
    const ChartStyle style = ChartStyle::screen(m_theme);
    for (std::size_t i = 0; i < m_toggles.size(); ++i) {
        m_toggles[i]->setText(m_curve.measures[i].shortLabel.in(chartLanguage()));
        m_toggles[i]->setLook(measureLook(m_curve, i, style));
        m_toggles[i]->setAccessibleDescription(tr("Shows or hides this curve"));
    }
    m_carried->setText(tr("Carry forward (LOCF)"));
    m_carried->setLook(carriedLook(style));
    m_carried->setToolTip(tr("Dashed: the last value carried over missing days. It was not observed."));
    m_more->setText(tr("More"));
    m_more->setIcon(m_theme.icon(u"more"_s, m_theme.colors().text2));
    m_more->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_more->setToolTip(tr("More lines, periods over each other, table"));
    m_more->setAccessibleName(tr("More lines and views"));
    m_meanLine->setText(tr("&Mean of each period"));
    m_below30->setText(tr("&30 % below the pain at inclusion"));
    m_below50->setText(tr("&50 % below the pain at inclusion"));
    m_overlay->setText(tr("&Periods over each other"));
    m_showTable->setText(tr("Show as &table"));
    m_export->setText(tr("Export image…"));
    m_export->setIcon(m_theme.icon(u"export"_s, m_theme.colors().accent));
    m_table->setAccessibleName(tr("Pain by day as a table"));
    showCurve();
    m_view->refresh();
}

void PainChart::updateCaption()
{
    const QString caption = curveCaption(m_curve, m_options);
    m_caption->setText(m_caption->fontMetrics().elidedText(caption, Qt::ElideRight, m_caption->width()));
    m_caption->setToolTip(caption);
    m_caption->setAccessibleName(caption);
    m_title->setToolTip(m_title->text());
}

void PainChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeHeader();
    updateCaption();
}

void PainChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace carnet::ui
