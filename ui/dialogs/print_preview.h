#pragma once

#include "ui/charts/sheets.h"
#include "ui/dialogs/prompts.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace carnet::ui {

class ElidedLabel;
class PageView;
class Segmented;
class Theme;
struct PaperWish;

/// Makes a printout in "en" or "fr". Throws Error.
using PrintoutMaker = std::function<Printout(const QString &language)>;

/// What will be printed, page by page, in a window of its own beside the program's: from here it goes to a printer or
/// into a PDF. Its language may be another one than the interface's.
class PrintPreview final : public QDialog
{
    Q_OBJECT

public:
    PrintPreview(Study &study, const Theme &theme, const Prompts &prompts, PrintoutMaker make, bool hasLanguages,
                 QWidget *parent);

    PageView *view() const { return m_view; }
    /// Of the paper: "en" or "fr".
    const QString &language() const { return m_language; }
    /// Shows the paper in that language. Throws Error.
    void setLanguage(const QString &language);

signals:
    void printed();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void connectAll();
    void addKey(const QKeySequence &key, const QString &name, const std::function<void()> &act);
    void retranslate();
    void showState();
    void print();
    void save();
    void record(const QString &note);

    Study &m_study;
    const Theme &m_theme;
    const Prompts &m_prompts;
    PrintoutMaker m_make;
    Printout m_printout;
    QString m_language;
    ElidedLabel *m_title;
    QLabel *m_languageLabel;
    Segmented *m_languages;
    QPushButton *m_previous;
    QLabel *m_page;
    QPushButton *m_next;
    QPushButton *m_smaller;
    QLabel *m_zoom;
    QPushButton *m_larger;
    QPushButton *m_fit;
    PageView *m_view;
    QLabel *m_state;
    QPushButton *m_save;
    QPushButton *m_print;
    QPushButton *m_close;
};

/// Opens the preview of a printout; a paper that cannot be made is told why.
void showPreview(Study &study, const Theme &theme, const Prompts &prompts, const PrintoutMaker &make, bool hasLanguages,
                 QWidget *parent);
void showPaper(Study &study, const Theme &theme, const Prompts &prompts, const PaperWish &wish, QWidget *parent);

} // namespace carnet::ui
