#include "ui/pages/log_in_form.h"

#include "ui/theme/theme.h"
#include "ui/widgets/password_field.h"
#include "ui/widgets/person_disc.h"

#include <QApplication>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

constexpr int discSide = 28;
constexpr int rowSpacing = 6;
constexpr int rowsInSight = 5; ///< above the fields
constexpr int rowsInSightAlone = 7;

} // namespace

LogInForm::LogInForm(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new QLabel(this))
    , m_about(new QLabel(this))
    , m_rowsArea(new QScrollArea(this))
    , m_rows(new QWidget)
    , m_rowLines(new QVBoxLayout(m_rows))
    , m_fields(new QWidget(this))
    , m_nameLabel(new QLabel(m_fields))
    , m_name(new QLineEdit(m_fields))
    , m_passwordLabel(new QLabel(m_fields))
    , m_password(new PasswordField(theme, m_fields))
    , m_problem(new QLabel(this))
    , m_leave(new QPushButton(this))
    , m_enter(new QPushButton(this))
{
    setObjectName(u"logIn"_s);
    m_title->setProperty("role", u"title"_s);
    m_title->setObjectName(u"logInStudy"_s);
    m_about->setProperty("role", u"secondary"_s);
    m_about->setObjectName(u"logInAbout"_s);
    m_about->setWordWrap(true);
    m_rowLines->setContentsMargins(0, 0, 0, 0);
    m_rowLines->setSpacing(rowSpacing);
    m_rows->setProperty("role", u"clear"_s);
    m_rowsArea->setWidget(m_rows);
    m_rowsArea->setWidgetResizable(true);
    m_rowsArea->setFrameShape(QFrame::NoFrame);
    m_rowsArea->setFocusPolicy(Qt::NoFocus);
    m_rowsArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rowsArea->viewport()->setAutoFillBackground(false);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && m_rows->isAncestorOf(now))
            m_rowsArea->ensureWidgetVisible(now);
    });
    m_name->setObjectName(u"logInName"_s);
    m_password->edit()->setObjectName(u"logInPassword"_s);
    m_nameLabel->setBuddy(m_name);
    m_passwordLabel->setBuddy(m_password->edit());
    m_problem->setObjectName(u"logInProblem"_s);
    m_problem->setProperty("tone", u"danger"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_enter->setObjectName(u"logInEnter"_s);
    m_enter->setProperty("role", u"primary"_s);
    m_leave->setObjectName(u"logInLeave"_s);

    auto *form = new QFormLayout(m_fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(14);
    form->setVerticalSpacing(10);
    form->addRow(m_nameLabel, m_name);
    form->addRow(m_passwordLabel, m_password);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(m_leave);
    buttons->addStretch(1);
    buttons->addWidget(m_enter);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(12);
    lines->addWidget(m_title);
    lines->addWidget(m_about);
    lines->addWidget(m_rowsArea);
    lines->addWidget(m_fields);
    lines->addWidget(m_problem);
    lines->addLayout(buttons);

    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &LogInForm::countDown);
    connect(&theme, &Theme::changed, this, &LogInForm::drawDiscs);
    connect(m_name, &QLineEdit::textChanged, this, &LogInForm::filterRows);
    connect(m_name, &QLineEdit::textEdited, this, &LogInForm::stopWaiting); // somebody else need not wait
    connect(m_name, &QLineEdit::returnPressed, this, [this] { m_password->edit()->setFocus(Qt::TabFocusReason); });
    connect(m_password, &PasswordField::entered, this, &LogInForm::send);
    connect(m_enter, &QPushButton::clicked, this, &LogInForm::send);
    connect(m_leave, &QPushButton::clicked, this, &LogInForm::left);
    retranslate();
}

void LogInForm::setWords(const QString &title, const QString &about)
{
    m_title->setText(title);
    m_about->setText(about);
    setAccessibleName(title);
    setAccessibleDescription(about);
}

void LogInForm::setButtons(const QString &enter, const QString &leave)
{
    m_enter->setText(enter);
    m_leave->setText(leave);
    m_leave->setVisible(!leave.isEmpty());
}

void LogInForm::setPeople(const std::vector<Person> &people, bool published)
{
    qDeleteAll(m_people);
    m_people.clear();
    m_published = published;
    for (const Person &person : people) {
        const QString name = person.fullName.isEmpty() ? person.name : person.fullName;
        auto *row = new QPushButton(tr("%1 · %2").arg(name, words(person.roles)), m_rows);
        row->setObjectName(u"logInAs_"_s + person.name);
        row->setProperty("role", u"row"_s);
        row->setProperty("account", person.name);
        row->setProperty("person", name);
        row->setStyleSheet(u"QPushButton { text-align: left; padding-left: 8px; min-height: %1px; }"
                           "QPushButton:focus { padding-left: 7px; min-height: %2px; }"_s.arg(m_theme.scaled(36))
                               .arg(m_theme.scaled(36) - 2));
        connect(row, &QPushButton::clicked, this, [this, account = person.name] {
            stopWaiting();
            m_name->setText(account);
            if (m_published)
                emit wanted({account, {}});
            else
                m_password->edit()->setFocus(Qt::TabFocusReason);
        });
        m_rowLines->addWidget(row);
        m_people.push_back(row);
    }
    m_fields->setVisible(!published);
    m_enter->setVisible(!published);
    drawDiscs();
    filterRows();
}

void LogInForm::drawDiscs()
{
    const int side = m_theme.scaled(discSide);
    for (QPushButton *row : m_people) {
        row->setIconSize({side, side});
        row->setIcon(personDisc(m_theme, row->property("person").toString(), side, devicePixelRatioF()));
    }
}

void LogInForm::setOnly(const QString &name)
{
    m_name->setText(name);
    m_name->setVisible(name.isEmpty());
    m_nameLabel->setVisible(name.isEmpty());
    if (!name.isEmpty())
        m_rowsArea->hide();
}

QString LogInForm::name() const
{
    return m_name->text().trimmed();
}

void LogInForm::showProblem(const QString &message, int seconds)
{
    stopWaiting();
    m_problem->setText(message);
    m_problem->setVisible(!message.isEmpty());
    m_problem->setAccessibleName(message);
    m_password->clear();
    if (seconds > 0) {
        m_until.setRemainingTime(seconds * 1000);
        m_second.start();
        m_password->setEnabled(false);
        m_enter->setEnabled(false);
        countDown();
    } else if (m_published && !m_people.empty()) {
        m_people.front()->setFocus(Qt::OtherFocusReason);
    } else {
        m_password->edit()->setFocus(Qt::OtherFocusReason);
    }
}

void LogInForm::countDown()
{
    const int seconds = int((m_until.remainingTime() + 999) / 1000);
    if (seconds > 0) {
        m_problem->setText(tr("Too many wrong passwords. The next can be tried in %n second(s).", nullptr, seconds));
        return;
    }
    stopWaiting();
    m_password->edit()->setFocus(Qt::OtherFocusReason);
}

void LogInForm::stopWaiting()
{
    if (!m_second.isActive())
        return;
    m_second.stop();
    m_problem->hide();
    m_password->setEnabled(true);
    m_enter->setEnabled(true);
}

void LogInForm::start(const QString &who)
{
    stopWaiting();
    m_problem->hide();
    m_password->clear();
    if (!m_name->isHidden())
        m_name->setText(who);
    focusTyping();
}

void LogInForm::focusTyping()
{
    if (m_published && !m_people.empty())
        m_people.front()->setFocus(Qt::OtherFocusReason);
    else if (m_name->isHidden() || !m_name->text().isEmpty())
        m_password->edit()->setFocus(Qt::OtherFocusReason);
    else
        m_name->setFocus(Qt::OtherFocusReason);
}

void LogInForm::send()
{
    if (m_name->text().trimmed().isEmpty()) {
        m_name->setFocus(Qt::OtherFocusReason);
        return;
    }
    emit wanted({m_name->text().trimmed(), m_password->password()});
}

void LogInForm::filterRows()
{
    const QString typed = m_published ? QString() : m_name->text().trimmed();
    int shown = 0;
    for (QPushButton *row : m_people) {
        const bool fits = typed.isEmpty() || row->text().contains(typed, Qt::CaseInsensitive) ||
                          row->property("account").toString().contains(typed, Qt::CaseInsensitive);
        row->setVisible(fits);
        shown += fits ? 1 : 0;
    }
    const int inSight = std::min(shown, m_published ? rowsInSightAlone : rowsInSight);
    m_rowsArea->setVisible(inSight > 0 && !m_name->isHidden());
    if (inSight > 0)
        m_rowsArea->setFixedHeight(inSight * (m_people.front()->sizeHint().height() + rowSpacing) - rowSpacing);
}

void LogInForm::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto *button = qobject_cast<QPushButton *>(focusWidget());
    if (isEnter) { // in a field it has done its work; a dialog around would press a button of its own
        if (button)
            button->click();
    } else if (event->key() == Qt::Key_Escape && !m_leave->isHidden()) {
        emit left();
    } else if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) {
        focusNextPrevChild(event->key() == Qt::Key_Down);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void LogInForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LogInForm::retranslate()
{
    m_nameLabel->setText(tr("&Name"));
    m_passwordLabel->setText(tr("&Password"));
    m_password->retranslate();
}

} // namespace carnet::ui
