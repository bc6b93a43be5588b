#include "ui/models/diary_model.h"

#include "core/patients/queries.h"
#include "ui/models/words.h"

#include <QLocale>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

quint64 place(int day, int measure)
{
    return quint64(day) << 8 | quint64(measure);
}

bool isRest(const DatumKey &key)
{
    return !key.occasion.isDay() || key.item.startsWith(u"rescue_") || key.item == u"diary_note";
}

} // namespace

QString shortFinding(const Issue &issue)
{
    static const QRegularExpression day(uR"(^\S+ \d+[\s\x{00A0}\x{202F}]*:\s*)"_s);
    QString text = issue.message;
    text.remove(day);
    if (const qsizetype end = text.indexOf(u". "_s); end > 0)
        text.truncate(end);
    return text.isEmpty() ? text : QString(text.front().toUpper() + text.mid(1));
}

QString cellText(Cell cell)
{
    if (hasScore(cell))
        return QLocale().toString(score(cell), 'g', 4);
    const Value value = valueOf(cell);
    return value.missing ? code(*value.missing) : QString();
}

DiaryModel::DiaryModel(Study &study, const QString &patient, int period, QObject *parent)
    : EntryModel(study, patient, parent)
    , m_period(period)
    , m_days(study, patient, period)
    , m_order(study.protocol().diary, m_days)
{
    readCurves();
    readRest();
}

std::optional<DiaryCell> DiaryModel::cellAt(const QModelIndex &index) const
{
    const int measure = index.column() - firstScore();
    if (!index.isValid() || measure < 0 || measure >= measures())
        return {};
    return DiaryCell{dayOf(index.row()), measure};
}

DatumKey DiaryModel::key(DiaryCell cell) const
{
    return {patient(), Occasion::day(m_period, cell.day), plan().measures[std::size_t(cell.measure)].id};
}

std::optional<DatumKey> DiaryModel::keyAt(std::optional<DiaryCell> cell) const
{
    return cell ? std::optional(key(*cell)) : std::nullopt;
}

std::optional<DiaryCell> DiaryModel::cellFor(const DatumKey &key) const
{
    const auto found = std::ranges::find(plan().measures, key.item, &DiaryMeasure::id);
    if (found == plan().measures.end() || !key.occasion.isDay())
        return {};
    return DiaryCell{key.occasion.dayNumber(), int(found - plan().measures.begin())};
}

DatumKey DiaryModel::commentKey(DiaryCell cell) const
{
    DatumKey comment = key(cell);
    comment.item += u"_comment"_s;
    return comment;
}

DatumKey DiaryModel::noteKey(int day) const
{
    return {patient(), Occasion::day(m_period, day), u"diary_note"_s};
}

Value DiaryModel::value(DiaryCell cell) const
{
    const DatumKey wanted = key(cell);
    for (const Datum &datum : unsaved()) {
        if (datum.key == wanted)
            return datum.value;
    }
    return valueOf(m_curves.value(wanted.item).at(cell.day));
}

QString DiaryModel::note(int day) const
{
    return m_notes.value(day);
}

std::vector<RescueLine> DiaryModel::rescue(int day) const
{
    return m_rescue.value(day);
}

QString DiaryModel::drugWords(const QString &name, const QString &dose) const
{
    for (const QuickDrug &quick : study().protocol().quickDrugs) {
        if (quick.name == name && quick.dose == dose)
            return quick.label.in(language());
    }
    return dose.isEmpty() ? name : tr("%1 %2", "drug and dose").arg(name, dose);
}

QString DiaryModel::rescueWords(int day) const
{
    QStringList lines;
    for (const RescueLine &line : rescue(day)) {
        const QString drug = drugWords(line.name, line.dose);
        bool isNumber = false;
        const double units = line.units.toDouble(&isNumber);
        lines += isNumber ? tr("%1 × %2", "drug and quantity").arg(drug, QLocale().toString(units, 'g', 4)) : drug;
    }
    return lines.join(u"; "_s);
}

DiaryProgress DiaryModel::progress() const
{
    DiaryProgress progress;
    for (int day = m_days.first(); day <= m_days.last(); ++day) {
        for (int measure = 0; measure < measures(); ++measure) {
            const Value value = this->value({day, measure});
            if (value.isEmpty() && m_days.state(day) == DayState::AfterInfusion)
                continue;
            ++progress.total;
            progress.entered += value.number().has_value();
            progress.missing += value.missing.has_value();
            progress.tens += value.number() == plan().maximum;
        }
    }
    return progress;
}

int DiaryModel::daysWithValues() const
{
    int days = 0;
    for (int day = m_days.first(); day <= m_days.last(); ++day)
        days += std::any_of(m_curves.begin(), m_curves.end(),
                            [day](const Series &series) { return hasScore(series.at(day)); });
    return days;
}

QString DiaryModel::workflowState() const
{
    return study().value({patient(), Occasion::period(m_period), u"diary_state"_s}).text();
}

std::optional<DiaryCell> DiaryModel::firstUnfinished() const
{
    for (const DiaryCell cell : m_order.from()) {
        if (value(cell).isEmpty())
            return cell;
    }
    return {};
}

void DiaryModel::reload()
{
    beginResetModel();
    m_days = DiaryDays(study(), patient(), m_period);
    m_order = DiaryOrder(plan(), m_days);
    readCurves();
    readRest();
    endResetModel();
    emit changed();
}

void DiaryModel::retranslate()
{
    m_issues = checkDiary(study().protocol(), m_curves, language());
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    announce();
}

void DiaryModel::see(const Act &act)
{
    const auto isOurs = [this](const Change &change) {
        return change.datum.key.patient == patient() || change.datum.key.occasion.kind() == Occasion::Kind::List;
    };
    if (!act.changes.empty() && std::none_of(act.changes.begin(), act.changes.end(), isOurs))
        return;
    if (act.changes.empty() || DiaryDays(study(), patient(), m_period) != m_days) {
        reload();
        return;
    }
    readCurves();
    if (std::any_of(act.changes.begin(), act.changes.end(),
                    [](const Change &change) { return isRest(change.datum.key); }))
        readRest();
    int low = rowCount();
    int high = -1;
    for (const Change &change : act.changes) {
        const Occasion occasion = change.datum.key.occasion;
        const bool isHere = occasion.isDay() && occasion.periodNumber() == m_period;
        low = isHere ? std::min(low, rowOf(occasion.dayNumber())) : 0;
        high = isHere ? std::max(high, rowOf(occasion.dayNumber())) : rowCount() - 1;
    }
    high = std::min(high, rowCount() - 1);
    if (low <= high)
        emit dataChanged(index(low, 0), index(high, columnCount() - 1));
    emit changed();
}

void DiaryModel::readCurves()
{
    for (const DiaryMeasure &measure : plan().measures)
        m_curves[measure.id] = study().series(patient(), m_period, measure.id);
    m_issues = checkDiary(study().protocol(), m_curves, language());
}

void DiaryModel::readRest()
{
    m_notes.clear();
    m_rescue.clear();
    m_queries.clear();
    for (const Datum &datum : study().data(patient())) {
        const Occasion occasion = datum.key.occasion;
        if (!occasion.isDay() || occasion.periodNumber() != m_period || !datum.value.hasContent())
            continue;
        const int day = occasion.dayNumber();
        if (datum.key.item == u"diary_note")
            m_notes[day] = datum.value.text();
        if (!datum.key.item.startsWith(u"rescue_"))
            continue;
        std::vector<RescueLine> &lines = m_rescue[day];
        if (lines.empty() || lines.back().line != occasion.lineNumber())
            lines.push_back(
                {.line = occasion.lineNumber(), .drugClass = {}, .name = {}, .dose = {}, .units = {}, .reason = {}});
        const QStringView field = QStringView(datum.key.item).mid(7);
        RescueLine &line = lines.back();
        (field == u"class"   ? line.drugClass
         : field == u"name"  ? line.name
         : field == u"dose"  ? line.dose
         : field == u"units" ? line.units
                             : line.reason) = datum.value.text();
    }
    for (const Query &query : queries(study(), patient())) {
        const Occasion occasion = query.about.occasion;
        if (!occasion.isDay() || occasion.periodNumber() != m_period || query.state == Query::State::Closed ||
            query.state == Query::State::Cancelled)
            continue;
        for (int measure = 0; measure < measures(); ++measure) {
            if (plan().measures[std::size_t(measure)].id == query.about.item)
                m_queries[place(occasion.dayNumber(), measure)] = query.state == Query::State::Answered ? 2 : 1;
        }
    }
}

int DiaryModel::queryState(DiaryCell cell) const
{
    return m_queries.value(place(cell.day, cell.measure));
}

} // namespace carnet::ui
