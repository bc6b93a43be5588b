#include "ui/pages/audit_page.h"

#include "core/domain/error.h"
#include "core/exchange/export.h"
#include "ui/delegates/row_delegate.h"
#include "ui/dialogs/print_button.h"
#include "ui/models/trail_model.h"
#include "ui/models/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/history_panel.h"
#include "ui/widgets/progress_strip.h"
#include "ui/widgets/table_keys.h"
#include "ui/widgets/themed_icon.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSet>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

AuditPage::AuditPage(Study &study, const Theme &theme, const Prompts &prompts, QWidget *parent)
    : Page(parent)
    , m_study(study)
    , m_theme(theme)
    , m_prompts(prompts)
    , m_model(new TrailModel(study, this))
    , m_title(new QLabel(this))
    , m_count(new QLabel(this))
    , m_proof(new Chip(theme, this))
    , m_check(new QPushButton(this))
    , m_review(new QPushButton(this))
    , m_redact(new QPushButton(this))
    , m_print(new PrintButton(
          study, theme, prompts,
          [this] {
              std::vector<PaperWish> wishes{{.kind = PaperWish::Kind::Audit, .trail = m_model->filter()}};
              const auto key = m_model->value(m_view->currentIndex().row());
              if (key && !key->patient.isEmpty())
                  wishes.push_back({.kind = PaperWish::Kind::Trail, .patient = key->patient});
              return wishes;
          },
          this))
    , m_export(new QPushButton(this))
    , m_ready(new QComboBox(this))
    , m_patient(new QLineEdit(this))
    , m_user(new QComboBox(this))
    , m_form(new QComboBox(this))
    , m_kind(new QComboBox(this))
    , m_period(new QComboBox(this))
    , m_fromLabel(new QLabel(this))
    , m_from(new DateField(
          theme, [&study] { return study.today(); }, this))
    , m_toLabel(new QLabel(this))
    , m_to(new DateField(
          theme, [&study] { return study.today(); }, this))
    , m_list(new Card(this))
    , m_stack(new QStackedWidget(m_list))
    , m_view(makeRowsTable(m_model, u"auditView"_s, theme, m_stack))
    , m_empty(new EmptyState(theme, m_stack))
    , m_progress(new ProgressStrip(this))
    , m_questionLabel(new QLabel(this))
    , m_questionText(new QLineEdit(this))
    , m_questionOrder(new QLineEdit(this))
    , m_questionPassword(new QLineEdit(this))
    , m_questionDo(new QPushButton(this))
    , m_questionCancel(new QPushButton(this))
    , m_said(new QLabel(this))
    , m_life(new Card(this))
    , m_history(new HistoryPanel(study, theme, m_life))
{
    build();
    connectAll();
    retranslate();
}

AuditPage::~AuditPage()
{
    m_study.disconnect(this);
}

void AuditPage::build()
{
    setObjectName(u"auditPage"_s);
    setProperty("role", u"page"_s);
    m_view->horizontalHeader()->setStretchLastSection(false);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_list->body()->addWidget(m_stack, 1);
    m_said->setObjectName(u"auditSaid"_s);
    m_said->setWordWrap(true);
    m_said->hide();
    m_list->body()->addWidget(buildQuestion());
    m_list->body()->addWidget(m_said);
    m_list->body()->addWidget(m_progress);
    m_life->setFixedWidth(m_theme.scaled(290));
    m_life->body()->addWidget(m_history, 1);
    m_life->hide();

    auto *panes = new QHBoxLayout;
    panes->setSpacing(14);
    panes->addWidget(m_list, 1);
    panes->addWidget(m_life);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(buildHeader());
    layout->addWidget(buildFilters());
    layout->addLayout(panes, 1);
    setFocusProxy(m_view);
}

QWidget *AuditPage::buildHeader()
{
    m_title->setProperty("role", u"title"_s);
    m_count->setObjectName(u"auditCount"_s);
    m_count->setProperty("role", u"secondary"_s);
    m_check->setObjectName(u"auditCheck"_s);
    setThemedIcon(m_check, m_theme, u"verify"_s);
    m_review->setObjectName(u"auditReview"_s);
    setThemedIcon(m_review, m_theme, u"eye"_s);
    m_redact->setObjectName(u"auditRedact"_s);
    setThemedIcon(m_redact, m_theme, u"minus"_s);
    m_print->setObjectName(u"auditPrint"_s);
    m_export->setObjectName(u"auditExport"_s);
    setThemedIcon(m_export, m_theme, u"export"_s);
    auto *header = new QWidget(this);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addWidget(m_count, 0, Qt::AlignBottom);
    layout->addStretch();
    for (QPushButton *button : std::initializer_list<QPushButton *>{m_check, m_review, m_redact, m_print, m_export})
        layout->addWidget(button);
    return header;
}

QWidget *AuditPage::buildFilters()
{
    m_ready->setObjectName(u"auditReady"_s);
    m_patient->setObjectName(u"auditPatient"_s);
    m_patient->setClearButtonEnabled(true);
    m_patient->setMaximumWidth(m_theme.scaled(120));
    m_user->setObjectName(u"auditUser"_s);
    m_form->setObjectName(u"auditForm"_s);
    m_kind->setObjectName(u"auditKind"_s);
    m_period->setObjectName(u"auditPeriod"_s);
    m_period->setVisible(m_study.protocol().periods > 0);
    m_from->edit()->setObjectName(u"auditFrom"_s);
    m_to->edit()->setObjectName(u"auditTo"_s);
    m_fromLabel->setBuddy(m_from->edit());
    m_toLabel->setBuddy(m_to->edit());
    m_patient->setMinimumWidth(m_theme.scaled(90));
    auto *filters = new QWidget(this);
    auto *rows = new QVBoxLayout(filters);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    auto *layout = new QHBoxLayout;
    layout->setSpacing(8);
    for (QComboBox *box : {m_ready, m_user, m_form, m_kind}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(box == m_ready ? 18 : 10);
    }
    layout->addWidget(m_ready, 2);
    layout->addWidget(m_patient, 1);
    layout->addWidget(m_user, 1);
    layout->addWidget(m_form, 1);
    layout->addWidget(m_kind, 1);
    rows->addLayout(layout);
    auto *days = new QHBoxLayout;
    days->setSpacing(8);
    days->addWidget(m_fromLabel);
    days->addWidget(m_from);
    days->addWidget(m_toLabel);
    days->addWidget(m_to);
    days->addWidget(m_period);
    days->addStretch(1);
    days->addWidget(m_proof);
    rows->addLayout(days);
    return filters;
}

QWidget *AuditPage::buildQuestion()
{
    m_questionText->setObjectName(u"auditQuestionText"_s);
    m_questionOrder->setObjectName(u"auditQuestionOrder"_s);
    m_questionPassword->setObjectName(u"auditQuestionPassword"_s);
    m_questionPassword->setEchoMode(QLineEdit::Password);
    m_questionDo->setObjectName(u"auditQuestionDo"_s);
    m_questionDo->setProperty("role", u"primary"_s);
    m_questionCancel->setObjectName(u"auditQuestionCancel"_s);
    m_questionLabel->setBuddy(m_questionText);
    m_questionLabel->setProperty("role", u"strong"_s);
    m_question = new QWidget(this);
    auto *answer = new QHBoxLayout;
    answer->setSpacing(8);
    answer->addWidget(m_questionText, 3);
    answer->addWidget(m_questionOrder, 2);
    answer->addWidget(m_questionPassword, 2);
    answer->addWidget(m_questionDo);
    answer->addWidget(m_questionCancel);
    auto *layout = new QVBoxLayout(m_question);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_questionLabel);
    layout->addLayout(answer);
    m_question->hide();
    return m_question;
}

void AuditPage::connectAll()
{
    for (QComboBox *box : {m_ready, m_user, m_form, m_kind, m_period})
        connect(box, &QComboBox::currentIndexChanged, this, &AuditPage::applyFilter);
    connect(m_patient, &QLineEdit::textChanged, this, &AuditPage::applyFilter);
    connect(m_from, &DateField::dateChanged, this, &AuditPage::applyFilter);
    connect(m_to, &DateField::dateChanged, this, &AuditPage::applyFilter);
    connect(m_empty, &EmptyState::activated, this, &AuditPage::clearFilters);
    connect(m_check, &QPushButton::clicked, this, &AuditPage::checkChain);
    connect(m_review, &QPushButton::clicked, this, [this] { ask(Asking::Review); });
    connect(m_redact, &QPushButton::clicked, this, [this] { ask(Asking::Redact); });
    connect(m_export, &QPushButton::clicked, this, &AuditPage::exportView);
    connect(m_questionDo, &QPushButton::clicked, this, &AuditPage::answer);
    for (QLineEdit *line : {m_questionText, m_questionOrder, m_questionPassword})
        connect(line, &QLineEdit::returnPressed, this, &AuditPage::answerOrGoOn);
    connect(m_questionCancel, &QPushButton::clicked, this, [this] { ask(Asking::Nothing); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AuditPage::showCurrent);
    onEnter(m_view, this, [this](int) { showLife(); });
    auto *history = new QAction(this);
    history->setObjectName(u"actionAuditHistory"_s);
    history->setShortcut(Qt::Key_F7);
    history->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(history, &QAction::triggered, this, &AuditPage::showLife);
    m_view->addAction(history);
    connect(m_history, &HistoryPanel::closed, this, [this] {
        m_life->hide();
        m_view->setFocus();
    });
    connect(m_history, &HistoryPanel::failed, this, &Page::saveFailed);
    connect(&m_study, &Study::recorded, this, [this] {
        if (isVisible())
            refresh();
    });
}

bool AuditPage::seesAll() const
{
    return m_study.may(Action::SeeTrail);
}

void AuditPage::open(const Place &place)
{
    if (!place.patient.isEmpty())
        m_patient->setText(place.patient);
    refresh();
    if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0)
        m_view->selectRow(0);
}

Place AuditPage::place() const
{
    Place place;
    place.page = Place::Page::Audit;
    return place;
}

std::vector<Crumb> AuditPage::crumbs() const
{
    return {{tr("Audit trail"), place()}};
}

std::vector<KeyHelp> AuditPage::keys() const
{
    return {{u"↑ ↓"_s, tr("newer, older: the whole life of the value shows at the right")},
            {tr("Enter, F7"), tr("to the life of the value; Esc closes it")},
            {u"Ctrl+F"_s, tr("filter by patient")},
            {u"Ctrl+E"_s, tr("write what is shown as CSV")},
            {tr("Ctrl+P"), tr("print what is shown, or save it as PDF")}};
}

void AuditPage::focusFilter()
{
    m_patient->setFocus(Qt::ShortcutFocusReason);
    m_patient->selectAll();
}

void AuditPage::fitColumns()
{
    const auto longest = [this](const QStringList &texts) {
        return *std::ranges::max_element(
            texts, {}, [this](const QString &text) { return m_view->fontMetrics().horizontalAdvance(text); });
    };
    QStringList actions{tr("corrected")};
    for (const QString &kind : m_model->kinds()) {
        if (const auto known = actKindFromCode(kind))
            actions << words(*known);
    }
    QStringList roles;
    for (const Role role : allRoles())
        roles << words(role);
    setColumnSamples(m_view, {m_model->rowCount() > 0 ? m_model->index(0, TrailModel::WhenColumn).data().toString()
                                                      : tr("28 Sep 2018 23:59:59 UTC+02:00"),
                              longest(QStringList(m_model->users()) << u"datamanager"_s), longest(roles), longest(actions),
                              u"KP-0000"_s, tr("Period 2, day 12, maximum pain"), tr("illegible → 10 points"),
                              tr("transcription error"), u"000000"_s, u"ffffffff"_s, u"clinic-desktop"_s,
                              tr("not checked")});
}

void AuditPage::refresh()
{
    m_model->refresh();
    fitColumns();
    fillFilters();
    applyFilter();
    if (const int row = m_model->rowOfAct(m_act); row >= 0 && m_view->currentIndex().row() != row)
        m_view->selectRow(row);
}

void AuditPage::fillFilters()
{
    const auto fill = [](QComboBox *box, const QString &all, const QStringList &codes,
                         const std::function<QString(const QString &)> &words) {
        const QSignalBlocker blocker(box);
        const QVariant kept = box->currentData();
        box->clear();
        box->addItem(all, QString());
        for (const QString &each : codes)
            box->addItem(words(each), each);
        box->setCurrentIndex(std::max(0, box->findData(kept)));
    };
    fill(m_user, tr("Everybody"), seesAll() ? m_model->users() : QStringList(m_study.user()),
         [](const QString &user) { return user; });
    fill(m_kind, tr("Every action"), m_model->kinds(), [](const QString &kind) {
        const auto known = actKindFromCode(kind);
        return known ? words(*known) : kind;
    });
    QStringList periods;
    for (int period = 1; period <= m_study.protocol().periods; ++period)
        periods << QString::number(period);
    fill(m_period, tr("Every period"), periods, [](const QString &period) { return tr("Period %1").arg(period); });
    fill(m_form, tr("Every form"), m_model->forms(), [this](const QString &form) { return m_model->formWords(form); });
}

void AuditPage::applyFilter()
{
    TrailFilter filter;
    filter.ready = TrailFilter::Ready(std::max(0, m_ready->currentIndex()));
    filter.patient = m_patient->text().trimmed();
    filter.user = seesAll() ? m_user->currentData().toString() : m_study.user();
    filter.form = m_form->currentData().toString();
    filter.kind = m_kind->currentData().toString();
    filter.from = m_from->date();
    filter.to = m_to->date();
    filter.period = m_period->currentData().toInt();
    m_model->setFilter(filter);
    arrange();
}

void AuditPage::clearFilters()
{
    {
        const QSignalBlocker readyBlocker(m_ready), patientBlocker(m_patient), userBlocker(m_user), formBlocker(m_form),
            kindBlocker(m_kind), periodBlocker(m_period), fromBlocker(m_from), toBlocker(m_to);
        for (QComboBox *box : {m_ready, m_user, m_form, m_kind, m_period})
            box->setCurrentIndex(0);
        m_patient->clear();
        m_from->setDate({});
        m_to->setDate({});
    }
    applyFilter();
    m_view->setFocus();
}

void AuditPage::arrange()
{
    const QLocale locale;
    const int shown = m_model->rowCount();
    m_count->setText(shown == m_model->total()
                         ? tr("%Ln change(s), newest first", nullptr, shown)
                         : tr("%1 of %2").arg(locale.toString(shown), locale.toString(m_model->total())));
    m_stack->setCurrentWidget(shown > 0 ? static_cast<QWidget *>(m_view) : m_empty);
    m_empty->setContent(u"filter"_s, tr("Nothing in the trail matches."), tr("Clear filters"));
    m_export->setEnabled(shown > 0);
    showCurrent();
}

void AuditPage::showCurrent()
{
    const int row = m_view->currentIndex().row();
    const bool hasRow = row >= 0 && row < m_model->rowCount();
    const auto key = hasRow ? m_model->value(row) : std::nullopt;
    const qint64 act = hasRow ? m_model->act(row).id : 0;
    if (m_asking == Asking::Redact && act != m_act)
        ask(Asking::Nothing); // the question names the act that was in hand
    m_act = act;
    m_redact->setEnabled(key.has_value());
    m_life->setVisible(key.has_value());
    if (key && !(m_history->key() == *key)) {
        QWidget *focused = QApplication::focusWidget();
        m_history->showValue(*key); // takes the focus, which belongs to whoever moves through the list
        if (!focused || !isAncestorOf(focused) || m_history->isAncestorOf(focused))
            focused = m_view;
        focused->setFocus();
    }
    if (key)
        m_history->show();
}

void AuditPage::showLife()
{
    if (const auto key = m_model->value(m_view->currentIndex().row())) {
        m_life->show();
        m_history->show();
        m_history->showValue(*key);
    }
}

void AuditPage::checkChain()
{
    m_said->hide();
    try {
        const Verification proof = m_study.verify(m_progress->begin());
        m_progress->end();
        m_model->setProof(proof);
        const QLocale locale;
        if (proof.ok()) {
            m_proof->setContent(Chip::Tone::Ok, u"check"_s, tr("Chain proved"));
            tell(
                tr("Trail complete: %1 acts and %2 values, every seal holds and what is shown is what the record says.")
                    .arg(locale.toString(proof.acts), locale.toString(proof.data)),
                true);
        } else {
            m_proof->setContent(Chip::Tone::Danger, u"warning"_s, tr("Chain broken"));
            tell(tr("The trail does not verify: %1 Keep the file as it is and go back to the last good backup.")
                     .arg(proof.firstProblem),
                 false);
        }
    } catch (const Error &error) {
        m_progress->end();
        tell(error.kind() == Error::Kind::Cancelled ? tr("Stopped. Nothing is known about the rest of the chain.")
                                                    : error.message(),
             false);
    }
    m_check->setFocus(Qt::OtherFocusReason);
}

void AuditPage::tell(const QString &message, bool isGood)
{
    m_said->setText(message);
    m_said->setProperty("tone", isGood ? u"ok"_s : u"danger"_s);
    m_said->setStyleSheet(u" "_s); // the tone is read again
    m_said->show();
}

void AuditPage::exportView()
{
    const auto path = m_prompts.saveFile(this, tr("Export the trail"), u"audit.csv"_s, tr("CSV files (*.csv)"));
    if (!path)
        return;
    QSet<qint64> wanted;
    for (int row = 0; row < m_model->rowCount(); ++row)
        wanted.insert(m_model->act(row).id);
    try {
        const std::string csv = auditCsv(
            m_study, {}, [&](const Act &act) { return wanted.contains(act.id); }, m_progress->begin());
        m_progress->end();
        QFile file(*path);
        if (!file.open(QIODevice::WriteOnly) || file.write(csv.data(), qint64(csv.size())) != qint64(csv.size()) ||
            !file.flush())
            throw Error(Error::Kind::CannotWrite,
                        tr("Cannot write %1. Check the folder and the space left on the disk.").arg(*path));
        if (!m_study.isReadOnly()) {
            ActDraft draft;
            draft.kind = ActKind::Export;
            draft.note = u"audit.csv"_s;
            m_study.record(std::move(draft));
        }
        tell(tr("Written: %1").arg(*path), true);
    } catch (const Error &error) {
        m_progress->end();
        if (error.kind() == Error::Kind::Cancelled)
            tell(tr("Stopped. Nothing was written."), false);
        else
            m_prompts.tell(this, tr("The trail was not written"), error.message());
    }
}

void AuditPage::print()
{
    m_print->printFirst();
}

void AuditPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_asking != Asking::Nothing)
        ask(Asking::Nothing);
    else
        Page::keyPressEvent(event);
}

void AuditPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        emit placeChanged();
    }
    Page::changeEvent(event);
}

void AuditPage::retranslate()
{
    m_title->setText(tr("Audit trail"));
    m_check->setText(tr("Check the chain"));
    m_check->setToolTip(tr("Proves every seal, and that what is shown is what the record says"));
    m_review->setText(tr("Review…"));
    m_review->setVisible(m_study.may(Action::ReviewTrail) && !m_study.isReadOnly());
    m_redact->setText(tr("Redact…"));
    m_redact->setToolTip(tr("Takes the words of a free text out for good, on order"));
    m_redact->setVisible(m_study.may(Action::Redact) && !m_study.isReadOnly());
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("The acts shown here as CSV (Ctrl+E)"));
    m_questionCancel->setText(tr("Cancel"));
    m_patient->setPlaceholderText(tr("Patient"));
    m_patient->setAccessibleName(tr("Filter by patient"));
    m_user->setAccessibleName(tr("Filter by who"));
    m_form->setAccessibleName(tr("Filter by form"));
    m_kind->setAccessibleName(tr("Filter by action"));
    m_period->setAccessibleName(tr("Filter by period"));
    m_questionPassword->setAccessibleName(tr("Password"));
    m_ready->setAccessibleName(tr("Ready-made filters"));
    m_fromLabel->setText(tr("From"));
    m_toLabel->setText(tr("to"));
    m_view->setAccessibleName(m_title->text());
    {
        const QSignalBlocker blocker(m_ready);
        const int kept = std::max(0, m_ready->currentIndex());
        m_ready->clear();
        m_ready->addItems(readyNames());
        m_ready->setCurrentIndex(kept);
    }
    m_model->retranslate();
    fitColumns();
    fillFilters();
    arrange();
}

} // namespace carnet::ui
