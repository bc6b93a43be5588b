#pragma once

#include "ui/forms/diary_session.h"
#include "ui/theme/theme.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace carnet::ui {

class Card;
class DiarySparkline;
class ProgressTrack;

/// Beside the grid: the curve as entered, how far it is, and what to check against the paper.
class DiarySide final : public QScrollArea
{
    Q_OBJECT

public:
    explicit DiarySide(const Theme &theme, QWidget *parent = nullptr);

    void showDiary(DiarySession &session);
    void setCurrentDay(int day);
    void refresh();
    void retranslate();

signals:
    /// Somebody chose a line of the list.
    void wanted(carnet::ui::DiaryCell cell);

private:
    void fillCurve();
    void fillProgress();
    void fillList();
    QWidget *line(const QString &title, const QString &words, bool isWarning, DiaryCell cell);

    const Theme &m_theme;
    DiarySession *m_session = nullptr;
    Card *m_curveCard;
    DiarySparkline *m_curve;
    Card *m_progressCard;
    ProgressTrack *m_track;
    QLabel *m_progress;
    Card *m_listCard;
    QWidget *m_list = nullptr;
    QString m_listed;
};

/// A bar of what is entered, what is missing with a reason (hatched), and the rest.
class ProgressTrack final : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressTrack(const Theme &theme, QWidget *parent = nullptr);
    void show(const DiaryProgress &progress);

    QSize sizeHint() const override { return {100, 8}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    DiaryProgress m_progress;
};

} // namespace carnet::ui
