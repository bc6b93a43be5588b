#pragma once

#include "ui/forms/second_entry_view.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace carnet::ui {

class Card;
class DiarySparkline;
class KeyLegend;

/// The diary typed a second time: the grid with its prompt and keys; beside it how far it is, what differs, and the
/// curve of what is verified.
class SecondEntryPanel final : public QWidget
{
    Q_OBJECT

public:
    SecondEntryPanel(Study &study, const QString &patient, int period, const Theme &theme, QWidget *parent = nullptr);
    ~SecondEntryPanel() override;

    SecondEntryView *grid() const { return m_view; }
    const SecondEntrySession &session() const { return m_session; }
    void retranslate();

signals:
    void left();
    void queryWanted(const carnet::DatumKey &about);

private:
    QWidget *makeSide();
    void refresh();
    void fillDifferences();
    void fillCurve();

    const Theme &m_theme;
    SecondEntrySession m_session;
    SecondEntryView *m_view;
    PromptLine *m_prompt;
    KeyLegend *m_legend;
    Card *m_progressCard;
    QLabel *m_progress;
    Card *m_differencesCard;
    QWidget *m_differences = nullptr;
    Card *m_curveCard;
    DiarySparkline *m_curve;
};

/// "Verified by A. Petit, 2 corrections of 105 (1.9 %)"; how far it is otherwise, empty where none is wanted.
QString secondEntryWords(const Study &study, const QString &patient, int period);

} // namespace carnet::ui
