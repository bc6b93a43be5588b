#pragma once

#include "ui/theme/record_mark.h"
#include "ui/theme/state_mark.h"

#include <QWidget>

namespace carnet::ui {

class Theme;

/// The marks of a table with their words, on one line.
class MarkLegend final : public QWidget
{
    Q_OBJECT

public:
    MarkLegend(const Theme &theme, std::vector<StateMark> marks, QWidget *parent = nullptr);

    /// Explained after the states.
    void setRecordMarks(std::vector<RecordMark> marks);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int widthOf(const QString &text, const QFontMetrics &metrics) const;

    const Theme &m_theme;
    std::vector<StateMark> m_marks;
    std::vector<RecordMark> m_recordMarks;
};

} // namespace carnet::ui
