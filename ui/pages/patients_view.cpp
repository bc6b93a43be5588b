#include "ui/pages/patients_view.h"

#include "ui/forms/digit_keys.h"
#include "ui/models/patients_model.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <numeric>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

constexpr int rowPixels = 32;

} // namespace

PatientsView::PatientsView(QWidget *parent)
    : QTableView(parent)
{
    setObjectName(u"patientsView"_s);
    setProperty("role", u"rows"_s);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(rowPixels);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setMinimumSectionSize(44);
    setSortingEnabled(true);
    connect(this, &QTableView::doubleClicked, this, &PatientsView::opened);
}

void PatientsView::setPatients(PatientsModel *model)
{
    m_patients = model;
    setModel(model);
    sortByColumn(PatientsModel::CodeColumn, Qt::AscendingOrder);
    layOut();
}

void PatientsView::setMode(Mode mode)
{
    m_mode = mode;
    const int row = currentIndex().row();
    layOut();
    if (row >= 0) {
        setCurrentIndex(m_patients->index(row, PatientsModel::CodeColumn));
        scrollTo(currentIndex());
    }
}

void PatientsView::layOut()
{
    if (!m_patients)
        return;
    const QFontMetrics metrics(font());
    const int character = metrics.averageCharWidth();
    verticalHeader()->setDefaultSectionSize(std::max(rowPixels, metrics.height() + 12));
    const int codeWidth = metrics.horizontalAdvance(u"KP-00000"_s) + 30;
    int fixedWidth = codeWidth;
    setColumnWidth(PatientsModel::CodeColumn, codeWidth);
    for (int column = 1; column < m_patients->columnCount(); ++column) {
        const bool isMoment = column >= PatientsModel::FirstMoment;
        setColumnHidden(column, isMoment != (m_mode == Mode::Matrix) || !m_patients->isShown(column));
    }
    if (m_mode == Mode::Matrix) {
        std::vector<int> widths;
        for (int column = PatientsModel::FirstMoment; column < m_patients->columnCount(); ++column) {
            const QString title = m_patients->headerData(column, Qt::Horizontal).toString();
            widths.push_back(metrics.horizontalAdvance(title) + 18);
        }
        const int count = int(widths.size());
        const int room = viewport()->width() - fixedWidth - std::accumulate(widths.begin(), widths.end(), 0);
        for (int i = 0; i < count; ++i)
            setColumnWidth(PatientsModel::FirstMoment + i, widths[std::size_t(i)] + std::max(0, room / count));
        return;
    }
    const QHash<int, int> widths{{PatientsModel::AgeColumn, character * 9},
                                 {PatientsModel::StateColumn, character * 20},
                                 {PatientsModel::PainColumn, 140},
                                 {PatientsModel::DaysColumn, character * 14},
                                 {PatientsModel::QueriesColumn, character * 13},
                                 {PatientsModel::SignedColumn, character * 14},
                                 {PatientsModel::NumberColumn, character * 26},
                                 {PatientsModel::GivenColumn, character * 22}};
    for (const auto &[column, width] : widths.asKeyValueRange()) {
        if (!m_patients->isShown(column))
            continue;
        setColumnWidth(column, width);
        fixedWidth += width;
    }
    setColumnWidth(PatientsModel::NextColumn, std::max(character * 30, viewport()->width() - fixedWidth));
}

void PatientsView::keyboardSearch(const QString &search)
{
    if (!m_sinceTyped.isValid() || m_sinceTyped.elapsed() > QApplication::keyboardInputInterval() * 3)
        m_typed.clear();
    m_sinceTyped.start();
    m_typed += search;
    if (const int row = m_patients ? m_patients->rowMatching(m_typed) : -1; row >= 0)
        setCurrentIndex(m_patients->index(row, currentIndex().isValid() ? currentIndex().column() : 0));
}

void PatientsView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        if (currentIndex().isValid())
            emit opened(currentIndex());
    } else if (event->key() == Qt::Key_V && (plain || event->modifiers() == Qt::ShiftModifier)) {
        emit modeWanted();
    } else if (const int digit = digitOf(*event); digit >= 0) {
        keyboardSearch(QString::number(digit));
    } else {
        QTableView::keyPressEvent(event);
    }
}

void PatientsView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOut();
}

bool PatientsView::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        layOut();
    return QTableView::event(event);
}

} // namespace carnet::ui
