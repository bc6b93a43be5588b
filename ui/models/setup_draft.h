#pragma once

#include "core/study.h"

#include <QHash>
#include <QJsonObject>

namespace carnet::ui {

/// The protocol of a study while somebody changes it: nothing is in force before putInForce. What is changed waits,
/// sealed, in the program's own folder, so that it is there again after a crash.
///
/// A place in it is a path as in "visits.3.window.0": names of entries and places in lists, from 0.
class SetupDraft final : public QObject
{
    Q_OBJECT

public:
    explicit SetupDraft(Study &study, QObject *parent = nullptr);

    Study &study() const { return m_study; }
    /// Why nothing can be changed, in words; empty when it can.
    QString obstacle() const;

    QJsonValue value(const QString &path) const;
    QJsonValue valueInForce(const QString &path) const;
    /// Sets one value; an undefined one takes the entry away, and the object that is then empty with it.
    void setValue(const QString &path, const QJsonValue &value);
    QJsonArray list(const QString &path) const { return value(path).toArray(); }

    QByteArray json() const;
    /// Takes over a whole protocol file, its arms left out or as the study has them. Throws Error when it cannot be
    /// read; then the draft stays as it is.
    void load(const QByteArray &given);
    /// A newer definition of a questionnaire. Throws Error when it cannot be read or is of no questionnaire of the
    /// study.
    void loadQuestionnaire(const QByteArray &json);

    bool isChanged() const;
    /// What differs from the protocol in force, one line each with its path.
    QStringList changes() const;
    std::vector<DefinitionProblem> problems() const;
    void discard();
    /// Throws Error; the draft stays then.
    void putInForce(const QString &reason);

signals:
    void changed();
    /// Everything may look different: loaded, discarded, or put in force by somebody.
    void reset();

private:
    QString file() const;
    void keep();
    void restore();
    void readInForce();

    Study &m_study;
    QJsonObject m_inForce;
    QJsonObject m_now;
    QHash<QString, QByteArray> m_questionnaires;
};

} // namespace carnet::ui
