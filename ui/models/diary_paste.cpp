#include "ui/models/diary_paste.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct DiaryPaste
{
    Q_DECLARE_TR_FUNCTIONS(DiaryPaste)
};

QChar separatorOf(const QString &text)
{
    for (const QChar separator : {u'\t', u';'}) {
        if (text.contains(separator))
            return separator;
    }
    // "5,5" alone or one number a line is a decimal comma; "5,7,3" is a row.
    static const QRegularExpression row(u"^[^,\\n]*,[^,\\n]*,"_s, QRegularExpression::MultilineOption);
    return row.match(text).hasMatch() ? QChar(u',') : QChar(u'\t');
}

void readField(const DiaryModel &model, PastedField &field, bool emptyIsNotDone)
{
    QString text = field.text.trimmed();
    const DiaryPlan &plan = model.plan();
    if (text.isEmpty() && !emptyIsNotDone)
        return;
    field.fate = PastedField::Fate::Accepted;
    if (text.isEmpty() || text == u"." || text.compare(u"NA"_s, Qt::CaseInsensitive) == 0) {
        field.value = Value(Missing::NotDone);
    } else if (const auto missing = missingFromCode(text.toUpper())) {
        field.value = Value(*missing);
    } else {
        bool isNumber = false;
        const double number = QLocale::c().toDouble(text.replace(u',', u'.'), &isNumber);
        const double steps = (number - plan.minimum) / plan.step;
        if (!isNumber)
            field.reason = DiaryPaste::tr("“%1” is no number").arg(field.text.trimmed());
        else if (number < plan.minimum || number > plan.maximum)
            field.reason =
                DiaryPaste::tr("%1 is outside %2 to %3").arg(field.text.trimmed()).arg(plan.minimum).arg(plan.maximum);
        else if (std::abs(steps - std::round(steps)) > 1e-9)
            field.reason = DiaryPaste::tr("%1 is no step of %2").arg(field.text.trimmed()).arg(plan.step);
        field.value = Value(number);
    }
    if (field.cell.measure >= model.measures() || field.cell.day > model.days().lastShown())
        field.reason = DiaryPaste::tr("outside the diary");
    else if (!model.days().canType(field.cell.day))
        field.reason = model.sentence(field.cell.day);
    if (!field.reason.isEmpty()) {
        field.fate = PastedField::Fate::Refused;
        return;
    }
    const Value there = model.value(field.cell);
    if (!there.isEmpty())
        field.fate = there == field.value ? PastedField::Fate::Same : PastedField::Fate::Overwrites;
}

} // namespace

int PastedBlock::count(PastedField::Fate fate) const
{
    return int(
        std::count_if(fields.begin(), fields.end(), [fate](const PastedField &field) { return field.fate == fate; }));
}

PastedBlock readPaste(const DiaryModel &model, DiaryCell target, const QString &text, bool emptyIsNotDone)
{
    PastedBlock block;
    QString clean = text;
    clean.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    while (clean.endsWith(u'\n'))
        clean.chop(1);
    if (clean.trimmed().isEmpty())
        return block;
    const QChar separator = separatorOf(clean);
    const QStringList lines = clean.split(u'\n');
    block.rows = int(lines.size());
    for (int row = 0; row < block.rows; ++row) {
        const QStringList fields = lines[row].split(separator);
        block.columns = std::max(block.columns, int(fields.size()));
        for (int column = 0; column < int(fields.size()); ++column) {
            PastedField field{
                .text = fields[column], .cell = {target.day + row, target.measure + column}, .value = {}, .reason = {}};
            readField(model, field, emptyIsNotDone);
            block.fields.push_back(std::move(field));
        }
    }
    return block;
}

std::vector<Datum> pastedData(const DiaryModel &model, const PastedBlock &block, bool overwrite)
{
    std::vector<Datum> data;
    for (const PastedField &field : block.fields) {
        const bool isWanted =
            field.fate == PastedField::Fate::Accepted || (overwrite && field.fate == PastedField::Fate::Overwrites);
        if (isWanted)
            data.push_back({model.key(field.cell), field.value});
    }
    return data;
}

} // namespace carnet::ui
