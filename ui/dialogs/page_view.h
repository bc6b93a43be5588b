#pragma once

#include "ui/charts/sheets.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QPixmap>

namespace carnet::ui {

class Theme;

/// The pages of a printout below each other, as they will be on paper.
class PageView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PageView(const Theme &theme, QWidget *parent = nullptr);

    void setPrintout(const Printout &printout);
    int pageCount() const { return int(m_sheets.size()); }
    /// From 0: the page that fills most of the view.
    int currentPage() const;
    void goToPage(int page);
    /// Screen pixels for 1/96 inch.
    double zoom() const;
    /// Nothing: as wide as the view.
    void setZoom(std::optional<double> zoom);
    bool isFitted() const { return !m_zoom; }
    void zoomIn();
    void zoomOut();

signals:
    void viewChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    QSizeF sheetSize() const;       ///< in screen pixels
    QRect pageRect(int page) const; ///< in the whole, unscrolled
    void arrange();
    const QPixmap &picture(int page);

    const Theme &m_theme;
    SheetFrame m_frame;
    QPageLayout m_layout;
    std::vector<Sheet> m_sheets;
    std::optional<double> m_zoom;
    QHash<int, QPixmap> m_pictures;
};

} // namespace carnet::ui
