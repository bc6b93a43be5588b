#include "ui/forms/diary_rows.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("carnet::ui::DiaryRows", text);
}

bool holdsAnything(const DiaryModel &model, int day)
{
    for (int measure = 0; measure < model.measures(); ++measure) {
        if (!model.value({day, measure}).isEmpty())
            return true;
    }
    return !model.note(day).isEmpty() || !model.rescue(day).empty();
}

// Everything of one line of the paper; from < 0 for an empty line.
void addRow(std::vector<Datum> &data, const DiaryModel &model, int from, int to)
{
    for (int measure = 0; measure < model.measures(); ++measure) {
        const DiaryCell source{from, measure};
        const DiaryCell target{to, measure};
        data.push_back({model.key(target), from < 0 ? Value() : model.value(source)});
        data.push_back({model.commentKey(target), from < 0 ? Value() : model.recorded(model.commentKey(source))});
    }
    data.push_back({model.noteKey(to), from < 0 ? Value() : Value(model.note(from))});
    const std::vector<RescueLine> lines = from < 0 ? std::vector<RescueLine>() : model.rescue(from);
    for (const RescueLine &old : model.rescue(to)) {
        if (std::none_of(lines.begin(), lines.end(), [&](const RescueLine &line) { return line.line == old.line; }))
            addRescue(data, model, to,
                      {.line = old.line, .drugClass = {}, .name = {}, .dose = {}, .units = {}, .reason = {}});
    }
    for (const RescueLine &line : lines)
        addRescue(data, model, to, line);
}

} // namespace

void addRescue(std::vector<Datum> &data, const DiaryModel &model, int day, const RescueLine &line)
{
    const Occasion occasion = Occasion::day(model.period(), day, line.line);
    bool isNumber = false;
    const double units = line.units.toDouble(&isNumber);
    data.push_back({{model.patient(), occasion, u"rescue_class"_s}, Value(line.drugClass)});
    data.push_back({{model.patient(), occasion, u"rescue_name"_s}, Value(line.name)});
    data.push_back({{model.patient(), occasion, u"rescue_dose"_s}, Value(line.dose)});
    data.push_back({{model.patient(), occasion, u"rescue_units"_s}, isNumber ? Value(units) : Value()});
    data.push_back({{model.patient(), occasion, u"rescue_reason"_s}, Value(line.reason)});
}

int nextRescueLine(const DiaryModel &model, int day)
{
    int line = 1;
    for (const RescueLine &known : model.rescue(day))
        line = std::max(line, known.line + 1);
    return line;
}

ShiftedRows pushedRows(const DiaryModel &model, int day)
{
    const int last = model.days().lastTyped();
    if (day < model.days().first() || day > last)
        return {{}, words(QT_TRANSLATE_NOOP("carnet::ui::DiaryRows", "Only the days of the paper can be moved"))};
    if (holdsAnything(model, last))
        return {{},
                words(QT_TRANSLATE_NOOP("carnet::ui::DiaryRows",
                                        "Day %1 holds values and would fall off the paper. Empty it first"))
                    .arg(last)};
    ShiftedRows shifted;
    for (int to = last; to > day; --to)
        addRow(shifted.data, model, to - 1, to);
    addRow(shifted.data, model, -1, day);
    return shifted;
}

ShiftedRows pulledRows(const DiaryModel &model, int day)
{
    const int last = model.days().lastTyped();
    if (day < model.days().first() || day > last)
        return {{}, words(QT_TRANSLATE_NOOP("carnet::ui::DiaryRows", "Only the days of the paper can be moved"))};
    if (holdsAnything(model, day))
        return {
            {},
            words(QT_TRANSLATE_NOOP("carnet::ui::DiaryRows", "Day %1 holds values that would be lost. Empty it first"))
                .arg(day)};
    ShiftedRows shifted;
    for (int to = day; to < last; ++to)
        addRow(shifted.data, model, to + 1, to);
    addRow(shifted.data, model, -1, last);
    return shifted;
}

} // namespace carnet::ui
