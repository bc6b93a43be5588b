#pragma once

#include "core/study.h"

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
    bool hasFailed() const { return !m_failure.isEmpty(); }
    void retranslate();

private:
    QLabel *part(const QString &name, const QString &icon);

    const Study &m_study;
    const Theme &m_theme;
    QDateTime m_savedAt;
    QDateTime m_failedSince;
    QString m_failure;
    QLabel *m_saveIcon;
    ElidedLabel *m_save;
    QLabel *m_synthetic;
    QLabel *m_readOnly;
    QLabel *m_blinded;
    QLabel *m_backup;
};

} // namespace carnet::ui
