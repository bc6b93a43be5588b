#pragma once

#include "ui/widgets/page.h"

#include <QWidget>
#include <vector>

namespace carnet::ui {

class Theme;

/// One key of the keyboard, drawn as a cap.
class KeyCap final : public QWidget
{
    Q_OBJECT

public:
    KeyCap(const Theme &theme, const QString &key, QWidget *parent = nullptr);

    QString key() const { return m_key; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_key;
};

/// A line of keys with their meaning; hints that do not fit at the end are left out, never clipped.
class KeyLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyLegend(const Theme &theme, QWidget *parent = nullptr);

    void setKeys(std::vector<KeyHelp> keys);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    std::vector<KeyHelp> m_keys;
};

} // namespace carnet::ui
