#pragma once

#include "ui/models/form_model.h"
#include "ui/theme/theme.h"

#include <QScrollArea>

class QLabel;

namespace carnet::ui {

class Card;
class ScoreBar;

/// Beside the items: the scores as they come, what missing answers do to them, and earlier visits once the form is
/// finished, so that they influence nobody.
class FormSide final : public QScrollArea
{
    Q_OBJECT

public:
    explicit FormSide(const Theme &theme, QWidget *parent = nullptr);

    void showForm(const FormModel &model);
    void refresh();
    void retranslate();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitTexts();
    void fillScores();
    void fillRules();
    void fillEarlier();

    const Theme &m_theme;
    const FormModel *m_model = nullptr;
    Card *m_scoresCard;
    Card *m_rulesCard;
    Card *m_earlierCard;
    QLabel *m_rules;
    QLabel *m_earlier;
    QWidget *m_lines = nullptr;
    std::vector<ScoreBar *> m_bars;
};

/// The values of one score at up to five visits, oldest first, on one line.
class ScoreDots final : public QWidget
{
    Q_OBJECT

public:
    struct Dot
    {
        QString visit;
        std::optional<double> value;
    };

    ScoreDots(const Theme &theme, const ScoreDefinition &score, std::vector<Dot> dots, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    const ScoreDefinition &m_score;
    std::vector<Dot> m_dots;
};

} // namespace carnet::ui
