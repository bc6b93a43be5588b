#pragma once

#include "core/domain/item.h"
#include "core/protocol/reader.h"

#include <QJsonObject>

namespace carnet {

/// A visit of a draft, as far as it can be changed.
struct DraftVisit
{
    QString code;
    Words label;
    QString anchor; ///< code of the visit before, IN1, or empty for the first
    int targetDay = 0;
    int windowLow = 0;
    int windowHigh = 0;

    bool operator==(const DraftVisit &) const = default;
};

/// A protocol that somebody makes from another one: its JSON, with the things changed that a new study asks for. What
/// it cannot change stays as the template has it.
class ProtocolDraft
{
public:
    /// json: of a protocol that can be read.
    explicit ProtocolDraft(const QByteArray &json);
    /// Goes on with a draft that was put away. changed: what json() gave.
    ProtocolDraft(const QByteArray &json, const QByteArray &changed);

    QByteArray json() const;
    bool isChanged() const { return m_protocol != m_template; }
    /// What is wrong with it, empty when nothing is.
    std::vector<DefinitionProblem> problems() const;

    QString id() const;
    QString name() const;
    /// Also makes an id of it that no shipped protocol has; the name of the template gives the template's id back.
    void setName(const QString &name);
    Words title() const;
    void setTitle(const QString &title); ///< in both languages, unless it is the template's in one of them
    QString codePattern() const;
    void setCodePattern(const QString &pattern);
    int plannedPatients() const;
    void setPlannedPatients(int patients);

    bool isCrossover() const;
    bool isParallel() const;
    /// Treatments of crossover and parallel designs.
    std::vector<Option> arms() const;
    /// A crossover gets every order of its arms when it has as many as periods (four at most), else each arm first
    /// once.
    void setArms(const std::vector<Option> &arms);
    int periods() const;
    /// Takes away or adds infusions, calls and questions about periods. The design must have periods.
    void setPeriods(int periods);
    std::vector<DraftVisit> visits() const;
    void setTiming(int visit, int targetDay, int windowLow, int windowHigh);

    bool hasDiary() const;
    int lastDay() const;
    /// Also moves the visits at the end of a period and the last day of the area under the curve.
    void setLastDay(int day);
    /// Every measure of the template: id and name.
    std::vector<Option> allMeasures() const;
    /// Ids in the order of the paper.
    QStringList measures() const;
    void setMeasures(const QStringList &ids);
    bool isDownwards() const;
    void setDownwards(bool downwards);
    bool hasHalfPoints() const;
    void setHalfPoints(bool halfPoints);

    /// Questionnaires that a visit may have: those shipped and the template's own small ones.
    QStringList allQuestionnaires() const;
    Words questionnaireTitle(const QString &id) const;
    bool hasQuestionnaire(int visit, const QString &id) const;
    void setQuestionnaire(int visit, const QString &id, bool isFilledIn);

private:
    void rebuildDiary(const QStringList &measures, int lastDay);
    void setSequences();
    void setFallback();
    QJsonArray visitsOf(int periods) const;
    QJsonArray formsOf(int periods) const;
    QJsonObject visitAt(int index) const;
    void setVisit(int index, const QJsonObject &visit);

    QJsonObject m_template;
    QJsonObject m_protocol;
};

} // namespace carnet
