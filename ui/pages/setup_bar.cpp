#include "ui/pages/setup_bar.h"

#include "ui/models/setup_sections.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

constexpr int linesShown = 4;
constexpr int lettersShown = 140;

/// The first few lines, each cut to a length that can be read.
QString shortened(const QStringList &lines, const QString &more)
{
    QStringList shown;
    for (const QString &line : lines.first(std::min<qsizetype>(linesShown, lines.size())))
        shown << (line.size() > lettersShown ? line.left(lettersShown) + u'…' : line);
    if (lines.size() > linesShown)
        shown << more;
    return shown.join(u'\n');
}

} // namespace

SetupBar::SetupBar(SetupDraft &draft, const Prompts &prompts, QWidget *parent)
    : QFrame(parent)
    , m_draft(draft)
    , m_prompts(prompts)
    , m_count(new QLabel(this))
    , m_lines(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_reasonLabel(new QLabel(this))
    , m_reason(new QLineEdit(this))
    , m_discard(new QPushButton(this))
    , m_putInForce(new QPushButton(this))
{
    setProperty("role", u"card"_s);
    m_count->setObjectName(u"setupCount"_s);
    m_count->setProperty("role", u"strong"_s);
    m_lines->setObjectName(u"setupChanges"_s);
    m_lines->setProperty("role", u"secondary"_s);
    m_problem->setObjectName(u"setupProblem"_s);
    m_problem->setProperty("tone", u"danger"_s);
    for (QLabel *label : {m_lines, m_problem}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_reason->setObjectName(u"setupReason"_s);
    m_reasonLabel->setBuddy(m_reason);
    m_discard->setObjectName(u"setupDiscard"_s);
    m_putInForce->setObjectName(u"setupPutInForce"_s);
    m_putInForce->setProperty("role", u"primary"_s);

    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_reasonLabel);
    row->addWidget(m_reason, 1);
    row->addWidget(m_discard);
    row->addWidget(m_putInForce);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(6);
    layout->addWidget(m_count);
    layout->addWidget(m_lines);
    layout->addWidget(m_problem);
    layout->addLayout(row);

    connect(m_discard, &QPushButton::clicked, this, &SetupBar::discard);
    connect(m_putInForce, &QPushButton::clicked, this, &SetupBar::putInForce);
    connect(m_reason, &QLineEdit::returnPressed, m_putInForce, &QPushButton::click);
    connect(m_reason, &QLineEdit::textChanged, this, &SetupBar::refresh);
    connect(&m_draft, &SetupDraft::changed, this, &SetupBar::refresh);
    connect(&m_draft, &SetupDraft::reset, this, &SetupBar::refresh);
    retranslate();
}

void SetupBar::retranslate()
{
    m_reasonLabel->setText(tr("&Reason"));
    m_reason->setPlaceholderText(tr("such as “Amendment 2 of 3 May”"));
    m_discard->setText(tr("Discard"));
    m_putInForce->setText(tr("Put in force…"));
    refresh();
}

void SetupBar::refresh()
{
    const QStringList changes = m_draft.changes();
    setVisible(!changes.isEmpty());
    if (changes.isEmpty())
        return;
    const int count = int(changes.size());
    m_count->setText(tr("%n change(s) not in force yet", nullptr, count));
    QStringList lines;
    for (const QString &change : changes)
        lines << setupWords(m_draft.study(), change);
    m_lines->setText(shortened(lines, tr("and %n more", nullptr, count - linesShown)));
    QStringList problems;
    for (const DefinitionProblem &problem : m_draft.problems())
        problems << setupWords(m_draft.study(), problem.path + u": "_s + problem.message);
    m_problem->setText(shortened(problems, tr("and %n more", nullptr, int(problems.size()) - linesShown)));
    m_problem->setVisible(!problems.isEmpty());
    m_putInForce->setEnabled(problems.isEmpty() && !m_reason->text().trimmed().isEmpty());
    m_putInForce->setToolTip(!problems.isEmpty()                    ? tr("First mend what is said in red.")
                             : m_reason->text().trimmed().isEmpty() ? tr("First say why.")
                                                                    : QString());
}

QString SetupBar::consequences() const
{
    const StudyFacts facts = m_draft.study().facts();
    return tr("%1\n\nFrom now on this holds for %2 and everything that is typed from now on, in every program that has "
              "the study open. What is recorded stays as it is. The change and your reason stand in the audit trail; "
              "it "
              "is taken back only by another change.")
        .arg(m_lines->text(), tr("%n patient(s)", nullptr, int(facts.patients)));
}

void SetupBar::putInForce()
{
    if (!m_putInForce->isEnabled() ||
        !m_prompts.confirm(this, tr("Put the changed protocol in force?"), consequences(), tr("Put in force")))
        return;
    try {
        const QString reason = m_reason->text();
        m_reason->clear();
        m_draft.putInForce(reason);
    } catch (const Error &error) {
        m_problem->setText(error.message());
        m_problem->show();
    }
}

void SetupBar::discard()
{
    if (m_prompts.confirm(this, tr("Discard the changes?"),
                          tr("%n change(s) that are not in force yet go. The protocol in force stays.", nullptr,
                             int(m_draft.changes().size())),
                          tr("Discard")))
        m_draft.discard();
}

} // namespace carnet::ui
