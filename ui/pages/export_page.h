#pragma once

#include "core/exchange/export.h"
#include "ui/dialogs/prompts.h"
#include "ui/widgets/page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QStandardItemModel;
class QTableView;

namespace carnet::ui {

class Card;
class Chip;
class ElidedLabel;
class Segmented;
class Theme;

/// What goes out: the files of the bundle, how they are written, a look at each, and where to.
class ExportPage final : public Page
{
    Q_OBJECT

public:
    ExportPage(Study &study, const Theme &theme, const Prompts &prompts, QWidget *parent = nullptr);
    ~ExportPage() override;

    void open(const Place &place) override;
    Place place() const override;
    std::vector<Crumb> crumbs() const override;
    std::vector<KeyHelp> keys() const override;
    void exportView() override { exportNow(); }

    /// Writes the bundle into the folder of the field.
    void exportNow();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *heading();
    QWidget *datasets();
    QWidget *previewCard();
    QWidget *target();
    void connectControls();
    void retranslate();
    void readStudy();
    void fillDatasets();
    void showPreview();
    void showWarnings();
    void showResult(const ExportReport &report);
    void chooseFolder();
    void proposeFolder();
    ExportProfile profile() const;
    QString snippetForR() const;

    Study &m_study;
    const Theme &m_theme;
    const Prompts &m_prompts;
    std::vector<ExportPreview> m_previews;
    qint64 m_readAt = -1; ///< last act that m_previews knows
    std::optional<ExportProfile> m_readAs;
    bool m_cancelled = false;
    bool m_folderIsChosen = false;
    ExportReport m_report;

    QLabel *m_title = nullptr;
    QLabel *m_about = nullptr;
    QLabel *m_presetLabel = nullptr;
    Segmented *m_presets = nullptr;
    Card *m_datasetsCard = nullptr;
    QTableView *m_table = nullptr;
    QStandardItemModel *m_model = nullptr;
    QLabel *m_treatment = nullptr;
    Card *m_previewCard = nullptr;
    QPlainTextEdit *m_preview = nullptr;
    Card *m_targetCard = nullptr;
    Chip *m_emptyDays = nullptr;
    Chip *m_openQueries = nullptr;
    Chip *m_nothingMissing = nullptr;
    QLabel *m_folderLabel = nullptr;
    QLineEdit *m_folder = nullptr;
    QPushButton *m_choose = nullptr;
    QPushButton *m_export = nullptr;
    QWidget *m_work = nullptr;
    ElidedLabel *m_workText = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_cancel = nullptr;
    QLabel *m_result = nullptr;
    QPushButton *m_openFolder = nullptr;
    QPushButton *m_copyR = nullptr;
};

} // namespace carnet::ui
