#include "ui/pages/key_help.h"

#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/key_legend.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace carnet::ui {

using namespace Qt::StringLiterals;

KeyHelpPanel::KeyHelpPanel(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_card(new Card(this))
    , m_close(new QPushButton(m_card))
{
    setObjectName(u"keyHelp"_s);
    m_close->setObjectName(u"closeKeyHelp"_s);
    m_close->setProperty("role", u"link"_s);
    m_card->addToHeader(m_close);
    connect(m_close, &QPushButton::clicked, this, &KeyHelpPanel::closeHelp);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(40, 28, 40, 28);
    layout->addWidget(m_card);
    hide();
}

QWidget *KeyHelpPanel::column(const QString &title, const std::vector<KeyHelp> &keys)
{
    auto *column = new QWidget;
    auto *grid = new QGridLayout(column);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(5);
    auto *heading = new QLabel(title, column);
    heading->setProperty("role", u"strong"_s);
    grid->addWidget(heading, 0, 0, 1, 2);
    int row = 1;
    for (const auto &help : keys) {
        auto *meaning = new QLabel(help.meaning, column);
        meaning->setWordWrap(true);
        grid->addWidget(new KeyCap(m_theme, help.key, column), row, 0, Qt::AlignRight | Qt::AlignTop);
        grid->addWidget(meaning, row++, 1);
    }
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(row, 1);
    return column;
}

void KeyHelpPanel::showKeys(const QString &pageTitle, const std::vector<KeyHelp> &ofPage,
                            const std::vector<KeyHelp> &everywhere)
{
    delete m_columns;
    auto *area = new QScrollArea(m_card);
    area->setObjectName(u"keyHelpArea"_s);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::StrongFocus);
    m_columns = area;
    auto *ground = new QWidget;
    ground->setProperty("role", u"clear"_s);
    auto *columns = new QHBoxLayout(ground);
    columns->setContentsMargins(10, 10, 14, 10);
    columns->setSpacing(40);
    if (!ofPage.empty())
        columns->addWidget(column(pageTitle, ofPage), 3);
    columns->addWidget(column(tr("Everywhere"), everywhere), 2);
    area->setWidget(ground);
    area->viewport()->setAutoFillBackground(false);
    ground->setAutoFillBackground(false);
    m_card->body()->addWidget(area, 1);
    m_card->setTitle(tr("Keys"));
    m_close->setText(tr("Close  Esc"));

    if (!isVisible())
        m_before = QApplication::focusWidget();
    setGeometry(parentWidget()->rect());
    raise();
    show();
    area->setFocus(Qt::PopupFocusReason);
}

void KeyHelpPanel::closeHelp()
{
    hide();
    if (m_before)
        m_before->setFocus(Qt::PopupFocusReason);
}

void KeyHelpPanel::paintEvent(QPaintEvent *)
{
    QColor veil = m_theme.colors().window;
    veil.setAlpha(225);
    QPainter(this).fillRect(rect(), veil);
}

void KeyHelpPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_F1)
        closeHelp();
    else
        QWidget::keyPressEvent(event);
}

void KeyHelpPanel::mousePressEvent(QMouseEvent *)
{
    closeHelp();
}

} // namespace carnet::ui
