#pragma once

#include <QAbstractButton>

namespace carnet::ui {

class Theme;

/// One line of a list of doubts: a mark, a title, a reason, and where it leads.
class CheckLine final : public QAbstractButton
{
    Q_OBJECT

public:
    CheckLine(const Theme &theme, const QString &title, const QString &words, bool isWarning,
              QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_words;
    bool m_isWarning;
};

} // namespace carnet::ui
