#include "core/exchange/export.h"
#include "core/exchange/export_data.h"

#include "core/domain/second_item.h"
#include "core/exchange/messages.h"
#include "core/patients/queries.h"
#include "core/trust/allocation.h"
#include "core/trust/signatures.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

QString utcText(const QDateTime &at)
{
    return at.isValid() ? at.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"_s) : QString();
}

/// A mark where the allocation is sealed.
Value shown(const DatumKey &key, const Value &value)
{
    return value.hasContent() && isSealedItem(key.item) ? Value(u"[sealed]"_s) : value;
}

void reportTrail(const Progress &progress, qint64 steps, qint64 act, qint64 lastAct)
{
    constexpr qint64 reportEvery = 16384;
    if (steps % reportEvery == 0)
        report(progress, Messages::tr("audit.csv"), act, lastAct);
}

/// Writes changes as rows; the texts of an act are made once.
class AuditWriter
{
public:
    AuditWriter(ExportTable &table, const Protocol &protocol)
        : m_table(table)
        , m_protocol(protocol)
    {
    }

    void write(const Act &act, const Change *change);
    const std::string &at() const { return m_at; }

private:
    void begin(const Act &act);

    ExportTable &m_table;
    const Protocol &m_protocol;
    qint64 m_act = -1;
    std::string m_at;
    std::string m_seal;
};

void AuditWriter::begin(const Act &act)
{
    if (act.id == m_act)
        return;
    m_act = act.id;
    m_at = utcText(act.at).toStdString();
    m_seal = act.seal.toHex().toStdString();
}

void AuditWriter::write(const Act &act, const Change *change)
{
    begin(act);
    m_table.integer(act.id);
    m_table.text(std::string_view(m_at));
    m_table.text(act.by);
    m_table.text(act.role);
    m_table.text(act.kind);
    if (change) {
        const DatumKey &key = change->datum.key;
        m_table.text(key.patient);
        m_table.text(occasionCode(key.occasion, m_protocol));
        m_table.text(key.item);
        m_table.value(shown(key, change->before));
        m_table.value(shown(key, change->datum.value));
        m_table.text(change->datum.value.missing ? code(*change->datum.value.missing) : QString());
    } else {
        m_table.empty(6);
    }
    m_table.text(act.reason);
    m_table.text(act.note);
    m_table.text(std::string_view(m_seal));
    m_table.text(act.session);
    m_table.integer(act.utcOffsetMinutes);
    m_table.text(change ? QString::fromLatin1(change->digest.toHex()) : QString());
    // Without its text a salt proves nothing: a sealed text is proven by its digest, as a redacted one is.
    const bool isSealed = change && isSealedItem(change->datum.key.item);
    m_table.text(change && !isSealed ? QString::fromLatin1(change->salt.toHex()) : QString());
    m_table.endRow();
}

} // namespace

QStringList auditColumns()
{
    return u"act,at_utc,user,role,kind,patient_id,occasion,item,old,new,missing,reason,note,seal,session,utc_offset_min,digest,salt"_s
        .split(u',');
}

ExportTable auditTable(const ExportData &data, qint64 lastAct, DiaryStamps &stamps, const Progress &progress)
{
    ExportTable table = data.table(u"audit.csv"_s, auditColumns());
    if (lastAct == 0)
        return table;
    const Study &study = data.study();
    AuditWriter writer(table, study.protocol());
    qint64 stampedAct = -1;
    QString patient;
    std::array<QHash<quint32, int> *, 2> days{};
    study.forEachChange(
        [&](const Act &act, const Change *change) {
            reportTrail(progress, table.rows(), act.id, lastAct);
            writer.write(act, change);
            if (!change || !change->datum.key.occasion.isDay())
                return;
            if (act.id != stampedAct) {
                stampedAct = act.id;
                stamps.stamps.push_back({writer.at(), act.by});
            }
            const DatumKey &key = change->datum.key;
            if (!days[0] || key.patient != patient) {
                patient = key.patient;
                for (std::size_t entry = 0; entry < days.size(); ++entry)
                    days[entry] = &stamps.byEntry[entry][patient];
            }
            const bool isSecond = key.item.endsWith(secondEnding);
            days[isSecond ? 1 : 0]->insert(Occasion::day(key.occasion.periodNumber(), key.occasion.dayNumber()).packed(),
                         int(stamps.stamps.size()) - 1);
        },
        {}, lastAct);
    return table;
}

std::string auditCsv(const Study &study, const QString &patient, const std::function<bool(const Act &)> &wanted,
                     const Progress &progress)
{
    const qint64 lastAct = study.lastAct();
    ExportTable table(u"audit.csv"_s, auditColumns());
    AuditWriter writer(table, study.protocol());
    study.forEachChange(
        [&](const Act &act, const Change *change) {
            reportTrail(progress, act.id, act.id, lastAct);
            if (!wanted || wanted(act))
                writer.write(act, change);
        },
        patient);
    return table.bytes();
}

ExportTable queriesTable(const ExportData &data)
{
    const Study &study = data.study();
    ExportTable table = data.table(
        u"queries.csv"_s,
        u"query,patient_id,occasion,item,state,origin,raised_at,raised_by,text,answer,closed_at"_s.split(u','));
    for (const Query &query : queries(study)) {
        table.integer(query.number);
        table.text(query.about.patient);
        table.text(occasionCode(query.about.occasion, study.protocol()));
        table.text(query.about.item);
        table.text(code(query.state));
        table.text(query.origin);
        table.text(utcText(query.raisedAt));
        table.text(query.raisedBy);
        table.text(query.text);
        table.text(query.answer);
        table.text(utcText(query.closedAt));
        table.endRow();
    }
    return table;
}

ExportTable signaturesTable(const ExportData &data)
{
    const Study &study = data.study();
    ExportTable table =
        data.table(u"signatures.csv"_s, u"act,at_utc,user,scope,meaning,digest,broken,name,rules"_s.split(u','));
    for (const QString &patient : study.patients()) {
        const std::vector<SignatureState> states = signatureStates(study, patient);
        for (const Signature &signature : signatures(study, patient)) {
            const auto newest = std::ranges::find(states, signature.about, &SignatureState::about);
            const bool isNewest = newest != states.end() && newest->signature->number == signature.number;
            const QString part = occasionCode(signature.about, study.protocol());
            table.integer(signature.act);
            table.text(utcText(signature.at));
            table.text(signature.by);
            table.text(signature.about == Occasion::patient() ? patient : QString(patient + u'/' + part));
            table.text(signature.meaning);
            table.text(QString::fromLatin1(signature.digest.toHex()));
            table.integer(!isNewest || newest->isBroken() ? 1 : 0);
            table.text(signature.name);
            table.text(signature.rules);
            table.endRow();
        }
    }
    return table;
}

} // namespace carnet
