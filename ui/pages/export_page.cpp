#include "ui/pages/export_page.h"

#include "core/domain/error.h"
#include "core/patients/queries.h"
#include "ui/pages/export_warnings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/busy_guard.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/themed_icon.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardItemModel>
#include <QStandardPaths>
#include <QStyle>
#include <QTableView>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace carnet::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int previewRows = 20;
constexpr int datasetsWidth = 300;

} // namespace

ExportPage::ExportPage(Study &study, const Theme &theme, const Prompts &prompts, QWidget *parent)
    : Page(parent)
    , m_study(study)
    , m_theme(theme)
    , m_prompts(prompts)
{
    setObjectName(u"exportPage"_s);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(14);
    middle->addWidget(datasets());
    middle->addWidget(previewCard(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(14);
    layout->addWidget(heading());
    layout->addLayout(middle, 1);
    layout->addWidget(target());
    setTabOrder(m_presets->segment(0), m_presets->segment(1));
    setTabOrder(m_presets->segment(1), m_table);
    setTabOrder(m_table, m_preview);
    setTabOrder(m_preview, m_folder);
    setFocusProxy(m_table);
    connectControls();
    retranslate();
}

ExportPage::~ExportPage()
{
    m_study.disconnect(this);
}

QWidget *ExportPage::heading()
{
    auto *row = new QWidget(this);
    m_title = new QLabel(row);
    m_title->setProperty("role", u"title"_s);
    m_about = new ElidedLabel(row);
    m_about->setProperty("role", u"secondary"_s);
    m_presetLabel = new QLabel(row);
    m_presets = new Segmented(row);
    m_presets->setObjectName(u"exportPreset"_s);
    m_presets->setTexts({u"R"_s, u"Excel"_s});
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_about);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addLayout(words, 1);
    layout->addWidget(m_presetLabel);
    layout->addWidget(m_presets);
    return row;
}

QWidget *ExportPage::datasets()
{
    m_datasetsCard = new Card(this);
    m_datasetsCard->setFixedWidth(m_theme.scaled(datasetsWidth));
    connect(&m_theme, &Theme::changed, this, [this] { m_datasetsCard->setFixedWidth(m_theme.scaled(datasetsWidth)); });
    m_model = new QStandardItemModel(0, 2, this);
    m_table = new QTableView(m_datasetsCard);
    m_table->setObjectName(u"exportDatasets"_s);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_datasetsCard->body()->addWidget(m_table, 1);
    m_treatment = new QLabel(m_datasetsCard);
    m_treatment->setObjectName(u"exportTreatment"_s);
    m_treatment->setProperty("role", u"hint"_s);
    m_treatment->setWordWrap(true);
    auto *icon = new QLabel(m_datasetsCard);
    setThemedIcon(icon, m_theme, u"blind"_s, 16, &Tokens::text3);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(icon, 0, Qt::AlignTop);
    line->addWidget(m_treatment, 1);
    m_datasetsCard->body()->addLayout(line);
    return m_datasetsCard;
}

QWidget *ExportPage::previewCard()
{
    m_previewCard = new Card(this);
    m_preview = new QPlainTextEdit(m_previewCard);
    m_preview->setObjectName(u"exportPreview"_s);
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_previewCard->body()->addWidget(m_preview, 1);
    return m_previewCard;
}

QWidget *ExportPage::target()
{
    m_targetCard = new Card(this);
    m_targetCard->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_emptyDays = new Chip(m_theme, m_targetCard);
    m_openQueries = new Chip(m_theme, m_targetCard);
    m_nothingMissing = new Chip(m_theme, m_targetCard);
    for (auto *chip : {m_emptyDays, m_openQueries, m_nothingMissing})
        m_targetCard->addToHeader(chip);

    m_folderLabel = new QLabel(m_targetCard);
    m_folder = new QLineEdit(m_targetCard);
    m_folder->setObjectName(u"exportFolder"_s);
    m_folderLabel->setBuddy(m_folder);
    m_choose = new QPushButton(m_targetCard);
    m_choose->setObjectName(u"exportChoose"_s);
    m_export = new QPushButton(m_targetCard);
    m_export->setObjectName(u"exportNow"_s);
    m_export->setProperty("role", u"primary"_s);
    setThemedIcon(m_export, m_theme, u"export"_s, &Tokens::onFill);
    auto *line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(m_folderLabel);
    line->addWidget(m_folder, 1);
    line->addWidget(m_choose);
    line->addWidget(m_export);
    m_targetCard->body()->addLayout(line);

    m_work = new QWidget(m_targetCard);
    m_work->setObjectName(u"exportWork"_s);
    m_workText = new ElidedLabel(m_work);
    m_progress = new QProgressBar(m_work);
    m_progress->setTextVisible(false);
    m_cancel = new QPushButton(m_work);
    m_cancel->setObjectName(u"exportCancel"_s);
    auto *work = new QHBoxLayout(m_work);
    work->setContentsMargins(0, 0, 0, 0);
    work->setSpacing(12);
    work->addWidget(m_workText, 1);
    work->addWidget(m_progress, 2);
    work->addWidget(m_cancel);
    m_work->hide();
    m_targetCard->body()->addWidget(m_work);

    m_result = new QLabel(m_targetCard);
    m_result->setObjectName(u"exportResult"_s);
    m_result->setWordWrap(true);
    m_openFolder = new QPushButton(m_targetCard);
    m_openFolder->setObjectName(u"exportOpenFolder"_s);
    m_copyR = new QPushButton(m_targetCard);
    m_copyR->setObjectName(u"exportCopyR"_s);
    setThemedIcon(m_openFolder, m_theme, u"folder"_s);
    setThemedIcon(m_copyR, m_theme, u"copy"_s);
    auto *result = new QHBoxLayout;
    result->setSpacing(10);
    result->addWidget(m_result, 1);
    result->addWidget(m_openFolder);
    result->addWidget(m_copyR);
    m_targetCard->body()->addLayout(result);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_result, m_openFolder, m_copyR})
        widget->hide();
    return m_targetCard;
}

void ExportPage::connectControls()
{
    connect(m_presets, &Segmented::chosen, this, [this] {
        readStudy();
        proposeFolder();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ExportPage::showPreview);
    connect(m_folder, &QLineEdit::textEdited, this, [this] { m_folderIsChosen = true; });
    connect(m_folder, &QLineEdit::returnPressed, m_export, &QPushButton::click);
    connect(m_choose, &QPushButton::clicked, this, &ExportPage::chooseFolder);
    connect(m_export, &QPushButton::clicked, this, &ExportPage::exportNow);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_cancelled = true; });
    connect(m_openFolder, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_report.directory)); });
    connect(m_copyR, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(snippetForR());
        m_copyR->setText(tr("Copied"));
    });
    connect(&m_study, &Study::recorded, this, [this] {
        if (isVisible())
            showWarnings();
    });
}

void ExportPage::open(const Place &)
{
    readStudy();
    proposeFolder();
}

Place ExportPage::place() const
{
    Place place;
    place.page = Place::Page::Export;
    return place;
}

std::vector<Crumb> ExportPage::crumbs() const
{
    return {{tr("Export"), place()}};
}

std::vector<KeyHelp> ExportPage::keys() const
{
    return {{u"↑ ↓"_s, tr("the file before, the file after: its first rows show at the right")},
            {u"Ctrl+E"_s, tr("export into the folder")},
            {u"Esc"_s, tr("stop an export: nothing is left half written")}};
}

ExportProfile ExportPage::profile() const
{
    return m_presets->current() == 1 ? ExportProfile::ExcelFrench : ExportProfile::Statistics;
}

void ExportPage::readStudy()
{
    const qint64 last = m_study.lastDataAct();
    if (last == m_readAt && m_readAs == profile())
        return;
    try {
        ExportOptions options;
        options.profile = profile();
        m_previews = previewExport(m_study, previewRows, options);
        m_readAt = last;
        m_readAs = profile();
    } catch (const Error &error) {
        m_previews.clear();
        m_result->setText(error.message());
        m_result->show();
    }
    fillDatasets();
    showWarnings();
}

void ExportPage::fillDatasets()
{
    const int before = std::max(m_table->currentIndex().row(), 0);
    const QLocale locale;
    m_model->setRowCount(0);
    for (const auto &preview : m_previews) {
        auto *name = new QStandardItem(preview.name);
        auto *rows = new QStandardItem(locale.toString(preview.rows));
        rows->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        name->setData(tr("%1, %n rows", nullptr, int(preview.rows)).arg(preview.name), Qt::AccessibleTextRole);
        m_model->appendRow({name, rows});
    }
    m_table->verticalHeader()->setDefaultSectionSize(m_theme.scaled(28));
    if (m_model->rowCount() > 0)
        m_table->selectRow(std::min(before, m_model->rowCount() - 1));
    showPreview();
}

void ExportPage::showPreview()
{
    const int row = m_table->currentIndex().row();
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(9.0 * m_theme.textSize() / 100);
    m_preview->setFont(fixed);
    if (row < 0 || row >= int(m_previews.size())) {
        m_preview->clear();
        m_previewCard->setTitle({});
        return;
    }
    const auto &preview = m_previews[std::size_t(row)];
    m_preview->setPlainText(QString::fromUtf8(preview.head));
    m_previewCard->setTitle(preview.name);
    m_previewCard->setSummary(
        preview.rows > previewRows
            ? tr("The first %1 of %L2 rows, exactly as written").arg(previewRows).arg(preview.rows)
            : tr("Exactly as written"));
}

void ExportPage::showWarnings()
{
    const ExportWarnings warnings = exportWarnings(m_study);
    m_emptyDays->setContent(Chip::Tone::Warn, u"grid"_s,
                            warnings.emptyDiaryDays > 0 ? tr("%n empty diary days", nullptr, warnings.emptyDiaryDays)
                                                        : QString());
    m_openQueries->setContent(Chip::Tone::Warn, u"query"_s,
                              warnings.openQueries > 0 ? tr("%n open queries", nullptr, warnings.openQueries)
                                                       : QString());
    m_nothingMissing->setContent(Chip::Tone::Ok, u"check"_s,
                                 warnings.emptyDiaryDays + warnings.openQueries == 0 ? tr("No empty day, no open query")
                                                                                     : QString());
}

void ExportPage::proposeFolder()
{
    if (m_folderIsChosen)
        return;
    QString parent = settings::exportFolder.get();
    if (parent.isEmpty() || !QFileInfo(parent).isDir())
        parent = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString suffix = profile() == ExportProfile::ExcelFrench ? u"-excel"_s : u"-export"_s;
    m_folder->setText(
        QDir::toNativeSeparators(QDir(parent).filePath(QFileInfo(m_study.path()).completeBaseName() + suffix)));
}

void ExportPage::chooseFolder()
{
    if (const auto folder =
            m_prompts.directory(this, tr("Folder for the export"), QFileInfo(m_folder->text()).absolutePath())) {
        m_folder->setText(QDir::toNativeSeparators(*folder));
        m_folderIsChosen = true;
    }
}

void ExportPage::exportNow()
{
    m_cancelled = false;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_result, m_openFolder, m_copyR})
        widget->hide();
    m_work->show();
    m_cancel->setFocus(Qt::OtherFocusReason);
    try {
        const BusyGuard guard(*m_cancel);
        ExportOptions options;
        options.profile = profile();
        options.progress = [this](const QString &what, qint64 done, qint64 total) {
            m_workText->setText(what);
            m_progress->setMaximum(total > 0 ? 1000 : 0);
            m_progress->setValue(total > 0 ? int(1000 * done / total) : 0);
            QCoreApplication::processEvents();
            return !m_cancelled;
        };
        const QString folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
        m_report = exportBundle(m_study, folder, options);
        settings::exportFolder.set(QFileInfo(m_report.directory).absolutePath());
        showResult(m_report);
    } catch (const Error &error) {
        m_result->setText(error.kind() == Error::Kind::Cancelled ? tr("Stopped. Nothing was written.")
                                                                 : error.message());
        m_result->setProperty("tone", error.kind() == Error::Kind::Cancelled ? QString() : u"danger"_s);
        m_result->style()->polish(m_result);
        m_result->show();
    }
    m_work->hide();
    m_export->setFocus(Qt::OtherFocusReason);
}

void ExportPage::showResult(const ExportReport &report)
{
    const QLocale locale;
    //: 12 files, 8,412 rows, 1.3 MB
    m_result->setText(tr("%1, %2, %3 in %4")
                          .arg(tr("%Ln files", nullptr, int(report.files.size())),
                               tr("%Ln rows", nullptr, int(report.rows())),
                               locale.formattedDataSize(report.bytes(), 1, QLocale::DataSizeSIFormat),
                               QDir::toNativeSeparators(report.directory)));
    m_result->setProperty("tone", u"ok"_s);
    m_result->style()->polish(m_result);
    m_copyR->setText(tr("Copy R code"));
    m_copyR->setEnabled(profile() == ExportProfile::Statistics);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_result, m_openFolder, m_copyR})
        widget->show();
}

QString ExportPage::snippetForR() const
{
    QString folder = m_report.directory;
    folder.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u"setwd(\"%1\")\nsource(\"import.R\")\ndiary <- read.csv(\"diary.csv\", na.strings = \"\")\nstr(diary)\n"_s
        .arg(folder);
}

void ExportPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fillDatasets();
        showWarnings();
        emit placeChanged();
    }
    Page::changeEvent(event);
}

void ExportPage::retranslate()
{
    m_title->setText(tr("Export"));
    m_about->setText(tr(
        "Every file of the study, with codebook, import scripts and checksums; the same study gives the same bytes"));
    m_presetLabel->setText(tr("For"));
    m_presets->setAccessibleName(tr("For which program"));
    m_presets->setTexts({tr("R, Stata, SAS, SPSS"), tr("French Excel")});
    m_presets->segment(0)->setToolTip(tr("Comma, decimal point, UTF-8, ISO dates"));
    m_presets->segment(1)->setToolTip(tr("Semicolon, decimal comma, UTF-8 with a byte order mark"));
    m_datasetsCard->setTitle(tr("Files"));
    m_table->setAccessibleName(tr("Files of the export"));
    m_model->setHorizontalHeaderLabels({tr("File"), tr("Rows")});
    m_model->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_model->horizontalHeaderItem(1)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_treatment->setText(
        m_study.isUnblinded()
            ? tr("Treatment: unblinded. Treatment and sequence stand in periods.csv, the arms in codelists.csv.")
            : tr("Treatment: blinded. The column is there and empty until the planned unblinding."));
    m_preview->setAccessibleName(tr("First rows of the file"));
    m_targetCard->setTitle(tr("Where to"));
    m_folderLabel->setText(tr("&Folder"));
    m_choose->setText(tr("Choose…"));
    m_export->setText(tr("Export", "button"));
    m_cancel->setText(tr("Cancel"));
    m_openFolder->setText(tr("Open folder"));
    m_copyR->setText(tr("Copy R code"));
}

} // namespace carnet::ui
