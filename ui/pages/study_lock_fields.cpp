#include "ui/pages/study_lock_fields.h"

#include "core/study.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

StudyLockFields::StudyLockFields(const Study &study, QWidget *parent)
    : QWidget(parent)
    , m_study(study)
    , m_about(new QLabel(this))
    , m_passwordLabel(new QLabel(this))
    , m_password(new QLineEdit(this))
    , m_codeLabel(new QLabel(this))
    , m_code(new QLineEdit(this))
{
    setProperty("role", u"clear"_s);
    m_about->setWordWrap(true);
    m_about->setProperty("role", u"strong"_s);
    m_password->setObjectName(u"studyLockPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    if (Study::isPublished(study.path()))
        m_password->setPlaceholderText(publishedPassword);
    m_passwordLabel->setBuddy(m_password);
    m_code->setObjectName(u"studyLockCode"_s);
    m_codeLabel->setBuddy(m_code);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_about, m_passwordLabel, m_password, m_codeLabel, m_code})
        layout->addWidget(widget);
    m_passwordLabel->setVisible(study.hasAccounts());
    m_password->setVisible(study.hasAccounts());
    connect(m_password, &QLineEdit::textChanged, this, &StudyLockFields::changed);
    connect(m_password, &QLineEdit::returnPressed, m_code, qOverload<>(&QWidget::setFocus));
    connect(m_code, &QLineEdit::textChanged, this, &StudyLockFields::changed);
    connect(m_code, &QLineEdit::returnPressed, this, &StudyLockFields::entered);
    retranslate();
}

bool StudyLockFields::isComplete() const
{
    return (!m_password->text().isEmpty() || !m_study.hasAccounts()) &&
           m_code->text().trimmed() == m_study.protocol().id;
}

QString StudyLockFields::password() const
{
    return m_password->text();
}

void StudyLockFields::clear()
{
    m_password->clear();
    m_code->clear();
}

void StudyLockFields::askAgain()
{
    m_password->clear();
    m_password->setFocus();
}

void StudyLockFields::retranslate()
{
    m_about->setText(
        tr("Nobody can change any value of the %n patient(s) any more until a data manager unlocks the study "
           "with a reason.",
           nullptr, int(m_study.patients().size())));
    m_passwordLabel->setText(tr("&Password of %1").arg(m_study.user()));
    m_codeLabel->setText(tr("&Code of the protocol (%1)").arg(m_study.protocol().id));
}

} // namespace carnet::ui
