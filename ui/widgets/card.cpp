#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace carnet::ui {

using namespace Qt::StringLiterals;

Card::Card(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_header(new QHBoxLayout)
    , m_body(new QVBoxLayout)
{
    setProperty("role", u"card"_s);
    m_title->setProperty("role", u"cardTitle"_s);
    m_summary->setProperty("role", u"secondary"_s);
    m_title->hide();
    m_summary->hide();

    m_header->setSpacing(10);
    m_header->addWidget(m_title);
    m_header->addStretch();
    m_header->addWidget(m_summary);
    m_body->setSpacing(8);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(15, 12, 15, 12);
    layout->setSpacing(8);
    layout->addLayout(m_header);
    layout->addLayout(m_body, 1);
}

Card::Card(const QString &title, QWidget *parent)
    : Card(parent)
{
    setTitle(title);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

QString Card::title() const
{
    return m_title->text();
}

void Card::setSummary(const QString &summary)
{
    m_summary->setText(summary);
    m_summary->setVisible(!summary.isEmpty());
}

void Card::addToHeader(QWidget *widget)
{
    m_header->addWidget(widget);
}

void Card::addBesideTitle(QWidget *widget)
{
    m_header->insertWidget(m_header->indexOf(m_title) + 1, widget);
}

} // namespace carnet::ui
