#include "ui/widgets/score_bar.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

QString languageNow()
{
    return QLocale().name().left(2);
}

QString number(double value, int decimals)
{
    return QLocale().toString(value, 'f', decimals);
}

} // namespace

QString scoreText(const Score &score)
{
    return score.value ? number(*score.value, score.decimals()) : QString();
}

ScoreBar::ScoreBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ScoreBar::show(const Score &score, bool isFinal)
{
    m_score = score;
    const ScoreDefinition &definition = *score.definition;
    m_name = definition.label.in(languageNow());
    const int items = score.answered + int(score.missingItems.size());
    QStringList facts;
    if (!isFinal)
        facts += tr("provisional");
    if (!isFinal || score.answered < items)
        facts += tr("%1 of %n item(s)", nullptr, items).arg(score.answered);
    if (isFinal && !score.value)
        facts = {tr("no score: %n item(s) missing", nullptr, std::max(1, int(score.missingItems.size())))};
    else if (const ScoreBand *band = isFinal ? score.band() : nullptr)
        facts.prepend(band->label.in(languageNow()));
    m_facts = facts.join(u" · "_s);
    setAccessibleName(m_name);
    setAccessibleDescription(scoreText(score) + u' ' + m_facts);
    updateGeometry();
    update();
}

QSize ScoreBar::sizeHint() const
{
    const bool hasTicks = m_score.definition && m_score.definition->bands.size() > 1;
    return {m_theme.scaled(200), m_theme.scaled(30 + (hasTicks ? 11 : 2) + (m_facts.isEmpty() ? 4 : 17))};
}

void ScoreBar::paintEvent(QPaintEvent *)
{
    if (!m_score.definition)
        return;
    const Tokens &t = m_theme.colors();
    const ScoreDefinition &definition = *m_score.definition;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int line = m_theme.scaled(18);
    const QString top = u" / "_s + number(definition.maximum, 0);
    painter.setFont(m_theme.font(9));
    const int topWidth = painter.fontMetrics().horizontalAdvance(top);
    painter.setPen(t.text2);
    painter.drawText(QRect(0, 0, width(), line), Qt::AlignRight | Qt::AlignVCenter, top);
    painter.setFont(m_theme.font(10.5, Theme::Weight::Bold));
    painter.setPen(t.text);
    const QString value = scoreText(m_score);
    const int valueWidth = painter.fontMetrics().horizontalAdvance(value) + m_theme.scaled(6);
    painter.drawText(QRect(0, 0, width() - topWidth, line), Qt::AlignRight | Qt::AlignVCenter, value);
    painter.setFont(m_theme.font(9.4, Theme::Weight::SemiBold));
    const int room = width() - topWidth - valueWidth;
    painter.drawText(QRect(0, 0, room, line), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_name, Qt::ElideRight, room));

    const double span = std::max(1e-9, definition.maximum - definition.minimum);
    const auto x = [&](double at) { return std::clamp((at - definition.minimum) / span, 0.0, 1.0) * width(); };
    const QRectF track(0, line + 4, width(), m_theme.scaled(7));
    QPainterPath shape;
    shape.addRoundedRect(track, track.height() / 2, track.height() / 2);
    painter.fillPath(shape, t.highContrast ? t.border : t.sunken);
    if (m_score.value) {
        painter.save();
        painter.setClipPath(shape);
        painter.fillRect(QRectF(0, track.top(), std::max(2.0, x(*m_score.value)), track.height()),
                         t.dark ? t.accent : t.fill);
        painter.restore();
    }
    int y = int(track.bottom()) + 2;
    painter.setFont(m_theme.font(7.5));
    for (const ScoreBand &band : definition.bands) {
        if (band.from <= definition.minimum)
            continue;
        painter.setPen(QPen(t.text2, 1.4));
        painter.drawLine(QPointF(x(band.from), track.top() - 3), QPointF(x(band.from), track.bottom() + 3));
        painter.drawText(QRectF(x(band.from) - 20, track.bottom() + 2, 40, m_theme.scaled(11)), Qt::AlignCenter,
                         QLocale().toString(band.from));
        y = int(track.bottom()) + m_theme.scaled(13);
    }
    painter.setFont(m_theme.font(8.25));
    painter.setPen(t.text2);
    painter.drawText(QRect(0, y, width(), m_theme.scaled(16)), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_facts, Qt::ElideRight, width()));
}

} // namespace carnet::ui
