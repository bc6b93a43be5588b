#include "ui/widgets/query_pane.h"

#include "core/domain/error.h"
#include "ui/models/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/query_context.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

bool mayAnswer(const Study &study)
{
    return !study.isReadOnly() && study.may(Action::AnswerQueries);
}

bool mayManage(const Study &study)
{
    return !study.isReadOnly() && study.may(Action::ManageQueries);
}

Chip::Tone toneOf(Query::State state)
{
    switch (state) {
    case Query::State::Open:
    case Query::State::Reopened: return Chip::Tone::Warn;
    case Query::State::Answered: return Chip::Tone::Info;
    case Query::State::Closed: return Chip::Tone::Ok;
    case Query::State::Cancelled: return Chip::Tone::Neutral;
    }
    return Chip::Tone::Neutral;
}

} // namespace

QueryPane::QueryPane(Study &study, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_study(study)
    , m_theme(theme)
    , m_title(new QLabel(this))
    , m_state(new Chip(theme, this))
    , m_place(new QLabel(this))
    , m_context(new QueryContext(study, theme, this))
    , m_thread(new QVBoxLayout)
    , m_textLabel(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_problem(new QLabel(this))
    , m_correct(new QPushButton(this))
    , m_confirm(new QPushButton(this))
    , m_explain(new QPushButton(this))
    , m_send(new QPushButton(this))
    , m_close(new QPushButton(this))
    , m_reopen(new QPushButton(this))
{
    build();
    retranslate();
    connect(m_correct, &QPushButton::clicked, this, &QueryPane::correctValue);
    connect(m_confirm, &QPushButton::clicked, this, &QueryPane::confirmValue);
    connect(m_explain, &QPushButton::clicked, this, &QueryPane::explain);
    connect(m_send, &QPushButton::clicked, this, &QueryPane::send);
    connect(m_close, &QPushButton::clicked, this, &QueryPane::closeThis);
    connect(m_reopen, &QPushButton::clicked, this, &QueryPane::reopen);
    connect(&study, &Study::recorded, this, &QueryPane::answerCorrected);
    connect(&study, &Study::changedElsewhere, this, &QueryPane::reload);
    connect(&theme, &Theme::changed, this, &QueryPane::reload);
}

QueryPane::~QueryPane()
{
    m_study.disconnect(this);
}

void QueryPane::build()
{
    setObjectName(u"queryPane"_s);
    m_title->setProperty("role", u"cardTitle"_s);
    m_place->setProperty("role", u"secondary"_s);
    m_place->setWordWrap(true);
    m_place->setTextFormat(Qt::PlainText);
    m_text->setObjectName(u"queryAnswer"_s);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(QFontMetrics(m_text->font()).height() * 3 + 16);
    m_textLabel->setBuddy(m_text);
    m_textLabel->setProperty("role", u"secondary"_s);
    m_problem->setObjectName(u"queryPaneProblem"_s);
    m_problem->setProperty("tone", u"danger"_s);
    m_problem->setWordWrap(true);
    m_correct->setObjectName(u"queryCorrect"_s);
    m_confirm->setObjectName(u"queryConfirm"_s);
    m_explain->setObjectName(u"queryExplain"_s);
    m_send->setObjectName(u"querySend"_s);
    m_send->setProperty("role", u"primary"_s);
    m_close->setObjectName(u"queryClose"_s);
    m_reopen->setObjectName(u"queryReopen"_s);

    auto *content = new QWidget(this);
    content->setProperty("role", u"clear"_s);
    m_thread->setSpacing(8);
    auto *lines = new QVBoxLayout(content); // all that grows with the text scrolls; the answers stay in sight
    lines->setContentsMargins(0, 0, 6, 0);
    lines->setSpacing(8);
    lines->addWidget(m_context);
    lines->addLayout(m_thread, 1);
    auto *area = new QScrollArea(this);
    area->setObjectName(u"queryThread"_s);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    area->setMinimumHeight(60);
    area->setWidget(content);

    auto *header = new QHBoxLayout;
    header->addWidget(m_title);
    header->addWidget(m_state);
    header->addStretch();
    auto *send = new QHBoxLayout;
    send->setSpacing(8);
    send->addWidget(m_close);
    send->addWidget(m_reopen);
    send->addStretch();
    send->addWidget(m_send);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(header);
    layout->addWidget(m_place);
    layout->addWidget(area, 1);
    layout->addWidget(m_correct);
    layout->addWidget(m_confirm);
    layout->addWidget(m_explain);
    layout->addWidget(m_textLabel);
    layout->addWidget(m_text);
    layout->addWidget(m_problem);
    layout->addLayout(send);
}

void QueryPane::retranslate()
{
    m_correct->setText(tr("1  Correct the value…"));
    m_confirm->setText(tr("2  Confirmed as on paper"));
    m_explain->setText(tr("3  Explain…"));
    m_send->setText(tr("Send"));
    m_send->setToolTip(tr("Ctrl+Enter sends and opens the next"));
    m_close->setText(tr("Close"));
    m_close->setToolTip(tr("C closes the query"));
    m_reopen->setText(tr("Reopen…"));
    m_reopen->setToolTip(tr("R asks again"));
    reload();
}

void QueryPane::setQuery(int number)
{
    if (number != this->number()) {
        m_writing = Writing::Nothing;
        m_text->clear();
    }
    m_query = number > 0 ? query(m_study, number) : std::nullopt;
    m_problem->hide();
    reload();
}

void QueryPane::reload()
{
    if (m_query)
        m_query = query(m_study, m_query->number);
    setVisible(m_query.has_value());
    if (!m_query)
        return;
    m_title->setText(tr("Query %1").arg(m_query->number));
    m_state->setContent(toneOf(m_query->state), u"query"_s, words(m_query->state));
    m_place->setText(tr("%1 · %2").arg(m_query->about.patient, placeWords(m_study, m_query->about)));
    m_context->show(m_query->about);
    fillThread();
    const bool mayWrite = mayManage(m_study);
    m_close->setVisible(mayWrite && m_query->isOpen());
    m_reopen->setVisible(mayWrite && !m_query->waitsForAnswer());
    write(m_writing, m_text->toPlainText());
}

void QueryPane::fillThread()
{
    while (QLayoutItem *item = m_thread->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto addLine = [this](const QString &text, const QString &role) {
        auto *label = new QLabel(text);
        label->setProperty("role", role);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        m_thread->addWidget(label);
    };
    for (const QueryMessage &message : queryThread(m_study, *m_query)) {
        QString what = words(message.state);
        if (message.kind == QueryMessage::Kind::Question)
            what = message.state == Query::State::Reopened ? tr("asked again") : tr("asked");
        else if (message.kind == QueryMessage::Kind::Answer)
            what = tr("answered");
        addLine(tr("%1 %2 · %3").arg(message.by, what, momentWords(message.at)), u"hint"_s);
        if (!message.text.isEmpty())
            addLine(message.text, message.kind == QueryMessage::Kind::Question ? u"strong"_s : QString());
    }
    if (!m_query->valueThen.isEmpty())
        addLine(tr("Value when the query was raised: %1").arg(m_query->valueThen), u"secondary"_s);
    m_thread->addStretch();
}

void QueryPane::write(Writing writing, const QString &text)
{
    m_writing = writing;
    const bool visible = writing != Writing::Nothing;
    m_textLabel->setText(writing == Writing::Question ? tr("What is still in doubt?") : tr("Answer"));
    m_textLabel->setVisible(visible);
    const bool answers = !visible && m_query && m_query->waitsForAnswer() && mayAnswer(m_study);
    for (QPushButton *button : {m_correct, m_confirm, m_explain})
        button->setVisible(answers);
    m_text->setVisible(visible);
    m_send->setVisible(visible);
    if (m_text->toPlainText() != text)
        m_text->setPlainText(text);
}

void QueryPane::correctValue()
{
    if (!m_query || !m_query->waitsForAnswer() || !mayAnswer(m_study))
        return;
    m_correcting = m_query->number;
    emit valueWanted(m_query->about, m_query->number);
}

void QueryPane::confirmValue()
{
    if (!m_query || !m_query->waitsForAnswer() || !mayAnswer(m_study))
        return;
    write(Writing::Answer, tr("The value is as on the paper."));
    m_text->moveCursor(QTextCursor::End);
    m_text->setFocus();
}

void QueryPane::explain()
{
    if (!m_query || !m_query->waitsForAnswer() || !mayAnswer(m_study))
        return;
    write(Writing::Answer, {});
    m_text->setFocus();
}

void QueryPane::reopen()
{
    if (!m_query || m_query->waitsForAnswer() || !mayManage(m_study))
        return;
    write(Writing::Question, {});
    m_text->setFocus();
}

void QueryPane::closeThis()
{
    if (!m_query || !m_query->isOpen() || !mayManage(m_study))
        return;
    attempt([this] { closeQuery(m_study, m_query->number); });
}

void QueryPane::send()
{
    if (!m_query || m_writing == Writing::Nothing)
        return;
    const QString text = m_text->toPlainText();
    const bool isAnswer = m_writing == Writing::Answer;
    attempt([this, text, isAnswer] {
        if (isAnswer)
            answerQuery(m_study, m_query->number, text);
        else
            reopenQuery(m_study, m_query->number, text);
    });
}

void QueryPane::attempt(const std::function<void()> &act)
{
    try {
        act();
    } catch (const Error &error) {
        say(error.message());
        if (error.kind() != Error::Kind::Refused)
            emit failed(error.message());
        return;
    }
    write(Writing::Nothing, {});
    m_problem->hide();
    reload();
    emit sent();
}

void QueryPane::say(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->show();
}

void QueryPane::answerCorrected(const Act &act)
{
    if (m_query)
        QMetaObject::invokeMethod(this, &QueryPane::reload, Qt::QueuedConnection);
    if (m_correcting == 0)
        return;
    const auto asked = query(m_study, m_correcting);
    if (!asked || !asked->waitsForAnswer()) {
        m_correcting = 0;
        return;
    }
    const auto change =
        std::ranges::find(act.changes, asked->about, [](const Change &changed) { return changed.datum.key; });
    if (change == act.changes.end())
        return;
    const Item *item = m_study.dictionary().item(asked->about.item);
    const QString answer =
        tr("Value corrected: %1 → %2").arg(valueWords(change->before, item), valueWords(change->datum.value, item));
    // Not from within the signal: the act that is being told about comes first, whole.
    QMetaObject::invokeMethod(
        this,
        [this, number = std::exchange(m_correcting, 0), answer] {
            try {
                answerQuery(m_study, number, answer);
            } catch (const Error &error) {
                say(error.message());
                emit failed(error.message());
            }
        },
        Qt::QueuedConnection);
}

void QueryPane::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() & Qt::ControlModifier)
        send();
    else if (event->key() == Qt::Key_Escape && m_writing != Writing::Nothing)
        write(Writing::Nothing, {});
    else
        QWidget::keyPressEvent(event);
}

void QueryPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace carnet::ui
