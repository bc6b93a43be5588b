#include "core/trust/signatures.h"

#include "core/domain/record_part.h"
#include "core/results/endpoints.h"

#include <QCoreApplication>
#include <algorithm>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

struct Signatures
{
    Q_DECLARE_TR_FUNCTIONS(Signatures)
};

constexpr std::size_t digestBytes = 32;

bool covers(Occasion about, Occasion occasion)
{
    return about == Occasion::patient() || partOf(occasion) == about;
}

std::vector<Standing> contentOf(std::vector<Standing> standing, Occasion about)
{
    std::erase_if(standing, [&](const Standing &each) { return !covers(about, each.datum.key.occasion); });
    std::ranges::stable_sort(
        standing, {}, [](const Standing &each) { return std::pair(each.datum.key.occasion, each.datum.key.item); });
    return standing;
}

/// Hashes fields, each preceded by its length as eight bytes, little-endian.
class ContentHash
{
public:
    ContentHash() { crypto_generichash_init(&m_state, nullptr, 0, digestBytes); }

    void field(const QByteArray &utf8)
    {
        std::array<unsigned char, 8> length{};
        for (std::size_t i = 0; i < length.size(); ++i)
            length[i] = static_cast<unsigned char>(quint64(utf8.size()) >> (8 * i));
        crypto_generichash_update(&m_state, length.data(), length.size());
        crypto_generichash_update(&m_state, reinterpret_cast<const unsigned char *>(utf8.constData()),
                                  quint64(utf8.size()));
    }

    QByteArray digest()
    {
        QByteArray digest(digestBytes, '\0');
        crypto_generichash_final(&m_state, reinterpret_cast<unsigned char *>(digest.data()), digestBytes);
        return digest;
    }

private:
    crypto_generichash_state m_state;
};

QByteArray digestOf(const std::vector<Standing> &content, const Protocol &protocol)
{
    ContentHash hash;
    for (const Standing &standing : content) {
        const Datum &datum = standing.datum;
        hash.field(datum.key.patient.toUtf8());
        hash.field(occasionCode(datum.key.occasion, protocol).toUtf8());
        hash.field(datum.key.item.toUtf8());
        hash.field(datum.value.number() ? datum.value.text().toUtf8() : QByteArray());
        hash.field(datum.value.missing ? code(*datum.value.missing).toUtf8() : QByteArray());
        hash.field(standing.digest.toHex());
    }
    return hash.digest();
}

bool isSameValue(const Standing &left, const Standing &right)
{
    // A text has another digest each time it is typed, and the same words may have been taken out since.
    return left.act == right.act || left.datum.value == right.datum.value;
}

bool isSignature(const Datum &datum)
{
    return datum.key.occasion.kind() == Occasion::Kind::List && datum.key.occasion.list() == List::Signature;
}

void take(Signature &signature, const Datum &datum, const Protocol &protocol)
{
    const QString &item = datum.key.item;
    const QString text = datum.value.text();
    if (item == u"sig_about"_s)
        signature.about = occasionFromCode(text, protocol).value_or(Occasion::patient());
    else if (item == u"sig_meaning"_s)
        signature.meaning = text;
    else if (item == u"sig_name"_s)
        signature.name = text;
    else if (item == u"sig_digest"_s)
        signature.digest = QByteArray::fromHex(text.toLatin1());
    else if (item == u"sig_last_act"_s)
        signature.lastAct = qint64(datum.value.number().value_or(0));
    else if (item == u"sig_rules"_s)
        signature.rules = text;
}

/// The rules behind the scores and areas of a part, so that a signed figure can be made again.
QString rulesOf(const Protocol &protocol, const std::vector<Standing> &content)
{
    QStringList rules{aucRuleVersion()};
    for (const Instrument &instrument : protocol.instruments) {
        const bool isThere = std::ranges::any_of(content, [&](const Standing &standing) {
            return std::ranges::any_of(instrument.items,
                                       [&](const Item &item) { return item.code == standing.datum.key.item; });
        });
        if (isThere)
            rules << ruleVersion(instrument);
    }
    return rules.join(u' ');
}

} // namespace

std::vector<Signature> signatures(const Study &study, const QString &patient)
{
    std::vector<Signature> found;
    for (const Datum &datum : study.data(patient)) {
        if (!isSignature(datum))
            continue;
        const int number = datum.key.occasion.rowNumber();
        if (found.empty() || found.back().number != number) {
            found.emplace_back();
            found.back().number = number;
            found.back().patient = patient;
            const auto life = study.history({patient, datum.key.occasion, u"sig_about"_s});
            if (!life.empty()) {
                found.back().act = life.front().act;
                found.back().at = life.front().at;
                found.back().by = life.front().by;
            }
        }
        take(found.back(), datum, study.protocol());
    }
    return found;
}

QByteArray contentDigest(const Study &study, const QString &patient, Occasion about, qint64 last)
{
    return digestOf(contentOf(study.standing(patient, last), about), study.protocol());
}

namespace {

/// What changed between two states of the same part; both by occasion and item.
std::vector<SignedValue> compared(const std::vector<Standing> &then, const std::vector<Standing> &now)
{
    const auto order = [](const Standing &each) { return std::pair(each.datum.key.occasion, each.datum.key.item); };
    std::vector<SignedValue> values;
    auto old = then.begin();
    const auto addGone = [&] {
        values.push_back({old->datum.key, {}, old->datum.value, true});
        ++old;
    };
    for (const Standing &each : now) {
        while (old != then.end() && order(*old) < order(each))
            addGone();
        SignedValue value{each.datum.key, each.datum.value, {}, true};
        if (old != then.end() && order(*old) == order(each)) {
            value.before = old->datum.value;
            value.changed = !isSameValue(*old, each);
            ++old;
        }
        values.push_back(value);
    }
    while (old != then.end())
        addGone();
    return values;
}

const Signature *newestAbout(const std::vector<Signature> &all, Occasion about)
{
    const Signature *newest = nullptr;
    for (const Signature &signature : all) {
        if (signature.about == about && (!newest || signature.act > newest->act))
            newest = &signature;
    }
    return newest;
}

qint64 lastActIn(const std::map<Occasion, qint64> &byPart, Occasion about)
{
    qint64 last = 0;
    for (const auto &[part, act] : byPart) {
        if (covers(about, part))
            last = std::max(last, act);
    }
    return last;
}

/// The record grows only, so nothing can have changed when no newer act touched the part.
SignatureState stateOf(const Study &study, const Signature &signature, const std::map<Occasion, qint64> &byPart)
{
    SignatureState state{signature.about, signature, 0};
    if (lastActIn(byPart, signature.about) <= signature.lastAct)
        return state;
    const auto then = contentOf(study.standing(signature.patient, signature.lastAct), signature.about);
    const auto now = contentOf(study.standing(signature.patient), signature.about);
    for (const SignedValue &value : compared(then, now))
        state.changes += value.changed ? 1 : 0;
    return state;
}

} // namespace

std::vector<SignatureState> signatureStates(const Study &study, const QString &patient)
{
    const std::vector<Signature> all = signatures(study, patient);
    std::vector<SignatureState> states;
    if (all.empty())
        return states;
    const std::map<Occasion, qint64> byPart = study.lastActByPart(patient);
    for (const Signature &signature : all) {
        if (newestAbout(all, signature.about) == &signature)
            states.push_back(stateOf(study, signature, byPart));
    }
    std::ranges::sort(states, {}, &SignatureState::about);
    return states;
}

SignatureState signatureState(const Study &study, const QString &patient, Occasion about)
{
    for (SignatureState &state : signatureStates(study, patient)) {
        if (state.about == about)
            return std::move(state);
    }
    return {about, {}, 0};
}

bool isIntact(const Study &study, const Signature &signature)
{
    return contentDigest(study, signature.patient, signature.about, signature.lastAct) == signature.digest;
}

std::vector<SignedValue> signedValues(const Study &study, const QString &patient, Occasion about)
{
    const std::vector<Signature> all = signatures(study, patient);
    const Signature *last = newestAbout(all, about);
    const auto now = contentOf(study.standing(patient), about);
    if (last)
        return compared(contentOf(study.standing(patient, last->lastAct), about), now);
    std::vector<SignedValue> values;
    for (const Standing &standing : now)
        values.push_back({standing.datum.key, standing.datum.value, {}, false});
    return values;
}

Signature sign(Study &study, const QString &patient, Occasion about, const QString &meaning, const QString &name)
{
    study.require(Action::Sign);
    const QString said = meaning.trimmed();
    if (said.isEmpty())
        throw Error(Error::Kind::Refused,
                    Signatures::tr("A signature needs a meaning. Nothing was signed. Write what it stands for."));
    const qint64 last = study.lastAct();
    const auto content = contentOf(study.standing(patient, last), about);
    if (content.empty())
        throw Error(Error::Kind::Refused, Signatures::tr("There is nothing to sign: nothing is recorded there yet."));
    const int number = study.nextRow(List::Signature, patient);
    const auto datum = [&](const QString &item, const Value &value) {
        return Datum{{patient, Occasion::row(List::Signature, number), item}, value};
    };
    const Person &person = study.person();
    const QString ownName = person.fullName.isEmpty() ? person.name : person.fullName;
    study.record({datum(u"sig_about"_s, occasionCode(about, study.protocol())), datum(u"sig_meaning"_s, said),
                  datum(u"sig_name"_s, name.trimmed().isEmpty() ? ownName : name.trimmed()),
                  datum(u"sig_digest"_s, QString::fromLatin1(digestOf(content, study.protocol()).toHex())),
                  datum(u"sig_last_act"_s, double(last)), datum(u"sig_rules"_s, rulesOf(study.protocol(), content))},
                 ActKind::Sign);
    return signatures(study, patient).back();
}

QString usualMeaning()
{
    return Signatures::tr("I have reviewed these data and confirm that they are complete and agree with the source.");
}

} // namespace carnet
