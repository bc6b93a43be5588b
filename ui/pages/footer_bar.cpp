#include "ui/pages/footer_bar.h"

#include "core/domain/error.h"
#include "core/results/arms.h"
#include "core/trust/unblinding.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/themed_icon.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QStyle>

namespace carnet::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int actsToSearch = 2000;

QDateTime lastBackup(const Study &study)
{
    for (const auto &act : study.recentActs(actsToSearch))
        if (act.kind == code(ActKind::Backup))
            return act.at.toLocalTime();
    return {};
}

void setTone(QLabel *label, const QString &tone)
{
    label->setProperty("tone", tone);
    label->style()->unpolish(label);
    label->style()->polish(label);
}

} // namespace

FooterBar::FooterBar(const Study &study, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_study(study)
    , m_theme(theme)
    , m_saveIcon(new QLabel(this))
    , m_save(new ElidedLabel(this))
{
    setObjectName(u"footer"_s);
    setProperty("role", u"footer"_s);
    m_save->setObjectName(u"saveState"_s);
    m_save->setProperty("role", u"caption"_s);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 0, 20, 0);
    layout->setSpacing(6);
    layout->addWidget(m_saveIcon);
    layout->addWidget(m_save, 1);
    m_synthetic = part(u"syntheticMark"_s, u"demo"_s);
    m_othersHere = part(u"othersHere"_s, u"user"_s);
    m_readOnly = part(u"readOnlyMark"_s, u"lock"_s);
    m_blinded = part(u"blindingState"_s, u"blind"_s);
    m_backup = part(u"backupState"_s, u"backup"_s);
    m_synthetic->setProperty("role", u"captionStrong"_s);
    setTone(m_synthetic, u"warn"_s);
    setTone(m_readOnly, u"warn"_s);

    const auto resize = [this] { setFixedHeight(m_theme.scaled(27)); };
    resize();
    connect(&theme, &Theme::changed, this, resize);
    connect(&study, &Study::recorded, this, [this](const Act &act) {
        if (act.kind != code(ActKind::Backup))
            return;
        m_backupFailure.clear();
        retranslate();
    });
    retranslate();
}

QLabel *FooterBar::part(const QString &name, const QString &icon)
{
    auto *picture = new QLabel(this);
    picture->setObjectName(name + u"Icon"_s);
    setThemedIcon(picture, m_theme, icon, 14,
                  name == u"syntheticMark" || name == u"readOnlyMark" ? &Tokens::warn : &Tokens::text3);
    auto *label = new QLabel(this);
    label->setObjectName(name);
    label->setProperty("role", u"caption"_s);
    auto *row = static_cast<QHBoxLayout *>(layout());
    row->addSpacing(12);
    row->addWidget(picture);
    row->addWidget(label);
    return label;
}

void FooterBar::saved(const QDateTime &at)
{
    m_savedAt = at;
    m_failure.clear();
    m_failedSince = {};
    retranslate();
}

void FooterBar::failed(const QString &message)
{
    if (m_failure.isEmpty())
        m_failedSince = QDateTime::currentDateTime();
    m_failure = message;
    retranslate();
}

void FooterBar::cannotRead(const QString &message)
{
    if (m_unreadable == message)
        return;
    if (m_unreadable.isEmpty())
        m_unreadableSince = QDateTime::currentDateTime();
    m_unreadable = message;
    showSaveState();
}

void FooterBar::backupFailed(const QString &message)
{
    m_backupFailure = message;
    retranslate();
}

void FooterBar::showOthers(const std::vector<Presence> &others)
{
    m_others = others;
    retranslateOthers();
}

void FooterBar::retranslateOthers()
{
    QStringList names;
    QStringList lines;
    for (const Presence &other : m_others) {
        const Account *account = findAccount(m_accounts, other.person);
        const QString name = other.person.isEmpty()            ? other.computer
                             : other.person == m_study.user() ? tr("you")
                             : account && !account->person.fullName.isEmpty() ? account->person.fullName
                                                               : other.person;
        names << name;
        lines << tr("%1 has the study open on %2 since %3")
                     .arg(name, other.computer,
                          QLocale().toString(other.since.toLocalTime(), u"d MMM HH:mm"_s));
    }
    m_othersHere->setText(names.size() == 1 ? tr("Also open: %1").arg(names.first())
                                            : tr("Also open: %n person(s)", nullptr, int(names.size())));
    m_othersHere->setToolTip(lines.join(u'\n'));
    m_othersHere->setAccessibleDescription(m_othersHere->toolTip());
    showPart(m_othersHere, !m_others.empty());
}

void FooterBar::showPart(QLabel *label, bool shown)
{
    label->setVisible(shown);
    findChild<QLabel *>(label->objectName() + u"Icon"_s)->setVisible(shown);
}

void FooterBar::warnOfLock(int seconds)
{
    const bool isNews = (seconds > 0) != (m_lockIn > 0);
    m_lockIn = seconds;
    if (isNews) {
        setProperty("leaving", seconds > 0);
        setStyleSheet(u" "_s); // the property is read again
    }
    showSaveState();
}

/// A disk that fails must not keep the footer from saying so: then it shows what it knew.
void FooterBar::readStudy()
{
    try {
        m_unblinded = unblindedAt(m_study).toLocalTime();
        m_lastBackup = lastBackup(m_study);
        m_accounts = accounts(m_study);
    } catch (const Error &) {
    }
}

void FooterBar::showSaveState()
{
    const QLocale locale;
    const auto show = [this](const QString &icon, QColor Tokens::*color, const QString &tone, const QString &text) {
        m_save->setText(text);
        setThemedIcon(m_saveIcon, m_theme, icon, 14, color);
        setTone(m_save, tone);
    };
    const auto time = [&locale](const QDateTime &at) { return locale.toString(at.time(), u"HH:mm:ss"_s); };
    if (m_lockIn > 0)
        show(u"lock"_s, &Tokens::warn, u"warn"_s, tr("Locking in %1 s. Any key to stay.").arg(m_lockIn));
    else if (!m_failure.isEmpty())
        show(u"warning"_s, &Tokens::danger, u"danger"_s,
             tr("Not saved since %1. %2").arg(time(m_failedSince), m_failure));
    else if (!m_unreadable.isEmpty())
        show(u"warning"_s, &Tokens::danger, u"danger"_s,
             tr("Cannot be read since %1. Retrying… %2").arg(time(m_unreadableSince), m_unreadable));
    else
        show(u"check"_s, &Tokens::ok, {},
             m_savedAt.isValid() ? tr("All changes saved, %1").arg(time(m_savedAt)) : tr("All changes saved"));
}

void FooterBar::retranslate()
{
    const QLocale locale;
    readStudy();
    showSaveState();
    m_synthetic->setText(tr("SYNTHETIC DATA · DEMO"));
    m_readOnly->setText(tr("Read-only"));
    m_readOnly->setToolTip(m_study.readOnlyReason());
    m_readOnly->setAccessibleDescription(m_study.readOnlyReason());
    m_blinded->setText(m_unblinded.isValid()
                           ? tr("Unblinded %1").arg(locale.toString(m_unblinded.date(), u"d MMM yyyy"_s))
                           : tr("Treatments blinded"));
    const QString last = m_lastBackup.isValid() ? tr("Backup %1").arg(locale.toString(m_lastBackup, u"d MMM HH:mm"_s))
                                                : tr("No backup yet");
    m_backup->setText(m_backupFailure.isEmpty() ? last : tr("Backup failed"));
    m_backup->setToolTip(m_backupFailure.isEmpty()
                             ? m_lastBackup.isValid() ? tr("Opened and proven when it was made.") : QString()
                             : m_backupFailure + u'\n' + last);
    m_backup->setAccessibleDescription(m_backup->toolTip());
    setTone(m_backup, m_backupFailure.isEmpty() ? QString() : u"danger"_s);

    retranslateOthers();
    showPart(m_synthetic, m_study.isSynthetic());
    showPart(m_blinded, hasBlindedTreatments(m_study.protocol()));
    showPart(m_readOnly, m_study.isReadOnly());
}

} // namespace carnet::ui
