#include "core/exchange/codebook.h"

#include "core/analysis/auc.h"
#include "core/exchange/messages.h"
#include "core/exchange/score_words.h"
#include "core/patients/queries.h"
#include "core/patients/score_table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

/// Columns that hold no item of the dictionary.
struct SystemColumn
{
    const char16_t *name;
    const char16_t *type;
    const char16_t *origin;
    const char16_t *labelEn;
    const char16_t *labelFr;
    const char16_t *codelist = u"";
    const char16_t *derivation = u"";
};

constexpr SystemColumn systemColumns[] = {
    {u"patient_id", u"text", u"collected", u"Patient", u"Patient"},
    {u"visit", u"code", u"collected", u"Visit", u"Visite", u"visit"},
    {u"label", u"text", u"derived", u"Name of the visit", u"Nom de la visite", u"", u"from the protocol"},
    {u"period", u"integer", u"collected", u"Period", u"Période"},
    {u"infusion", u"integer", u"derived", u"Infusion visit", u"Visite de perfusion", u"yes_no", u"from the protocol"},
    {u"day", u"integer", u"collected", u"Days since the infusion", u"Jours depuis la perfusion"},
    {u"date", u"date", u"derived", u"Date", u"Date", u"", u"infusion date + day"},
    {u"missing_reason", u"code", u"collected", u"Why every empty measure of the row is missing",
     u"Pourquoi toutes les mesures vides de la ligne manquent", u"missing"},
    {u"rescue_n", u"integer", u"derived", u"Rescue analgesics of the day", u"Antalgiques de secours du jour", u"",
     u"rows of rescue.csv; empty while nobody said whether any was taken"},
    {u"note", u"text", u"collected", u"Note", u"Note"},
    {u"entry_status", u"code", u"system", u"State of the period's diary", u"État du carnet de la période",
     u"entry_status"},
    {u"entered_at", u"datetime", u"system", u"Last entry on the row, UTC", u"Dernière saisie sur la ligne, UTC"},
    {u"entered_by", u"text", u"system", u"Who made it", u"Qui l’a faite"},
    {u"verified_by", u"text", u"system", u"Who verified the row", u"Qui a vérifié la ligne"},
    {u"instrument", u"text", u"collected", u"Questionnaire", u"Questionnaire"},
    {u"form", u"text", u"collected", u"Form", u"Formulaire"},
    {u"item", u"text", u"collected", u"Item", u"Question"},
    {u"value", u"mixed", u"collected", u"Value", u"Valeur", u"", u"number or text as the item says"},
    {u"value_missing", u"code", u"collected", u"Why the value is missing", u"Pourquoi la valeur manque", u"missing"},
    {u"repeat", u"text", u"collected", u"Row of a list, or day (day.line) of the period",
     u"Ligne d’une liste, ou jour (jour.ligne) de la période"},
    {u"ae_no", u"integer", u"collected", u"Adverse event number", u"Numéro de l’événement indésirable"},
    {u"deviation_no", u"integer", u"collected", u"Deviation number, empty when it follows from the dates",
     u"Numéro de l’écart, vide s’il découle des dates"},
    {u"med_no", u"integer", u"collected", u"Medication number", u"Numéro du traitement"},
    {u"infusion_date", u"date", u"collected", u"Date of the infusion", u"Date de la perfusion"},
    {u"planned_date", u"date", u"collected", u"Planned date", u"Date prévue", u"",
     u"as planned, else the protocol's target"},
    {u"window_low", u"date", u"derived", u"First day of the window", u"Premier jour de la fenêtre", u"",
     u"from the protocol"},
    {u"window_high", u"date", u"derived", u"Last day of the window", u"Dernier jour de la fenêtre", u"",
     u"from the protocol"},
    {u"days_since_previous", u"integer", u"derived", u"Days since the previous infusion",
     u"Jours depuis la perfusion précédente", u"", u"difference of the infusion dates"},
    {u"random_no", u"integer", u"collected", u"Randomisation number", u"Numéro de randomisation"},
    {u"treatment", u"text", u"system", u"Treatment, empty while blinded", u"Traitement, vide tant que l’aveugle tient"},
    {u"sequence", u"text", u"system", u"Sequence of treatments", u"Séquence des traitements"},
    {u"measure", u"code", u"derived", u"Measure", u"Mesure", u"measure"},
    {u"start", u"integer", u"derived", u"First day of the area", u"Premier jour de l’aire"},
    {u"rule", u"code", u"derived", u"Rule of the area", u"Règle de l’aire", u"auc_rule"},
    {u"n_expected", u"integer", u"derived", u"Days expected", u"Jours attendus"},
    {u"n_observed", u"integer", u"derived", u"Days observed", u"Jours observés"},
    {u"n_imputed", u"integer", u"derived", u"Days imputed", u"Jours imputés"},
    {u"auc", u"number", u"derived", u"Area under the curve", u"Aire sous la courbe", u"",
     u"trapezoidal rule from the first to the last day"},
    {u"auc_per_day", u"number", u"derived", u"Area divided by its width", u"Aire divisée par sa largeur", u"",
     u"time-weighted mean"},
    {u"is_protocol_rule", u"integer", u"derived", u"The protocol's own rule", u"Règle du protocole", u"yes_no"},
    {u"rule_version", u"text", u"system", u"Version of the rules", u"Version des règles"},
    {u"query", u"integer", u"system", u"Query number", u"Numéro de la demande"},
    {u"occasion", u"text", u"system", u"Where: - patient, P2 period, P2.D07 day, V3 visit, AE3 event",
     u"Où : - patient, P2 période, P2.D07 jour, V3 visite, AE3 événement"},
    {u"state", u"code", u"system", u"State", u"État", u"query_state"},
    {u"origin", u"text", u"system", u"Where it comes from", u"D’où elle vient"},
    {u"raised_at", u"datetime", u"system", u"Raised at, UTC", u"Posée le, UTC"},
    {u"raised_by", u"text", u"system", u"Raised by", u"Posée par"},
    {u"text", u"text", u"system", u"Text", u"Texte"},
    {u"answer", u"text", u"system", u"Answer", u"Réponse"},
    {u"closed_at", u"datetime", u"system", u"Closed at, UTC", u"Close le, UTC"},
    {u"score", u"code", u"derived", u"Score", u"Score", u"score"},
    {u"n_items", u"integer", u"derived", u"Items that the score depends on", u"Questions dont dépend le score"},
    {u"n_answered", u"integer", u"derived", u"Valid answers among them", u"Réponses valables parmi elles"},
    {u"act", u"integer", u"system", u"Act number", u"Numéro de l’acte"},
    {u"at_utc", u"datetime", u"system", u"When, UTC", u"Quand, UTC"},
    {u"user", u"text", u"system", u"Who", u"Qui"},
    {u"role", u"text", u"system", u"Role", u"Rôle"},
    {u"kind", u"text", u"system", u"What was done", u"Ce qui a été fait"},
    {u"old", u"mixed", u"system", u"Value before", u"Valeur avant"},
    {u"new", u"mixed", u"system", u"Value after", u"Valeur après"},
    {u"missing", u"code", u"system", u"Why it is missing", u"Pourquoi elle manque", u"missing"},
    {u"reason", u"text", u"system", u"Why it was done", u"Pourquoi cela a été fait"},
    {u"seal", u"text", u"system", u"Seal of the act", u"Sceau de l’acte"},
    {u"session", u"text", u"system", u"Session, and after @ the computer", u"Session et, après @, l’ordinateur"},
    {u"utc_offset_min", u"integer", u"system", u"Local time minus UTC, minutes", u"Heure locale moins UTC, minutes"},
    {u"digest", u"text", u"system", u"Digest of the text", u"Empreinte du texte"},
    {u"salt", u"text", u"system", u"Salt of the digest", u"Sel de l’empreinte"},
    {u"scope", u"text", u"system", u"What is signed: patient, patient/period, patient/visit",
     u"Ce qui est signé : patient, patient/période, patient/visite"},
    {u"name", u"text", u"system", u"Printed name", u"Nom en toutes lettres"},
    {u"meaning", u"text", u"system", u"Meaning of the signature", u"Signification de la signature"},
    {u"broken", u"integer", u"system", u"Changed or signed again since", u"Modifié ou signé de nouveau depuis",
     u"yes_no"},
    {u"rules", u"text", u"system", u"Versions of the rules at the signature", u"Versions des règles à la signature"},
};

QString typeOf(const Item &item)
{
    switch (item.kind) {
    case Item::Kind::Number: {
        const bool whole = item.step && *item.step == std::int64_t(*item.step) && *item.step >= 1 &&
                           item.minimum.value_or(0) == double(std::int64_t(item.minimum.value_or(0)));
        return whole ? u"integer"_s : u"number"_s;
    }
    case Item::Kind::Choice: return u"code"_s;
    case Item::Kind::Date: return u"date"_s;
    case Item::Kind::PartialDate: return u"partial_date"_s;
    case Item::Kind::Time: return u"time"_s;
    case Item::Kind::Text: break;
    }
    return u"text"_s;
}

void describeItem(Variable &variable, const Item &item, const ItemPlace &place)
{
    variable.label = item.label;
    variable.type = typeOf(item);
    variable.unit = item.unit;
    variable.minimum = item.minimum;
    variable.maximum = item.maximum;
    variable.codelist = item.codelist;
    variable.instrument = place.file == u"responses.csv" ? place.form : QString();
    variable.item = item.code;
    variable.origin = u"collected"_s;
}

void describeScore(Variable &variable, const Instrument &instrument, const ScoreDefinition &score)
{
    using Kind = ScoreDefinition::Kind;
    variable.name = score.id;
    variable.label = score.label;
    variable.type = score.kind == Kind::Scale ? u"number"_s : u"integer"_s;
    variable.unit = score.unit;
    variable.minimum = score.minimum;
    variable.maximum = score.maximum;
    if (score.kind == Kind::Flag || score.kind == Kind::Band)
        variable.codelist = score.id;
    variable.instrument = instrument.id;
    variable.origin = u"derived"_s;
    variable.derivation = u"%1 (%2)"_s.arg(derivation(score), ruleVersion(instrument));
}

/// "avg_d07" of diary_wide.csv: the measure and the day, or nothing.
const DiaryMeasure *wideMeasure(const Protocol &protocol, const QString &column, int &day)
{
    const qsizetype at = column.lastIndexOf(u"_d");
    bool isNumber = false;
    day = at > 0 ? QStringView(column).mid(at + 2).toInt(&isNumber) : 0;
    const auto &measures = protocol.diary.measures;
    const auto found = std::find_if(measures.begin(), measures.end(), [&](const DiaryMeasure &measure) {
        return isNumber && measure.column == QStringView(column).left(at);
    });
    return found == measures.end() ? nullptr : &*found;
}

class Describer
{
public:
    explicit Describer(const ExportData &data)
        : m_data(data)
        , m_dictionary(data.study().dictionary())
    {
    }

    Variable column(const QString &table, const QString &name) const;

private:
    const QString itemOf(const QString &table, const QString &name) const;
    bool describeMissing(Variable &variable, const QString &table) const;
    bool describeWide(Variable &variable) const;
    bool describeWideScore(Variable &variable) const;
    void describeSystem(Variable &variable) const;

    const ExportData &m_data;
    const Dictionary &m_dictionary;
};

const QString Describer::itemOf(const QString &table, const QString &name) const
{
    if (table == u"diary.csv" && name == u"note")
        return u"diary_note"_s;
    for (const FileSpec &spec : m_data.specs()) {
        if (spec.name == table)
            return spec.items.value(name);
    }
    return {};
}

Variable Describer::column(const QString &table, const QString &name) const
{
    Variable variable;
    variable.name = name;
    if (const QString item = itemOf(table, name); !item.isEmpty()) {
        describeItem(variable, *m_dictionary.item(item), *m_dictionary.place(item));
        return variable;
    }
    if (describeMissing(variable, table) || (table == u"diary_wide.csv" && describeWide(variable)) ||
        (table == u"scores_wide.csv" && describeWideScore(variable)))
        return variable;
    describeSystem(variable);
    if (table == u"visits.csv" && name == u"period")
        variable.derivation = u"from the protocol: the period that begins, or that a call belongs to"_s;
    if (table == u"scores.csv" && name == u"value") {
        variable.label = {u"Score, empty where the missing rule allows none"_s,
                          u"Score, vide si la règle des manquants n’en permet pas"_s};
        variable.type = u"number"_s;
        variable.origin = u"derived"_s;
        variable.derivation = u"one row below for each score"_s;
    }
    if (table == u"auc.csv" && name == u"day")
        variable.label = {u"Last day of the area"_s, u"Dernier jour de l’aire"_s};
    return variable;
}

bool Describer::describeMissing(Variable &variable, const QString &table) const
{
    if (table != u"diary.csv" || !variable.name.endsWith(u"_missing"))
        return false;
    const QString item = itemOf(table, variable.name.chopped(8));
    if (item.isEmpty())
        return false;
    const Words &label = m_dictionary.item(item)->label;
    variable.label = {u"%1: why it is missing"_s.arg(label.en), u"%1\u202f: pourquoi elle manque"_s.arg(label.fr)};
    variable.type = u"code"_s;
    variable.codelist = u"missing"_s;
    variable.item = item;
    variable.origin = u"collected"_s;
    return true;
}

bool Describer::describeWide(Variable &variable) const
{
    int day = 0;
    const DiaryMeasure *measure = wideMeasure(m_data.study().protocol(), variable.name, day);
    if (!measure)
        return false;
    describeItem(variable, *m_dictionary.item(measure->id), *m_dictionary.place(measure->id));
    variable.label = {u"%1, day %2"_s.arg(measure->label.en).arg(day),
                      u"%1, jour %2"_s.arg(measure->label.fr).arg(day)};
    variable.derivation = u"diary.csv"_s;
    return true;
}

bool Describer::describeWideScore(Variable &variable) const
{
    for (const Instrument &instrument : m_data.study().protocol().instruments) {
        for (const ScoreDefinition &score : instrument.scores) {
            if (score.id != variable.name)
                continue;
            describeScore(variable, instrument, score);
            return true;
        }
    }
    return false;
}

void Describer::describeSystem(Variable &variable) const
{
    const auto found = std::find_if(std::begin(systemColumns), std::end(systemColumns),
                                    [&](const SystemColumn &column) { return variable.name == column.name; });
    if (found == std::end(systemColumns)) {
        variable.label = {variable.name, variable.name};
        variable.type = u"text"_s;
        variable.origin = u"system"_s;
        return;
    }
    variable.label = {QString::fromUtf16(found->labelEn), QString::fromUtf16(found->labelFr)};
    variable.type = QString::fromUtf16(found->type);
    variable.codelist = QString::fromUtf16(found->codelist);
    variable.origin = QString::fromUtf16(found->origin);
    variable.derivation = QString::fromUtf16(found->derivation);
}

/// How often each score has a value and how often its missing rule allowed none.
void describeScores(const ExportData &data, const QString &fileName, std::vector<Variable> &variables)
{
    QHash<QString, std::pair<qint64, qint64>> counts;
    forEachScoredForm(data.study(), [&](const ScoredForm &form) {
        for (const Score &score : form.scores) {
            auto &[filled, missing] = counts[score.definition->id];
            filled += score.value.has_value();
            missing += !score.value.has_value();
        }
    });
    for (const Instrument &instrument : data.study().protocol().instruments) {
        for (const ScoreDefinition &score : instrument.scores) {
            Variable variable;
            variable.file = fileName;
            describeScore(variable, instrument, score);
            std::tie(variable.filled, variable.missing) = counts.value(score.id);
            variables.push_back(variable);
        }
    }
}

/// How often each item of a long file has a value, and a reason instead.
void describeItems(const ExportData &data, const QString &table, const QString &fileName,
                   std::vector<Variable> &variables)
{
    const Dictionary &dictionary = data.study().dictionary();
    QHash<QString, std::pair<qint64, qint64>> counts;
    for (const QString &patient : QStringList(QString()) + data.patients()) {
        for (const Datum &datum : data.data(patient)) {
            auto &[filled, missing] = counts[datum.key.item];
            filled += datum.value.hasContent();
            missing += !datum.value.hasContent() && datum.value.missing.has_value();
        }
    }
    for (const QString &code : dictionary.codes()) {
        const ItemPlace &place = *dictionary.place(code);
        if (place.file != table || place.workflow)
            continue;
        Variable variable;
        variable.file = fileName;
        variable.name = code;
        describeItem(variable, *dictionary.item(code), place);
        std::tie(variable.filled, variable.missing) = counts.value(code);
        variables.push_back(variable);
    }
}

} // namespace

std::vector<Variable> describe(const ExportData &data, const std::vector<ExportTable> &tables,
                               const std::function<QString(const QString &)> &fileName)
{
    const Describer describer(data);
    std::vector<Variable> variables;
    for (const ExportTable &table : tables) {
        for (qsizetype i = 0; i < table.columns().size(); ++i) {
            Variable variable = describer.column(table.name(), table.columns()[i]);
            const ColumnCount &count = table.counts()[std::size_t(i)];
            variable.file = fileName(table.name());
            variable.position = int(i) + 1;
            variable.filled = count.filled;
            variable.missing = table.rows() - count.filled;
            variable.longest = count.longest;
            variables.push_back(variable);
        }
        if (table.name() == u"responses.csv" || table.name() == u"forms.csv")
            describeItems(data, table.name(), fileName(table.name()), variables);
        if (table.name() == u"scores.csv")
            describeScores(data, fileName(table.name()), variables);
    }
    return variables;
}

ExportTable codebookTable(const ExportData &data, const std::vector<Variable> &variables)
{
    ExportTable table = data.table(
        u"codebook.csv"_s,
        u"file,position,variable,label_en,label_fr,type,unit,min,max,codelist,instrument,item,origin,derivation,n,n_missing"_s
            .split(u','));
    for (const Variable &variable : variables) {
        table.text(variable.file);
        variable.position > 0 ? table.integer(variable.position) : table.empty();
        table.text(variable.name);
        table.text(variable.label.en);
        table.text(variable.label.fr);
        table.text(variable.type);
        table.text(variable.unit);
        table.number(variable.minimum);
        table.number(variable.maximum);
        table.text(variable.codelist);
        table.text(variable.instrument);
        table.text(variable.item);
        table.text(variable.origin);
        table.text(variable.derivation);
        table.integer(variable.filled);
        table.integer(variable.missing);
        table.endRow();
    }
    return table;
}

} // namespace carnet
