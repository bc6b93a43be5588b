#include "ui/dialogs/password_form.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace carnet::ui {

PasswordForm::PasswordForm(const QString &name, int width, Enter enter, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_enter(enter)
    , m_title(new QLabel(this))
    , m_about(new QLabel(this))
    , m_fields(new QGridLayout)
    , m_problem(new QLabel(this))
    , m_cancel(new QPushButton(this))
    , m_save(new QPushButton(this))
{
    setObjectName(QString(name + u"Dialog"_s));
    m_title->setProperty("role", u"cardTitle"_s);
    m_about->setProperty("role", u"secondary"_s);
    m_problem->setObjectName(QString(name + u"Problem"_s));
    m_problem->setProperty("tone", u"danger"_s);
    for (QLabel *words : {m_about, m_problem})
        words->setWordWrap(true);
    m_problem->hide();
    m_save->setObjectName(QString(name + u"Save"_s));
    m_save->setProperty("role", u"primary"_s);
    m_cancel->setObjectName(QString(name + u"Cancel"_s));
    for (QPushButton *button : {m_cancel, m_save})
        button->setAutoDefault(false);
    m_save->setDefault(enter == Enter::Save);
    m_fields->setHorizontalSpacing(14);
    m_fields->setVerticalSpacing(10);
    m_fields->setColumnStretch(1, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addWidget(m_about);
    layout->addLayout(m_fields);
    layout->addWidget(m_problem);
    layout->addStretch(); // what is left over is not spread between the words
    layout->addLayout(buttons);
    setMinimumWidth(theme.scaled(width));
    connect(m_save, &QPushButton::clicked, this, &PasswordForm::save);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void PasswordForm::addRow(QLabel *label, QWidget *field)
{
    label->setBuddy(field->focusProxy() ? field->focusProxy() : field);
    const bool isOneLine = qobject_cast<QLineEdit *>(field);
    m_fields->addWidget(label, m_fields->rowCount(), 0, isOneLine ? Qt::Alignment() : Qt::AlignTop);
    m_fields->addWidget(field, m_fields->rowCount() - 1, 1);
}

void PasswordForm::addRow(QWidget *widget)
{
    m_fields->addWidget(widget, m_fields->rowCount(), 1);
}

void PasswordForm::orderTabs(std::vector<QWidget *> fields)
{
    fields.insert(fields.end(), {m_cancel, m_save});
    for (std::size_t i = 1; i < fields.size(); ++i)
        setTabOrder(fields[i - 1], fields[i]);
}

void PasswordForm::refuse(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setAccessibleName(problem);
    m_problem->show();
    adjustSize(); // nothing above is squeezed
}

void PasswordForm::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || m_enter == Enter::Save)
        QDialog::keyPressEvent(event);
    else if (auto *button = qobject_cast<QPushButton *>(focusWidget()))
        button->click();
}

void PasswordForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace carnet::ui
