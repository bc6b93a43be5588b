#pragma once

#include "ui/charts/event_timeline.h"

#include <QAbstractScrollArea>

namespace carnet::ui {

/// The timeline of adverse events on the screen: the axis stays at the top while the patients scroll. The arrow keys
/// walk from patient to patient and from event to event; Enter or a double click opens what is lit.
class EventTimelineView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit EventTimelineView(const Theme &theme, QWidget *parent = nullptr);

    void show(const EventTimeline &timeline);
    const EventTimeline &timeline() const { return m_timeline; }
    /// Lights an event, or the patient when number is 0 or unknown.
    void setCurrent(const QString &patient, int number);
    QString currentPatient() const;
    /// Number of the lit event, 0 when only the patient is.
    int currentNumber() const;
    /// What is lit, in words.
    QString currentWords() const;
    /// Where an event is painted, in pixels of the viewport.
    QRect eventRect(const QString &patient, int number) const;

signals:
    /// number: 0 when a patient was opened.
    void activated(const QString &patient, int number);
    void currentChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Hit
    {
        int row = -1;
        int bar = -1;
    };

    ChartStyle look() const { return ChartStyle::screen(m_theme); }
    void arrange();
    void light(int row, int bar);
    void step(int by);
    void describe();
    Hit hitAt(const QPointF &point) const;
    QString words(const Hit &hit) const;
    int offset() const;

    const Theme &m_theme;
    EventTimeline m_timeline;
    TimelineLayout m_layout;
    int m_row = -1;
    int m_bar = -1; ///< −1: the patient
};

} // namespace carnet::ui
