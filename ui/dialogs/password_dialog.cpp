#include "ui/dialogs/password_dialog.h"

#include "core/domain/error.h"
#include "ui/theme/theme.h"
#include "ui/widgets/password_field.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace carnet::ui {

PasswordDialog::PasswordDialog(Study &study, const Theme &theme, bool must, QWidget *parent)
    : QDialog(parent)
    , m_study(study)
    , m_must(must)
    , m_title(new QLabel(this))
    , m_about(new QLabel(this))
    , m_oldLabel(new QLabel(this))
    , m_old(new PasswordField(theme, this))
    , m_newLabel(new QLabel(this))
    , m_new(new PasswordField(theme, this))
    , m_rules(new PasswordRulesList(theme, this))
    , m_againLabel(new QLabel(this))
    , m_again(new PasswordField(theme, this))
    , m_problem(new QLabel(this))
    , m_cancel(new QPushButton(this))
    , m_save(new QPushButton(this))
{
    setObjectName(u"passwordDialog"_s);
    m_title->setProperty("role", u"cardTitle"_s);
    m_about->setProperty("role", u"secondary"_s);
    m_about->setWordWrap(true);
    m_old->edit()->setObjectName(u"passwordOld"_s);
    m_new->edit()->setObjectName(u"passwordNew"_s);
    m_again->edit()->setObjectName(u"passwordAgain"_s);
    m_problem->setObjectName(u"passwordProblem"_s);
    m_problem->setProperty("tone", u"danger"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_save->setObjectName(u"passwordSave"_s);
    m_save->setProperty("role", u"primary"_s);
    m_save->setAutoDefault(false);
    m_cancel->setObjectName(u"passwordCancel"_s);
    m_cancel->setAutoDefault(false);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(20, 16, 20, 16);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_title, 0, 0, 1, 2);
    grid->addWidget(m_about, 1, 0, 1, 2);
    int row = 2;
    for (const auto &[label, field] :
         {std::pair(m_oldLabel, m_old), std::pair(m_newLabel, m_new), std::pair(m_againLabel, m_again)}) {
        label->setBuddy(field->edit());
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(field, row++, 1);
        if (field == m_new)
            grid->addWidget(m_rules, row++, 1);
    }
    grid->addWidget(m_problem, row++, 0, 1, 2);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    grid->addLayout(buttons, row, 0, 1, 2);
    setMinimumWidth(theme.scaled(480));
    connect(m_new, &PasswordField::changed, this, [this] { m_rules->show(m_new->password(), m_study.user()); });
    connect(m_old, &PasswordField::entered, m_new->edit(), qOverload<>(&QWidget::setFocus));
    connect(m_new, &PasswordField::entered, m_again->edit(), qOverload<>(&QWidget::setFocus));
    connect(m_again, &PasswordField::entered, this, &PasswordDialog::save);
    connect(m_save, &QPushButton::clicked, this, &PasswordDialog::save);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
    m_old->edit()->setFocus(Qt::OtherFocusReason);
}

void PasswordDialog::retranslate()
{
    setWindowTitle(tr("Password"));
    m_title->setText(tr("A new password for %1").arg(m_study.user()));
    m_about->setText(m_must ? tr("Somebody else chose the present one. Choose your own before you go on; nobody else "
                                 "needs to know it, and what you do is recorded under your name.")
                            : tr("It takes the place of the present one at once."));
    m_oldLabel->setText(tr("P&resent password"));
    m_newLabel->setText(tr("&New password"));
    m_againLabel->setText(tr("New password once &more"));
    m_cancel->setText(m_must ? tr("Close the study") : tr("Cancel"));
    m_save->setText(tr("Change the password"));
    for (PasswordField *field : {m_old, m_new, m_again})
        field->retranslate();
    m_rules->show(m_new->password(), m_study.user());
}

void PasswordDialog::save()
{
    QString problem;
    if (m_new->password() != m_again->password())
        problem = tr("The two new passwords differ.");
    if (problem.isEmpty()) {
        try {
            m_study.changeOwnPassword(m_old->password(), m_new->password());
            accept();
            return;
        } catch (const Error &error) {
            problem = error.message();
            if (error.kind() == Error::Kind::WrongPassword) {
                m_old->clear();
                m_old->edit()->setFocus(Qt::OtherFocusReason);
            }
        }
    }
    m_problem->setText(problem);
    m_problem->show();
    adjustSize(); // nothing above is squeezed
}

/// Enter goes from field to field and presses the button that has the focus.
void PasswordDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto *button = qobject_cast<QPushButton *>(focusWidget());
    if (isEnter && button)
        button->click();
    else if (!isEnter)
        QDialog::keyPressEvent(event);
}

void PasswordDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace carnet::ui
