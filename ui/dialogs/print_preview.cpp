#include "ui/dialogs/print_preview.h"

#include "core/domain/error.h"
#include "core/study.h"
#include "ui/charts/chart_style.h"
#include "ui/dialogs/page_view.h"
#include "ui/papers/papers.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/themed_icon.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrinter>
#include <QPushButton>
#include <QShortcut>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

const QStringList languages{u"en"_s, u"fr"_s};

} // namespace

PrintPreview::PrintPreview(Study &study, const Theme &theme, const Prompts &prompts, PrintoutMaker make,
                           bool hasLanguages, QWidget *parent)
    : QDialog(parent, Qt::Window | Qt::WindowMaximizeButtonHint | Qt::WindowCloseButtonHint)
    , m_study(study)
    , m_theme(theme)
    , m_prompts(prompts)
    , m_make(std::move(make))
    , m_title(new ElidedLabel(this))
    , m_languageLabel(new QLabel(this))
    , m_languages(new Segmented(this))
    , m_previous(new QPushButton(this))
    , m_page(new QLabel(this))
    , m_next(new QPushButton(this))
    , m_smaller(new QPushButton(this))
    , m_zoom(new QLabel(this))
    , m_larger(new QPushButton(this))
    , m_fit(new QPushButton(this))
    , m_view(new PageView(theme, this))
    , m_state(new QLabel(this))
    , m_save(new QPushButton(this))
    , m_print(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    build();
    m_languageLabel->setVisible(hasLanguages);
    m_languages->setVisible(hasLanguages);
    connectAll();
    retranslate();
    setLanguage(!hasLanguages ? QString() : chartLanguage() == u"fr" ? u"fr"_s : u"en"_s);
}

void PrintPreview::build()
{
    setObjectName(u"paperPreview"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_title->setProperty("role", u"cardTitle"_s);
    m_languages->setObjectName(u"paperLanguage"_s);
    m_languages->setTexts({u"English"_s, u"Français"_s});
    m_previous->setObjectName(u"paperPrevious"_s);
    m_next->setObjectName(u"paperNext"_s);
    m_page->setObjectName(u"paperPage"_s);
    m_smaller->setObjectName(u"paperSmaller"_s);
    m_larger->setObjectName(u"paperLarger"_s);
    m_fit->setObjectName(u"paperFit"_s);
    m_view->setObjectName(u"paperView"_s);
    m_state->setObjectName(u"paperState"_s);
    m_state->setProperty("role", u"secondary"_s);
    m_save->setObjectName(u"paperSave"_s);
    m_print->setObjectName(u"paperPrint"_s);
    m_print->setProperty("role", u"primary"_s);
    m_close->setObjectName(u"paperClose"_s);
    setThemedIcon(m_previous, m_theme, u"up"_s);
    setThemedIcon(m_next, m_theme, u"down"_s);
    setThemedIcon(m_smaller, m_theme, u"minus"_s);
    setThemedIcon(m_larger, m_theme, u"plus"_s);
    setThemedIcon(m_print, m_theme, u"print"_s, &Tokens::onFill);
    setThemedIcon(m_save, m_theme, u"file"_s);
    for (QPushButton *button : {m_previous, m_next, m_smaller, m_larger, m_fit, m_save, m_close, m_print})
        button->setAutoDefault(false);
    m_zoom->setAlignment(Qt::AlignCenter);
    m_page->setAlignment(Qt::AlignCenter);
    m_languageLabel->setBuddy(m_languages);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(16, 10, 16, 10);
    bar->setSpacing(8);
    bar->addWidget(m_title, 1);
    bar->addWidget(m_languageLabel);
    bar->addWidget(m_languages);
    bar->addSpacing(10);
    for (QWidget *each : std::initializer_list<QWidget *>{m_previous, m_page, m_next})
        bar->addWidget(each);
    bar->addSpacing(10);
    for (QWidget *each : std::initializer_list<QWidget *>{m_smaller, m_zoom, m_larger, m_fit})
        bar->addWidget(each);
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(16, 10, 16, 12);
    bottom->setSpacing(10);
    bottom->addWidget(m_state, 1);
    bottom->addWidget(m_close);
    bottom->addWidget(m_save);
    bottom->addWidget(m_print);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_view, 1);
    layout->addLayout(bottom);
    resize(parentWidget()->window()->size().boundedTo({1180, 900}) * 0.92);
}

void PrintPreview::connectAll()
{
    connect(m_languages, &Segmented::chosen, this, [this](int language) {
        try {
            setLanguage(languages.value(language));
        } catch (const Error &error) {
            m_state->setText(error.message());
        }
    });
    connect(m_previous, &QPushButton::clicked, m_view, [this] { m_view->goToPage(m_view->currentPage() - 1); });
    connect(m_next, &QPushButton::clicked, m_view, [this] { m_view->goToPage(m_view->currentPage() + 1); });
    connect(m_smaller, &QPushButton::clicked, m_view, &PageView::zoomOut);
    connect(m_larger, &QPushButton::clicked, m_view, &PageView::zoomIn);
    connect(m_fit, &QPushButton::clicked, m_view, [this] { m_view->setZoom({}); });
    connect(m_view, &PageView::viewChanged, this, &PrintPreview::showState);
    connect(m_save, &QPushButton::clicked, this, &PrintPreview::save);
    connect(m_print, &QPushButton::clicked, this, &PrintPreview::print);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    addKey(Qt::CTRL | Qt::Key_P, u"keyPrint"_s, [this] { print(); });
    addKey(QKeySequence::Save, u"keySave"_s, [this] { save(); });
    addKey(QKeySequence::ZoomIn, u"keyLarger"_s, [this] { m_view->zoomIn(); });
    addKey(Qt::CTRL | Qt::Key_Equal, u"keyLargerToo"_s, [this] { m_view->zoomIn(); });
    addKey(QKeySequence::ZoomOut, u"keySmaller"_s, [this] { m_view->zoomOut(); });
    addKey(Qt::CTRL | Qt::Key_0, u"keyFit"_s, [this] { m_view->setZoom({}); });
    addKey(Qt::Key_PageDown, u"keyNext"_s, [this] { m_view->goToPage(m_view->currentPage() + 1); });
    addKey(Qt::Key_PageUp, u"keyPrevious"_s, [this] { m_view->goToPage(m_view->currentPage() - 1); });
}

void PrintPreview::addKey(const QKeySequence &key, const QString &name, const std::function<void()> &act)
{
    auto *shortcut = new QShortcut(key, this);
    shortcut->setObjectName(name);
    connect(shortcut, &QShortcut::activated, this, act);
}

void PrintPreview::setLanguage(const QString &language)
{
    Printout printout = m_make(language);
    m_language = language;
    m_printout = std::move(printout);
    if (languages.contains(language))
        m_languages->setCurrent(int(languages.indexOf(language)));
    m_view->setPrintout(m_printout);
    m_title->setText(m_printout.frame.about);
    setWindowTitle(m_printout.frame.about);
    m_view->setAccessibleName(m_printout.frame.about);
    showState();
}

void PrintPreview::retranslate()
{
    m_languageLabel->setText(tr("&Language of the paper"));
    m_languages->setAccessibleName(tr("Language of the paper"));
    m_previous->setToolTip(tr("Previous page (Page Up)"));
    m_previous->setAccessibleName(tr("Previous page"));
    m_next->setToolTip(tr("Next page (Page Down)"));
    m_next->setAccessibleName(tr("Next page"));
    m_smaller->setToolTip(tr("Smaller (Ctrl+−)"));
    m_smaller->setAccessibleName(tr("Smaller"));
    m_larger->setToolTip(tr("Larger (Ctrl++)"));
    m_larger->setAccessibleName(tr("Larger"));
    m_fit->setText(tr("Fit &width"));
    m_fit->setToolTip(tr("Ctrl+0"));
    m_save->setText(tr("Save as &PDF…"));
    m_save->setToolTip(tr("Ctrl+S"));
    m_print->setText(tr("P&rint…"));
    m_print->setToolTip(tr("Ctrl+P"));
    m_close->setText(tr("&Close"));
    m_close->setToolTip(tr("Esc"));
    showState();
}

void PrintPreview::showState()
{
    m_page->setText(tr("Page %1 of %2").arg(m_view->currentPage() + 1).arg(std::max(1, m_view->pageCount())));
    m_zoom->setText(tr("%1 %", "zoom").arg(qRound(m_view->zoom() * 100)));
    m_zoom->setMinimumWidth(m_zoom->fontMetrics().horizontalAdvance(u"000 %"_s) + 6);
    m_previous->setEnabled(m_view->currentPage() > 0);
    m_next->setEnabled(m_view->currentPage() + 1 < m_view->pageCount());
}

void PrintPreview::print()
{
    try {
        const bool isPrinted = m_prompts.print(this, tr("Print %1").arg(m_printout.frame.about),
                                               [this](QPrinter &printer) { printOut(printer, m_printout); });
        if (!isPrinted)
            return;
        record(m_printout.frame.about);
        m_state->setText(tr("Sent to the printer."));
        emit printed();
    } catch (const Error &error) {
        m_state->setText(error.message());
    }
}

void PrintPreview::save()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const auto path = m_prompts.saveFile(this, tr("Save %1").arg(m_printout.frame.about),
                                         QDir(folder).filePath(m_printout.fileStem + u".pdf"_s), tr("PDF (*.pdf)"));
    if (!path)
        return;
    const QString file = path->endsWith(u".pdf"_s, Qt::CaseInsensitive) ? *path : QString(*path + u".pdf"_s);
    try {
        writeWhole(pdfOf(m_printout), file);
        record(tr("%1, as PDF").arg(m_printout.frame.about));
        m_state->setText(tr("Saved: %1").arg(QDir::toNativeSeparators(file)));
        emit printed();
    } catch (const Error &error) {
        m_state->setText(error.message());
    }
}

void PrintPreview::record(const QString &note)
{
    if (m_study.isReadOnly())
        return;
    ActDraft draft;
    draft.kind = ActKind::Print;
    draft.note = note;
    m_study.record(std::move(draft));
}

void PrintPreview::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_view->setFocus();
    showState();
}

void PrintPreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void showPreview(Study &study, const Theme &theme, const Prompts &prompts, const PrintoutMaker &make, bool hasLanguages,
                 QWidget *parent)
{
    try {
        (new PrintPreview(study, theme, prompts, make, hasLanguages, parent))->show();
    } catch (const Error &error) {
        prompts.tell(parent, PrintPreview::tr("There is nothing to print"), error.message());
    }
}

void showPaper(Study &study, const Theme &theme, const Prompts &prompts, const PaperWish &wish, QWidget *parent)
{
    showPreview(
        study, theme, prompts, [&study, wish](const QString &language) { return printoutOf(study, wish, language); },
        true, parent);
}

} // namespace carnet::ui
