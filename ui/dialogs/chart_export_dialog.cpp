#include "ui/dialogs/chart_export_dialog.h"

#include "core/domain/error.h"
#include "ui/dialogs/prompts.h"
#include "ui/widgets/segmented.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>
#include <array>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct Preset
{
    const char *name;
    QSize millimetres; ///< empty: the size that the figure proposes
};

constexpr std::array presets{
    Preset{QT_TRANSLATE_NOOP("carnet::ui::ChartExportDialog", "Usual size"), {}},
    Preset{QT_TRANSLATE_NOOP("carnet::ui::ChartExportDialog", "One column (85 mm)"), {85, 85}},
    Preset{QT_TRANSLATE_NOOP("carnet::ui::ChartExportDialog", "Two columns (170 mm)"), {170, 100}},
    Preset{QT_TRANSLATE_NOOP("carnet::ui::ChartExportDialog", "Slide 16:9 (254 × 143 mm)"), {254, 143}},
    Preset{QT_TRANSLATE_NOOP("carnet::ui::ChartExportDialog", "Own size"), {}},
};
constexpr int ownSize = int(presets.size()) - 1;
constexpr std::array textSizes{80, 90, 100, 115, 130, 150};
constexpr qreal millimetresPerInch = 25.4;

QSpinBox *spin(QWidget *parent, const QString &name, int low, int high, int value)
{
    auto *box = new QSpinBox(parent);
    box->setObjectName(name);
    box->setRange(low, high);
    box->setValue(value);
    box->setKeyboardTracking(false);
    return box;
}

} // namespace

ChartExportDialog::ChartExportDialog(const Theme &theme, const Prompts &prompts, Figure figure, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_prompts(prompts)
    , m_figure(std::move(figure))
    , m_problem(new QLabel(this))
    , m_save(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(u"chartExportDialog"_s);
    auto *body = new QHBoxLayout;
    body->setSpacing(20);
    body->addWidget(buildForm());
    body->addWidget(buildPreview(), 1);
    m_problem->setObjectName(u"exportProblem"_s);
    m_problem->setProperty("tone", u"danger"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_save->setObjectName(u"exportSave"_s);
    m_save->setProperty("role", u"primary"_s);
    m_save->setDefault(true);
    m_cancel->setObjectName(u"exportCancel"_s);
    m_cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addLayout(body, 1);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, &ChartExportDialog::save);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    resize(theme.scaled(860), theme.scaled(460));
    retranslate();
    choosePreset(0);
}

QWidget *ChartExportDialog::buildForm()
{
    auto *form = new QWidget(this);
    m_formats = new Segmented(form);
    m_formats->setObjectName(u"exportFormat"_s);
    m_presets = new QComboBox(form);
    m_presets->setObjectName(u"exportPreset"_s);
    m_width = spin(form, u"exportWidth"_s, 40, 420, 160);
    m_height = spin(form, u"exportHeight"_s, 40, 420, 90);
    m_dotsPerInch = spin(form, u"exportDots"_s, 72, 1200, 300);
    m_pixels = spin(form, u"exportPixels"_s, 100, 20000, 1890);
    m_textSize = new QComboBox(form);
    m_textSize->setObjectName(u"exportTextSize"_s);
    m_caption = new QCheckBox(form);
    m_caption->setObjectName(u"exportCaption"_s);
    m_caption->setChecked(true);
    m_outlines = new QCheckBox(form);
    m_outlines->setObjectName(u"exportOutlines"_s);

    auto *rows = new QFormLayout(form);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setVerticalSpacing(8);
    const auto row = [&](QLabel *&label, QWidget *field) {
        label = new QLabel(form);
        label->setBuddy(field);
        rows->addRow(label, field);
    };
    row(m_formatLabel, m_formats);
    row(m_sizeLabel, m_presets);
    row(m_widthLabel, m_width);
    row(m_heightLabel, m_height);
    row(m_dotsLabel, m_dotsPerInch);
    row(m_pixelsLabel, m_pixels);
    row(m_textLabel, m_textSize);
    rows->addRow(QString(), m_caption);
    rows->addRow(QString(), m_outlines);

    connect(m_formats, &Segmented::chosen, this, &ChartExportDialog::updateChoices);
    connect(m_presets, &QComboBox::activated, this, &ChartExportDialog::choosePreset);
    for (QSpinBox *side : {m_width, m_height})
        connect(side, &QSpinBox::valueChanged, this, [this] {
            if (!m_syncing)
                m_presets->setCurrentIndex(ownSize);
            updateChoices();
        });
    connect(m_dotsPerInch, &QSpinBox::valueChanged, this, &ChartExportDialog::updateChoices);
    connect(m_pixels, &QSpinBox::valueChanged, this, [this](int pixels) {
        m_dotsPerInch->setValue(qRound(pixels * millimetresPerInch / m_width->value()));
    });
    connect(m_textSize, &QComboBox::currentIndexChanged, this, &ChartExportDialog::updatePreview);
    connect(m_caption, &QCheckBox::toggled, this, &ChartExportDialog::updatePreview);
    connect(m_outlines, &QCheckBox::toggled, this, &ChartExportDialog::updatePreview);
    return form;
}

QWidget *ChartExportDialog::buildPreview()
{
    auto *side = new QWidget(this);
    m_preview = new QLabel(side);
    m_preview->setObjectName(u"exportPreview"_s);
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->installEventFilter(this);
    m_preview->setMinimumSize(m_theme.scaled(360), m_theme.scaled(220));
    m_preview->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_facts = new QLabel(side);
    m_facts->setObjectName(u"exportFacts"_s);
    m_facts->setProperty("role", u"secondary"_s);
    m_grey = new QCheckBox(side);
    m_grey->setObjectName(u"exportGrey"_s);
    connect(m_grey, &QCheckBox::toggled, this, &ChartExportDialog::updatePreview);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_facts);
    layout->addWidget(m_grey);
    return side;
}

void ChartExportDialog::retranslate()
{
    setWindowTitle(tr("Export image"));
    const auto keepIndex = [](QComboBox *box, const QStringList &texts, int first) {
        const int index = box->count() > 0 ? box->currentIndex() : first;
        const QSignalBlocker quiet(box);
        box->clear();
        box->addItems(texts);
        box->setCurrentIndex(index);
    };
    const int format = m_formats->segment(0) ? m_formats->current() : 0;
    m_formats->setTexts({tr("PNG"), tr("SVG"), tr("PDF"), tr("Clipboard")});
    m_formats->setCurrent(std::max(0, format));
    QStringList names;
    for (const Preset &preset : presets)
        names.append(tr(preset.name));
    keepIndex(m_presets, names, 0);
    QStringList sizes;
    for (const int size : textSizes)
        sizes.append(tr("%1 %", "text size").arg(size));
    keepIndex(m_textSize, sizes, 2);
    m_formatLabel->setText(tr("Format"));
    m_sizeLabel->setText(tr("&Size"));
    m_widthLabel->setText(tr("&Width"));
    m_heightLabel->setText(tr("&Height"));
    m_dotsLabel->setText(tr("&Dots per inch"));
    m_pixelsLabel->setText(tr("or &pixels across"));
    m_textLabel->setText(tr("&Text size"));
    m_width->setSuffix(tr(" mm"));
    m_height->setSuffix(tr(" mm"));
    m_caption->setText(tr("Caption &under the chart"));
    m_outlines->setText(tr("Text as &outlines"));
    m_outlines->setToolTip(tr("For readers who do not have the font. The text cannot be edited then."));
    m_grey->setText(tr("Preview in &black and white"));
    m_cancel->setText(tr("Cancel"));
    updateChoices();
}

void ChartExportDialog::choosePreset(int index)
{
    if (index == ownSize)
        return;
    const QSize preset = presets[std::size_t(index)].millimetres;
    const QSize size = preset.isEmpty() ? m_figure.millimetres.toSize() : preset;
    m_syncing = true;
    m_width->setValue(size.width());
    m_height->setValue(size.height());
    m_syncing = false;
    updateChoices();
}

FigureFormat ChartExportDialog::format() const
{
    FigureFormat format;
    if (m_formats->current() == SvgSegment)
        format.kind = FigureFormat::Kind::Svg;
    else if (m_formats->current() == PdfSegment)
        format.kind = FigureFormat::Kind::Pdf;
    format.millimetres = QSizeF(m_width->value(), m_height->value());
    format.dotsPerInch = m_dotsPerInch->value();
    format.textScale = textSizes[std::size_t(std::max(0, m_textSize->currentIndex()))] / 100.0;
    format.caption = m_caption->isChecked();
    format.textAsOutlines = m_outlines->isChecked();
    return format;
}

QString ChartExportDialog::fileName() const
{
    return m_figure.fileStem + u'.' + fileSuffix(format().kind);
}

void ChartExportDialog::updateChoices()
{
    const bool bitmap = m_formats->current() == PngSegment || m_formats->current() == ClipboardSegment;
    for (QWidget *widget : {static_cast<QWidget *>(m_dotsPerInch), static_cast<QWidget *>(m_pixels),
                            static_cast<QWidget *>(m_dotsLabel), static_cast<QWidget *>(m_pixelsLabel)})
        widget->setEnabled(bitmap);
    m_outlines->setEnabled(m_formats->current() == SvgSegment);
    {
        const QSignalBlocker quiet(m_pixels);
        m_pixels->setValue(format().pixels().width());
    }
    const QSize pixels = format().pixels();
    const QLocale locale;
    if (m_formats->current() == ClipboardSegment)
        m_facts->setText(tr("%1 × %2 pixels").arg(locale.toString(pixels.width()), locale.toString(pixels.height())));
    else if (bitmap)
        m_facts->setText(tr("%1 · %2 × %3 pixels")
                             .arg(fileName(), locale.toString(pixels.width()), locale.toString(pixels.height())));
    else
        m_facts->setText(fileName());
    m_save->setText(m_formats->current() == ClipboardSegment ? tr("Copy the image") : tr("Save…"));
    updatePreview();
}

void ChartExportDialog::updatePreview()
{
    const QSize room = m_preview->size();
    FigureFormat preview = format();
    preview.kind = FigureFormat::Kind::Png;
    const qreal perMillimetre =
        std::min(room.width() / preview.millimetres.width(), room.height() / preview.millimetres.height());
    const qreal ratio = devicePixelRatioF();
    preview.dotsPerInch = std::max(20, int(perMillimetre * millimetresPerInch * ratio));
    QImage image = figureImage(m_figure, preview);
    if (m_grey->isChecked())
        image = image.convertToFormat(QImage::Format_Grayscale8);
    image.setDevicePixelRatio(ratio);
    m_preview->setPixmap(QPixmap::fromImage(image));
}

void ChartExportDialog::save()
{
    try {
        const FigureFormat wanted = format();
        if (m_formats->current() == ClipboardSegment) {
            QGuiApplication::clipboard()->setImage(figureImage(m_figure, wanted));
            emit exported(tr("The image is in the clipboard."));
            accept();
            return;
        }
        const QString suffix = fileSuffix(wanted.kind);
        const auto path = m_prompts.saveFile(this, tr("Export image"), fileName(),
                                             tr("%1 images (*.%2)").arg(suffix.toUpper(), suffix));
        if (!path)
            return;
        m_written = path->endsWith(u'.' + suffix, Qt::CaseInsensitive) ? *path : QString(*path + u'.' + suffix);
        writeFigure(m_figure, wanted, m_written);
        emit exported(tr("Saved as %1").arg(QDir::toNativeSeparators(m_written)));
        accept();
    } catch (const Error &error) {
        m_written.clear();
        m_problem->setText(error.message());
        m_problem->show();
    }
}

void ChartExportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

bool ChartExportDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_preview && event->type() == QEvent::Resize)
        updatePreview();
    return QDialog::eventFilter(watched, event);
}

} // namespace carnet::ui
