// What the pharmacist prints from the list, and what needs the password for it.
#include "core/study_keys.h"
#include "ui/dialogs/print_preview.h"
#include "ui/pages/allocation_page.h"
#include "ui/papers/papers.h"
#include "ui/widgets/progress_strip.h"
#include "ui/widgets/prompt_line.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace carnet::ui {

using namespace Qt::StringLiterals;

void AllocationPage::printSheet()
{
    const Preparation *chosen = current();
    if (!chosen || chosen->number == 0 || !m_table->isVisibleTo(this))
        return;
    try {
        const AllocationRow row =
            viewAllocationRow(m_study, chosen->number, secret(),
                              u"preparation sheet: number %1, P%2"_s.arg(chosen->number).arg(chosen->period));
        const QString treatment = row.treatments.value(chosen->period - 1);
        showPreview(
            m_study, m_theme, m_prompts,
            [this, sheet = *chosen, treatment](const QString &spoken) {
                return printoutOf(
                    m_study, [&] { return preparationPaper(m_study, sheet, treatment); }, spoken);
            },
            true, this);
        m_prompt->say(PromptLine::Level::Neutral, tr("This look is on record."));
    } catch (const Error &error) {
        m_password->clear();
        m_password->setFocus();
        m_prompt->say(PromptLine::Level::Refusal, error.message());
    }
}

void AllocationPage::newEnvelopes()
{
    try {
        m_codes = renewEnvelopes(m_study, secret(), m_reason->text(), m_progress->begin());
        m_reason->clear();
        m_prompt->say(PromptLine::Level::Info, tr("New codes were made. Print them and destroy the old envelopes."));
    } catch (const Error &error) {
        m_prompt->say(PromptLine::Level::Refusal, error.message());
    }
    m_progress->end();
    fillState();
    if (!m_codes.empty())
        m_printEnvelopes->setFocus();
}

void AllocationPage::shareKey()
{
    try {
        const QStringList waiting = keyHolders(m_study).waiting;
        for (const QString &account : waiting)
            m_study.shareAllocationKey(account, typedPassword());
        m_password->clear();
        m_prompt->say(PromptLine::Level::Info,
                      tr("%1 holds the key now. That is on record.").arg(waiting.join(u", "_s)));
    } catch (const Error &error) {
        m_password->clear();
        m_password->setFocus();
        m_prompt->say(PromptLine::Level::Refusal, error.message());
    }
    fillState();
}

void AllocationPage::printReceipt()
{
    try {
        AllocationReceipt receipt = allocationReceipt(m_study, m_source ? QByteArray() : secret());
        if (m_source)
            receipt.source = *m_source;
        showPreview(
            m_study, m_theme, m_prompts,
            [this, receipt](const QString &spoken) {
                return printoutOf(
                    m_study, [&] { return receiptPaper(receipt); }, spoken);
            },
            true, this);
    } catch (const Error &error) {
        m_password->clear();
        m_password->setFocus();
        m_prompt->say(PromptLine::Level::Refusal, error.message());
    }
}

QString AllocationPage::typedPassword() const
{
    if (m_password->text().isEmpty() && !Study::isPublished(m_study.path()))
        throw Error(Error::Kind::WrongUse, tr("Type your password first. Nothing was opened."));
    return m_password->text();
}

QByteArray AllocationPage::secret()
{
    QByteArray secret = m_study.allocationSecret(typedPassword());
    m_password->clear();
    return secret;
}

void AllocationPage::printEnvelopes()
{
    showPreview(
        m_study, m_theme, m_prompts,
        [this, codes = m_codes](const QString &spoken) {
            return printoutOf(
                m_study, [&] { return envelopesPaper(m_study, codes); }, spoken);
        },
        true, this);
}

} // namespace carnet::ui
