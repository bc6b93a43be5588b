#include "core/analysis/columns.h"

#include <algorithm>

namespace carnet::analysis {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

} // namespace

void Design::add(std::string term, std::string name, const VectorXd &column)
{
    m_columns.conservativeResize(Eigen::NoChange, m_columns.cols() + 1);
    m_columns.rightCols(1) = column;
    m_terms.push_back(std::move(term));
    m_names.push_back(std::move(name));
}

std::vector<std::string> Design::dropAliased()
{
    const std::vector<bool> kept = independentColumns(m_columns);
    std::vector<std::string> dropped;
    std::vector<std::string> terms;
    std::vector<std::string> names;
    for (std::size_t column = 0; column < kept.size(); ++column) {
        if (kept[column]) {
            terms.push_back(m_terms[column]);
            names.push_back(m_names[column]);
        } else {
            dropped.push_back(m_names[column]);
        }
    }
    m_columns = keepColumns(m_columns, kept);
    m_terms = std::move(terms);
    m_names = std::move(names);
    return dropped;
}

Index Design::column(const std::string &name) const
{
    const auto found = std::find(m_names.begin(), m_names.end(), name);
    return found == m_names.end() ? -1 : found - m_names.begin();
}

MatrixXd Design::rowsOf(const std::string &term) const
{
    MatrixXd rows(0, size());
    for (Index column = 0; column < size(); ++column) {
        if (m_terms[std::size_t(column)] != term)
            continue;
        rows.conservativeResize(rows.rows() + 1, Eigen::NoChange);
        rows.bottomRows(1).setZero();
        rows(rows.rows() - 1, column) = 1;
    }
    return rows;
}

std::vector<bool> independentColumns(const MatrixXd &columns)
{
    std::vector<bool> kept(std::size_t(columns.cols()), false);
    MatrixXd basis(columns.rows(), columns.cols());
    Index size = 0;
    for (Index column = 0; column < columns.cols() && size < columns.rows(); ++column) {
        VectorXd rest = columns.col(column);
        const double length = rest.norm();
        // Twice is enough: what the first pass leaves by rounding, the second takes away.
        for (int pass = 0; pass < 2; ++pass)
            rest -= basis.leftCols(size) * (basis.leftCols(size).transpose() * rest);
        const double left = rest.norm();
        if (!(left > rankTolerance * length))
            continue;
        basis.col(size++) = rest / left;
        kept[std::size_t(column)] = true;
    }
    return kept;
}

MatrixXd keepColumns(const MatrixXd &columns, const std::vector<bool> &kept)
{
    std::vector<Index> which;
    for (std::size_t column = 0; column < kept.size(); ++column) {
        if (kept[column])
            which.push_back(Index(column));
    }
    return columns(Eigen::all, which);
}

} // namespace carnet::analysis
