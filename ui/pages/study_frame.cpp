#include "ui/pages/study_frame.h"

#include "core/domain/error.h"
#include "core/patients/queries.h"
#include "ui/pages/diary_page.h"
#include "ui/pages/footer_bar.h"
#include "ui/pages/form_page.h"
#include "ui/pages/header_bar.h"
#include "ui/pages/key_help.h"
#include "ui/pages/page_stack.h"
#include "ui/pages/patients_page.h"
#include "ui/pages/rail.h"
#include "ui/pages/settings_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/person_disc.h"
#include "ui/widgets/settings.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace carnet::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int collapseBelow = 1200;
constexpr std::chrono::milliseconds lookAroundEvery{1000};
constexpr std::chrono::seconds signOfLifeEvery{5};
constexpr std::size_t longestHistory = 100;

std::vector<Rail::Entry> railEntries(const Study &study)
{
    const std::vector<Rail::Entry> all{
        {Place::Page::Today, u"today"_s},     {Place::Page::Patients, u"patients"_s},
        {Place::Page::Visits, u"calendar"_s}, {Place::Page::Events, u"ae"_s},
        {Place::Page::Queries, u"query"_s},   {Place::Page::Charts, u"chart"_s},
        {Place::Page::Analysis, u"grid"_s},   {Place::Page::Export, u"export"_s},
        {Place::Page::Allocation, u"drop"_s}, {Place::Page::Unblinding, u"eye"_s},
        {Place::Page::Audit, u"history"_s},   {Place::Page::Settings, u"settings"_s, true}};
    std::vector<Rail::Entry> there;
    for (const auto &entry : all)
        if (hasPage(entry.page) && mayOpen(study, entry.page))
            there.push_back(entry);
    return there;
}

/// Large text on a small screen: what has no room is scrolled to, and the window never grows beyond the screen.
QScrollArea *roomFor(QWidget *pages, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidget(pages);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

/// Whether this person is the one to go on with the query.
bool waitsFor(const Study &study, const Query &query)
{
    if (query.waitsForAnswer())
        return study.may(Action::EnterData);
    return query.isOpen() && study.may(Action::ManageQueries);
}

/// Pages that read anew by themselves what somebody else changed. Opening them again would take the keys, and what is
/// half-typed, from whoever works there.
bool followsByItself(Place::Page page)
{
    switch (page) {
    case Place::Page::Patients:
    case Place::Page::Patient:
    case Place::Page::Diary:
    case Place::Page::Form:
    case Place::Page::Visit:
    case Place::Page::Events:
    case Place::Page::Queries:
    case Place::Page::Sign:
    case Place::Page::Allocation:
    case Place::Page::CodeBreak: return true;
    default: return false;
    }
}

bool touchesQueries(const Act &act)
{
    return std::ranges::any_of(act.changes, [](const Change &change) {
        const Occasion occasion = change.datum.key.occasion;
        return occasion.kind() == Occasion::Kind::List && occasion.list() == List::Query;
    });
}

} // namespace

StudyFrame::StudyFrame(const PageNeeds &needs, std::function<std::vector<GoToTarget>()> targets, QWidget *parent)
    : QWidget(parent)
    , m_overview(needs.study)
    , m_needs(needs)
    , m_rail(new Rail(needs.theme, railEntries(needs.study), this))
    , m_header(new HeaderBar(needs.study, needs.theme, std::move(targets), this))
    , m_footer(new FooterBar(needs.study, needs.theme, this))
    , m_stack(new PageStack(this))
    , m_help(new KeyHelpPanel(needs.theme, this))
    , m_presence(needs.study)
    , m_railWanted(!settings::railCollapsed.get())
{
    setObjectName(u"studyFrame"_s);
    m_needs.overview = &m_overview;
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_header);
    right->addWidget(roomFor(m_stack, this), 1);
    right->addWidget(m_footer);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addLayout(right, 1);

    connect(m_rail, &Rail::wanted, this, &StudyFrame::goPage);
    connect(m_header, &HeaderBar::wanted, this, &StudyFrame::go);
    connect(m_header, &HeaderBar::patientStep, this, &StudyFrame::stepPatient);
    connect(m_header->goTo(), &GoToField::wanted, this, &StudyFrame::go);
    connect(m_header->goTo(), &GoToField::left, this, &StudyFrame::focusPage);
    connect(&needs.theme, &Theme::changed, this, &StudyFrame::collapseRail);
    connectStudy();
    retranslate();
    countQueries();
}

StudyFrame::~StudyFrame()
{
    m_needs.study.disconnect(this);
    // Pages go first: an open editor commits while they are going, and the footer still listens.
    for (auto *page : std::as_const(m_pages))
        delete page;
}

void StudyFrame::connectStudy()
{
    Study &study = m_needs.study;
    connect(&study, &Study::recorded, this, [this](const Act &act) {
        m_footer->saved(act.at.toLocalTime());
        if (touchesQueries(act))
            countQueries();
        try {
            closeSatisfiedQueries(m_needs.study, act);
        } catch (const Error &error) {
            m_footer->failed(error.message());
        }
    });
    connect(&study, &Study::changedElsewhere, this, [this] {
        countQueries();
        retranslate();
        if (m_page && !followsByItself(m_page->place().page))
            show(m_page->place());
    });
    connect(&m_lookAround, &QTimer::timeout, this, [this] {
        try {
            m_needs.study.refresh();
            m_footer->cannotRead({});
        } catch (const Error &error) {
            m_footer->cannotRead(error.message());
        }
    });
    m_lookAround.start(lookAroundEvery);
    const auto lookForOthers = [this] {
        try {
            m_footer->showOthers(m_presence.lookAround());
        } catch (const Error &error) {
            m_footer->cannotRead(error.message());
        }
    };
    connect(&m_signsOfLife, &QTimer::timeout, this, lookForOthers);
    m_signsOfLife.start(signOfLifeEvery);
    lookForOthers();
}

Place StudyFrame::place() const
{
    return m_page ? m_page->place() : Place();
}

Place StudyFrame::exactPlace() const
{
    if (const auto *diary = qobject_cast<const DiaryPage *>(m_page))
        return diary->exactPlace();
    if (const auto *form = qobject_cast<const FormPage *>(m_page))
        return form->exactPlace();
    return place();
}

void StudyFrame::goPage(Place::Page page)
{
    Place place;
    place.page = page;
    go(place);
}

void StudyFrame::go(const Place &wanted)
{
    Place place = wanted;
    const auto isThere = [this](Place::Page page) { return hasPage(page) && mayOpen(m_needs.study, page); };
    if (!isThere(place.page))
        place = {.page = isThere(Place::Page::Patients) ? Place::Page::Patients : Place::Page::Settings, .patient = {}};
    if (m_page && !(m_page->place() == place)) {
        m_back.push_back(m_page->place());
        if (m_back.size() > longestHistory)
            m_back.erase(m_back.begin());
        m_forward.clear();
    }
    show(place);
}

void StudyFrame::back()
{
    if (m_back.empty() || !m_page)
        return;
    m_forward.push_back(m_page->place());
    const Place place = m_back.back();
    m_back.pop_back();
    show(place);
}

void StudyFrame::forward()
{
    if (m_forward.empty() || !m_page)
        return;
    m_back.push_back(m_page->place());
    const Place place = m_forward.back();
    m_forward.pop_back();
    show(place);
}

Page *StudyFrame::pageFor(Place::Page page)
{
    Page *&made = m_pages[int(page)];
    if (!made) {
        made = makePage(page, m_needs, m_stack);
        made->setProperty("role", u"page"_s);
        made->setAttribute(Qt::WA_StyledBackground);
        m_stack->addWidget(made);
        connect(made, &Page::wanted, this, &StudyFrame::go);
        connect(made, &Page::placeChanged, this, &StudyFrame::redrawFrame);
        if (auto *settingsPage = qobject_cast<SettingsPage *>(made)) {
            connect(settingsPage, &SettingsPage::idleChosen, this, &StudyFrame::idleChosen);
            connect(settingsPage, &SettingsPage::protectWanted, this, &StudyFrame::protectWanted);
        }
        connect(made, &Page::saveFailed, this, [this](const QString &message) {
            if (message.isEmpty())
                m_footer->saved(m_needs.study.now().toLocalTime());
            else
                m_footer->failed(message);
        });
    }
    return made;
}

void StudyFrame::show(const Place &place)
{
    try {
        Page *page = pageFor(place.page);
        const bool isOther = page != m_page;
        page->open(place);
        QWidget *remembered = page->focusWidget(); // before the stack gives the focus to the first control
        m_page = page;
        m_stack->setCurrentWidget(page);
        if (isOther && !remembered && page->focusProxy())
            page->focusProxy()->setFocus(Qt::OtherFocusReason);
        else if (isOther)
            focusPage();
    } catch (const Error &error) {
        m_needs.prompts.tell(this, tr("This page cannot be shown"), error.message());
    }
    redrawFrame();
}

void StudyFrame::redrawFrame()
{
    if (!m_page)
        return;
    m_rail->setCurrent(m_page->place().page);
    m_header->setCrumbs(m_page->crumbs());
    m_header->setPatientSteps(!m_page->place().patient.isEmpty() && m_needs.study.patients().size() > 1);
    emit placeChanged();
}

void StudyFrame::stepPatient(int step)
{
    Place place = this->place();
    const auto *list = qobject_cast<PatientsPage *>(m_pages.value(int(Place::Page::Patients)));
    const QStringList patients = list ? list->order() : m_needs.study.patients();
    const auto here = patients.indexOf(place.patient);
    if (here < 0)
        return;
    const auto next = here + step;
    if (next < 0 || next >= patients.size())
        return;
    place.patient = patients.at(next);
    place.day = -1;
    place.measure.clear();
    place.query = 0;
    go(place);
}

int StudyFrame::currentPeriod(const QString &patient) const
{
    const Study &study = m_needs.study;
    for (int period = study.protocol().periods; period > 1; --period) {
        const auto *visit = study.protocol().infusionOf(period);
        if (!visit)
            continue;
        const Occasion occasion = Occasion::visit(study.protocol().visitIndex(visit->code));
        if (study.value({patient, occasion, u"visit_date"_s}).hasContent())
            return period;
    }
    return 1;
}

void StudyFrame::openDiary()
{
    Place place = this->place();
    if (place.patient.isEmpty() || !m_needs.study.protocol().hasDiary())
        return;
    if (place.page != Place::Page::Diary) {
        place.page = Place::Page::Diary;
        place.period = currentPeriod(place.patient);
        place.day = -1;
        place.measure.clear();
    }
    go(place);
}

void StudyFrame::showPerson()
{
    const Study &study = m_needs.study;
    const Person &person = study.person();
    if (!study.hasAccounts()) {
        m_rail->setUser(u"L"_s, tr("Local user"), tr("All tasks"), false);
        return;
    }
    const QString name = person.fullName.isEmpty() ? person.name : person.fullName;
    m_rail->setUser(initialsOf(name), name, words(person.roles), true);
}

void StudyFrame::openSign()
{
    const Place here = place();
    if (here.patient.isEmpty())
        return;
    Occasion part;
    if (here.page == Place::Page::Diary)
        part = Occasion::period(here.period);
    else if ((here.page == Place::Page::Visit || here.page == Place::Page::Form) && here.visit >= 0)
        part = Occasion::visit(here.visit);
    go({.page = Place::Page::Sign, .patient = here.patient, .row = int(part.packed())});
}

void StudyFrame::focusGoTo()
{
    m_header->goTo()->setFocus(Qt::ShortcutFocusReason);
}

void StudyFrame::focusNextPane(bool backwards)
{
    const std::vector<QWidget *> panes{m_rail, m_header, m_stack};
    const QWidget *focus = QApplication::focusWidget();
    std::size_t here = 2;
    for (std::size_t i = 0; i < panes.size(); ++i)
        if (focus && panes[i]->isAncestorOf(focus))
            here = i;
    const std::size_t next = (here + (backwards ? 2 : 1)) % panes.size();
    if (panes[next] == m_stack)
        focusPage();
    else if (panes[next] == m_header)
        m_header->goTo()->setFocus(Qt::TabFocusReason);
    else if (auto *button =
                 m_rail->button(m_page && m_rail->button(m_page->place().page) ? m_page->place().page
                                                                               : m_rail->buttons().front()->page()))
        button->setFocus(Qt::TabFocusReason);
}

void StudyFrame::focusPage()
{
    if (!m_page)
        return;
    QWidget *target = m_page->focusWidget();
    if (!target || !target->isVisibleTo(m_page) || !target->isEnabled())
        target = m_page->focusProxy();
    for (QWidget *next = m_page->nextInFocusChain(); !target && next != m_page; next = next->nextInFocusChain())
        if (m_page->isAncestorOf(next) && next->focusPolicy() & Qt::TabFocus && next->isVisibleTo(m_page) &&
            next->isEnabled())
            target = next;
    (target ? target : m_page)->setFocus(Qt::OtherFocusReason);
}

void StudyFrame::toggleRail()
{
    m_railWanted = m_rail->isCollapsed();
    settings::railCollapsed.set(!m_railWanted);
    m_rail->setCollapsed(!m_railWanted);
}

void StudyFrame::collapseRail()
{
    const bool collapsed = !m_railWanted || width() < m_needs.theme.scaled(collapseBelow);
    if (collapsed != m_rail->isCollapsed())
        m_rail->setCollapsed(collapsed);
}

void StudyFrame::showKeyHelp(const std::vector<KeyHelp> &everywhere)
{
    if (m_help->isVisible()) {
        m_help->closeHelp();
        return;
    }
    const auto crumbs = m_page ? m_page->crumbs() : std::vector<Crumb>();
    m_help->showKeys(crumbs.empty() ? QString() : crumbs.back().text, m_page ? m_page->keys() : std::vector<KeyHelp>(),
                     everywhere);
}

bool StudyFrame::isEverythingSaved() const
{
    return !m_footer->hasFailed();
}

void StudyFrame::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StudyFrame::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    collapseRail();
    if (m_help->isVisible())
        m_help->setGeometry(rect());
}

void StudyFrame::retranslate()
{
    const Study &study = m_needs.study;
    const Protocol &protocol = study.protocol();
    const QString title =
        protocol.shortTitle.isEmpty() ? protocol.title.in(QLocale().name().left(2)) : protocol.shortTitle;
    m_rail->setStudy(title, tr("%n patients", nullptr, int(study.patients().size())));
    showPerson();
    for (const auto *button : m_rail->buttons())
        m_rail->setText(button->page(), QCoreApplication::translate("Pages", pageName(button->page())));
    m_header->retranslate();
    m_footer->retranslate();
    redrawFrame();
}

void StudyFrame::countQueries()
{
    auto *button = m_rail->button(Place::Page::Queries);
    if (!button || !m_needs.study.may(Action::AnswerQueries))
        return; // a badge counts what this person can act on
    const auto all = queries(m_needs.study);
    button->setBadge(
        int(std::ranges::count_if(all, [this](const Query &query) { return waitsFor(m_needs.study, query); })));
}

} // namespace carnet::ui
