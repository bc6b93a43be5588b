#pragma once

#include <Eigen/Dense>
#include <string>
#include <vector>

namespace carnet::analysis {

inline constexpr double rankTolerance = 1e-9;

/// Columns of a model by name, in the order in which they enter it; a term is one or more columns.
class Design
{
public:
    explicit Design(Eigen::Index rows)
        : m_columns(rows, 0)
    {
    }

    void add(std::string term, std::string name, const Eigen::VectorXd &column);
    /// Leaves out every column that those before it make up, and says which.
    std::vector<std::string> dropAliased();

    const Eigen::MatrixXd &columns() const { return m_columns; }
    const std::vector<std::string> &names() const { return m_names; }
    Eigen::Index size() const { return m_columns.cols(); }
    /// Position of a column, or −1.
    Eigen::Index column(const std::string &name) const;
    /// One row for each column of the term, 1 in its place.
    Eigen::MatrixXd rowsOf(const std::string &term) const;

private:
    Eigen::MatrixXd m_columns;
    std::vector<std::string> m_terms;
    std::vector<std::string> m_names;
};

/// Which columns raise the rank when one goes through them from left to right (1e-9 of their own length).
std::vector<bool> independentColumns(const Eigen::MatrixXd &columns);
/// Only the columns that are kept.
Eigen::MatrixXd keepColumns(const Eigen::MatrixXd &columns, const std::vector<bool> &kept);

} // namespace carnet::analysis
