#include "ui/papers/trail_papers.h"

#include "ui/models/trail_model.h"
#include "ui/models/words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(ListPaper)
};

/// Of an act with more changes than that only the first is told.
constexpr int changesTold = 40;

QString reasonWords(const Study &study, const QString &reason)
{
    for (const Option &each : study.protocol().changeReasons) {
        if (each.code == reason)
            return each.label.in(language());
    }
    return reason;
}

std::vector<PaperCell> trailRow(const Study &study, const Act &act, const Change &change, bool isFirst,
                                int more)
{
    const Item *item = study.dictionary().item(change.datum.key.item);
    const auto kind = actKindFromCode(act.kind);
    const auto words = [&](const Value &value) { return value.isEmpty() ? QString(u"—"_s) : valueWords(value, item); };
    QString where = placeWords(study, change.datum.key);
    if (more > 0)
        where += u'\n' + Say::tr("and %n more value(s) of the same act", nullptr, more);
    return {
        PaperCell(isFirst ? QString::number(act.id) : QString()),
        PaperCell(isFirst ? QLocale().toString(act.at.toLocalTime(), Say::tr("d MMM yyyy HH:mm:ss")) : QString()),
        PaperCell(isFirst ? act.by : QString()),
        PaperCell(isFirst ? (kind ? carnet::words(*kind) : act.kind) : QString()),
        PaperCell(where),
        PaperCell(words(change.before)),
        PaperCell(words(change.datum.value)),
        PaperCell(isFirst ? QStringList{reasonWords(study, act.reason), act.note}.join(u' ').trimmed() : QString())};
}

QString largeActsNote()
{
    return Say::tr("Of acts with more than %n values, such as imports, only the first is listed; the command “carnetctl "
                   "audit” lists all.",
                   nullptr, changesTold);
}

/// What the filter leaves, in words: "Fast entry, KP-007, from 3 June 2018".
QString scopeOf(const TrailModel &model)
{
    const TrailFilter &filter = model.filter();
    QStringList parts;
    if (filter.ready != TrailFilter::Ready::All)
        parts << readyNames()[int(filter.ready)];
    if (!filter.patient.isEmpty())
        parts << filter.patient;
    if (!filter.user.isEmpty())
        parts << Say::tr("acts of %1").arg(filter.user);
    if (!filter.form.isEmpty())
        parts << model.formWords(filter.form);
    if (const auto kind = actKindFromCode(filter.kind))
        parts << words(*kind);
    if (filter.period > 0)
        parts << Say::tr("period %1").arg(filter.period);
    if (filter.from.isValid())
        parts << Say::tr("from %1").arg(dateWords(filter.from));
    if (filter.to.isValid())
        parts << Say::tr("to %1").arg(dateWords(filter.to));
    return parts.isEmpty() ? Say::tr("the whole trail") : parts.join(u", "_s);
}

/// Rows of the model that belong to the act of a row, that one included.
int rowsOfAct(const TrailModel &model, int row)
{
    const qint64 act = model.act(row).id;
    int last = row + 1;
    while (last < model.rowCount() && model.act(last).id == act)
        ++last;
    return last - row;
}

std::vector<PaperCell> auditRow(const TrailModel &model, int row, bool isFirst, int more)
{
    const auto text = [&](TrailModel::Column column) { return model.index(row, column).data().toString(); };
    const auto once = [&](TrailModel::Column column) { return isFirst ? text(column) : QString(); };
    PaperCell who(once(TrailModel::WhoColumn));
    who.more = once(TrailModel::RoleColumn);
    PaperCell where(text(TrailModel::WhereColumn));
    if (more > 0)
        where.more = Say::tr("and %n more value(s) of the same act", nullptr, more);
    return {PaperCell(once(TrailModel::ActColumn)),
            PaperCell(once(TrailModel::WhenColumn)),
            who,
            PaperCell(once(TrailModel::ActionColumn)),
            PaperCell(text(TrailModel::PatientColumn)),
            where,
            PaperCell(text(TrailModel::ChangeColumn)),
            PaperCell(once(TrailModel::ReasonColumn)),
            PaperCell(once(TrailModel::WorkstationColumn))};
}

} // namespace

Paper auditPaper(const Study &study, TrailFilter filter)
{
    study.require(Action::SeeOwnTrail);
    if (!study.may(Action::SeeTrail))
        filter.user = study.user();
    TrailModel model(study);
    model.setFilter(filter);
    model.refresh();
    PaperTable table;
    table.points = 8;
    table.columns = {{Say::tr("Act"), 0.8, true}, {Say::tr("When"), 1.9},         {Say::tr("Who"), 1.4},
                     {Say::tr("What was done"), 1.3}, {Say::tr("Patient"), 1},    {Say::tr("Where"), 2.8},
                     {Say::tr("Before → after"), 2.6}, {Say::tr("Reason"), 1.8}, {Say::tr("Computer"), 1.3}};
    int acts = 0;
    for (int row = 0; row < model.rowCount(); ++acts) {
        const int rows = rowsOfAct(model, row);
        const int told = rows > changesTold ? 1 : rows;
        for (int each = 0; each < told; ++each) // within an act as it was recorded
            table.rows.push_back(auditRow(model, row + rows - 1 - each, each == 0, rows - told));
        row += rows;
    }
    Paper paper;
    paper.about = Say::tr("Audit trail · %1", "what of it").arg(scopeOf(model));
    paper.fileStem = u"audit"_s;
    paper.orientation = QPageLayout::Landscape;
    paper.heading(Say::tr("Audit trail"), 1, Say::tr("%n act(s)", nullptr, acts));
    paper.paragraph(Say::tr("%1; newest first.", "what of the trail").arg(scopeOf(model)));
    if (acts == 0) {
        paper.paragraph(Say::tr("Nothing in the trail matches."));
        return paper;
    }
    paper.note(largeActsNote());
    paper.add(std::move(table));
    return paper;
}

Paper trailPaper(const Study &study, const QString &patient)
{
    Paper paper;
    paper.about = Say::tr("%1 · Trail", "patient").arg(patient);
    paper.fileStem = patient + u"_trail"_s;
    paper.orientation = QPageLayout::Landscape;
    PaperTable table;
    table.points = 8;
    table.columns = {{Say::tr("Act"), 0.8, true},     {Say::tr("When"), 2},    {Say::tr("Who"), 1.1},
                     {Say::tr("What was done"), 1.4}, {Say::tr("Where"), 4},   {Say::tr("Before"), 1.8},
                     {Say::tr("After"), 1.8},         {Say::tr("Reason"), 2.4}};
    int acts = 0;
    study.forEachAct(
        [&](const Act &act) {
            std::vector<const Change *> changes;
            for (const Change &change : act.changes) {
                if (change.datum.key.patient == patient)
                    changes.push_back(&change);
            }
            if (changes.empty())
                return;
            ++acts;
            const bool isLong = int(changes.size()) > changesTold;
            for (std::size_t i = 0; i < (isLong ? 1 : changes.size()); ++i)
                table.rows.push_back(trailRow(study, act, *changes[i], i == 0, isLong ? int(changes.size()) - 1 : 0));
        },
        patient);
    paper.heading(Say::tr("What was done for %1").arg(patient), 1, Say::tr("%n act(s)", nullptr, acts));
    paper.note(largeActsNote() + u' ' + Say::tr("Times are those of this computer."));
    paper.add(std::move(table));
    return paper;
}

} // namespace carnet::ui
