#include "ui/pages/code_break_result.h"

#include "core/study.h"
#include "core/trust/accounts.h"
#include "core/trust/arms.h"
#include "ui/dialogs/print_preview.h"
#include "ui/models/words.h"
#include "ui/papers/allocation_papers.h"
#include "ui/papers/papers.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/themed_icon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace carnet::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal treatmentPoints = 28;

} // namespace

CodeBreakResult::CodeBreakResult(Study &study, const Theme &theme, const Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_study(study)
    , m_theme(theme)
    , m_prompts(prompts)
    , m_card(new Card(this))
    , m_treatment(new QLabel(m_card))
    , m_calls(new QLabel(m_card))
    , m_time(new QLabel(m_card))
    , m_print(new QPushButton(m_card))
    , m_close(new QPushButton(m_card))
{
    m_treatment->setObjectName(u"codeBreakTreatment"_s);
    m_treatment->setWordWrap(true);
    m_treatment->setTextInteractionFlags(Qt::NoTextInteraction);
    m_calls->setObjectName(u"codeBreakCalls"_s);
    m_calls->setWordWrap(true);
    m_time->setObjectName(u"codeBreakTime"_s);
    m_time->setProperty("role", u"secondary"_s);
    m_print->setObjectName(u"codeBreakPrint"_s);
    m_print->setProperty("role", u"primary"_s);
    m_close->setObjectName(u"codeBreakClose"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_time, 1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_print);
    m_card->body()->setSpacing(18);
    m_card->body()->addWidget(m_treatment);
    m_card->body()->addWidget(m_calls);
    m_card->body()->addLayout(buttons);
    m_card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    layout->addStretch();
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &CodeBreakResult::tick);
    connect(m_print, &QPushButton::clicked, this, &CodeBreakResult::print);
    connect(m_close, &QPushButton::clicked, this, &CodeBreakResult::closed);
}

void CodeBreakResult::show(const CodeBreakWish &wish, const BrokenCode &broken, std::chrono::seconds time)
{
    m_shown = {wish, broken};
    m_shown->first.secret.fill('\0');
    m_shown->first.envelopeCode.clear();
    m_left = time;
    m_treatment->setFont(m_theme.font(treatmentPoints, Theme::Weight::Bold));
    retranslate();
    m_second.start();
    m_print->setFocus();
}

void CodeBreakResult::forget()
{
    m_second.stop();
    m_shown.reset();
    m_treatment->clear();
    m_card->setTitle({});
}

void CodeBreakResult::tick()
{
    if (--m_left > std::chrono::seconds(0)) {
        retranslate();
        return;
    }
    forget();
    emit closed();
}

void CodeBreakResult::print()
{
    if (!m_shown)
        return;
    const auto [wish, broken] = *m_shown;
    showPreview(
        m_study, m_theme, m_prompts,
        [this, wish = wish, broken = broken](const QString &spoken) {
            return printoutOf(
                m_study, [&] { return codeBreakPaper(m_study, wish, broken); }, spoken);
        },
        true, this);
}

void CodeBreakResult::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CodeBreakResult::retranslate()
{
    m_print->setText(tr("Print the report…"));
    m_close->setText(tr("Close now"));
    if (!m_shown)
        return;
    const auto &[wish, broken] = *m_shown;
    const ArmPlan plan = armPlan(m_study);
    m_card->setTitle(plan.periods > 1 ? tr("%1 · Period %2", "patient").arg(broken.patient).arg(broken.period)
                                      : broken.patient);
    m_treatment->setText(plan.words(broken.treatment, language()));
    QStringList managers;
    for (const Account &account : accounts(m_study)) {
        if (account.active && account.person.roles.testFlag(Role::DataManager))
            managers << (account.person.fullName.isEmpty() ? account.person.name : account.person.fullName);
    }
    m_calls->setText(
        managers.isEmpty()
            ? tr("Phone the data manager and the sponsor now. Tell nobody else of the team the treatment.")
            : tr("Phone the data manager (%1) and the sponsor now. Tell nobody else of the team the treatment.")
                  .arg(managers.join(u", "_s)));
    m_time->setText(tr("Shown for %n s more, then it is gone: it is kept nowhere.", nullptr, int(m_left.count())));
}

} // namespace carnet::ui
