#include "ui/pages/sign_page.h"

#include "core/domain/error.h"
#include "ui/delegates/row_delegate.h"
#include "ui/models/signed_values_model.h"
#include "ui/models/words.h"
#include "ui/pages/study_lock_fields.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/folding_row.h"
#include "ui/widgets/table_keys.h"
#include "ui/widgets/themed_icon.h"
#include "ui/widgets/waking_button.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace carnet::ui {

SignPage::SignPage(Study &study, const Theme &theme, const Prompts &prompts, QWidget *parent)
    : SignPage(study, theme, prompts, WakingButton::usualWait, parent)
{
}

SignPage::SignPage(Study &study, const Theme &theme, const Prompts &prompts, std::chrono::milliseconds beforeButton,
                   QWidget *parent)
    : Page(parent)
    , m_study(study)
    , m_theme(theme)
    , m_prompts(prompts)
    , m_title(new QLabel(this))
    , m_about(new ElidedLabel(this))
    , m_part(new QComboBox(this))
    , m_signedChip(new Chip(theme, this))
    , m_lockedChip(new Chip(theme, this))
    , m_covered(new Card(this))
    , m_model(new SignedValuesModel(study, this))
    , m_changedOnly(new QCheckBox(m_covered))
    , m_view(makeRowsTable(m_model, u"signCovered"_s, theme, m_covered))
    , m_signCard(new Card(this))
    , m_signature(new QLabel(m_signCard))
    , m_meaningLabel(new QLabel(m_signCard))
    , m_meaning(new QPlainTextEdit(m_signCard))
    , m_nameLabel(new QLabel(m_signCard))
    , m_name(new QLineEdit(m_signCard))
    , m_passwordLabel(new QLabel(m_signCard))
    , m_password(new QLineEdit(m_signCard))
    , m_sign(new QPushButton(m_signCard))
    , m_lockCard(new Card(this))
    , m_lockState(new QLabel(m_lockCard))
    , m_reasonLabel(new QLabel(m_lockCard))
    , m_reason(new QLineEdit(m_lockCard))
    , m_studyLock(new StudyLockFields(study, m_lockCard))
    , m_lock(new WakingButton(beforeButton, m_lockCard))
    , m_freeze(new QPushButton(m_lockCard))
    , m_unlock(new QPushButton(m_lockCard))
    , m_said(new QLabel(this))
{
    build();
    connectAll();
    retranslate();
}

SignPage::~SignPage()
{
    m_study.disconnect(this);
}

void SignPage::build()
{
    setObjectName(u"signPage"_s);
    setProperty("role", u"page"_s);
    m_changedOnly->setObjectName(u"signChangedOnly"_s);
    m_covered->body()->addWidget(m_changedOnly);
    m_covered->body()->addWidget(m_view, 1);
    m_said->setObjectName(u"signSaid"_s);
    m_said->setWordWrap(true);
    m_said->hide();

    auto *inside = new QWidget;
    inside->setProperty("role", u"clear"_s);
    auto *right = new QVBoxLayout(inside);
    right->setContentsMargins(0, 0, 4, 0);
    right->setSpacing(14);
    right->addWidget(buildSign());
    right->addWidget(buildLock());
    right->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(inside);
    inside->setAutoFillBackground(false);
    area->setMinimumWidth(m_theme.scaled(300));
    area->setMaximumWidth(m_theme.scaled(420));
    auto *panes = new QHBoxLayout;
    panes->setSpacing(14);
    panes->addWidget(m_covered, 3);
    panes->addWidget(area, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 14, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(buildHeader());
    layout->addWidget(m_said);
    layout->addLayout(panes, 1);
}

QWidget *SignPage::buildHeader()
{
    m_title->setObjectName(u"signTitle"_s);
    m_title->setProperty("role", u"title"_s);
    m_about->setProperty("role", u"secondary"_s);
    m_part->setObjectName(u"signPart"_s);
    m_part->setMinimumWidth(m_theme.scaled(190));
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addWidget(m_title);
    lines->addWidget(m_about);
    auto *header = new FoldingRow(this);
    header->left()->addLayout(lines, 1);
    for (QWidget *tool : std::initializer_list<QWidget *>{m_signedChip, m_lockedChip, m_part})
        header->right()->addWidget(tool);
    return header;
}

QWidget *SignPage::buildSign()
{
    m_signature->setObjectName(u"signSignature"_s);
    m_signature->setWordWrap(true);
    m_signature->setProperty("role", u"secondary"_s);
    m_meaning->setObjectName(u"signMeaning"_s);
    m_meaning->setTabChangesFocus(true);
    m_meaning->setFixedHeight(m_theme.scaled(66));
    m_meaningLabel->setBuddy(m_meaning);
    m_name->setObjectName(u"signName"_s);
    m_nameLabel->setBuddy(m_name);
    m_password->setObjectName(u"signPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_passwordLabel->setBuddy(m_password);
    m_sign->setObjectName(u"signNow"_s);
    m_sign->setProperty("role", u"primary"_s);
    setThemedIcon(m_sign, m_theme, u"pen"_s, &Tokens::onFill);
    QVBoxLayout *body = m_signCard->body();
    body->setSpacing(6);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_signature, m_meaningLabel, m_meaning, m_nameLabel, m_name,
                                                            m_passwordLabel, m_password})
        body->addWidget(widget);
    body->addSpacing(4);
    body->addWidget(m_sign, 0, Qt::AlignRight);
    return m_signCard;
}

void SignPage::connectAll()
{
    connect(m_part, &QComboBox::currentIndexChanged, this, &SignPage::choosePart);
    connect(m_changedOnly, &QCheckBox::toggled, m_model, &SignedValuesModel::setChangedOnly);
    connect(m_sign, &QPushButton::clicked, this, &SignPage::signNow);
    connect(m_password, &QLineEdit::returnPressed, this, [this] { m_sign->setFocus(); });
    onEnter(m_view, this, [this](int row) { openValue(row); });
    const auto again = [this] {
        if (isVisible())
            refresh();
    };
    connect(&m_study, &Study::recorded, this, again);
    connect(&m_study, &Study::changedElsewhere, this, again);
}

void SignPage::open(const Place &place)
{
    const LockTarget target{place.patient,
                            place.patient.isEmpty() ? Occasion::patient() : Occasion::fromPacked(quint32(place.row))};
    if (!(target == m_target)) {
        m_said->hide();
        m_password->clear();
        m_reason->clear();
        m_studyLock->clear();
    }
    m_target = target;
    m_isOpened = true;
    fillParts();
    if (m_meaning->toPlainText().isEmpty())
        m_meaning->setPlainText(usualMeaning());
    refresh();
    const bool forLock = place.tab == u"lock"_s || m_target.patient.isEmpty() || !m_sign->isVisibleTo(this);
    QWidget *first = m_meaning;
    if (forLock)
        first = m_reason;
    else if (asksForName())
        first = m_name;
    setFocusProxy(first);
    first->setFocus();
}

Place SignPage::place() const
{
    return {.page = Place::Page::Sign, .patient = m_target.patient, .row = int(m_target.part.packed())};
}

std::vector<Crumb> SignPage::crumbs() const
{
    if (m_target.patient.isEmpty())
        return {{tr("Lock of the study"), place()}};
    return {{tr("Patients"), {.page = Place::Page::Patients, .patient = m_target.patient}},
            {m_target.patient, {.page = Place::Page::Patient, .patient = m_target.patient}},
            {tr("Sign and lock"), place()}};
}

std::vector<KeyHelp> SignPage::keys() const
{
    return {{tr("Ctrl+Enter"), tr("sign")}, {tr("Enter"), tr("in the list: to where the value stands")}};
}

QString SignPage::partWords(Occasion part) const
{
    return part == Occasion::patient() ? tr("The whole patient") : occasionWords(part, m_study.protocol(), language());
}

void SignPage::fillParts()
{
    m_isFilling = true;
    m_part->clear();
    if (!m_target.patient.isEmpty()) {
        const auto add = [this](Occasion part) { m_part->addItem(partWords(part), int(part.packed())); };
        add(Occasion::patient());
        for (int visit = 0; visit < int(m_study.protocol().visits.size()); ++visit)
            add(Occasion::visit(visit));
        for (int period = 1; period <= m_study.protocol().periods && m_study.protocol().hasDiary(); ++period)
            add(Occasion::period(period));
        m_part->setCurrentIndex(std::max(0, m_part->findData(int(m_target.part.packed()))));
    }
    m_part->setVisible(!m_target.patient.isEmpty());
    m_isFilling = false;
}

void SignPage::choosePart()
{
    if (m_isFilling || m_part->currentIndex() < 0)
        return;
    m_target.part = Occasion::fromPacked(quint32(m_part->currentData().toInt()));
    m_said->hide();
    refresh();
    emit placeChanged();
}

void SignPage::refresh()
{
    showHeader();
    showCovered();
    showSignature();
    showLock();
}

void SignPage::showHeader()
{
    if (m_target.patient.isEmpty()) {
        m_title->setText(tr("Lock the study"));
        m_about->setText(tr("A lock stops every change of what the study holds; queries pass"));
        return;
    }
    m_title->setText(tr("%1 · %2").arg(m_target.patient, partWords(m_target.part)));
    m_about->setText(tr("What a signature covers now, and the lock"));
}

void SignPage::showCovered()
{
    m_covered->setVisible(!m_target.patient.isEmpty());
    m_model->show(m_target.patient, m_target.part);
    m_covered->setSummary(m_model->changed() > 0
                              ? tr("%1 of %2 changed since the signature").arg(m_model->changed()).arg(m_model->total())
                              : tr("%n value(s)", nullptr, m_model->total()));
    m_changedOnly->setVisible(m_model->changed() > 0);
    m_view->setColumnHidden(SignedValuesModel::BeforeColumn, m_model->changed() == 0);
    if (m_model->changed() == 0)
        m_changedOnly->setChecked(false);
}

bool SignPage::asksForName() const
{
    return m_study.hasAccounts() && !m_hasSigned;
}

void SignPage::showSignature()
{
    m_signCard->setVisible(!m_target.patient.isEmpty());
    if (m_target.patient.isEmpty()) {
        m_signedChip->setContent(Chip::Tone::Neutral, {}, {});
        return;
    }
    const SignatureState state = signatureState(m_study, m_target.patient, m_target.part);
    if (!state.signature) {
        m_signedChip->setContent(Chip::Tone::Neutral, u"pen"_s, tr("not signed"));
        m_signature->setText(tr("Nobody has signed this yet."));
    } else {
        m_signedChip->setContent(state.isBroken() ? Chip::Tone::Danger : Chip::Tone::Ok, u"pen"_s,
                                 state.isBroken() ? tr("changed after signature: %n value(s)", nullptr, state.changes)
                                                  : tr("signed"));
        m_signature->setText(
            tr("%1, %2: “%3”").arg(state.signature->name, momentWords(state.signature->at), state.signature->meaning));
    }
    const bool maySign = m_study.may(Action::Sign) && !m_study.isReadOnly();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_meaningLabel, m_meaning, m_nameLabel, m_name, m_sign})
        widget->setVisible(maySign);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_passwordLabel, m_password})
        widget->setVisible(maySign && m_study.hasAccounts());
    const bool hasName = !m_study.hasAccounts() || asksForName();
    m_nameLabel->setVisible(maySign && hasName);
    m_name->setVisible(maySign && hasName);
    m_sign->setEnabled(m_model->total() > 0);
    m_sign->setText(state.isBroken() ? tr("Sign again") : tr("Sign"));
}

void SignPage::signNow()
{
    if (!m_sign->isVisibleTo(this) || !m_sign->isEnabled())
        return;
    try {
        if (m_study.hasAccounts()) {
            if (asksForName() && m_name->text().trimmed() != m_study.user())
                throw Error(Error::Kind::WrongPassword,
                            tr("The name is not that of the account that is logged in (%1). Nothing was signed.")
                                .arg(m_study.user()));
            if (!m_study.checkPassword(m_password->text()))
                throw Error(
                    Error::Kind::WrongPassword,
                    tr("This is not the password of %1. Nothing was signed. Type it again.").arg(m_study.user()));
        }
        const Signature signature = sign(m_study, m_target.patient, m_target.part, m_meaning->toPlainText(),
                                         m_study.hasAccounts() ? QString() : m_name->text());
        m_hasSigned = true;
        m_password->clear();
        refresh();
        tell(tr("Signed: %1, %2.").arg(signature.name, momentWords(signature.at)), true);
    } catch (const Error &error) {
        m_password->clear();
        tell(error.message(), false);
        (m_study.hasAccounts() ? m_password : m_name)->setFocus();
    }
}

void SignPage::tell(const QString &message, bool isGood)
{
    m_said->setText(message);
    m_said->setProperty("tone", isGood ? u"ok"_s : u"danger"_s);
    m_said->setStyleSheet(u" "_s); // the tone is read again
    m_said->show();
}

void SignPage::openValue(int row)
{
    const DatumKey key = m_model->value(row).key;
    Place place{.page = Place::Page::Patient, .patient = key.patient};
    const ItemPlace *known = m_study.dictionary().place(key.item);
    if (key.occasion.isDay()) {
        place.page = Place::Page::Diary;
        place.period = key.occasion.periodNumber();
        place.day = key.occasion.dayNumber();
        place.measure = key.item;
    } else if (key.occasion.isVisit()) {
        const bool isQuestionnaire = known && known->file == u"responses.csv";
        place.page = isQuestionnaire ? Place::Page::Form : Place::Page::Visit;
        place.visit = key.occasion.visitIndex();
        place.form = known ? known->form : QString();
        place.item = key.item;
    }
    emit wanted(place);
}

void SignPage::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() & Qt::ControlModifier)
        signNow();
    else
        Page::keyPressEvent(event);
}

void SignPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        emit placeChanged();
    }
    Page::changeEvent(event);
}

void SignPage::retranslate()
{
    m_covered->setTitle(tr("What the signature covers"));
    m_changedOnly->setText(tr("Only what changed"));
    m_view->setAccessibleName(m_covered->title());
    m_signCard->setTitle(tr("Signature"));
    m_meaningLabel->setText(tr("&Meaning"));
    m_nameLabel->setText(m_study.hasAccounts() ? tr("&Name of your account") : tr("&Name, as printed"));
    m_passwordLabel->setText(tr("&Password"));
    m_sign->setToolTip(tr("Ctrl+Enter"));
    m_part->setAccessibleName(tr("What is signed or locked"));
    m_lockCard->setTitle(tr("Lock"));
    m_reasonLabel->setText(tr("&Reason"));
    m_freeze->setText(tr("Freeze"));
    m_freeze->setToolTip(tr("Stops changes now, whatever is not done yet"));
    m_unlock->setText(tr("Unlock"));
    m_studyLock->retranslate();
    m_model->retranslate();
    setColumnSamples(m_view, {QString(), tr("symptomatic treatment"), tr("At the last signature")});
    if (!m_isOpened)
        return; // nothing is in hand yet, and the whole study takes a while
    fillParts();
    refresh();
}

} // namespace carnet::ui
