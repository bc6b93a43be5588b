#pragma once

#include "core/study.h"
#include "ui/widgets/page.h"

#include <QLineEdit>
#include <functional>
#include <vector>

class QLabel;
class QListWidget;

namespace carnet::ui {

class Theme;

/// Something that can be reached by typing its name: a page or a command.
struct GoToTarget
{
    QStringList names; ///< the shown one first, then that of the other language
    QString icon;
    std::function<void()> run;
};

/// One line of the list: where it leads, or what it runs.
struct GoToMatch
{
    QString text;
    QString detail;
    QString icon;
    std::optional<Place> place;
    std::function<void()> run;
};

/// What somebody may mean by "7", "p7", "kp-007", "p7 d2", "p7 v3", "7 call", "kp-007 ae 2", "q12", or a few letters of
/// a page or command; best first.
std::vector<GoToMatch> goToMatches(const QString &typed, const Study &study, const std::vector<GoToTarget> &targets);

/// The field of the header (Ctrl+K) with its list of matches. Enter opens, Esc closes.
class GoToField final : public QLineEdit
{
    Q_OBJECT

public:
    /// targets: asked each time, so that they are in the language of the moment.
    GoToField(const Study &study, const Theme &theme, std::function<std::vector<GoToTarget>()> targets,
              QWidget *parent = nullptr);

    void retranslate();
    QListWidget *list() const { return m_list; }

signals:
    void wanted(const carnet::ui::Place &place);
    /// Esc, or something was chosen: the focus belongs elsewhere again.
    void left();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refill();
    void placeList();
    void choose(int row);

    const Study &m_study;
    const Theme &m_theme;
    std::function<std::vector<GoToTarget>()> m_targets;
    std::vector<GoToMatch> m_matches;
    QListWidget *m_list;
    QLabel *m_icon;
};

} // namespace carnet::ui
