#pragma once

#include "core/study.h"
#include "core/trust/accounts.h"
#include "core/trust/presence.h"

#include <QFrame>

class QLabel;

namespace carnet::ui {

class Theme;
class ElidedLabel;

/// The line below every page: whether everything is saved, and the state the study is in.
class FooterBar final : public QFrame
{
    Q_OBJECT

public:
    FooterBar(const Study &study, const Theme &theme, QWidget *parent = nullptr);

    /// Everything is on disk, at this moment.
    void saved(const QDateTime &at);
    /// Nothing could be written since now; message says why.
    void failed(const QString &message);
    /// The study cannot even be read since now; an empty message: it can again.
    void cannotRead(const QString &message);
    /// An automatic backup could not be made; message says why. The next one that is made clears it.
    void backupFailed(const QString &message);
    /// Who else has the study open.
    void showOthers(const std::vector<Presence> &others);
    /// Seconds until the window is covered; 0 when somebody is there.
    void warnOfLock(int seconds);
    bool hasFailed() const { return !m_failure.isEmpty(); }
    void retranslate();

private:
    void readStudy();
    void showSaveState();
    void retranslateOthers();
    void showPart(QLabel *label, bool shown);
    QLabel *part(const QString &name, const QString &icon);

    const Study &m_study;
    const Theme &m_theme;
    QDateTime m_savedAt;
    QDateTime m_failedSince;
    QString m_failure;
    QDateTime m_unreadableSince;
    QString m_unreadable;
    QDateTime m_unblinded; ///< the last that the study said, here and below
    QDateTime m_lastBackup;
    std::vector<Account> m_accounts;
    QString m_backupFailure;
    std::vector<Presence> m_others;
    int m_lockIn = 0;
    QLabel *m_saveIcon;
    ElidedLabel *m_save;
    QLabel *m_synthetic;
    QLabel *m_othersHere;
    QLabel *m_readOnly;
    QLabel *m_blinded;
    QLabel *m_backup;
};

} // namespace carnet::ui
