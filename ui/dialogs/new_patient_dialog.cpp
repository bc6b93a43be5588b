#include "ui/dialogs/new_patient_dialog.h"

#include "core/domain/error.h"
#include "core/patients/patient_summary.h"
#include "ui/models/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/date_field.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace carnet::ui {

NewPatientDialog::NewPatientDialog(Study &study, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_study(study)
    , m_title(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_codeLabel(new QLabel(this))
    , m_code(new QLineEdit(this))
    , m_codeHint(new QLabel(this))
    , m_ageLabel(new QLabel(this))
    , m_age(new QLineEdit(this))
    , m_sexLabel(new QLabel(this))
    , m_sex(new QComboBox(this))
    , m_consentLabel(new QLabel(this))
    , m_consent(new DateField(
          theme, [&study] { return study.today(); }, this))
    , m_problem(new QLabel(this))
    , m_add(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(u"newPatientDialog"_s);
    setMinimumWidth(theme.scaled(440));
    build(theme);
    retranslate();
    m_code->setText(nextPatientCode(study.protocol().patientCodePattern, study.patients()));
    m_code->selectAll();
    connect(m_add, &QPushButton::clicked, this, &NewPatientDialog::add);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void NewPatientDialog::build(const Theme &theme)
{
    m_title->setProperty("role", u"cardTitle"_s);
    for (QLabel *hint : {m_hint, m_codeHint}) {
        hint->setProperty("role", u"hint"_s);
        hint->setWordWrap(true);
    }
    m_code->setObjectName(u"patientCode"_s);
    m_age->setObjectName(u"patientAge"_s);
    m_age->setMaxLength(5);
    m_sex->setObjectName(u"patientSex"_s);
    m_consent->edit()->setObjectName(u"patientConsent"_s);
    m_problem->setObjectName(u"patientProblem"_s);
    m_problem->setProperty("tone", u"danger"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_add->setObjectName(u"patientAdd"_s);
    m_add->setProperty("role", u"primary"_s);
    m_add->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    m_code->setFixedWidth(theme.scaled(130));
    m_age->setFixedWidth(theme.scaled(70));
    m_sex->setFixedWidth(theme.scaled(130));
    m_codeLabel->setBuddy(m_code);
    m_ageLabel->setBuddy(m_age);
    m_sexLabel->setBuddy(m_sex);
    m_consentLabel->setBuddy(m_consent->edit());

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setHorizontalSpacing(12);
    layout->setVerticalSpacing(10);
    layout->setColumnStretch(2, 1);
    layout->addWidget(m_title, 0, 0, 1, 3);
    layout->addWidget(m_hint, 1, 0, 1, 3);
    layout->addWidget(m_codeLabel, 2, 0);
    layout->addWidget(m_code, 2, 1);
    layout->addWidget(m_codeHint, 2, 2);
    layout->addWidget(m_ageLabel, 3, 0);
    layout->addWidget(m_age, 3, 1);
    layout->addWidget(m_sexLabel, 4, 0);
    layout->addWidget(m_sex, 4, 1);
    layout->addWidget(m_consentLabel, 5, 0);
    layout->addWidget(m_consent, 5, 1, 1, 2);
    layout->addWidget(m_problem, 6, 0, 1, 3);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_add);
    layout->addLayout(buttons, 7, 0, 1, 3);
}

void NewPatientDialog::retranslate()
{
    setWindowTitle(tr("New patient"));
    m_title->setText(tr("New patient"));
    m_hint->setText(tr("A code only: no name, initials, birth date or hospital number anywhere in the study."));
    m_codeLabel->setText(tr("&Code"));
    const QString &pattern = m_study.protocol().patientCodePattern;
    m_codeHint->setText(pattern.isEmpty() ? QString() : tr("%1, # is a digit").arg(pattern));
    m_ageLabel->setText(tr("&Age in years"));
    m_sexLabel->setText(tr("&Sex"));
    m_consentLabel->setText(tr("Co&nsent given on"));
    m_add->setText(tr("Add the patient"));
    m_add->setToolTip(tr("Ctrl+Enter"));
    m_cancel->setText(tr("Cancel"));
    const QString chosen = m_sex->currentData().toString();
    m_sex->clear();
    m_sex->addItem(tr("not said"), QString());
    if (const Item *sex = m_study.dictionary().item(u"sex"_s)) {
        for (const Option &option : sex->options)
            m_sex->addItem(option.label.in(language()), option.code);
    }
    m_sex->setCurrentIndex(std::max(0, m_sex->findData(chosen)));
}

std::optional<NewPatientDialog::Problem> NewPatientDialog::codeProblem() const
{
    const QString typed = m_code->text().trimmed();
    const QString &pattern = m_study.protocol().patientCodePattern;
    if (typed.isEmpty())
        return Problem{tr("The patient has no code yet. Type one."), m_code};
    if (!fitsPattern(typed, pattern))
        return Problem{tr("“%1” does not have the form %2, where # is a digit.").arg(typed, pattern), m_code};
    if (m_study.patients().contains(typed))
        return Problem{tr("%1 is in the study already. The next free code is %2.")
                           .arg(typed, nextPatientCode(pattern, m_study.patients())),
                       m_code};
    return {};
}

std::optional<NewPatientDialog::Problem> NewPatientDialog::problem() const
{
    if (auto wrong = codeProblem())
        return wrong;
    if (const QString age = m_age->text().trimmed(); !age.isEmpty()) {
        bool isNumber = false;
        QString(age).replace(u',', u'.').toDouble(&isNumber);
        if (!isNumber)
            return Problem{tr("“%1” is not an age. Type whole years, such as 54.").arg(age), m_age};
    }
    if (m_consent->isEmpty())
        return Problem{tr("The date of consent is missing. A patient enters the study on the day of consent."),
                       m_consent->edit()};
    if (!m_consent->date().isValid())
        return Problem{tr("“%1” is not a date. Type it as 18/04/2025 or 18 Apr 2025.").arg(m_consent->edit()->text()),
                       m_consent->edit()};
    for (const Datum &datum : data()) {
        if (const auto issue = m_study.check(datum); issue && issue->level == Issue::Level::Refuse)
            return Problem{issue->message,
                           datum.key.item == u"age_years"_s ? static_cast<QWidget *>(m_age) : m_consent->edit()};
    }
    return {};
}

std::vector<Datum> NewPatientDialog::data() const
{
    const auto own = [this](const QString &item, const Value &value) {
        return Datum{{m_code->text().trimmed(), Occasion::patient(), item}, value};
    };
    std::vector<Datum> data{own(u"consent_date"_s, Value(m_consent->date().toString(Qt::ISODate)))};
    if (const QString age = m_age->text().trimmed(); !age.isEmpty())
        data.push_back(own(u"age_years"_s, Value(QString(age).replace(u',', u'.').toDouble())));
    if (const QString sex = m_sex->currentData().toString(); !sex.isEmpty())
        data.push_back(own(u"sex"_s, Value(sex)));
    return data;
}

void NewPatientDialog::add()
{
    m_problem->hide();
    auto wrong = problem();
    if (!wrong) {
        try {
            m_study.record(data());
            m_added = m_code->text().trimmed();
            accept();
            return;
        } catch (const Error &error) {
            wrong = Problem{error.message(), m_code};
        }
    }
    m_problem->setText(wrong->text);
    m_problem->show();
    wrong->field->setFocus();
}

void NewPatientDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (event->modifiers() & Qt::ControlModifier || m_add->hasFocus()))
        add();
    else if (enter && m_cancel->hasFocus())
        reject();
    else if (enter)
        focusNextChild();
    else
        QDialog::keyPressEvent(event);
}

void NewPatientDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace carnet::ui
