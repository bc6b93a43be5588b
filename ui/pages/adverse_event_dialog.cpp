#include "ui/pages/adverse_event_dialog.h"

#include "core/domain/error.h"
#include "core/visit_check.h"
#include "ui/dialogs/print_button.h"
#include "ui/forms/item_fields.h"
#include "ui/models/event_model.h"
#include "ui/models/visit_fields.h"
#include "ui/models/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/prompt_line.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace carnet::ui {

AdverseEventDialog::AdverseEventDialog(Study &study, const Theme &theme, const Prompts &prompts, const QString &patient,
                                       int number, QWidget *parent)
    : QDialog(parent)
    , m_study(study)
    , m_theme(theme)
    , m_prompts(prompts)
    , m_number(number)
    , m_isNew(number == 0)
    , m_title(new QLabel(this))
    , m_patientLabel(new QLabel(this))
    , m_patients(new QComboBox(this))
    , m_scroll(new QScrollArea(this))
    , m_fields(new ItemFields(study, theme, ItemFields::Mode::Draft))
    , m_serious(new ItemFields(study, theme, ItemFields::Mode::Draft))
    , m_clock(new QLabel(this))
    , m_prompt(new PromptLine(theme, this))
    , m_print(new PrintButton(
          study, theme, prompts, [this] { return m_patient.isEmpty() ? std::vector<PaperWish>() : papersOfEvent(m_patient, m_isNew ? 0 : m_number); },
          this))
    , m_save(new QPushButton(this))
    , m_another(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    build();
    m_patients->addItems(study.patients());
    choosePatient(patient.isEmpty() ? m_patients->currentText() : patient);
    retranslate();
    for (ItemFields *fields : {m_fields, m_serious}) {
        connect(fields, &ItemFields::said, this, [this](Issue::Level level, const QString &message) {
            m_prompt->say(message.isEmpty()               ? PromptLine::Level::Neutral
                          : level == Issue::Level::Refuse ? PromptLine::Level::Refusal
                                                          : PromptLine::Level::Warning,
                          message);
        });
        connect(fields, &ItemFields::changed, this, [this](const DatumKey &key) {
            if (key.item == u"ae_serious")
                showFields(typed(u"ae_serious"_s).number() == 1.0);
            showClock();
        });
    }
    connect(m_fields, &ItemFields::left, this,
            [this] { m_showsSerious ? m_serious->focusFirstOpen() : m_save->setFocus(); });
    connect(m_serious, &ItemFields::left, m_save, qOverload<>(&QWidget::setFocus));
    connect(m_patients, &QComboBox::currentTextChanged, this, &AdverseEventDialog::choosePatient);
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (save())
            accept();
    });
    connect(m_another, &QPushButton::clicked, this, &AdverseEventDialog::saveAndAnother);
    connect(m_cancel, &QPushButton::clicked, this, &AdverseEventDialog::leave);
}

AdverseEventDialog::~AdverseEventDialog()
{
    m_fields->disconnect(this);
    m_serious->disconnect(this);
}

void AdverseEventDialog::build()
{
    setObjectName(u"adverseEventDialog"_s);
    m_title->setProperty("role", u"cardTitle"_s);
    m_patients->setObjectName(u"eventPatient"_s);
    m_patientLabel->setBuddy(m_patients);
    m_print->setObjectName(u"eventPrint"_s);
    m_save->setObjectName(u"eventSave"_s);
    m_save->setProperty("role", u"primary"_s);
    m_another->setObjectName(u"eventSaveAnother"_s);
    m_cancel->setObjectName(u"eventCancel"_s);
    for (QPushButton *button : {m_save, m_another, m_cancel})
        button->setAutoDefault(false);
    m_clock->setProperty("role", u"strong"_s);
    m_clock->setWordWrap(true);
    auto *body = new QWidget;
    body->setProperty("role", u"clear"_s);
    auto *inside = new QVBoxLayout(body);
    inside->setContentsMargins(0, 0, 8, 0);
    inside->addWidget(m_fields);
    inside->addWidget(m_clock);
    inside->addWidget(m_serious);
    inside->addStretch(1);
    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *who = new QHBoxLayout;
    who->setSpacing(10);
    who->addWidget(m_title);
    who->addStretch();
    who->addWidget(m_patientLabel);
    who->addWidget(m_patients);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(m_print);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_another);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 14, 18, 14);
    layout->setSpacing(12);
    layout->addLayout(who);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_prompt);
    layout->addLayout(buttons);
    resize(m_theme.scaled(780), m_theme.scaled(620));
}

void AdverseEventDialog::choosePatient(const QString &patient)
{
    if (patient == m_patient && !m_fields->fields().empty())
        return;
    m_patient = patient;
    if (m_isNew && !patient.isEmpty())
        m_number = m_study.nextRow(List::AdverseEvent, patient);
    const QSignalBlocker quiet(m_patients);
    m_patients->setCurrentText(patient);
    m_patients->setEnabled(m_isNew);
    m_fields->setFields(patient, {{row(), u"ae_term"_s, true},
                                  {row(), u"ae_onset_date"_s, true},
                                  {row(), u"ae_end_date"_s},
                                  {row(), u"ae_severity"_s, true},
                                  {row(), u"ae_serious"_s, true},
                                  {row(), u"ae_causality"_s},
                                  {row(), u"ae_action"_s},
                                  {row(), u"ae_outcome"_s}});
    showFields(typed(u"ae_serious"_s).number() == 1.0);
    m_fields->setReadOnly(m_study.isReadOnly());
    m_fields->focusFirstOpen();
}

void AdverseEventDialog::showFields(bool isSerious)
{
    const ProtocolForm *form = m_study.protocol().form(u"serious_event");
    if (isSerious && form && !m_showsSerious) {
        std::vector<ItemFields::Field> fields;
        for (const VisitField &field : formFields(*form, row()))
            fields.push_back({field.occasion, field.item, field.item == u"sae_known_on"});
        m_serious->setFields(m_patient, fields);
    }
    m_showsSerious = isSerious && form;
    m_serious->setVisible(m_showsSerious);
    showClock();
}

Value AdverseEventDialog::typed(const QString &item) const
{
    const DatumKey key{m_patient, row(), item};
    for (const ItemFields *fields : {m_serious, m_fields}) {
        for (const Datum &datum : fields->draft()) {
            if (datum.key == key)
                return datum.value;
        }
    }
    return m_study.value(key);
}

void AdverseEventDialog::showClock()
{
    m_clock->setVisible(m_showsSerious);
    const QDate known = QDate::fromString(typed(u"sae_known_on"_s).text(), Qt::ISODate);
    const QTime at = QTime::fromString(typed(u"sae_known_at"_s).text(), u"HH:mm"_s);
    if (typed(u"sae_reported_on"_s).hasContent())
        m_clock->setText(tr("Serious event, reported to the sponsor."));
    else if (known.isValid())
        m_clock->setText(
            tr("Serious event: report it by %1.")
                .arg(QString(dateWords(known.addDays(1)) + (at.isValid() ? at.toString(u" HH:mm"_s) : QString()))));
    else
        m_clock->setText(tr("Serious event: report it within 24 hours after the site knows of it."));
}

bool AdverseEventDialog::refusedBecause(const std::vector<Datum> &entries)
{
    for (const ItemFields::Field &field : m_fields->fields()) {
        if (field.isRequired && typed(field.item).isEmpty()) {
            m_prompt->say(PromptLine::Level::Refusal,
                          tr("%1 is not filled in yet.").arg(itemWords(m_study, field.item)));
            if (QWidget *editor = m_fields->editor(field.item))
                editor->setFocus();
            return true;
        }
    }
    const ValueLookup others = [this](Occasion occasion, const QString &item) {
        return occasion == row() ? typed(item) : m_study.value({m_patient, occasion, item});
    };
    for (const Datum &datum : entries) {
        const auto issue = checkOrder(m_study.protocol(), others, datum.key.occasion, datum.key.item, datum.value);
        if (issue && issue->level == Issue::Level::Refuse) {
            m_prompt->say(PromptLine::Level::Refusal, issue->message);
            if (QWidget *editor = m_fields->editor(datum.key.item))
                editor->setFocus();
            return true;
        }
    }
    return false;
}

void AdverseEventDialog::addPeriod(std::vector<Datum> &entries) const
{
    const QDate onset = QDate::fromString(typed(u"ae_onset_date"_s).text(), Qt::ISODate);
    const auto period = onset.isValid() ? periodOfDay(m_study, m_patient, onset) : std::nullopt;
    const auto add = [&](const QString &item, const Value &value) {
        if (m_study.value({m_patient, row(), item}) != value)
            entries.push_back({{m_patient, row(), item}, value});
    };
    add(u"ae_period"_s, period ? Value(period->first) : Value());
    add(u"ae_onset_day"_s, period ? Value(period->second) : Value());
}

bool AdverseEventDialog::save()
{
    if (!m_fields->commit() || !m_serious->commit())
        return false;
    std::vector<Datum> entries = m_fields->draft();
    if (m_showsSerious) {
        const auto serious = m_serious->draft();
        entries.insert(entries.end(), serious.begin(), serious.end());
    }
    if (refusedBecause(entries))
        return false;
    addPeriod(entries);
    try {
        m_study.record(std::move(entries));
    } catch (const Error &error) {
        m_prompt->say(PromptLine::Level::Refusal, error.message());
        return false;
    }
    emit saved(m_patient, m_number);
    return true;
}

void AdverseEventDialog::saveAndAnother()
{
    if (!save())
        return;
    const QString patient = std::exchange(m_patient, QString());
    m_isNew = true;
    m_showsSerious = false;
    choosePatient(patient);
    retranslate();
    m_prompt->say(PromptLine::Level::Info, tr("Saved. The next event of %1:").arg(patient));
}

void AdverseEventDialog::leave()
{
    const bool typedAnything = !m_fields->draft().empty() || !m_serious->draft().empty();
    if (!typedAnything || m_prompts.confirm(this, tr("Leave without saving?"),
                                            tr("What was typed about this event will be lost."), tr("Leave")))
        reject();
}

void AdverseEventDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() & Qt::ControlModifier && event->modifiers() & Qt::ShiftModifier)
        saveAndAnother();
    else if (isEnter && (event->modifiers() & Qt::ControlModifier || m_save->hasFocus())) {
        if (save())
            accept();
    } else if (isEnter && m_another->hasFocus())
        saveAndAnother();
    else if (event->key() == Qt::Key_P && event->modifiers() == Qt::ControlModifier)
        m_print->printFirst();
    else if (event->key() == Qt::Key_Escape || (isEnter && m_cancel->hasFocus()))
        leave();
    else if (!isEnter)
        QDialog::keyPressEvent(event);
}

void AdverseEventDialog::retranslate()
{
    setWindowTitle(m_isNew ? tr("New adverse event") : tr("Adverse event %1").arg(m_number));
    m_title->setText(windowTitle());
    m_patientLabel->setText(tr("&Patient"));
    m_save->setText(tr("Save"));
    m_save->setToolTip(tr("Ctrl+Enter"));
    m_another->setText(tr("Save and another"));
    m_another->setToolTip(tr("Ctrl+Shift+Enter"));
    m_cancel->setText(tr("Cancel"));
    m_prompt->say(PromptLine::Level::Neutral,
                  tr("Bold fields are needed. The causality is judged by the investigator."));
    showClock();
}

void AdverseEventDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace carnet::ui
