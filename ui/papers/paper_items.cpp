#include "ui/papers/paper_items.h"

#include "core/results/unit_words.h"
#include "ui/models/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

constexpr int largestScale = 11;

/// "T0: pulse" in two; nothing for a label without a colon.
std::optional<std::pair<QString, QString>> inTwo(const QString &label)
{
    const qsizetype colon = label.indexOf(u':');
    if (colon <= 0)
        return {};
    QString first = label.left(colon);
    while (!first.isEmpty() && (first.back().isSpace() || first.back() == u'\u202f'))
        first.chop(1);
    return std::pair(first, label.mid(colon + 1).trimmed());
}

/// Items that ask the same things at several times.
struct ItemGrid
{
    QStringList rows;
    QStringList columns;
    std::vector<const Item *> items; ///< by row, then column

    const Item *at(qsizetype row, qsizetype column) const { return items[std::size_t(row * columns.size() + column)]; }
};

/// The grid that begins at an item, nothing when there is none.
std::optional<ItemGrid> gridAt(const std::vector<Item> &items, std::size_t from)
{
    ItemGrid grid;
    for (std::size_t i = from; i < items.size(); ++i) {
        const auto parts = inTwo(items[i].label.in(language()));
        if (!parts)
            break;
        if (grid.rows.isEmpty() || grid.rows.back() != parts->first)
            grid.rows.append(parts->first);
        if (grid.rows.size() == 1)
            grid.columns.append(parts->second);
        const qsizetype column = qsizetype(i - from) - (grid.rows.size() - 1) * grid.columns.size();
        if (column < 0 || column >= grid.columns.size() || grid.columns[column] != parts->second)
            return {};
        grid.items.push_back(&items[i]);
    }
    const bool isWhole = qsizetype(grid.items.size()) == grid.rows.size() * grid.columns.size();
    return isWhole && grid.rows.size() > 1 && grid.columns.size() > 1 ? std::optional(grid) : std::nullopt;
}

bool isYesNo(const Item &item)
{
    return item.options.size() == 2;
}

/// A cell of a grid: a short place for an answer.
PaperCell gridCell(const Item &item, const Value &known)
{
    if (!item.options.empty() && known.missing)
        return words(*known.missing);
    if (!item.options.empty() && !isYesNo(item) && item.kind == Item::Kind::Number) {
        PaperBoxes boxes;
        boxes.isScale = true;
        for (const Option &option : item.options) {
            if (known.text() == option.code && known.hasContent())
                boxes.ticked.push_back(int(boxes.options.size()));
            boxes.options.append(option.code);
        }
        return boxes;
    }
    if (const auto boxes = itemBoxes(item, known))
        return *boxes;
    return known.isEmpty() ? QString() : valueWords(known, &item);
}

void addGrid(Paper &paper, const ItemGrid &grid, const KnownValue &known)
{
    PaperTable table;
    table.hasGrid = true;
    table.rowHeight = 30;
    table.columns.push_back({QString(), 1.5});
    QStringList legend;
    for (qsizetype column = 0; column < grid.columns.size(); ++column) {
        const Item &item = *grid.at(0, column);
        const QString title = item.unit.isEmpty()
                                  ? grid.columns[column]
                                  : Say::tr("%1 (%2)", "item, unit").arg(grid.columns[column], unitWords(item.unit));
        const bool isWide = !item.options.empty();
        table.columns.push_back({title.left(1).toUpper() + title.mid(1), isWide ? 1.7 : 1.3});
        if (isWide && !isYesNo(item) && item.kind == Item::Kind::Number) {
            for (const Option &option : item.options)
                legend.append(option.code + u"\u00a0"_s + option.label.in(language()));
        }
    }
    for (qsizetype row = 0; row < grid.rows.size(); ++row) {
        std::vector<PaperCell> cells{grid.rows[row]};
        cells.front().isStrong = true;
        for (qsizetype column = 0; column < grid.columns.size(); ++column)
            cells.push_back(gridCell(*grid.at(row, column), known(*grid.at(row, column))));
        table.rows.push_back(std::move(cells));
    }
    paper.add(std::move(table));
    if (!legend.isEmpty())
        paper.note(legend.join(u" · "_s));
}

/// The label of an option without the code that it may begin with.
QString withoutCode(const Option &option)
{
    const QString label = option.label.in(language());
    if (label == option.code)
        return {};
    return label.startsWith(option.code + u' ') ? label.mid(option.code.size() + 1) : label;
}

/// Numbers of which only the ends have a name: 0 none … 10 worst.
bool isScale(const Item &item)
{
    return item.kind == Item::Kind::Number && item.options.size() > 3 &&
           std::all_of(item.options.begin() + 1, item.options.end() - 1,
                       [](const Option &option) { return option.label.in(language()) == option.code; });
}

} // namespace

PaperSource::PaperSource(const Study &from, const QString &code)
    : study(from)
    , patient(code)
    , data(from.data(code))
    , values(data)
    , summary(patientSummary(from, code))
{
}

namespace {

QString answerWords(const Item *item, const Value &value)
{
    const QDate date = QDate::fromString(value.text(), Qt::ISODate);
    if (item && item->kind == Item::Kind::PartialDate && date.isValid())
        return dateWords(date);
    return value.isEmpty() ? QString() : valueWords(value, item);
}

} // namespace

QString knownWords(const Study &study, const QString &item, const Value &value)
{
    return answerWords(study.dictionary().item(item), value);
}

std::optional<PaperBoxes> itemBoxes(const Item &item, const Value &known)
{
    PaperBoxes boxes;
    std::vector<Option> options = item.options;
    if (options.empty()) {
        if (item.kind != Item::Kind::Number || !item.minimum || !item.maximum || item.step != 1.0 ||
            *item.maximum - *item.minimum >= largestScale)
            return {};
        for (double value = *item.minimum; value <= *item.maximum; ++value)
            options.push_back({shortest(value), {shortest(value), shortest(value)}});
        boxes.isScale = true;
    } else {
        boxes.isScale = isScale(item);
    }
    if (boxes.isScale) {
        boxes.low = withoutCode(options.front());
        boxes.high = withoutCode(options.back());
    }
    if (item.printedDownwards) {
        std::ranges::reverse(options);
        std::swap(boxes.low, boxes.high);
    }
    for (const Option &option : options) {
        if (known.hasContent() && known.text() == option.code)
            boxes.ticked.push_back(int(boxes.options.size()));
        boxes.options.append(boxes.isScale ? option.code : option.label.in(language()));
    }
    return boxes;
}

PaperField itemField(const Item &item, const Value &known)
{
    PaperField field;
    field.label = item.label.in(language());
    field.answer.unit = unitWords(item.unit);
    const bool isWritten = known.missing && !known.hasContent();
    if (isWritten) {
        field.answer.value = words(*known.missing);
        field.answer.unit.clear();
        return field;
    }
    if (const auto boxes = itemBoxes(item, known)) {
        field.answer.kind = PaperAnswer::Kind::Boxes;
        field.answer.boxes = *boxes;
        return field;
    }
    if (item.kind == Item::Kind::Date || item.kind == Item::Kind::PartialDate)
        field.answer.kind = PaperAnswer::Kind::Date;
    else if (item.kind == Item::Kind::Time)
        field.answer.kind = PaperAnswer::Kind::Time;
    else if (item.kind == Item::Kind::Text)
        field.answer.lines = 2;
    if (known.hasContent())
        field.answer.value = answerWords(&item, known);
    else if (item.minimum && item.maximum && item.kind == Item::Kind::Number)
        field.hint = Say::tr("%1 to %2").arg(QLocale().toString(*item.minimum), QLocale().toString(*item.maximum));
    return field;
}

void addItems(Paper &paper, const std::vector<Item> &items, const KnownValue &known)
{
    PaperFields fields;
    const auto flush = [&] {
        if (!fields.fields.empty())
            paper.add(std::exchange(fields, PaperFields()));
    };
    for (std::size_t i = 0; i < items.size();) {
        if (const auto grid = gridAt(items, i)) {
            flush();
            addGrid(paper, *grid, known);
            i += grid->items.size();
            continue;
        }
        fields.fields.push_back(itemField(items[i], known(items[i])));
        ++i;
    }
    flush();
}

QString plannedWords(const VisitStatus &visit)
{
    if (visit.done.isValid())
        return dateWords(visit.done);
    return visit.target.isValid() ? Say::tr("%1 (planned)", "date").arg(dateWords(visit.target)) : QString();
}

QString windowWords(const VisitStatus &visit)
{
    if (!visit.windowLow.isValid())
        return {};
    if (visit.windowLow == visit.windowHigh)
        return dateWords(visit.target);
    return Say::tr("%1 – %2", "first and last day").arg(shortDateWords(visit.windowLow), dateWords(visit.windowHigh));
}

void addHead(Paper &paper, const PaperSource &source, int visit, bool isBlank)
{
    PaperFields head{.fields = {}, .columns = 4};
    head.fields.push_back(writtenField(Say::tr("Patient"), source.patient));
    if (visit >= 0) {
        const VisitStatus &status = source.visit(visit);
        head.fields.push_back(writtenField(Say::tr("Visit"), status.visit->label.in(language())));
        PaperField date = writtenField(Say::tr("Date"), isBlank ? QString() : dateWords(status.done));
        date.answer.kind = PaperAnswer::Kind::Date;
        head.fields.push_back(date);
    }
    head.fields.push_back(writtenField(Say::tr("Filled in by")));
    paper.add(std::move(head));
    paper.add(PaperSpace{4});
}

} // namespace carnet::ui
