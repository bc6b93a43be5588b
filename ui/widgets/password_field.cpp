#include "ui/widgets/password_field.h"

#include "core/trust/passwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/keyboard_state.h"
#include "ui/widgets/themed_icon.h"

#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QInputMethod>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

PasswordField::PasswordField(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_layout(new QLabel(this))
    , m_capsLock(new QLabel(this))
{
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_edit->installEventFilter(this);
    m_layout->setProperty("role", u"secondary"_s);
    m_layout->setObjectName(u"keyboardLayout"_s);
    m_capsLock->setProperty("tone", u"warn"_s);
    m_capsLock->setObjectName(u"capsLock"_s);
    m_capsLock->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_edit, 1);
    row->addWidget(m_layout);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(2);
    lines->addLayout(row);
    lines->addWidget(m_capsLock);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &PasswordField::changed);
    connect(m_edit, &QLineEdit::returnPressed, this, &PasswordField::entered);
    connect(qApp->inputMethod(), &QInputMethod::localeChanged, this, &PasswordField::showLayout);
    connect(&theme, &Theme::changed, this, &PasswordField::retranslate);
    retranslate();
}

QString PasswordField::password() const
{
    return m_edit->text();
}

void PasswordField::clear()
{
    m_edit->clear();
    m_capsLock->hide();
    showCapsLock();
}

void PasswordField::showLayout()
{
    m_layout->setText(keyboardLayout());
    m_layout->setVisible(!m_layout->text().isEmpty());
    m_layout->setToolTip(tr("Layout of the keyboard"));
}

void PasswordField::retranslate()
{
    m_capsLock->setText(tr("Caps Lock is on"));
    m_edit->setAccessibleName(tr("Password"));
    showLayout();
}

void PasswordField::showCapsLock()
{
    if (const auto isOn = isCapsLockOn())
        m_capsLock->setVisible(*isOn);
}

// Where the system does not say whether Caps Lock is on, a capital letter without Shift does.
bool PasswordField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit)
        return QWidget::eventFilter(watched, event);
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease;
    if (event->type() == QEvent::KeyPress) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        const QString text = key.text();
        if (text.size() == 1 && text.front().isLetter() && text.front().toLower() != text.front().toUpper())
            m_capsLock->setVisible(text.front().isUpper() != key.modifiers().testFlag(Qt::ShiftModifier));
    }
    if (isKey || event->type() == QEvent::FocusIn) {
        showCapsLock();
        showLayout();
    }
    return QWidget::eventFilter(watched, event);
}

PasswordRulesList::PasswordRulesList(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
}

void PasswordRulesList::show(const QString &password, const QString &name)
{
    auto *grid = static_cast<QGridLayout *>(layout());
    int row = 0;
    for (const PasswordRule &rule : passwordRules(password, name)) {
        if (!grid->itemAtPosition(row, 0)) {
            grid->addWidget(new QLabel(this), row, 0);
            auto *words = new QLabel(this);
            words->setWordWrap(true);
            words->setProperty("role", u"secondary"_s);
            grid->addWidget(words, row, 1);
        }
        auto *tick = static_cast<QLabel *>(grid->itemAtPosition(row, 0)->widget());
        auto *words = static_cast<QLabel *>(grid->itemAtPosition(row, 1)->widget());
        setThemedIcon(tick, m_theme, rule.met ? u"check"_s : u"minus"_s, 14, rule.met ? &Tokens::ok : &Tokens::text3);
        words->setText(rule.words);
        words->setAccessibleDescription(rule.met ? tr("met") : tr("not met"));
        ++row;
    }
}

} // namespace carnet::ui
