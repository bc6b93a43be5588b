#pragma once

#include "core/trust/presence.h"
#include "ui/pages/go_to.h"
#include "ui/pages/page_factory.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

namespace carnet::ui {

class PageStack;
class FooterBar;
class HeaderBar;
class KeyHelpPanel;
class Rail;

/// One open study: the rail, the header, the page in force and the footer, and the way from page to page.
class StudyFrame final : public QWidget
{
    Q_OBJECT

public:
    /// targets: the commands that Ctrl+K finds besides the places.
    StudyFrame(const PageNeeds &needs, std::function<std::vector<GoToTarget>()> targets, QWidget *parent = nullptr);
    ~StudyFrame() override;

    Study &study() const { return m_needs.study; }
    Page *page() const { return m_page; }
    Place place() const;
    /// The same down to the cell or item in hand, as it is come back to.
    Place exactPlace() const;
    Rail *rail() const { return m_rail; }
    FooterBar *footer() const { return m_footer; }
    HeaderBar *header() const { return m_header; }

    /// Shows a place; what was shown before can be gone back to. Places that this version lacks lead to the patients.
    void go(const Place &place);
    void goPage(Place::Page page);
    bool canGoBack() const { return !m_back.empty(); }
    bool canGoForward() const { return !m_forward.empty(); }
    void back();
    void forward();
    /// The patient before (−1) or after (+1) on the same page.
    void stepPatient(int step);
    /// The diary of the patient's period in progress.
    void openDiary();
    /// The page that signs and locks what is in hand: a visit, a period, or the patient.
    void openSign();
    void focusGoTo();
    /// The rail, the header, the page, and round again.
    void focusNextPane(bool backwards);
    void focusPage();
    void toggleRail();
    /// everywhere: the keys of the whole program.
    void showKeyHelp(const std::vector<KeyHelp> &everywhere);
    /// False when something typed could not be saved.
    bool isEverythingSaved() const;

signals:
    void placeChanged();
    void idleChosen();
    void protectWanted();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectStudy();
    void show(const Place &place);
    Page *pageFor(Place::Page page);
    void redrawFrame();
    void retranslate();
    void countQueries();
    void collapseRail();
    void showPerson();
    int currentPeriod(const QString &patient) const;

    StudyOverview m_overview;
    PageNeeds m_needs;
    Rail *m_rail;
    HeaderBar *m_header;
    FooterBar *m_footer;
    PageStack *m_stack;
    KeyHelpPanel *m_help;
    QHash<int, Page *> m_pages;
    Page *m_page = nullptr;
    std::vector<Place> m_back;
    std::vector<Place> m_forward;
    QTimer m_lookAround;
    StudyPresence m_presence;
    QTimer m_signsOfLife;
    bool m_railWanted = true;
};

} // namespace carnet::ui
