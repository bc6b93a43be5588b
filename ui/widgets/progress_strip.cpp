#include "ui/widgets/progress_strip.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

constexpr qint64 paintEveryMilliseconds = 50;
constexpr qint64 estimateAfterMilliseconds = 10000;

} // namespace

ProgressStrip::ProgressStrip(QWidget *parent)
    : QWidget(parent)
    , m_what(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_stop(new QPushButton(this))
{
    setObjectName(u"progressStrip"_s);
    m_what->setProperty("role", u"secondary"_s);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(8);
    m_stop->setObjectName(u"progressStop"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_what);
    row->addWidget(m_bar, 1);
    row->addWidget(m_stop);
    connect(m_stop, &QPushButton::clicked, this, &ProgressStrip::stop);
    retranslate();
    hide();
}

Progress ProgressStrip::begin()
{
    m_running = true;
    m_stopped = false;
    m_lastPaint = 0;
    m_since.start();
    m_what->clear();
    m_bar->setRange(0, 0);
    m_before = QApplication::focusWidget();
    show();
    m_stop->setFocus();
    return [this](const QString &what, qint64 done, qint64 total) { return tell(what, done, total); };
}

void ProgressStrip::end()
{
    m_running = false;
    const bool hasKeys = m_stop->hasFocus();
    m_stop->clearFocus(); // or hiding it would lead the keys to whatever comes next
    hide();
    if (hasKeys && m_before && m_before->isVisible() && m_before->isEnabled())
        m_before->setFocus();
}

bool ProgressStrip::tell(const QString &what, qint64 done, qint64 total)
{
    const qint64 now = m_since.elapsed();
    if (now - m_lastPaint >= paintEveryMilliseconds || done == 0) {
        m_lastPaint = now;
        m_bar->setRange(0, 1000);
        m_bar->setValue(total > 0 ? int(1000 * done / total) : 0);
        QString text = what;
        if (now > estimateAfterMilliseconds && done > 0 && total > done)
            text = tr("%1, about %n s left", nullptr, int((now * (total - done) / done) / 1000)).arg(what);
        m_what->setText(text);
        QCoreApplication::processEvents();
    }
    return !m_stopped;
}

void ProgressStrip::stop()
{
    m_stopped = true;
}

void ProgressStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_running)
        stop();
    else
        QWidget::keyPressEvent(event);
}

void ProgressStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ProgressStrip::retranslate()
{
    m_stop->setText(tr("Stop"));
    m_bar->setAccessibleName(tr("Progress"));
}

} // namespace carnet::ui
