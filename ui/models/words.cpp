#include "ui/models/words.h"

#include "core/trust/allocation.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

QString language()
{
    return QLocale().name().left(2);
}

QString valueWords(const Value &value, const Item *item)
{
    if (!value.hasContent())
        return value.missing ? words(*value.missing) : u"—"_s;
    const QString text = value.text();
    if (item && isSealedItem(item->code))
        return QCoreApplication::translate("Words", "(sealed)");
    if (item) {
        for (const Option &option : item->options) {
            if (option.code == text)
                return option.label.in(language());
        }
        if (item->kind == Item::Kind::Date) {
            if (const QDate date = QDate::fromString(text, Qt::ISODate); date.isValid())
                return dateWords(date);
        }
    }
    const auto number = value.number();
    return number ? QLocale().toString(*number, 'g', QLocale::FloatingPointShortest) : text;
}

QString itemWords(const Study &study, const QString &item)
{
    if (const DiaryMeasure *measure = study.protocol().diary.measure(item))
        return measure->label.in(language());
    const Item *known = study.dictionary().item(item);
    return known && !known->label.isEmpty() ? known->label.in(language()) : item;
}

QString placeWords(const Study &study, const DatumKey &key)
{
    const QString item = itemWords(study, key.item);
    if (key.occasion == Occasion::patient())
        return item;
    return Say::tr("%1, %2").arg(occasionWords(key.occasion, study.protocol(), language()),
                                 item.left(1).toLower() + item.mid(1));
}

QString optionWords(const Study &study, const QString &item, const QString &code)
{
    return code.isEmpty() ? QString() : valueWords(Value(code), study.dictionary().item(item));
}

QString dateWords(QDate date)
{
    return date.isValid() ? QLocale().toString(date, Say::tr("d MMM yyyy")) : QString();
}

QString shortDateWords(QDate date)
{
    return date.isValid() ? QLocale().toString(date, Say::tr("d MMM")) : QString();
}

QString momentWords(const QDateTime &utc)
{
    if (!utc.isValid())
        return {};
    const QDateTime local = utc.toLocalTime();
    const int minutes = local.offsetFromUtc() / 60;
    const QString offset = u"UTC%1%2:%3"_s.arg(minutes < 0 ? u"−"_s : u"+"_s)
                               .arg(std::abs(minutes) / 60, 2, 10, QLatin1Char('0'))
                               .arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
    return QLocale().toString(local, Say::tr("d MMM yyyy HH:mm:ss")) + u' ' + offset;
}

StateMark markOf(VisitState state)
{
    switch (state) {
    case VisitState::NotYet: return StateMark::NotYet;
    case VisitState::Due: return StateMark::Due;
    case VisitState::Late: return StateMark::Late;
    case VisitState::Done: return StateMark::Done;
    case VisitState::DoneOutOfWindow: return StateMark::DoneOutOfWindow;
    case VisitState::WillNotHappen: return StateMark::WillNotHappen;
    }
    return StateMark::NotYet;
}

StateMark markOf(DiarySummary::State state)
{
    switch (state) {
    case DiarySummary::State::NotYet: return StateMark::NotYet;
    case DiarySummary::State::InProgress: return StateMark::InProgress;
    case DiarySummary::State::Due: return StateMark::Due;
    case DiarySummary::State::Late: return StateMark::Late;
    case DiarySummary::State::Done: return StateMark::Done;
    case DiarySummary::State::WillNotHappen: return StateMark::WillNotHappen;
    }
    return StateMark::NotYet;
}

StateMark markOf(ToDo::Urgency urgency)
{
    switch (urgency) {
    case ToDo::Urgency::Late: return StateMark::Late;
    case ToDo::Urgency::Due: return StateMark::Due;
    case ToDo::Urgency::InProgress: return StateMark::InProgress;
    case ToDo::Urgency::Done: return StateMark::Done;
    }
    return StateMark::NotYet;
}

QString stageWords(const PatientSummary &summary)
{
    switch (summary.stage) {
    case PatientSummary::Stage::Screening: return Say::tr("Screening");
    case PatientSummary::Stage::Included: return Say::tr("Included");
    case PatientSummary::Stage::InPeriod:
        return summary.dayOnPaper ? Say::tr("Period %1, day %2").arg(summary.period).arg(summary.day)
                                  : Say::tr("Period %1 over").arg(summary.period);
    case PatientSummary::Stage::FollowUp: return Say::tr("Follow-up");
    case PatientSummary::Stage::Finished: return Say::tr("Finished");
    case PatientSummary::Stage::Withdrawn: return Say::tr("Withdrawn");
    }
    return {};
}

QString visitWhenWords(const VisitStatus &visit)
{
    switch (visit.state) {
    case VisitState::Done:
    case VisitState::DoneOutOfWindow: return shortDateWords(visit.done);
    case VisitState::Late: return Say::tr("late %n d", nullptr, visit.daysLate);
    case VisitState::Due: return Say::tr("due · by %1").arg(shortDateWords(visit.windowHigh));
    case VisitState::WillNotHappen: return words(StateMark::WillNotHappen);
    case VisitState::NotYet: break;
    }
    if (!visit.target.isValid())
        return words(StateMark::NotYet);
    const QString when = visit.windowLow == visit.windowHigh ? shortDateWords(visit.target)
                                                             : Say::tr("%1 – %2").arg(shortDateWords(visit.windowLow),
                                                                                      shortDateWords(visit.windowHigh));
    if (visit.movedDays == 0)
        return when;
    const QString sign = visit.movedDays > 0 ? u"+"_s : u"−"_s;
    return Say::tr("%1 · %2%3 d", "window of a visit, and by how many days it was moved")
        .arg(when, sign)
        .arg(std::abs(visit.movedDays));
}

QString daysEnteredWords(int entered, int expected)
{
    return Say::tr("%1 of %n days entered", nullptr, expected).arg(entered);
}

} // namespace carnet::ui
