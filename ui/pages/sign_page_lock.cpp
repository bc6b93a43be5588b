// The lock of the page that signs and locks.
#include "core/domain/error.h"
#include "ui/models/words.h"
#include "ui/pages/sign_page.h"
#include "ui/pages/study_lock_fields.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/check_row.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/themed_icon.h"
#include "ui/widgets/waking_button.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

constexpr std::size_t mostBlockersShown = 12;

/// What is to do, and under it where: "16 diary days without an answer", "Period 1 of KP-025".
std::pair<QString, QString> twoLines(const QString &said, const QString &patient)
{
    const qsizetype colon = said.indexOf(u": "_s);
    if (colon < 0)
        return {said, patient};
    const QString what = said.mid(colon + 2);
    return {QString(what.left(1).toUpper() + what.mid(1)), said.left(colon).trimmed()};
}

} // namespace

QWidget *SignPage::buildLock()
{
    m_lockState->setObjectName(u"lockState"_s);
    m_lockState->setWordWrap(true);
    m_lockState->setProperty("role", u"secondary"_s);
    m_reason->setObjectName(u"lockReason"_s);
    m_reasonLabel->setBuddy(m_reason);
    m_lock->setObjectName(u"lockNow"_s);
    setThemedIcon(m_lock, m_theme, u"lock"_s);
    m_freeze->setObjectName(u"freezeNow"_s);
    m_unlock->setObjectName(u"unlockNow"_s);
    QVBoxLayout *body = m_lockCard->body();
    body->setSpacing(6);
    body->addWidget(m_lockState);
    m_blockers = new QVBoxLayout;
    m_blockers->setSpacing(2);
    body->addLayout(m_blockers);
    body->addWidget(m_reasonLabel);
    body->addWidget(m_reason);
    body->addWidget(m_studyLock);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_freeze);
    buttons->addWidget(m_lock);
    buttons->addWidget(m_unlock);
    body->addSpacing(4);
    body->addLayout(buttons);
    connect(m_studyLock, &StudyLockFields::changed, this, &SignPage::lookAtLock);
    connect(m_studyLock, &StudyLockFields::entered, m_lock, qOverload<>(&QWidget::setFocus));
    connect(m_lock, &QPushButton::clicked, this, [this] { lockNow(false); });
    connect(m_freeze, &QPushButton::clicked, this, [this] { lockNow(true); });
    connect(m_unlock, &QPushButton::clicked, this, &SignPage::unlockNow);
    return m_lockCard;
}

void SignPage::showLock()
{
    const auto over = lockOver(m_study, m_target.patient, m_target.part);
    const auto own = lockOn(m_study, m_target);
    const bool mayLock = m_study.may(Action::LockData) && !m_study.isReadOnly();
    m_lockedChip->setContent(Chip::Tone::Neutral, u"lock"_s,
                             !over            ? QString()
                             : over->isFrozen ? tr("frozen")
                                              : tr("locked"));
    if (over)
        m_lockState->setText(words(m_study, *over));
    else
        m_lockState->setText(tr("Not locked: data can be changed."));
    m_lock->setVisible(mayLock && (!own || own->isFrozen));
    m_freeze->setVisible(mayLock && !own);
    m_unlock->setVisible(mayLock && own.has_value());
    m_reason->setVisible(mayLock);
    m_reasonLabel->setVisible(mayLock);
    m_reason->setPlaceholderText(own ? tr("needed to unlock") : tr("if there is one"));
    showBlockers();
}

void SignPage::showBlockers()
{
    while (QLayoutItem *item = m_blockers->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    const auto own = lockOn(m_study, m_target);
    const bool isOpen = !own || own->isFrozen;
    const std::vector<Blocker> blockers = isOpen ? lockBlockers(m_study, m_target) : std::vector<Blocker>();
    for (std::size_t i = 0; i < std::min(blockers.size(), mostBlockersShown); ++i) {
        auto *row = new CheckRow(m_theme, m_lockCard);
        row->setObjectName(u"lockBlocker"_s);
        const auto [what, where] = twoLines(words(m_study, blockers[i]), blockers[i].patient);
        row->setContent(StateMark::Due, what, where, true);
        connect(row, &CheckRow::clicked, this, [this, blocker = blockers[i]] { openBlocker(blocker); });
        m_blockers->addWidget(row);
    }
    if (blockers.size() > mostBlockersShown) {
        auto *more = new QLabel(tr("and %n more", nullptr, int(blockers.size() - mostBlockersShown)), m_lockCard);
        more->setProperty("role", u"hint"_s);
        m_blockers->addWidget(more);
    }
    m_lockCard->setSummary(!isOpen            ? QString()
                           : blockers.empty() ? tr("nothing in the way")
                                              : tr("%n to do first", nullptr, int(blockers.size())));
    m_lock->setText(m_target.patient.isEmpty() ? tr("Lock the study") : tr("Lock", "button"));
    m_isLockable = isOpen && blockers.empty();
    m_studyLock->setVisible(m_isLockable && m_target.patient.isEmpty() && m_lock->isVisibleTo(this));
    lookAtLock();
}

/// The whole study is locked a moment after everything is typed; a part of it at once.
void SignPage::lookAtLock()
{
    const bool isStudy = m_target.patient.isEmpty();
    m_lock->setReady(isStudy && m_isLockable && m_studyLock->isComplete());
    if (!isStudy)
        m_lock->setEnabled(m_isLockable);
}

void SignPage::openBlocker(const Blocker &blocker)
{
    Place place{.page = Place::Page::Patient, .patient = blocker.patient};
    switch (blocker.kind) {
    case Blocker::Kind::OpenForm:
        place.page = m_study.protocol().instrument(blocker.form) ? Place::Page::Form : Place::Page::Visit;
        place.visit = blocker.occasion.visitIndex();
        place.form = blocker.form;
        break;
    case Blocker::Kind::EmptyDays:
    case Blocker::Kind::UnfinishedDiary:
        place.page = Place::Page::Diary;
        place.period = blocker.occasion.periodNumber();
        break;
    case Blocker::Kind::OpenQuery: place = {.page = Place::Page::Queries, .query = blocker.occasion.rowNumber()}; break;
    case Blocker::Kind::NoSignature:
    case Blocker::Kind::BrokenSignature:
        place.page = Place::Page::Sign;
        place.row = int(blocker.occasion.packed());
        break;
    }
    emit wanted(place);
}

void SignPage::lockNow(bool freeze)
{
    const bool isStudy = m_target.patient.isEmpty();
    if (isStudy && freeze &&
        !m_prompts.confirm(this, tr("Freeze the study"),
                           tr("Nobody can change any value of the %n patient(s) any more until a data manager unlocks "
                              "the study with a reason.",
                              nullptr, int(m_study.patients().size())),
                           tr("Freeze the study")))
        return;
    try {
        if (isStudy && !freeze && !m_study.checkPassword(m_studyLock->password())) {
            m_studyLock->askAgain();
            throw Error(Error::Kind::WrongPassword, tr("The password is wrong. Nothing was locked."));
        }
        lock(m_study, m_target, freeze, m_reason->text());
        m_reason->clear();
        m_studyLock->clear();
        refresh();
        tell(words(m_study, *lockOn(m_study, m_target)), true);
        m_unlock->setFocus();
    } catch (const Error &error) {
        tell(error.message(), false);
    }
}

void SignPage::unlockNow()
{
    try {
        unlock(m_study, m_target, m_reason->text());
        m_reason->clear();
        refresh();
        tell(tr("Unlocked: data can be changed again."), true);
    } catch (const Error &error) {
        tell(error.message(), false);
    }
    m_reason->setFocus();
}

} // namespace carnet::ui
