// What the audit page asks for below its list: a review, or the taking out of words.
#include "core/domain/error.h"
#include "ui/models/trail_model.h"
#include "ui/pages/audit_page.h"
#include "ui/widgets/date_field.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace carnet::ui {

void AuditPage::ask(Asking what)
{
    m_asking = what;
    m_question->setVisible(what != Asking::Nothing);
    m_questionOrder->setVisible(what == Asking::Redact);
    m_questionPassword->setVisible(what == Asking::Review && m_study.hasAccounts());
    m_questionPassword->clear();
    if (what == Asking::Nothing) {
        m_questionText->clear();
        m_questionOrder->clear();
        m_view->setFocus();
        return;
    }
    m_said->hide();
    m_questionLabel->setText(what == Asking::Review ? tr("Re&view: what did you find?")
                                                    : tr("Take out the words of act %1: wh&y?").arg(m_act));
    m_questionText->setPlaceholderText(what == Asking::Review ? tr("Nothing to remark") : tr("Reason"));
    m_questionOrder->setPlaceholderText(tr("By order of"));
    m_questionPassword->setPlaceholderText(tr("Password of %1, to sign").arg(m_study.user()));
    m_questionDo->setText(what == Asking::Review ? tr("Record the review") : tr("Redact for good"));
    m_questionText->setFocus();
}

/// Enter in a field: to the next one, and at the last the deed.
void AuditPage::answerOrGoOn()
{
    if (m_asking == Asking::Review && m_questionPassword->isVisible() && m_questionText->hasFocus())
        m_questionPassword->setFocus();
    else
        answer();
}

void AuditPage::answer()
{
    const QString text = m_questionText->text().trimmed();
    try {
        if (m_asking == Asking::Review)
            review(text.isEmpty() ? m_questionText->placeholderText() : text);
        else if (m_asking == Asking::Redact)
            redact(text);
    } catch (const Error &error) {
        tell(error.message(), false);
    }
}

QString AuditPage::scope() const
{
    QStringList parts;
    if (m_ready->currentIndex() > 0)
        parts << m_ready->currentText();
    if (!m_patient->text().trimmed().isEmpty())
        parts << m_patient->text().trimmed();
    for (const QComboBox *box : {m_user, m_form, m_kind, m_period}) {
        if (box->currentIndex() > 0)
            parts << box->currentText();
    }
    if (m_from->date().isValid())
        parts << tr("from %1").arg(m_from->date().toString(Qt::ISODate));
    if (m_to->date().isValid())
        parts << tr("to %1").arg(m_to->date().toString(Qt::ISODate));
    return parts.isEmpty() ? tr("the whole trail") : parts.join(u", "_s);
}

void AuditPage::review(const QString &comment)
{
    m_study.require(Action::ReviewTrail);
    if (m_study.hasAccounts() && !m_study.checkPassword(m_questionPassword->text())) {
        m_questionPassword->clear();
        m_questionPassword->setFocus();
        throw Error(Error::Kind::WrongPassword,
                    tr("This is not the password of %1. Nothing was recorded. Type it again.").arg(m_study.user()));
    }
    const Person &person = m_study.person();
    ActDraft draft;
    draft.kind = ActKind::Review;
    draft.note = tr("%1, up to act %2: %3").arg(scope()).arg(m_study.lastAct()).arg(comment);
    if (m_study.hasAccounts())
        draft.note += tr(" Signed: %1.").arg(person.fullName.isEmpty() ? person.name : person.fullName);
    ask(Asking::Nothing);
    m_study.record(std::move(draft));
    tell(tr("The review is recorded."), true);
}

void AuditPage::redact(const QString &reason)
{
    const qint64 act = m_act;
    const auto key = m_model->value(m_view->currentIndex().row());
    if (!key)
        return;
    if (!reason.isEmpty() &&
        !m_prompts.confirm(
            this, tr("Take out the words of act %1").arg(act),
            tr("The words of this act and their salt leave the file for good, here and in every export to "
               "come. Their digest stays, so that the chain still verifies. Backups and exports made "
               "before still hold them."),
            tr("Redact for good")))
        return;
    m_study.redact(act, reason, m_questionOrder->text(),
                   QStringList{key->patient, occasionCode(key->occasion, m_study.protocol()), key->item}.join(u' '));
    ask(Asking::Nothing);
    tell(tr("The words of act %1 are gone; who, why and by whose order is in the trail.").arg(act), true);
}

} // namespace carnet::ui
