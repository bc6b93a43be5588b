#pragma once

#include <QWidget>
#include <optional>
#include <vector>

namespace carnet::ui {

class Theme;

/// One score: its name and value, where it lies on its scale with the published limits as ticks, and how sure it is.
class ScoreBar final : public QWidget
{
    Q_OBJECT

public:
    struct Content
    {
        QString label;
        QString value;                                 ///< as shown; "–" when there is none
        QString maximum;                               ///< "/ 21"
        std::optional<double> share;                   ///< of the scale, 0…1
        std::vector<std::pair<double, QString>> ticks; ///< share of the scale and what stands under it
        QString caption;

        bool operator==(const Content &) const = default;
    };

    explicit ScoreBar(const Theme &theme, QWidget *parent = nullptr);

    void setContent(const Content &content);
    const Content &content() const { return m_content; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int barTop() const;
    int captionTop() const;

    const Theme &m_theme;
    Content m_content;
};

/// The same score at earlier visits and this one, as dots on one line.
class ScoreTrail final : public QWidget
{
    Q_OBJECT

public:
    struct Point
    {
        QString visit;
        QString value; ///< as shown, empty when there was no score
        double share = 0;
        bool isHere = false;

        bool operator==(const Point &) const = default;
    };

    explicit ScoreTrail(const Theme &theme, QWidget *parent = nullptr);

    void setContent(const QString &label, const std::vector<Point> &points);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_label;
    std::vector<Point> m_points;
};

} // namespace carnet::ui
