#include "ui/dialogs/raise_query_dialog.h"

#include "core/domain/error.h"
#include "core/patients/queries.h"
#include "ui/models/words.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

RaiseQueryDialog::RaiseQueryDialog(Study &study, const Theme &theme, const DatumKey &about, QWidget *parent)
    : QDialog(parent)
    , m_study(study)
    , m_about(about)
    , m_title(new QLabel(this))
    , m_place(new QLabel(this))
    , m_textLabel(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_sentencesLabel(new QLabel(this))
    , m_sentences(new QListWidget(this))
    , m_problem(new QLabel(this))
    , m_raise(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(u"raiseQueryDialog"_s);
    setMinimumWidth(theme.scaled(480));
    build();
    retranslate();
    connect(m_raise, &QPushButton::clicked, this, &RaiseQueryDialog::send);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_sentences, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *item) { useSentence(m_sentences->row(item)); });
    connect(m_sentences, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { useSentence(m_sentences->row(item)); });
    for (int i = 0; i < m_sentences->count(); ++i) {
        auto *key = new QShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + i)), this);
        connect(key, &QShortcut::activated, this, [this, i] { useSentence(i); });
    }
    m_text->setFocus();
}

void RaiseQueryDialog::build()
{
    m_title->setProperty("role", u"cardTitle"_s);
    m_place->setProperty("role", u"secondary"_s);
    m_place->setTextFormat(Qt::PlainText);
    m_text->setObjectName(u"queryText"_s);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(QFontMetrics(m_text->font()).height() * 4 + 16);
    m_textLabel->setBuddy(m_text);
    m_sentences->setObjectName(u"querySentences"_s);
    m_sentencesLabel->setBuddy(m_sentences);
    m_sentences->setWordWrap(true);
    m_problem->setObjectName(u"queryProblem"_s);
    m_problem->setProperty("tone", u"danger"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_raise->setObjectName(u"queryRaise"_s);
    m_raise->setProperty("role", u"primary"_s);
    m_raise->setAutoDefault(false);
    m_cancel->setObjectName(u"queryCancel"_s);
    m_cancel->setAutoDefault(false);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_raise);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_place);
    layout->addWidget(m_textLabel);
    layout->addWidget(m_text);
    layout->addWidget(m_sentencesLabel);
    layout->addWidget(m_sentences);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
}

void RaiseQueryDialog::retranslate()
{
    setWindowTitle(tr("Raise a query"));
    m_title->setText(tr("What is in doubt?"));
    m_place->setText(tr("%1 · %2 · now: %3")
                         .arg(m_about.patient, placeWords(m_study, m_about),
                              valueWords(m_study.value(m_about), m_study.dictionary().item(m_about.item))));
    m_textLabel->setText(tr("&Question to the site"));
    m_sentencesLabel->setText(tr("Ready &sentences (Alt+1 to Alt+6)"));
    m_raise->setText(tr("Raise the query"));
    m_raise->setToolTip(tr("Ctrl+Enter"));
    m_cancel->setText(tr("Cancel"));
    m_sentences->clear();
    m_sentences->addItems({tr("Is this what is written on the paper?"),
                           tr("The paper is hard to read: what is written?"),
                           tr("Maximum is lower than average: check the paper."),
                           tr("Nothing is entered here: did the patient write something?"),
                           tr("This differs much from the days around it: check the paper."),
                           tr("The date does not fit the visit: check the source.")});
    m_sentences->setFixedHeight(m_sentences->sizeHintForRow(0) * m_sentences->count() + 8);
}

void RaiseQueryDialog::useSentence(int index)
{
    if (const QListWidgetItem *item = m_sentences->item(index)) {
        m_text->setPlainText(item->text());
        m_text->moveCursor(QTextCursor::End);
        m_text->setFocus();
    }
}

void RaiseQueryDialog::send()
{
    try {
        m_number = raiseQuery(m_study, m_about, m_text->toPlainText());
        accept();
    } catch (const Error &error) {
        m_problem->setText(error.message());
        m_problem->show();
        m_text->setFocus();
    }
}

void RaiseQueryDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (event->modifiers() & Qt::ControlModifier || m_raise->hasFocus()))
        send();
    else if (enter && m_cancel->hasFocus())
        reject();
    else if (!enter)
        QDialog::keyPressEvent(event);
}

void RaiseQueryDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void askForQuery(QWidget *parent, Study &study, const Theme &theme, const DatumKey &about,
                 const std::function<void(int)> &raised)
{
    auto *dialog = new RaiseQueryDialog(study, theme, about, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, dialog, [dialog, raised] {
        if (raised)
            raised(dialog->number());
    });
    dialog->open();
}

} // namespace carnet::ui
