#pragma once

#include "ui/forms/form_session.h"
#include "ui/theme/theme.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace carnet::ui {

class Card;
class ScoreBar;
class ScoreTrail;

/// Beside a questionnaire: its scores as they come, the rule for missing answers, and the visits before once it is
/// finished.
class FormSide final : public QScrollArea
{
    Q_OBJECT

public:
    explicit FormSide(const Theme &theme, QWidget *parent = nullptr);

    /// The session must live as long as it is shown.
    void showForm(FormSession &session);
    void refresh();
    void retranslate();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void fitTexts();
    void refreshBars(const std::vector<Score> &scores, bool isComplete);
    void refreshRows(const std::vector<Score> &scores, bool isComplete);
    void refreshRule(const std::vector<Score> &scores);
    void refreshTrails(const std::vector<Score> &scores, bool isComplete);
    QString caption(const Score &score, bool isComplete) const;

    const Theme &m_theme;
    FormSession *m_session = nullptr;
    Card *m_scoreCard;
    QVBoxLayout *m_bars;
    QLabel *m_rows;
    QLabel *m_flags;
    Card *m_ruleCard;
    QLabel *m_rule;
    Card *m_earlierCard;
    QLabel *m_earlier;
    QVBoxLayout *m_trails;
    std::vector<ScoreBar *> m_barViews;
    std::vector<ScoreTrail *> m_trailViews;
};

} // namespace carnet::ui
