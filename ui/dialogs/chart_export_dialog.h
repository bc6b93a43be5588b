#pragma once

#include "ui/charts/chart_export.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace carnet::ui {

struct Prompts;
class Segmented;

/// Exports one figure: format, size in millimetres, text size and caption, with a preview that can be turned grey.
class ChartExportDialog final : public QDialog
{
    Q_OBJECT

public:
    ChartExportDialog(const Theme &theme, const Prompts &prompts, Figure figure, QWidget *parent = nullptr);

    /// As chosen now; for the clipboard, the picture that is put there.
    FigureFormat format() const;
    /// The file that was written last; empty when none was.
    QString writtenFile() const { return m_written; }

signals:
    /// A file was written, or a picture copied: what happened, in words.
    void exported(const QString &message);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum FormatSegment { PngSegment, SvgSegment, PdfSegment, ClipboardSegment };

    QWidget *buildForm();
    QWidget *buildPreview();
    void retranslate();
    void choosePreset(int index);
    void updateChoices();
    void updatePreview();
    void save();
    QString fileName() const;

    const Theme &m_theme;
    const Prompts &m_prompts;
    Figure m_figure;
    QString m_written;
    Segmented *m_formats;
    QComboBox *m_presets;
    QSpinBox *m_width;
    QSpinBox *m_height;
    QSpinBox *m_dotsPerInch;
    QSpinBox *m_pixels;
    QComboBox *m_textSize;
    QCheckBox *m_caption;
    QCheckBox *m_outlines;
    QCheckBox *m_grey;
    QLabel *m_formatLabel;
    QLabel *m_sizeLabel;
    QLabel *m_widthLabel;
    QLabel *m_heightLabel;
    QLabel *m_dotsLabel;
    QLabel *m_pixelsLabel;
    QLabel *m_textLabel;
    QLabel *m_preview;
    QLabel *m_facts;
    QLabel *m_problem;
    QPushButton *m_save;
    QPushButton *m_cancel;
    bool m_syncing = false;
};

} // namespace carnet::ui
