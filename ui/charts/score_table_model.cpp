#include "ui/charts/score_table_model.h"

#include "ui/charts/chart_style.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

void ScoreTableModel::show(const PatientScores &scores)
{
    beginResetModel();
    m_scores = scores;
    endResetModel();
}

int ScoreTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_scores.curves.size());
}

int ScoreTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstVisitColumn + int(m_scores.visits.size());
}

std::optional<std::size_t> ScoreTableModel::pointOf(const QModelIndex &index) const
{
    const std::vector<ScoreCurve::Point> &points = m_scores.curves[std::size_t(index.row())].points;
    const auto found =
        std::ranges::find(points, std::size_t(index.column() - FirstVisitColumn), &ScoreCurve::Point::visit);
    return found == points.end() ? std::optional<std::size_t>() : std::size_t(found - points.begin());
}

QVariant ScoreTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ScoreCurve &curve = m_scores.curves[std::size_t(index.row())];
    if (index.column() < FirstVisitColumn) {
        const bool isInstrument = index.column() == InstrumentColumn;
        if (role == Qt::DisplayRole)
            return isInstrument ? curve.shortName : curve.label;
        return role == Qt::ToolTipRole ? QVariant(isInstrument ? curve.instrument : curve.label) : QVariant();
    }
    const auto number = pointOf(index);
    switch (role) {
    case Qt::DisplayRole:
        if (number) {
            const ScoreCurve::Point &point = curve.points[*number];
            return point.band.isEmpty() ? scoreWords(point) : QString(scoreWords(point) + u" · " + point.band);
        }
        return {};
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return number ? QVariant(m_scores.sentence(std::size_t(index.row()), *number)) : QVariant();
    default: return {};
    }
}

QVariant ScoreTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    if (section == InstrumentColumn)
        return tr("Questionnaire");
    if (section == ScoreColumn)
        return tr("Score");
    const PatientScores::Visit &visit = m_scores.visits[std::size_t(section - FirstVisitColumn)];
    return QString(visit.label + u'\n' + chartShortDate(visit.date));
}

} // namespace carnet::ui
