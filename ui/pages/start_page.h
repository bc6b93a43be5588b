#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace carnet::ui {

class Card;
class InterfaceLanguage;
class NewStudyPanel;
class Segmented;
class StartCard;
class Theme;
struct Prompts;

/// What is shown while no study is open: the demo, opening, making a new one, and the studies opened before.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    StartPage(const Theme &theme, InterfaceLanguage &language, const Prompts &prompts, QWidget *parent = nullptr);

    /// Reads the recent studies again and puts the focus on the demo.
    void refresh();
    /// Why a study could not be opened or made. readOnlyPath: offers to open that study read-only, unless empty.
    void showProblem(const QString &message, const QString &readOnlyPath = {});
    void clearProblem();
    /// Long work: what, done of total. endWork() brings the cards back.
    void showWork(const QString &what, qint64 done, qint64 total);
    void endWork();
    bool isCancelled() const { return m_cancelled; }
    QPushButton &cancelButton() const { return *m_cancel; }
    void showNewStudy();
    NewStudyPanel *newStudy() const { return m_newPanel; }

signals:
    void demoWanted();
    void openWanted();
    void studyWanted(const QString &path);
    void readOnlyWanted(const QString &path);
    void createWanted(const QString &path, const QByteArray &protocol, const QString &backupFolder);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *top();
    QWidget *cards();
    QWidget *problemStrip();
    QWidget *workStrip();
    void retranslate();
    void fillRecent();
    /// For what stands in the middle: how wide it may be, and how much is left free above and below.
    void setRoom(int width, int stretchAround);

    const Theme &m_theme;
    InterfaceLanguage &m_language;
    QVBoxLayout *m_layout = nullptr;
    QWidget *m_column = nullptr;
    QWidget *m_cards = nullptr;
    QLabel *m_logo = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_about = nullptr;
    Segmented *m_languages = nullptr;
    StartCard *m_demo = nullptr;
    StartCard *m_open = nullptr;
    StartCard *m_new = nullptr;
    QWidget *m_problem = nullptr;
    QLabel *m_problemText = nullptr;
    QPushButton *m_readOnly = nullptr;
    QString m_readOnlyPath;
    QWidget *m_work = nullptr;
    QLabel *m_workText = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_cancel = nullptr;
    bool m_cancelled = false;
    Card *m_recent = nullptr;
    QWidget *m_recentRows = nullptr;
    Card *m_newCard = nullptr;
    NewStudyPanel *m_newPanel = nullptr;
};

} // namespace carnet::ui
