#include "ui/pages/guide_card.h"

#include "ui/pages/page_factory.h"

#include "core/exchange/demo.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/themed_icon.h"

#include <QEvent>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

/// The first patient of whom this holds, else the first of all.
template <typename Holds> QString patientWith(StudyOverview &overview, const Holds &holds)
{
    for (const QString &patient : overview.patients()) {
        if (holds(overview.patient(patient).summary))
            return patient;
    }
    return overview.patients().value(0);
}

/// Where a step leads; whoever may not go there is not sent.
Place::Page pageOf(const QString &step)
{
    static const QHash<QString, Place::Page> pages{{u"diary"_s, Place::Page::Diary},
                                                   {u"query"_s, Place::Page::Queries},
                                                   {u"plan"_s, Place::Page::Visits},
                                                   {u"export"_s, Place::Page::Export}};
    return pages.value(step, Place::Page::Patient);
}

} // namespace

GuideCard::GuideCard(StudyOverview &overview, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_overview(overview)
    , m_theme(theme)
    , m_steps{{u"diary"_s, u"diaryGrid"_s},
              {u"query"_s, u"queryPane"_s},
              {u"curve"_s, u"painCard"_s},
              {u"plan"_s, u"visitsPlan"_s},
              {u"export"_s, u"exportNow"_s}}
    , m_card(new Card(this))
    , m_close(new QToolButton(m_card))
{
    setObjectName(u"guideCard"_s);
    m_close->setObjectName(u"guideClose"_s);
    m_close->setProperty("role", u"flat"_s);
    setThemedIcon(m_close, theme, u"close"_s, &Tokens::text2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    m_card->addToHeader(m_close);
    m_card->body()->setSpacing(2);
    std::erase_if(m_steps, [&overview](const Step &step) {
        const Study &study = overview.study();
        return !mayOpen(study, pageOf(step.id)) || (step.id == u"diary" && !study.mayEnter());
    });
    for (Step &step : m_steps) {
        step.button = new QPushButton(m_card);
        step.button->setObjectName(u"guide_"_s + step.id);
        step.button->setProperty("role", u"link"_s);
        m_card->body()->addWidget(step.button, 0, Qt::AlignLeft);
        connect(step.button, &QPushButton::clicked, this, [this, step] { tryOut(step); });
    }
    connect(m_close, &QToolButton::clicked, this, [this] {
        settings::guideClosed.set(true);
        hide();
    });
    retranslate();
}

bool GuideCard::isWanted(const Study &study)
{
    return study.isSynthetic() && study.today() == demoToday() && !settings::guideClosed.get();
}

void GuideCard::retranslate()
{
    m_card->setTitle(tr("Things to try"));
    m_close->setToolTip(tr("Close this guide for good"));
    m_close->setAccessibleName(m_close->toolTip());
    const QHash<QString, QString> texts{{u"diary"_s, tr("Type a paper diary with digits")},
                                        {u"query"_s, tr("Answer a query")},
                                        {u"curve"_s, tr("Read a patient’s curve")},
                                        {u"plan"_s, tr("See six weeks of visits")},
                                        {u"export"_s, tr("Export for R or Excel")}};
    for (const Step &step : m_steps)
        step.button->setText(texts.value(step.id));
    showDone();
}

void GuideCard::showDone()
{
    const QStringList done = settings::guideDone.get();
    const auto tried = std::ranges::count_if(m_steps, [&done](const Step &step) { return done.contains(step.id); });
    m_card->setSummary(tr("%1 of %2").arg(tried).arg(m_steps.size()));
    for (const Step &step : m_steps) {
        const bool isDone = done.contains(step.id);
        setThemedIcon(step.button, m_theme, isDone ? u"check"_s : u"right"_s, isDone ? &Tokens::ok : &Tokens::accent);
        step.button->setAccessibleDescription(isDone ? tr("tried") : QString());
    }
}

Place GuideCard::placeOf(const QString &step)
{
    if (step == u"query") {
        for (const WorkItem &item : m_overview.work()) {
            if (item.kind == WorkItem::Kind::Query)
                return {.page = Place::Page::Queries, .query = item.occasion.rowNumber()};
        }
        return {.page = Place::Page::Queries};
    }
    if (step == u"diary") {
        for (const WorkItem &item : m_overview.work()) {
            if (item.kind == WorkItem::Kind::Diary)
                return {.page = Place::Page::Diary, .patient = item.patient, .period = item.occasion.periodNumber()};
        }
        return {.page = Place::Page::Diary, .patient = m_overview.patients().value(0), .period = 1};
    }
    if (step == u"plan")
        return {.page = Place::Page::Visits, .tab = u"weeks"_s, .date = m_overview.study().today()};
    if (step == u"export")
        return {.page = Place::Page::Export};
    return {
        .page = Place::Page::Patient,
        .patient = patientWith(
            m_overview, [](const PatientSummary &summary) { return summary.stage == PatientSummary::Stage::Finished; }),
        .tab = u"overview"_s};
}

void GuideCard::tryOut(const Step &step)
{
    QStringList done = settings::guideDone.get();
    if (!done.contains(step.id)) {
        done << step.id;
        settings::guideDone.set(done);
    }
    showDone();
    emit tried(placeOf(step.id), step.target);
}

void GuideCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace carnet::ui
