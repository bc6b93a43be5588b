#pragma once

#include "core/scoring/scores.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace carnet::ui {

/// A score in its own language: "5" or "6.3", nothing when it cannot be computed.
QString scoreText(const Score &score);

/// One score while a form is typed: name, value, a bar with the published limits as ticks, and how far it is.
class ScoreBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ScoreBar(const Theme &theme, QWidget *parent = nullptr);

    /// isFinal: the form is complete; the name of the band is told only then.
    void show(const Score &score, bool isFinal);
    QString facts() const { return m_facts; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Score m_score;
    QString m_name;
    QString m_facts;
};

} // namespace carnet::ui
