#include "core/protocol/checks.h"

#include "core/domain/error.h"
#include "core/domain/occasion.h"
#include "core/protocol/expression.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

double scoreOf(Cell cell)
{
    return hasScore(cell) ? score(cell) : nothing;
}

/// Walks through a diary day by day and knows what the checks ask for.
class DiaryWalk
{
public:
    DiaryWalk(const DiaryPlan &diary, const QHash<QString, Series> &curves)
        : m_curves(diary.measures.size())
        , m_before(diary.measures.size(), nothing)
    {
        for (std::size_t index = 0; index < m_curves.size(); ++index) {
            const auto found = curves.constFind(diary.measures[index].id);
            m_curves[index] = found == curves.constEnd() ? nullptr : &*found;
            if (m_curves[index])
                m_length = std::max(m_length, int(m_curves[index]->cells.size()));
        }
    }

    int length() const { return m_length; }
    int identicalDays() const { return m_identical; }
    /// Whether the next day repeats this one, so that the run of identical days goes on.
    bool runGoesOn(int day) const { return isFull(day + 1) && isSame(day, day + 1); }

    void enter(int day)
    {
        if (day > 0) {
            for (std::size_t index = 0; index < m_curves.size(); ++index) {
                if (const Cell cell = at(index, day - 1); hasScore(cell))
                    m_before[index] = score(cell);
            }
        }
        if (!isFull(day))
            m_identical = 0;
        else
            m_identical = m_identical > 0 && isSame(day - 1, day) ? m_identical + 1 : 1;
    }

    double value(Expression::Name name, int day) const
    {
        switch (name.kind) {
        case Expression::Name::Kind::Today: return scoreOf(at(std::size_t(name.measure), day));
        case Expression::Name::Kind::Previous: return m_before[std::size_t(name.measure)];
        case Expression::Name::Kind::IdenticalDays: return m_identical > 0 ? m_identical : nothing;
        }
        return nothing;
    }

private:
    Cell at(std::size_t index, int day) const { return m_curves[index] ? m_curves[index]->at(day) : emptyCell; }

    bool isFull(int day) const
    {
        for (std::size_t index = 0; index < m_curves.size(); ++index) {
            if (!hasScore(at(index, day)))
                return false;
        }
        return !m_curves.empty();
    }

    bool isSame(int day, int other) const
    {
        for (std::size_t index = 0; index < m_curves.size(); ++index) {
            if (at(index, day) != at(index, other))
                return false;
        }
        return true;
    }

    std::vector<const Series *> m_curves;
    std::vector<double> m_before;
    int m_length = 0;
    int m_identical = 0;
};

struct ReadCheck
{
    const ProtocolCheck *check;
    Expression expression;
    bool aboutRun; ///< one finding for a run of identical days, on its last day
};

std::vector<ReadCheck> readChecks(const Protocol &protocol)
{
    std::vector<ReadCheck> read;
    for (const ProtocolCheck &check : protocol.checks) {
        Expression expression(check.expression, protocol.diary);
        const auto &names = expression.names();
        const bool aboutRun = std::any_of(names.begin(), names.end(), [](const Expression::Name &name) {
            return name.kind == Expression::Name::Kind::IdenticalDays;
        });
        read.push_back({&check, std::move(expression), aboutRun});
    }
    return read;
}

Issue::Level levelOf(const QString &level)
{
    if (level == u"refuse")
        return Issue::Level::Refuse;
    return level == u"note" ? Issue::Level::Note : Issue::Level::Warn;
}

DiaryIssue finding(const ReadCheck &read, int day, std::vector<double> values, int runLength, QStringView language)
{
    const QLocale locale(language == u"fr" ? QLocale::French : QLocale::English);
    values.insert(values.begin(), day);
    if (read.aboutRun)
        values.push_back(day - runLength + 1);
    QString message = read.check->text.in(language);
    // From the last one down: %12 must not be taken for %1.
    for (std::size_t index = values.size(); index > 0; --index)
        message.replace(u'%' + QString::number(index), locale.toString(values[index - 1], 'g', 6));
    return {{levelOf(read.check->level), read.check->id, message, read.check->item}, day};
}

std::vector<DiaryIssue> findings(const Protocol &protocol, const QHash<QString, Series> &curves, int first, int last,
                                 QStringView language)
{
    const std::vector<ReadCheck> checks = readChecks(protocol);
    DiaryWalk walk(protocol.diary, curves);
    std::vector<DiaryIssue> issues;
    std::vector<double> values;
    for (int day = 0; day < walk.length() && day <= last; ++day) {
        walk.enter(day);
        if (day < first)
            continue;
        for (const ReadCheck &read : checks) {
            if (read.aboutRun && walk.runGoesOn(day))
                continue;
            values.clear();
            for (const Expression::Name &name : read.expression.names())
                values.push_back(walk.value(name, day));
            if (read.expression.holds(values))
                issues.push_back(finding(read, day, values, walk.identicalDays(), language));
        }
    }
    return issues;
}

} // namespace

std::vector<DiaryIssue> checkDiary(const Protocol &protocol, const QHash<QString, Series> &curves, QStringView language)
{
    return findings(protocol, curves, 0, Occasion::maximumDay, language);
}

std::vector<DiaryIssue> checkDiaryDay(const Protocol &protocol, const QHash<QString, Series> &curves, int day,
                                      QStringView language)
{
    return findings(protocol, curves, day, day, language);
}

QString checkExpressionProblem(const QString &expression, const DiaryPlan &diary)
{
    try {
        const Expression read(expression, diary);
        return {};
    } catch (const Error &error) {
        return error.message();
    }
}

} // namespace carnet
