#pragma once

#include <QAbstractButton>

namespace carnet::ui {

class Theme;

/// A large button of the start page: icon, title, one sentence.
class StartCard final : public QAbstractButton
{
    Q_OBJECT

public:
    StartCard(const Theme &theme, const QString &icon, bool isPrimary, QWidget *parent = nullptr);

    void setWords(const QString &title, const QString &sentence);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    const Theme &m_theme;
    QString m_icon;
    QString m_sentence;
    bool m_isPrimary;
};

} // namespace carnet::ui
