#include "ui/dialogs/recovery_code_dialog.h"

#include "ui/dialogs/prompts.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

RecoveryCodeDialog::RecoveryCodeDialog(const Theme &theme, const Prompts &prompts, const QString &study,
                                       const QString &code, QWidget *parent)
    : QDialog(parent)
    , m_prompts(prompts)
    , m_study(study)
    , m_code(code)
    , m_title(new QLabel(this))
    , m_about(new QLabel(this))
    , m_codeLabel(new QLabel(this))
    , m_kept(new QCheckBox(this))
    , m_print(new QPushButton(this))
    , m_done(new QPushButton(this))
{
    setObjectName(u"recoveryCodeDialog"_s);
    m_title->setProperty("role", u"cardTitle"_s);
    m_about->setProperty("role", u"secondary"_s);
    m_about->setWordWrap(true);
    m_codeLabel->setObjectName(u"recoveryCode"_s);
    m_codeLabel->setProperty("role", u"code"_s);
    m_codeLabel->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_codeLabel->setAlignment(Qt::AlignCenter);
    m_kept->setObjectName(u"recoveryKept"_s);
    m_print->setObjectName(u"recoveryPrint"_s);
    m_done->setObjectName(u"recoveryDone"_s);
    m_done->setProperty("role", u"primary"_s);
    m_done->setEnabled(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_print);
    buttons->addStretch(1);
    buttons->addWidget(m_done);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(24, 18, 24, 18);
    lines->setSpacing(14);
    for (QWidget *line : std::initializer_list<QWidget *>{m_title, m_about, m_codeLabel, m_kept})
        lines->addWidget(line);
    lines->addLayout(buttons);
    setMinimumWidth(theme.scaled(560));
    connect(m_kept, &QCheckBox::toggled, m_done, &QPushButton::setEnabled);
    connect(m_print, &QPushButton::clicked, this, &RecoveryCodeDialog::print);
    connect(m_done, &QPushButton::clicked, this, &QDialog::accept);
    retranslate();
    m_print->setFocus(Qt::OtherFocusReason);
}

void RecoveryCodeDialog::retranslate()
{
    setWindowTitle(tr("Recovery code"));
    m_title->setText(tr("The recovery code of %1").arg(m_study));
    m_about->setText(
        tr("It opens the study when its passwords are lost, on any computer. It is shown only now. Print it "
           "or write it down, and lock it away: whoever has it and the file can read everything."));
    QString code = m_code;
    m_codeLabel->setText(code.size() > 20 ? code.insert(20, u'\n') : code);
    m_codeLabel->setAccessibleName(m_code);
    m_kept->setText(tr("It is on paper, in a locked place"));
    m_print->setText(tr("Print…"));
    m_done->setText(tr("Go on"));
}

void RecoveryCodeDialog::print()
{
    const bool printed = m_prompts.print(this, tr("Recovery code"), [this](QPrinter &printer) {
        QPainter painter(&printer);
        const QRectF page = printer.pageRect(QPrinter::DevicePixel);
        QFont font(u"Inter"_s, 12);
        painter.setFont(font);
        const QString text = tr("Recovery code of the study %1").arg(m_study) + u"\n"_s +
                             QLocale().toString(QDate::currentDate(), QLocale::LongFormat) + u"\n\n\n"_s + m_code +
                             u"\n\n\n"_s +
                             tr("Keep this sheet locked away from the study. Whoever has both can read everything.");
        painter.drawText(page.adjusted(page.width() / 10, page.height() / 10, -page.width() / 10, 0),
                         Qt::AlignLeft | Qt::TextWordWrap, text);
    });
    if (printed)
        m_kept->setFocus(Qt::OtherFocusReason);
}

void RecoveryCodeDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

// Nobody leaves by mistake: the code cannot be shown again.
void RecoveryCodeDialog::reject()
{
    if (m_kept->isChecked())
        QDialog::reject();
}

} // namespace carnet::ui
