#include "ui/pages/record_dialog.h"

#include "core/domain/error.h"
#include "core/patients/patient_values.h"
#include "core/visits/visit_check.h"
#include "ui/dialogs/print_button.h"
#include "ui/forms/item_fields.h"
#include "ui/forms/question_bar.h"
#include "ui/forms/recovery.h"
#include "ui/models/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/history_panel.h"
#include "ui/widgets/prompt_line.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

RecordDialog::RecordDialog(const RecordNeeds &needs, List list, const QString &patient, int number, QWidget *parent)
    : QDialog(parent)
    , m_needs(needs)
    , m_list(list)
    , m_patient(patient)
    , m_number(number)
    , m_isNew(number == 0)
    , m_title(new QLabel(this))
    , m_danger(new QLabel(this))
    , m_header(new QWidget(this))
    , m_patientLabel(new QLabel(this))
    , m_patients(new QComboBox(this))
    , m_scroll(new QScrollArea(this))
    , m_history(new HistoryPanel(needs.study, needs.theme, this))
    , m_doubt(new QLabel(this))
    , m_prompt(new PromptLine(needs.theme, this))
    , m_question(new QuestionBar(needs.theme, this))
    , m_cancelRecord(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_another(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    build();
    m_patients->addItems(needs.study.patients());
    connect(m_patients, &QComboBox::currentTextChanged, this, &RecordDialog::choosePatient);
    connect(m_question, &QuestionBar::asking, m_prompt, &QWidget::setHidden);
    connect(m_save, &QPushButton::clicked, this, [this] { save(false); });
    connect(m_another, &QPushButton::clicked, this, [this] { save(true); });
    connect(m_cancel, &QPushButton::clicked, this, &RecordDialog::reject);
    connect(&needs.study, &Study::changedElsewhere, this, [this] {
        for (ItemFields *fields : m_sections)
            fields->refresh();
    });
    connect(m_history, &HistoryPanel::closed, this, &RecordDialog::closeHistory);
    connect(m_history, &HistoryPanel::restored, this, [this] {
        const std::vector<Datum> others = draft();
        arrange();
        m_initial = draft();
        take(others);
    });
    connect(m_history, &HistoryPanel::failed, this,
            [this](const QString &message) { say(Issue::Level::Refuse, message); });
    connect(m_cancelRecord, &QPushButton::clicked, this, &RecordDialog::cancelRecord);
    // Enter goes from field to field without the scroll area hearing of it.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && m_scroll->widget()->isAncestorOf(now))
            m_scroll->ensureWidgetVisible(now, 0, m_needs.theme.scaled(60));
    });
}

RecordDialog::~RecordDialog()
{
    qApp->disconnect(this);
    m_needs.study.disconnect(this);
    m_history->disconnect(this);
    for (ItemFields *fields : m_sections)
        fields->disconnect(this);
    m_question->disconnect(m_prompt);
}

void RecordDialog::build()
{
    m_title->setProperty("role", u"cardTitle"_s);
    m_danger->setObjectName(u"recordDanger"_s);
    m_danger->hide();
    m_header->setObjectName(u"recordHeader"_s);
    m_patients->setObjectName(u"recordPatient"_s);
    m_patientLabel->setBuddy(m_patients);
    m_save->setObjectName(u"recordSave"_s);
    m_save->setProperty("role", u"primary"_s);
    m_another->setObjectName(u"recordSaveAnother"_s);
    m_cancel->setObjectName(u"recordLeave"_s);
    m_cancelRecord->setObjectName(u"recordCancel"_s);
    for (QPushButton *button : {m_save, m_another, m_cancel, m_cancelRecord})
        button->setAutoDefault(false);
    m_doubt->setObjectName(u"recordDoubt"_s);
    m_doubt->setWordWrap(true);
    m_doubt->hide();
    auto *inside = new QWidget;
    inside->setProperty("role", u"clear"_s);
    m_body = new QVBoxLayout(inside);
    m_body->setContentsMargins(2, 0, 10, 0);
    m_body->setSpacing(9);
    m_scroll->setWidget(inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *who = new QHBoxLayout(m_header);
    who->setContentsMargins(0, 0, 0, 0);
    who->setSpacing(10);
    who->addWidget(m_title);
    who->addWidget(m_danger);
    who->addStretch();
    who->addWidget(m_patientLabel);
    who->addWidget(m_patients);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(10);
    m_buttons->addWidget(m_cancelRecord);
    m_buttons->addStretch();
    m_buttons->addWidget(m_cancel);
    m_buttons->addWidget(m_another);
    m_buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 14, 18, 14);
    layout->setSpacing(12);
    layout->addWidget(m_header);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(14);
    middle->addWidget(m_scroll, 1);
    middle->addWidget(m_history);
    m_history->setFixedWidth(m_needs.theme.scaled(290));
    m_history->hide();
    layout->addLayout(middle, 1);
    layout->addWidget(m_doubt);
    layout->addWidget(m_prompt);
    layout->addWidget(m_question);
    layout->addLayout(m_buttons);
    const QSize room = screen() ? screen()->availableSize() : QSize(1366, 728);
    resize(std::min(m_needs.theme.scaled(900), room.width() - 40),
           std::min(m_needs.theme.scaled(680), room.height() - 60));
}

void RecordDialog::addPrint(const QString &objectName, std::function<std::vector<PaperWish>()> papers)
{
    m_print = new PrintButton(m_needs.study, m_needs.theme, m_needs.prompts, std::move(papers), this);
    m_print->setObjectName(objectName);
    m_print->setAutoDefault(false);
    m_buttons->insertWidget(1, m_print);
}

ItemFields *RecordDialog::addFields()
{
    auto *fields = new ItemFields(m_needs.study, m_needs.theme, ItemFields::Mode::Draft, this);
    fields->setLabelWidth(m_needs.theme.scaled(250));
    m_sections.push_back(fields);
    connect(fields, &ItemFields::said, this, &RecordDialog::say);
    connect(fields, &ItemFields::changed, this, [this](const DatumKey &key) {
        valueTyped(key.item);
        showDoubt();
        keepDraft();
    });
    // Enter in the last field of a section goes to the next section that is shown.
    connect(fields, &ItemFields::left, this, [this, fields] {
        auto next = std::ranges::find(m_sections, fields) + 1;
        while (next != m_sections.end() && (!(*next)->isVisible() || (*next)->fields().empty()))
            ++next;
        if (next != m_sections.end())
            (*next)->focusFirstOpen();
        else
            m_save->setFocus();
    });
    return fields;
}

void RecordDialog::begin()
{
    const QString patient = std::exchange(m_patient, QString());
    choosePatient(patient.isEmpty() ? m_patients->currentText() : patient);
    if (m_patient.isEmpty())
        retranslate();
}

void RecordDialog::choosePatient(const QString &patient)
{
    if (patient == m_patient || patient.isEmpty())
        return;
    // What was typed for the wrong patient goes along to the right one.
    const std::vector<Datum> carried = draft();
    if (!carried.empty())
        Recovery(m_needs.study, m_patient, draftName()).clear();
    m_patient = patient;
    if (m_isNew)
        m_number = m_needs.study.nextRow(m_list, patient);
    const QSignalBlocker quiet(m_patients);
    m_patients->setCurrentText(patient);
    m_patients->setEnabled(m_isNew);
    arrange();
    m_initial = draft();
    retranslate();
    if (carried.empty())
        restoreDraft();
    else
        take(carried);
    for (ItemFields *fields : m_sections)
        fields->setReadOnly(!m_needs.study.mayEnter());
    m_save->setEnabled(m_needs.study.mayEnter());
    m_another->setEnabled(m_needs.study.mayEnter());
    m_cancelRecord->setVisible(!m_isNew && m_needs.study.mayEnter());
    showDoubt();
    if (!m_sections.empty())
        m_sections.front()->focusFirstOpen();
}

Value RecordDialog::typed(const QString &item) const
{
    const DatumKey key{m_patient, row(), item};
    for (const ItemFields *fields : m_sections) {
        for (const Datum &datum : fields->draft()) {
            if (datum.key == key)
                return datum.value;
        }
    }
    return m_needs.study.value(key);
}

std::vector<Datum> RecordDialog::draft() const
{
    std::vector<Datum> entries;
    for (const ItemFields *fields : m_sections) {
        const std::vector<Datum> own = fields->draft();
        entries.insert(entries.end(), own.begin(), own.end());
    }
    return entries;
}

QString RecordDialog::draftName() const
{
    const QString record = code(m_list) + (m_isNew ? u"-new"_s : QString::number(m_number));
    const QString person = QString::fromLatin1(QUrl::toPercentEncoding(m_needs.study.user()));
    return person.isEmpty() ? record : QString(record + u'-' + person);
}

void RecordDialog::keepDraft()
{
    if (!m_isRestoring && draft() != m_initial)
        Recovery(m_needs.study, m_patient, draftName()).keep({m_needs.study.now(), draft()});
}

void RecordDialog::take(const std::vector<Datum> &values)
{
    for (const Datum &datum : values) {
        for (ItemFields *fields : m_sections) {
            if (fields->set(datum.key.item, datum.value))
                break;
        }
    }
}

void RecordDialog::restoreDraft()
{
    const Unsaved unsaved = Recovery(m_needs.study, m_patient, draftName()).read();
    if (unsaved.isEmpty())
        return;
    m_isRestoring = true;
    take(unsaved.data);
    m_isRestoring = false;
    say(Issue::Level::Warn, tr("A draft of %1 was not saved. It is continued here; Esc drops it.")
                                .arg(QLocale().toString(unsaved.since.toLocalTime(), QLocale::ShortFormat)));
}

void RecordDialog::say(Issue::Level level, const QString &message)
{
    m_prompt->say(message.isEmpty()               ? PromptLine::Level::Neutral
                  : level == Issue::Level::Refuse ? PromptLine::Level::Refusal
                  : level == Issue::Level::Warn   ? PromptLine::Level::Warning
                                                  : PromptLine::Level::Info,
                  message.isEmpty() ? hintWords() : message);
}

void RecordDialog::showDoubt()
{
    const QString words = doubt();
    m_doubt->setText(words);
    m_doubt->setVisible(!words.isEmpty());
    const Tokens &colors = m_needs.theme.colors();
    m_doubt->setStyleSheet(u"background: %1; color: %2; border-radius: 6px; padding: 6px 10px;"_s.arg(
        colors.warnSoft.name(), colors.warn.name()));
}

void RecordDialog::setHeaderDanger(bool danger, const QString &words)
{
    m_danger->setText(words);
    m_danger->setVisible(danger && !words.isEmpty());
    const Tokens &colors = m_needs.theme.colors();
    m_header->setStyleSheet(
        danger
            ? u"#recordHeader { border: 2px solid %1; border-radius: 6px; padding: 6px; } #recordDanger { color: %1; }"_s
                  .arg(colors.danger.name())
            : QString());
    m_header->layout()->setContentsMargins(danger ? QMargins(10, 8, 10, 8) : QMargins());
}

void RecordDialog::addUnlessEqual(std::vector<Datum> &entries, const QString &item, const Value &value) const
{
    const DatumKey key{m_patient, row(), item};
    if (m_needs.study.value(key) != value)
        entries.push_back({key, value});
}

bool RecordDialog::refusedBecause(const std::vector<Datum> &entries)
{
    const auto refuse = [this](const QString &item, const QString &message) {
        m_prompt->say(PromptLine::Level::Refusal, message);
        for (ItemFields *fields : m_sections) {
            if (QWidget *editor = fields->editor(item)) {
                editor->setFocus();
                m_scroll->ensureWidgetVisible(editor);
            }
        }
        return true;
    };
    for (const ItemFields *fields : m_sections) {
        for (const ItemFields::Field &field : fields->fields()) {
            if (field.isRequired && !fields->isHidden() && typed(field.item).isEmpty())
                return refuse(field.item, tr("%1 is not filled in yet.").arg(itemWords(m_needs.study, field.item)));
        }
    }
    const ValueLookup others = [this](Occasion occasion, const QString &item) {
        return occasion == row() ? typed(item) : m_needs.study.value({m_patient, occasion, item});
    };
    for (const Datum &datum : entries) {
        const auto issue = checkOrder(protocol(), others, datum.key.occasion, datum.key.item, datum.value);
        if (issue && issue->level == Issue::Level::Refuse)
            return refuse(datum.key.item, issue->message);
    }
    return false;
}

bool RecordDialog::corrects(const std::vector<Datum> &entries) const
{
    return std::ranges::any_of(entries,
                               [this](const Datum &datum) { return !m_needs.study.value(datum.key).isEmpty(); });
}

void RecordDialog::askReason(const std::function<void(const QString &reason)> &then)
{
    Question question{.text = tr("Why is it changed?"), .choices = {}, .placeholder = {}};
    for (const Option &reason : protocol().changeReasons)
        question.choices.push_back({reason.code, reason.label.in(language()), reason.code == u"other"});
    m_question->ask(question, [this, then](const std::optional<Answer> &answer) {
        if (answer)
            then(answer->text.isEmpty() ? answer->code : QString(answer->code + u": "_s + answer->text));
        else if (!m_sections.empty())
            m_sections.front()->focusFirstOpen();
    });
}

void RecordDialog::save(bool another)
{
    if (m_question->isAsking() || !m_needs.study.mayEnter())
        return;
    if (std::ranges::any_of(m_sections, [](ItemFields *fields) { return !fields->commit(); }))
        return;
    takeFreeRow();
    std::vector<Datum> entries = draft();
    if (refusedBecause(entries) || refusedByConflict())
        return;
    const bool isCorrection = corrects(entries);
    addConsequences(entries);
    if (!isCorrection) {
        if (record(std::move(entries), ActKind::Entry, {}))
            finishSave(another);
        return;
    }
    askReason([this, entries, another](const QString &reason) {
        if (record(entries, ActKind::Correction, reason))
            finishSave(another);
    });
}

/// Somebody else may have saved another record under the number of this one since it was begun.
void RecordDialog::takeFreeRow()
{
    const int free = m_isNew && !m_patient.isEmpty() ? m_needs.study.nextRow(m_list, m_patient) : m_number;
    if (free == m_number)
        return;
    const std::vector<Datum> carried = draft();
    m_number = free;
    renumber();
    retranslate();
    take(carried);
}

bool RecordDialog::refusedByConflict()
{
    for (ItemFields *fields : m_sections) {
        const auto conflict = fields->takeConflict();
        if (!conflict)
            continue;
        say(Issue::Level::Warn,
            tr("%1: %2 Save again to keep yours.")
                .arg(itemWords(m_needs.study, conflict->key.item), conflictWords(m_needs.study, *conflict)));
        if (QWidget *editor = fields->editor(conflict->key.item)) {
            editor->setFocus();
            m_scroll->ensureWidgetVisible(editor);
        }
        return true;
    }
    return false;
}

bool RecordDialog::record(std::vector<Datum> entries, ActKind kind, const QString &reason)
{
    try {
        m_needs.study.record(std::move(entries), kind, reason);
        Recovery(m_needs.study, m_patient, draftName()).clear();
        return true;
    } catch (const Error &error) {
        say(Issue::Level::Refuse, error.message());
        return false;
    }
}

void RecordDialog::finishSave(bool another)
{
    emit saved(m_patient, m_number);
    if (!another) {
        accept();
        return;
    }
    const QString patient = std::exchange(m_patient, QString());
    m_isNew = true;
    for (ItemFields *fields : m_sections)
        fields->setFields(patient, {}); // nothing of the saved one goes along
    choosePatient(patient);
    m_prompt->say(PromptLine::Level::Info, tr("Saved. The next one of %1:").arg(patient));
}

void RecordDialog::cancelRecord()
{
    if (m_question->isAsking())
        return;
    const QString item = cancelledItem(m_list);
    const DatumKey key{m_patient, row(), item};
    if (!m_needs.study.value(key).isEmpty()) {
        askReason([this, key](const QString &reason) {
            if (record({{key, Value()}}, ActKind::Correction, reason))
                finishSave(false);
        });
        return;
    }
    const Question question{.text = tr("Why was it recorded in error?"),
                            .choices = {},
                            .placeholder = tr("In a few words; it is kept, struck through")};
    m_question->ask(question, [this, key](const std::optional<Answer> &answer) {
        if (!answer || answer->text.isEmpty())
            return;
        if (record({{key, answer->text}}, ActKind::Correction, answer->text))
            finishSave(false);
    });
}

void RecordDialog::reject()
{
    if (m_question->isAsking()) {
        m_question->cancel();
        return;
    }
    bool typedAnything = hasMore();
    for (ItemFields *fields : m_sections)
        typedAnything |= !fields->commit(); // also what is still being typed
    typedAnything |= draft() != m_initial;
    if (typedAnything && !m_needs.prompts.confirm(this, tr("Leave without saving?"),
                                                  tr("What was typed here will be lost."), tr("Leave")))
        return;
    Recovery(m_needs.study, m_patient, draftName()).clear();
    QDialog::reject();
}

void RecordDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() & Qt::ControlModifier)
        save(event->modifiers() & Qt::ShiftModifier);
    else if (event->key() == Qt::Key_F7)
        showHistory();
    else if (m_print && event->key() == Qt::Key_P && event->modifiers() == Qt::ControlModifier)
        m_print->printFirst();
    else if (isEnter) {
        // A button that has the focus is pressed by Enter as by Space; in a field Enter has gone on already.
        if (auto *button = qobject_cast<QAbstractButton *>(focusWidget()))
            button->click();
    } else {
        QDialog::keyPressEvent(event);
    }
}

/// Of the field in hand.
void RecordDialog::showHistory()
{
    for (const ItemFields *fields : m_sections) {
        const auto key = fields->current();
        if (!key)
            continue;
        if (m_needs.study.history(*key).empty()) {
            say(Issue::Level::Note,
                tr("%1 was never saved: it has no history yet.").arg(itemWords(m_needs.study, key->item)));
            return;
        }
        m_historyOf = QApplication::focusWidget();
        if (m_history->isHidden()) { // the fields keep their room where the screen has it
            m_plainWidth = width();
            const int room = screen() ? screen()->availableSize().width() - 40 : width();
            resize(std::max(width(), std::min(room, width() + m_history->width() + 14)), height());
        }
        m_history->show();
        m_history->showValue(*key);
        return;
    }
}

void RecordDialog::closeHistory()
{
    m_history->hide();
    resize(m_plainWidth, height());
    if (m_historyOf)
        m_historyOf->setFocus(Qt::OtherFocusReason);
}

void RecordDialog::retranslate()
{
    setWindowTitle(titleWords());
    m_title->setText(titleWords());
    m_patientLabel->setText(tr("&Patient"));
    m_save->setText(tr("&Save"));
    m_save->setToolTip(tr("Ctrl+Enter"));
    m_another->setText(tr("Save and a&nother"));
    m_another->setToolTip(tr("Ctrl+Shift+Enter"));
    m_cancel->setText(tr("Close"));
    m_cancel->setToolTip(tr("Esc"));
    const bool isCancelled =
        !m_patient.isEmpty() && !m_needs.study.value({m_patient, row(), cancelledItem(m_list)}).isEmpty();
    m_cancelRecord->setText(isCancelled ? tr("&Restore this record…") : tr("Recorded in &error…"));
    m_cancelRecord->setToolTip(tr("It is kept and struck through, and counts for nothing"));
    giveMnemonics();
    say(Issue::Level::Note, {});
    showDoubt();
}

void RecordDialog::giveMnemonics()
{
    QString taken;
    const auto take = [&taken](const QString &text) {
        if (const qsizetype at = text.indexOf(u'&'); at >= 0 && at + 1 < text.size())
            taken += text.at(at + 1).toLower();
    };
    for (const auto *button : findChildren<QAbstractButton *>())
        take(button->text());
    for (const auto *label : findChildren<QLabel *>()) {
        if (!qobject_cast<const ItemFields *>(label->parentWidget()->parentWidget()))
            take(label->text());
    }
    for (ItemFields *fields : m_sections)
        fields->giveMnemonics(taken);
}

void RecordDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace carnet::ui
