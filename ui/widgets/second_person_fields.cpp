#include "ui/widgets/second_person_fields.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace carnet::ui {

SecondPersonFields::SecondPersonFields(const QString &page, QBoxLayout::Direction direction, QWidget *parent)
    : QWidget(parent)
    , m_nameLabel(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_passwordLabel(new QLabel(this))
    , m_password(new QLineEdit(this))
{
    setProperty("role", u"clear"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum); // on a tall page the fields stay together
    m_name->setObjectName(QString(page + u"SecondName"_s));
    m_password->setObjectName(QString(page + u"Second"_s));
    m_password->setEchoMode(QLineEdit::Password);
    const bool isOneAboveTheOther = direction == QBoxLayout::TopToBottom;
    auto *fields = new QBoxLayout(direction, this);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(isOneAboveTheOther ? 6 : 14);
    for (const auto &[label, field] : {std::pair(m_nameLabel, m_name), std::pair(m_passwordLabel, m_password)}) {
        label->setBuddy(field);
        auto *column = new QVBoxLayout;
        column->setSpacing(6);
        column->addWidget(label);
        column->addWidget(field);
        fields->addLayout(column, 1);
        connect(field, &QLineEdit::textChanged, this, &SecondPersonFields::changed);
    }
    connect(m_name, &QLineEdit::returnPressed, m_password, qOverload<>(&QWidget::setFocus));
    connect(m_password, &QLineEdit::returnPressed, this, &SecondPersonFields::entered);
    retranslate();
}

QString SecondPersonFields::name() const
{
    return m_name->text().trimmed();
}

QString SecondPersonFields::password() const
{
    return m_password->text();
}

void SecondPersonFields::setHint(const QString &password)
{
    m_password->setPlaceholderText(password);
}

void SecondPersonFields::clear()
{
    m_name->clear();
    m_password->clear();
}

/// Without a signal: what the page says about the refusal stays.
void SecondPersonFields::clearPassword()
{
    const QSignalBlocker quiet(m_password);
    m_password->clear();
}

void SecondPersonFields::retranslate()
{
    m_nameLabel->setText(tr("&Second person: name of the account"));
    m_passwordLabel->setText(tr("P&assword of the second person"));
}

} // namespace carnet::ui
