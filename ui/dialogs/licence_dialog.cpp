#include "ui/dialogs/licence_dialog.h"

#include "core/domain/error.h"
#include "ui/models/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/date_field.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace carnet::ui {

LicenceDialog::LicenceDialog(Study &study, const Theme &theme, const Instrument &instrument, QWidget *parent)
    : QDialog(parent)
    , m_study(study)
    , m_instrument(instrument)
    , m_title(new QLabel(this))
    , m_terms(new QLabel(this))
    , m_holderLabel(new QLabel(this))
    , m_holder(new QLineEdit(this))
    , m_numberLabel(new QLabel(this))
    , m_number(new QLineEdit(this))
    , m_untilLabel(new QLabel(this))
    , m_until(new DateField(
          theme, [&study] { return study.today(); }, this))
    , m_problem(new QLabel(this))
    , m_save(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(u"licenceDialog"_s);
    build(theme);
    const LicenceItems items = licenceItems(instrument.id);
    const auto recorded = [&](const QString &item) { return study.value({{}, Occasion::patient(), item}).text(); };
    m_holder->setText(recorded(items.holder));
    m_number->setText(recorded(items.number));
    m_until->setDate(QDate::fromString(recorded(items.validUntil), Qt::ISODate));
    connect(m_save, &QPushButton::clicked, this, &LicenceDialog::save);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
}

void LicenceDialog::build(const Theme &theme)
{
    m_title->setProperty("role", u"cardTitle"_s);
    m_terms->setProperty("role", u"secondary"_s);
    m_terms->setWordWrap(true);
    m_holder->setObjectName(u"licenceHolder"_s);
    m_number->setObjectName(u"licenceNumber"_s);
    m_until->edit()->setObjectName(u"licenceUntil"_s);
    m_problem->setProperty("tone", u"danger"_s);
    m_problem->setObjectName(u"licenceProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_save->setObjectName(u"licenceSave"_s);
    m_save->setProperty("role", u"primary"_s);
    m_cancel->setObjectName(u"licenceCancel"_s);
    m_cancel->setAutoDefault(false);
    m_holderLabel->setBuddy(m_holder);
    m_numberLabel->setBuddy(m_number);
    m_untilLabel->setBuddy(m_until->edit());
    setMinimumWidth(theme.scaled(460));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(20, 16, 20, 16);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(10);
    grid->addWidget(m_title, 0, 0, 1, 2);
    grid->addWidget(m_terms, 1, 0, 1, 2);
    grid->addWidget(m_holderLabel, 2, 0);
    grid->addWidget(m_holder, 2, 1);
    grid->addWidget(m_numberLabel, 3, 0);
    grid->addWidget(m_number, 3, 1);
    grid->addWidget(m_untilLabel, 4, 0);
    grid->addWidget(m_until, 4, 1);
    grid->addWidget(m_problem, 5, 0, 1, 2);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    grid->addLayout(buttons, 6, 0, 1, 2);
    grid->setColumnStretch(1, 1);
}

void LicenceDialog::retranslate()
{
    setWindowTitle(tr("Licence"));
    m_title->setText(tr("Licence of %1").arg(m_instrument.title.in(language())));
    m_terms->setText(m_instrument.licence.in(language()));
    m_holderLabel->setText(tr("&Holder"));
    m_numberLabel->setText(tr("&Number"));
    m_untilLabel->setText(tr("&Valid until"));
    m_save->setText(tr("Record the licence"));
    m_cancel->setText(tr("Cancel"));
}

void LicenceDialog::save()
{
    QString problem;
    if (m_holder->text().trimmed().isEmpty())
        problem = tr("Who holds the licence? Write a name or an institution.");
    else if (!m_until->isEmpty() && !m_until->date().isValid())
        problem = tr("The end of the licence is no date. Write it as 31/12/2026, or leave it empty.");
    if (problem.isEmpty()) {
        const LicenceItems items = licenceItems(m_instrument.id);
        const auto datum = [](const QString &item, const QString &text) {
            return Datum{{{}, Occasion::patient(), item}, Value(text.trimmed())};
        };
        try {
            m_study.record({datum(items.holder, m_holder->text()), datum(items.number, m_number->text()),
                            datum(items.validUntil, m_until->date().toString(Qt::ISODate))});
            accept();
            return;
        } catch (const Error &error) {
            problem = error.message();
        }
    }
    m_problem->setText(problem);
    m_problem->show();
    m_holder->setFocus();
}

void LicenceDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace carnet::ui
