#include "ui/papers/diary_papers.h"

#include "core/domain/error.h"
#include "ui/charts/patient_curve.h"
#include "ui/models/words.h"
#include "ui/papers/paper_items.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(DiaryPaper)
};

constexpr int daysOfAWeek = 7;
constexpr double longestScale = 10;
constexpr qreal dayHeight = 118; // seven of them fit on A4 and on Letter

void checkDiary(const Study &study, int period)
{
    if (!study.protocol().hasDiary())
        throw Error(Error::Kind::Refused,
                    Say::tr("This design has no diary: nothing to print. The questionnaires of each "
                            "visit can be printed instead."));
    if (period < 1 || period > study.protocol().periods)
        throw Error(Error::Kind::WrongUse,
                    Say::tr("There is no period %1: this study has %2.")
                        .arg(QString::number(period), QString::number(study.protocol().periods)));
}

/// Where a period is in time.
struct PeriodDates
{
    QDate infusion;                    ///< day 0, invalid while nothing is known
    bool isPlanned = false;            ///< not given yet
    const VisitStatus *back = nullptr; ///< the visit at which the diary comes back
};

PeriodDates datesOf(const PaperSource &source, int period)
{
    PeriodDates dates;
    const Protocol &protocol = source.protocol();
    if (const ProtocolVisit *infusion = protocol.infusionOf(period)) {
        const VisitStatus &status = source.visit(protocol.visitIndex(infusion->code));
        dates.infusion = status.done.isValid() ? status.done : status.target;
        dates.isPlanned = !status.done.isValid();
    }
    if (const ProtocolVisit *back = protocol.outcomeOf(period))
        dates.back = &source.visit(protocol.visitIndex(back->code));
    return dates;
}

QString weekdayWords(QDate date)
{
    return QLocale().toString(date, Say::tr("ddd d MMM"));
}

/// "Average pain" with a scale to tick, or a box to write in where the scale is long or has half points.
PaperField measureField(const DiaryPlan &diary, const DiaryMeasure &measure)
{
    PaperField field;
    field.label =
        measure.shortLabel.in(language()).isEmpty() ? measure.label.in(language()) : measure.shortLabel.in(language());
    if (diary.step < 1 || diary.maximum - diary.minimum > longestScale) {
        field.answer.unit =
            Say::tr("(%1 to %2)").arg(QLocale().toString(diary.minimum), QLocale().toString(diary.maximum));
        return field;
    }
    field.answer.kind = PaperAnswer::Kind::Boxes;
    field.answer.boxes.isScale = true;
    for (double score = diary.minimum; score <= diary.maximum; score += diary.step)
        field.answer.boxes.options.append(QLocale().toString(score));
    return field;
}

PaperCell scalesCell(const DiaryPlan &diary)
{
    PaperCell cell;
    for (const DiaryMeasure &measure : diary.measures)
        cell.fields.push_back(measureField(diary, measure));
    return cell;
}

PaperCell handCell()
{
    PaperCell cell;
    cell.isCaptioned = true;
    cell.fields = {writtenField(Say::tr("Pain killers taken: name, number"), {}, 2), writtenField(Say::tr("Notes"))};
    return cell;
}

void addIdentity(Paper &paper, const PaperSource &source, int period, const PeriodDates &dates)
{
    const DiaryPlan &diary = source.protocol().diary;
    PaperFields fields{.fields = {}, .columns = 3, .points = 12};
    fields.fields.push_back(writtenField(Say::tr("Code"), source.patient));
    fields.fields.push_back(
        writtenField(Say::tr("Period"), Say::tr("%1 of %2").arg(period).arg(source.protocol().periods)));
    const QString given = dates.isPlanned ? Say::tr("Infusion planned on") : Say::tr("Infusion given on");
    PaperField infusion = writtenField(given, dateWords(dates.infusion));
    infusion.answer.kind = PaperAnswer::Kind::Date;
    fields.fields.push_back(infusion);
    if (dates.infusion.isValid()) {
        fields.fields.push_back(
            writtenField(Say::tr("First day to fill in"), weekdayWords(dates.infusion.addDays(diary.firstDay))));
        fields.fields.push_back(
            writtenField(Say::tr("Last day to fill in"), weekdayWords(dates.infusion.addDays(diary.lastDay))));
    }
    if (dates.back && dates.back->target.isValid())
        fields.fields.push_back(writtenField(Say::tr("Bring it back between"), windowWords(*dates.back)));
    paper.add(std::move(fields));
    paper.add(
        PaperFields{{writtenField(Say::tr("Telephone of the centre")), writtenField(Say::tr("Person to ask for"))}, 2});
    if (dates.isPlanned && dates.infusion.isValid())
        paper.note(
            Say::tr("The infusion has not been given yet: if it takes place on another day, print this diary again."));
    if (!dates.infusion.isValid())
        paper.note(Say::tr(
            "The day of the infusion is not known yet: write the dates in by hand, or print this diary later."));
}

void addInstructions(Paper &paper, const DiaryPlan &diary)
{
    QStringList measures;
    for (const DiaryMeasure &measure : diary.measures) {
        const QString label = measure.label.in(language());
        measures.append(label.left(1).toLower() + label.mid(1));
    }
    const QString last = measures.takeLast();
    const QString asked = measures.isEmpty() ? last : Say::tr("%1 and %2", "list").arg(measures.join(u", "_s), last);
    const QStringList steps{
        Say::tr(
            "Fill in one row every evening before you go to sleep, for the day that ends. Night pain is that of the "
            "night before."),
        Say::tr(
            "Each day asks for %1. For each, cross one box from %2 (no pain) to %3 (the worst pain you can imagine).")
            .arg(asked, QLocale().toString(diary.minimum), QLocale().toString(diary.maximum)),
        Say::tr("If you crossed the wrong box, circle the right one. Do not erase anything."),
        Say::tr(
            "Write every pain killer that you take besides your usual treatment: its name and how many. Write “none” "
            "when you took none."),
        Say::tr("If you forget a day, leave its row empty. Do not fill it in later from memory."),
        Say::tr("Notes are for whatever you want to tell us: an illness, a bad night, a new treatment."),
        Say::tr("If something worries you, telephone the centre at once, do not wait for the next visit.")};
    paper.heading(Say::tr("How to fill in this diary"));
    int number = 0;
    for (const QString &step : steps)
        paper.add(PaperParagraph{.text = step, .points = 13, .mark = u"%1."_s.arg(++number)});
}

void addExample(Paper &paper, const DiaryPlan &diary)
{
    paper.heading(Say::tr("Example"), 2, Say::tr("invented answers"));
    PaperTable table;
    table.hasGrid = true;
    table.points = 11;
    table.columns = {{Say::tr("Day"), 13}, {Say::tr("Pain"), 57}, {QString(), 30}};
    PaperCell scales = scalesCell(diary);
    int score = 3;
    for (PaperField &field : scales.fields) {
        if (field.answer.kind == PaperAnswer::Kind::Boxes)
            field.answer.boxes.ticked = {std::min(score, int(field.answer.boxes.options.size()) - 1)};
        else
            field.answer.value = QLocale().toString(std::min(diary.maximum, diary.minimum + score));
        score += 2;
    }
    PaperCell hand = handCell();
    hand.fields[0].answer.value = Say::tr("Paracetamol 1 g, 2 tablets");
    hand.fields[1].answer.value = Say::tr("Slept badly");
    table.rows.push_back({PaperCell(Say::tr("Monday")), scales, hand});
    paper.add(std::move(table));
}

void addWeek(Paper &paper, const DiaryPlan &diary, int first, int last, QDate infusion)
{
    paper.add(PaperNewPage());
    const QString days = infusion.isValid()
                             ? Say::tr("%1 – %2", "first and last day")
                                   .arg(weekdayWords(infusion.addDays(first)), weekdayWords(infusion.addDays(last)))
                             : Say::tr("days %1 to %2").arg(first).arg(last);
    const int week = std::max(first - 1, 0) / daysOfAWeek + 1;
    paper.heading(Say::tr("Week %1").arg(week), 1, days);
    paper.add(
        PaperParagraph{.text = Say::tr("%1 = no pain · %2 = worst pain you can imagine · cross one box in each line")
                                   .arg(QLocale().toString(diary.minimum), QLocale().toString(diary.maximum)),
                       .points = 10.5,
                       .isSecondary = true,
                       .mark = {}});
    PaperTable table;
    table.hasGrid = true;
    table.points = 12;
    table.rowHeight = dayHeight;
    table.columns = {{Say::tr("Day"), 13}, {Say::tr("Pain"), 57}, {QString(), 30}};
    for (int day = first; day <= last; ++day) {
        PaperCell when;
        when.isStrong = true;
        when.text = Say::tr("Day %1").arg(day);
        when.more = infusion.isValid() ? QLocale().toString(infusion.addDays(day), Say::tr("dddd")) + u'\n' +
                                             shortDateWords(infusion.addDays(day))
                                       : QString(u'\n' + Say::tr("date:"));
        table.rows.push_back({when, scalesCell(diary), handCell()});
    }
    paper.add(std::move(table));
}

QString typedNote(const PaperSource &source, Occasion day)
{
    QStringList notes{source.values.text(day, u"diary_note"_s)};
    for (const DiaryMeasure &measure : source.protocol().diary.measures)
        notes.append(source.values.text(day, measure.id + u"_comment"_s));
    notes.removeAll(QString());
    return notes.join(u"; "_s);
}

} // namespace

Paper blankDiary(const Study &study, const QString &patient, int period)
{
    checkDiary(study, period);
    const PaperSource source(study, patient);
    const DiaryPlan &diary = study.protocol().diary;
    const PeriodDates dates = datesOf(source, period);
    Paper paper;
    paper.about = Say::tr("%1 · Diary of period %2", "patient").arg(patient, QString::number(period));
    paper.fileStem = u"%1_diary_P%2"_s.arg(patient, QString::number(period));
    paper.add(PaperHeading{.text = Say::tr("Pain diary"), .level = 1, .aside = {}});
    paper.add(PaperSpace{6});
    addIdentity(paper, source, period, dates);
    addInstructions(paper, diary);
    addExample(paper, diary);
    for (int first = diary.firstDay; first <= diary.lastDay;) {
        // A day 0 belongs to the first week.
        const int last = std::min(diary.lastDay, (std::max(first - 1, 0) / daysOfAWeek + 1) * daysOfAWeek);
        addWeek(paper, diary, first, last, dates.infusion);
        first = last + 1;
    }
    return paper;
}

Paper typedDiary(const Study &study, const QString &patient, int period)
{
    checkDiary(study, period);
    const PaperSource source(study, patient);
    const DiaryPlan &diary = study.protocol().diary;
    const PeriodDates dates = datesOf(source, period);
    Paper paper;
    paper.about = Say::tr("%1 · Diary of period %2 as entered", "patient").arg(patient, QString::number(period));
    paper.fileStem = u"%1_diary_P%2_entered"_s.arg(patient, QString::number(period));
    const DiarySummary &summary = source.summary.diaries[std::size_t(period - 1)];
    paper.heading(Say::tr("Diary of period %1 as entered").arg(period), 1,
                  dates.isPlanned ? QString() : Say::tr("infusion %1").arg(dateWords(dates.infusion)));
    paper.paragraph(summary.received.isValid()
                        ? Say::tr("%1. Received on %2.")
                              .arg(daysEnteredWords(summary.entered, summary.expected), dateWords(summary.received))
                        : daysEnteredWords(summary.entered, summary.expected) + u'.');
    PaperTable table;
    table.points = 8.5;
    table.columns = {{Say::tr("Day"), 0.7, true}, {Say::tr("Date"), 1.5}};
    std::vector<Series> curves;
    int days = diary.lastDay + 1;
    for (const DiaryMeasure &measure : diary.measures) {
        table.columns.push_back({measure.shortLabel.in(language()), 1.2, true});
        curves.push_back(study.series(patient, period, measure.id));
        days = std::max(days, int(curves.back().cells.size()));
    }
    table.columns.push_back({QString(), 0.3});
    table.columns.push_back({Say::tr("Rescue analgesics"), 3});
    table.columns.push_back({Say::tr("Note"), 3});
    const PatientCurve curve = patientCurve(study, patient);
    const auto drawn = std::ranges::find(curve.periods, period, &PatientCurve::Period::number);
    for (int day = diary.firstDay; day < days; ++day) {
        std::vector<PaperCell> cells{QLocale().toString(day),
                                     dates.infusion.isValid() ? weekdayWords(dates.infusion.addDays(day)) : QString()};
        cells[0].isStrong = true;
        bool isSaid = day <= diary.lastDay;
        for (const Series &series : curves) {
            const Value value = valueOf(series.at(day));
            isSaid = isSaid || !value.isEmpty();
            cells.push_back(value.isEmpty()      ? QString()
                            : value.hasContent() ? valueWords(value, nullptr)
                                                 : code(*value.missing));
        }
        QString rescue;
        if (drawn != curve.periods.end()) {
            const auto taken = std::ranges::find(drawn->rescue, day, &PatientCurve::Rescue::day);
            rescue = taken == drawn->rescue.end() ? QString() : taken->text;
        }
        cells.emplace_back();
        cells.push_back(rescue);
        cells.push_back(typedNote(source, Occasion::day(period, day)));
        if (isSaid)
            table.rows.push_back(std::move(cells));
    }
    paper.add(std::move(table));
    QStringList codes;
    for (const Missing missing : allMissing) {
        const bool isUsed = std::ranges::any_of(curves, [&](const Series &series) {
            return std::ranges::find(series.cells, cellOf(missing)) != series.cells.end();
        });
        if (isUsed)
            codes.append(code(missing) + u"\u00a0= "_s + words(missing));
    }
    if (!codes.isEmpty())
        paper.note(codes.join(u" · "_s));
    return paper;
}

} // namespace carnet::ui
