#include "ui/papers/paper.h"

#include <QCoreApplication>

namespace carnet::ui {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

} // namespace

PaperField writtenField(const QString &label, const QString &value, int lines)
{
    PaperField field;
    field.label = label;
    field.answer.value = value;
    field.answer.lines = lines;
    return field;
}

PaperField tickField(const QString &label, const QStringList &options, std::vector<int> ticked)
{
    PaperField field;
    field.label = label;
    field.answer.kind = PaperAnswer::Kind::Boxes;
    field.answer.boxes.options = options;
    field.answer.boxes.ticked = std::move(ticked);
    return field;
}

PaperBlock signatureLines(const QStringList &who)
{
    PaperTable table;
    table.columns = {{QString(), 2.2}, {Say::tr("Name"), 3}, {Say::tr("Date"), 2}, {Say::tr("Signature"), 3}};
    table.rowHeight = 38;
    table.hasGrid = true;
    for (const QString &each : who)
        table.rows.push_back({PaperCell(each), {}, {}, {}});
    return table;
}

} // namespace carnet::ui
