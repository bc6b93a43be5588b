#include "ui/pages/diary_finish.h"

#include "ui/models/words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/date_field.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

// The codes of the question about analgesics, in the order of its answers.
const QStringList rescueCodes{u"recorded"_s, u"none"_s, u"not_filled"_s};

DatumKey periodKey(const DiaryModel &model, const QString &item)
{
    return {model.patient(), Occasion::period(model.period()), item};
}

} // namespace

DiaryFinish::DiaryFinish(DiarySession &session, const Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
    , m_model(session.model())
    , m_theme(theme)
    , m_emptyCard(new Card)
    , m_empty(new QLabel)
    , m_goToFirst(new QPushButton)
    , m_markNotDone(new QPushButton)
    , m_totalCard(new Card)
    , m_paperDaysLabel(new QLabel)
    , m_paperDays(new QLineEdit)
    , m_total(new QLabel)
    , m_comment(new QLineEdit)
    , m_warningCard(new Card)
    , m_paperCard(new Card)
    , m_rescueLabel(new QLabel)
    , m_receivedLabel(new QLabel)
    , m_received(new DateField(theme, [&session] { return session.model().study().today(); }))
    , m_oneStroke(new QCheckBox)
    , m_blockers(new QLabel)
    , m_finish(new QPushButton)
    , m_cancel(new QPushButton)
{
    setObjectName(u"diaryFinish"_s);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    auto *content = new QWidget;
    content->setProperty("role", u"clear"_s);
    content->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 6, 0);
    layout->setSpacing(12);
    build(layout);
    setWidget(content);
    for (QWidget *widget : content->findChildren<QWidget *>())
        widget->installEventFilter(this);
    connect(&m_model, &DiaryModel::changed, this, &DiaryFinish::refresh);
    retranslate();
    if (emptyCells().empty())
        m_paperDays->setFocus();
    else
        m_goToFirst->setFocus();
}

void DiaryFinish::build(QVBoxLayout *layout)
{
    buildEmpty(layout);
    buildTotal(layout);
    buildWarnings(layout);
    buildPaper(layout);
    m_blockers->setObjectName(u"finishBlockers"_s);
    m_blockers->setProperty("tone", u"danger"_s);
    m_blockers->setWordWrap(true);
    m_finish->setObjectName(u"finishAccept"_s);
    m_finish->setProperty("role", u"primary"_s);
    m_cancel->setObjectName(u"finishCancel"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_blockers, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_finish);
    layout->addLayout(buttons);
    layout->addStretch();
    connect(m_finish, &QPushButton::clicked, this, &DiaryFinish::finish);
    connect(m_cancel, &QPushButton::clicked, this, &DiaryFinish::cancelled);
}

void DiaryFinish::buildEmpty(QVBoxLayout *layout)
{
    m_empty->setObjectName(u"finishEmpty"_s);
    m_empty->setWordWrap(true);
    m_goToFirst->setObjectName(u"finishGoToFirst"_s);
    m_markNotDone->setObjectName(u"finishMarkNotDone"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_goToFirst);
    buttons->addWidget(m_markNotDone);
    buttons->addStretch();
    m_emptyCard->body()->addWidget(m_empty);
    m_emptyCard->body()->addLayout(buttons);
    layout->addWidget(m_emptyCard);
    connect(m_goToFirst, &QPushButton::clicked, this, [this] {
        if (const auto cells = emptyCells(); !cells.empty())
            emit goTo(cells.front());
    });
    connect(m_markNotDone, &QPushButton::clicked, this, &DiaryFinish::markNotDone);
}

void DiaryFinish::buildTotal(QVBoxLayout *layout)
{
    m_paperDaysLabel->setBuddy(m_paperDays);
    m_paperDays->setObjectName(u"finishPaperDays"_s);
    m_paperDays->setValidator(new QIntValidator(0, Occasion::maximumDay, m_paperDays));
    m_paperDays->setFixedWidth(m_theme.scaled(64));
    m_total->setObjectName(u"finishTotal"_s);
    m_total->setWordWrap(true);
    m_comment->setObjectName(u"finishComment"_s);
    auto *line = new QHBoxLayout;
    line->addWidget(m_paperDaysLabel);
    line->addWidget(m_paperDays);
    line->addStretch();
    m_totalCard->body()->addLayout(line);
    m_totalCard->body()->addWidget(m_total);
    m_totalCard->body()->addWidget(m_comment);
    layout->addWidget(m_totalCard);
    connect(m_paperDays, &QLineEdit::textChanged, this, &DiaryFinish::refresh);
    connect(m_comment, &QLineEdit::textChanged, this, &DiaryFinish::refresh);
}

void DiaryFinish::buildWarnings(QVBoxLayout *layout)
{
    for (std::size_t i = 0; i < oddValues().size(); ++i) {
        auto *box = new QCheckBox;
        box->setObjectName(u"finishSeen%1"_s.arg(m_seen.size()));
        connect(box, &QCheckBox::toggled, this, &DiaryFinish::refresh);
        m_warningCard->body()->addWidget(box);
        m_seen.push_back(box);
    }
    m_warningCard->setVisible(!m_seen.empty());
    layout->addWidget(m_warningCard);
}

void DiaryFinish::buildPaper(QVBoxLayout *layout)
{
    m_paperCard->body()->addWidget(m_rescueLabel);
    auto *answers = new QHBoxLayout;
    bool isAnyRecorded = false;
    for (int day = 0; day <= m_model.days().lastShown(); ++day)
        isAnyRecorded = isAnyRecorded || !m_model.rescue(day).empty();
    const QString known = m_model.recorded(periodKey(m_model, u"diary_rescue"_s)).text();
    for (int i = 0; i < int(rescueCodes.size()); ++i) {
        auto *answer = new QRadioButton;
        answer->setObjectName(u"finishRescue_"_s + rescueCodes[i]);
        answer->setChecked(known == rescueCodes[i]);
        answer->setEnabled(i == 0 ? isAnyRecorded : !isAnyRecorded || i == 2);
        connect(answer, &QRadioButton::toggled, this, &DiaryFinish::refresh);
        answers->addWidget(answer);
        m_rescue.push_back(answer);
    }
    answers->addStretch();
    m_paperCard->body()->addLayout(answers);
    m_receivedLabel->setBuddy(m_received->edit());
    m_received->edit()->setObjectName(u"finishReceived"_s);
    m_received->setDate(
        QDate::fromString(m_model.recorded(periodKey(m_model, u"diary_received"_s)).text(), Qt::ISODate));
    auto *line = new QHBoxLayout;
    line->addWidget(m_receivedLabel);
    line->addWidget(m_received, 1);
    m_paperCard->body()->addLayout(line);
    m_oneStroke->setObjectName(u"finishOneStroke"_s);
    m_paperCard->body()->addWidget(m_oneStroke);
    layout->addWidget(m_paperCard);
    connect(m_received->edit(), &QLineEdit::textChanged, this, &DiaryFinish::refresh);
}

std::vector<DiaryCell> DiaryFinish::emptyCells() const
{
    std::vector<DiaryCell> cells;
    for (const DiaryCell cell : m_model.order().from()) {
        if (m_model.value(cell).isEmpty())
            cells.push_back(cell);
    }
    return cells;
}

std::vector<DiaryIssue> DiaryFinish::oddValues() const
{
    std::vector<DiaryIssue> odd;
    for (const DiaryIssue &found : m_model.issues()) {
        if (found.issue.level != Issue::Level::Note)
            odd.push_back(found);
    }
    return odd;
}

QStringList DiaryFinish::emptyWords() const
{
    QStringList words;
    for (const DiaryCell cell : emptyCells()) {
        if (words.size() == 6) {
            words += u"…"_s;
            break;
        }
        words += m_model.words(cell);
    }
    return words;
}

bool DiaryFinish::totalAgrees() const
{
    return m_paperDays->text() == QString::number(m_model.daysWithValues());
}

QString DiaryFinish::rescueAnswer() const
{
    for (std::size_t i = 0; i < m_rescue.size(); ++i) {
        if (m_rescue[i]->isChecked())
            return rescueCodes[qsizetype(i)];
    }
    return {};
}

QStringList DiaryFinish::blockers() const
{
    QStringList sentences;
    if (!emptyCells().empty())
        sentences += tr("%n cell(s) are empty", nullptr, int(emptyCells().size()));
    for (int day = m_model.days().first(); day <= m_model.days().last(); ++day) {
        bool isOpen = false;
        for (int measure = 0; measure < m_model.measures(); ++measure)
            isOpen = isOpen || m_model.value({day, measure}).isEmpty();
        if (isOpen && m_model.days().state(day) == DayState::Future) {
            sentences += tr("%1: the diary goes on until then").arg(m_model.sentence(m_model.days().last()));
            break;
        }
    }
    if (m_paperDays->text().isEmpty())
        sentences += tr("the number of days on paper is wanted");
    else if (!totalAgrees() && m_comment->text().trimmed().isEmpty())
        sentences += tr("the number of days differs: correct it or say why");
    for (const QCheckBox *box : m_seen) {
        if (!box->isChecked()) {
            sentences += tr("odd values are to be seen on the paper");
            break;
        }
    }
    if (rescueAnswer().isEmpty())
        sentences += tr("the question about analgesics has no answer");
    const QDate received = m_received->date();
    if (!received.isValid())
        sentences += m_received->isEmpty() ? tr("the date received is wanted") : tr("the date received cannot be read");
    else if (received > m_model.study().today())
        sentences += tr("the date received is in the future");
    else if (m_model.days().infusion().isValid() && received < m_model.days().infusion())
        sentences += tr("the date received is before the infusion of this period");
    return sentences;
}

void DiaryFinish::retranslate()
{
    setAccessibleName(tr("Finish the diary"));
    m_emptyCard->setTitle(tr("Empty cells"));
    m_goToFirst->setText(tr("Go to the first"));
    m_totalCard->setTitle(tr("Days on paper"));
    m_paperDaysLabel->setText(tr("&How many days did the patient fill in on paper?"));
    m_comment->setAccessibleName(tr("Why the numbers differ"));
    m_comment->setPlaceholderText(tr("If this is right: why the numbers differ"));
    m_warningCard->setTitle(tr("Odd values"));
    const std::vector<DiaryIssue> odd = oddValues();
    for (std::size_t i = 0; i < std::min(odd.size(), m_seen.size()); ++i)
        m_seen[i]->setText(
            tr("Day %1: %2 (seen on the paper)").arg(QString::number(odd[i].day), shortFinding(odd[i].issue)));
    m_paperCard->setTitle(tr("Analgesics and paper"));
    m_rescueLabel->setText(tr("Rescue analgesics in this period:"));
    const QStringList answers{tr("&recorded in the diary"), tr("&none taken"), tr("&page not filled in")};
    for (std::size_t i = 0; i < m_rescue.size(); ++i)
        m_rescue[i]->setText(answers[qsizetype(i)]);
    m_receivedLabel->setText(tr("&Date received"));
    m_oneStroke->setText(tr("The whole diary looks written in one go (same ink and handwriting)"));
    m_finish->setText(tr("Finish"));
    m_cancel->setText(tr("Back to the grid"));
    refresh();
}

void DiaryFinish::refresh()
{
    const int empty = int(emptyCells().size());
    m_empty->setText(empty == 0 ? tr("No cell is empty.")
                                : tr("%n empty cell(s): %1", nullptr, empty).arg(emptyWords().join(u", "_s)));
    m_goToFirst->setVisible(empty > 0);
    m_markNotDone->setVisible(empty > 0);
    m_markNotDone->setText(tr("Mark these %n not done", nullptr, empty));
    const int days = m_model.daysWithValues();
    const bool isTyped = !m_paperDays->text().isEmpty();
    m_total->setProperty("tone", isTyped && !totalAgrees() ? u"danger"_s : QString());
    m_total->setStyleSheet(u" "_s);
    m_total->setText(!isTyped        ? tr("Count them on the paper: the number catches skipped lines.")
                     : totalAgrees() ? tr("%n day(s) entered, as on paper.", nullptr, days)
                                     : tr("You entered %1 days, the paper has %2. Look for a skipped line.")
                                           .arg(QString::number(days), m_paperDays->text()));
    m_comment->setVisible(isTyped && !totalAgrees());
    const QStringList blocking = blockers();
    m_blockers->setText(blocking.isEmpty() ? QString() : tr("Before finishing: %1.").arg(blocking.join(u"; "_s)));
    m_finish->setEnabled(blocking.isEmpty());
}

void DiaryFinish::markNotDone()
{
    std::vector<Datum> values;
    for (const DiaryCell cell : emptyCells())
        values.push_back({m_model.key(cell), Value(Missing::NotDone)});
    const int count = int(values.size());
    m_session.write(std::move(values), {.at = m_model.keyAt(m_model.firstUnfinished()),
                                        .words = tr("%n cell(s) not done", nullptr, count)});
    refresh();
    m_paperDays->setFocus();
}

// For the record, so never translated: what was looked at and how fast the diary was typed.
QString DiaryFinish::note() const
{
    QStringList notes;
    if (!m_seen.empty())
        notes += u"seen on the paper: %1"_s.arg(m_seen.size());
    if (m_session.typedValues() >= m_model.progress().total && m_session.typingSeconds() < 20)
        notes += u"whole diary typed in %1 s"_s.arg(m_session.typingSeconds(), 0, 'f', 1);
    return notes.join(u"; "_s);
}

void DiaryFinish::finish()
{
    if (!blockers().isEmpty())
        return refresh();
    std::vector<Datum> values{
        {periodKey(m_model, u"diary_state"_s), Value(u"complete"_s)},
        {periodKey(m_model, u"diary_received"_s), Value(m_received->date().toString(Qt::ISODate))},
        {periodKey(m_model, u"diary_paper_days"_s), Value(m_paperDays->text().toInt())},
        {periodKey(m_model, u"diary_paper_comment"_s), Value(totalAgrees() ? QString() : m_comment->text().trimmed())},
        {periodKey(m_model, u"diary_rescue"_s), Value(rescueAnswer())},
        {periodKey(m_model, u"diary_one_stroke"_s), Value(m_oneStroke->isChecked() ? 1 : 0)}};
    const Written written = m_session.finish(std::move(values), note());
    if (written == Written::Yes || written == Written::Nothing)
        emit finished();
}

void DiaryFinish::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QScrollArea::changeEvent(event);
}

bool DiaryFinish::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QScrollArea::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (key->key() == Qt::Key_Escape) {
        emit cancelled();
        return true;
    }
    if (isEnter && key->modifiers() & Qt::ControlModifier) {
        finish();
        return true;
    }
    // Enter never finishes: it goes on to the next field, or presses the button that has the focus.
    if (isEnter && !qobject_cast<QPushButton *>(watched)) {
        focusNextPrevChild(true);
        return true;
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace carnet::ui
