#include "ui/pages/lock_cover.h"

#include "core/domain/error.h"
#include "core/log_in_wait.h"
#include "core/trust/accounts.h"
#include "ui/pages/log_in_form.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

LockCover::LockCover(Study &study, const Theme &theme, QWidget *window)
    : QDialog(window, Qt::Dialog | Qt::FramelessWindowHint)
    , m_study(study)
    , m_theme(theme)
    , m_window(window)
    , m_form(new LogInForm(theme, this))
    , m_other(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"lockCover"_s);
    setWindowModality(Qt::ApplicationModal);
    m_other->setObjectName(u"lockOther"_s);
    m_other->setProperty("role", u"link"_s);
    m_other->setAutoDefault(false);
    m_close->setObjectName(u"lockClose"_s);
    m_close->setProperty("role", u"link"_s);
    m_close->setAutoDefault(false);
    auto *card = new Card(this);
    card->setMaximumWidth(theme.scaled(460));
    card->body()->addWidget(m_form);
    auto *links = new QHBoxLayout;
    links->addWidget(m_other);
    links->addStretch(1);
    links->addWidget(m_close);
    card->body()->addLayout(links);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(card, 4);
    middle->addStretch(1);
    auto *lines = new QVBoxLayout(this);
    lines->addStretch(2);
    lines->addLayout(middle);
    lines->addStretch(3);

    connect(m_form, &LogInForm::wanted, this, &LockCover::enter);
    connect(m_form, &LogInForm::left, this, &LockCover::reject);
    connect(m_other, &QPushButton::clicked, this, [this] { askOnlyThisPerson(!m_onlyThis); });
    connect(m_close, &QPushButton::clicked, this, [this] {
        showAll();
        hide();
        emit closeWanted();
    });
    window->installEventFilter(this);
}

LockCover::~LockCover()
{
    showAll();
}

void LockCover::cover(Why why)
{
    if (isVisible())
        return;
    m_why = why;
    m_since = QDateTime::currentDateTime();
    m_focus = QApplication::focusWidget();
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    for (const auto mode : {QClipboard::Clipboard, QClipboard::Selection}) // data of patients may lie there
        QApplication::clipboard()->clear(mode);
    hideAll();
    m_form->setPeople({}, false);
    askOnlyThisPerson(why != Why::Switching);
    place();
    show();
    raise();
    activateWindow();
    m_form->start();
}

/// A plain cover over each window: what is blurred can still be read.
void LockCover::hideAll()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window == this || !window->isVisible() || window->isHidden())
            continue;
        auto *cover = new QWidget(window);
        cover->setObjectName(u"lockPlain"_s);
        cover->setAutoFillBackground(true);
        QPalette colours = cover->palette();
        colours.setColor(QPalette::Window, m_theme.colors().window);
        cover->setPalette(colours);
        cover->setGeometry(window->rect());
        cover->show();
        cover->raise();
        m_covers.push_back(cover);
        if (window != m_window)
            window->installEventFilter(this);
    }
}

void LockCover::showAll()
{
    for (const QPointer<QWidget> &cover : m_covers)
        delete cover;
    m_covers.clear();
}

void LockCover::place()
{
    setGeometry(QRect(m_window->mapToGlobal(QPoint(0, 0)), m_window->size()));
}

void LockCover::askOnlyThisPerson(bool only)
{
    m_onlyThis = only;
    if (!only) {
        std::vector<Person> people;
        for (const Account &account : accounts(m_study)) {
            if (account.active)
                people.push_back(account.person);
        }
        m_form->setOnly({});
        m_form->setPeople(people, Study::isPublished(m_study.path()));
    } else {
        m_form->setPeople({}, false);
        m_form->setOnly(m_study.user());
    }
    retranslate();
    m_form->start();
}

void LockCover::retranslate()
{
    const Person &person = m_study.person();
    const QString name = person.fullName.isEmpty() ? person.name : person.fullName;
    const QString study = QFileInfo(m_study.path()).completeBaseName();
    const QString since = QLocale().toString(m_since.time(), u"HH:mm"_s);
    if (!m_onlyThis)
        m_form->setWords(study, tr("Who goes on? What %1 was doing stays as it is.").arg(name));
    else if (Study::isPublished(m_study.path()))
        m_form->setWords(
            name,
            tr("%1 is locked since %2. A demonstration is unlocked with Enter, without a password.").arg(study, since));
    else
        m_form->setWords(name, tr("%1 is locked since %2. Nothing is lost: everything typed is saved, and the place is "
                                  "kept.")
                                   .arg(study, since));
    m_form->setButtons(m_onlyThis ? tr("Unlock") : tr("Log in"), m_why == Why::Switching ? tr("Back") : QString());
    m_other->setText(m_onlyThis ? tr("I am not %1").arg(name) : tr("I am %1").arg(name));
    m_close->setText(tr("Close the study"));
    setWindowTitle(tr("Locked"));
}

int LockCover::secondsToWait(const Credentials &who) const
{
    return carnet::secondsToWait(m_study.path(), who.name, m_study.now());
}

void LockCover::enter(const Credentials &who)
{
    try {
        const bool same = who.name.compare(m_study.user(), Qt::CaseInsensitive) == 0;
        if (same && !Study::isPublished(m_study.path())) {
            if (!m_study.checkPassword(who.password)) {
                m_form->showProblem(tr("Name or password is wrong."), secondsToWait(who));
                return;
            }
        } else if (!same) {
            emit leaving();
            m_study.switchUser(who);
        }
        m_study.noteLogIn();
        showAll();
        if (!same)
            emit switched(); // closes dialogs before the cover goes, so that the window gets the keys
        hide();
        if (same)
            giveBack();
    } catch (const Error &error) {
        m_form->showProblem(error.message(), secondsToWait(who));
    }
}

// Esc opens nothing; it only leaves what was asked for by the person who is still logged in.
void LockCover::reject()
{
    if (m_why != Why::Switching)
        return;
    showAll();
    hide();
    giveBack();
}

/// The keys go where they were, be it a window beside that lies behind now.
void LockCover::giveBack()
{
    if (m_focus) {
        m_focus->window()->raise();
        m_focus->activateWindow();
        m_focus->setFocus(Qt::OtherFocusReason);
    }
    emit unlocked();
}

bool LockCover::eventFilter(QObject *watched, QEvent *event)
{
    const bool moved = event->type() == QEvent::Resize || event->type() == QEvent::Move;
    if (moved && isVisible()) {
        if (watched == m_window)
            place();
        for (const QPointer<QWidget> &cover : m_covers) {
            if (cover && cover->parentWidget() == watched)
                cover->setGeometry(cover->parentWidget()->rect());
        }
    }
    return QDialog::eventFilter(watched, event);
}

void LockCover::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace carnet::ui
