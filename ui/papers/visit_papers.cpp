#include "ui/papers/visit_papers.h"
#include "ui/models/event_words.h"

#include "core/domain/error.h"
#include "ui/models/event_model.h"
#include "ui/models/visit_fields.h"
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
    Q_DECLARE_TR_FUNCTIONS(VisitPaper)
};

constexpr int attemptsOfACall = 3;
constexpr int emptyRows = 3;

QString roleWords(const QString &role)
{
    if (role == u"investigator")
        return Say::tr("investigator");
    if (role == u"datamanager")
        return Say::tr("data manager");
    if (role == u"pharmacist")
        return Say::tr("pharmacist");
    return Say::tr("nurse");
}

QString formName(const Protocol &protocol, const QString &id)
{
    const Instrument *instrument = protocol.instrument(id);
    const ProtocolForm *form = protocol.form(id);
    return instrument ? instrument->title.in(language()) : form ? form->label.in(language()) : id;
}

PaperBoxes oneBox(bool isTicked)
{
    return {
        .options = {QString()}, .ticked = isTicked ? std::vector<int>{0} : std::vector<int>(), .low = {}, .high = {}};
}

/// The infusion that a call is about.
struct CallFacts
{
    QString title;
    QString infusion;
    QString start; ///< time
    QString window;
    QDate from; ///< of the infusion, invalid while planned
};

CallFacts factsOfVisit(const PaperSource &source, int visit)
{
    const Protocol &protocol = source.protocol();
    const VisitStatus &call = source.visit(visit);
    CallFacts facts;
    facts.title = call.visit->label.in(language());
    facts.window = windowWords(call);
    const ProtocolVisit *infusion = call.visit->period ? protocol.infusionOf(*call.visit->period) : nullptr;
    if (!infusion)
        infusion = protocol.visit(call.visit->anchor);
    if (infusion) {
        const int index = protocol.visitIndex(infusion->code);
        facts.infusion = plannedWords(source.visit(index));
        facts.from = source.visit(index).done;
        facts.start = source.values.text(Occasion::visit(index), u"infusion_start"_s);
    }
    return facts;
}

CallFacts factsOfInfusion(const PaperSource &source, int row)
{
    for (const GivenInfusion &infusion : givenInfusions(source.protocol(), source.values)) {
        if (infusion.number == row)
            return {Say::tr("Call after infusion %1").arg(row),
                    dateWords(infusion.date),
                    {},
                    infusion.callTarget.isValid()
                        ? Say::tr("%1 – %2", "first and last day")
                              .arg(shortDateWords(infusion.callTarget), dateWords(infusion.callLatest))
                        : QString(),
                    infusion.date};
    }
    throw Error(Error::Kind::WrongUse,
                Say::tr("There is no infusion %1 of patient %2.").arg(QString::number(row), source.patient));
}

void addAttempts(Paper &paper)
{
    paper.heading(Say::tr("Attempts"));
    PaperTable table;
    table.hasGrid = true;
    table.rowHeight = 32;
    table.columns = {{QString(), 0.5},          {Say::tr("Date"), 2},       {Say::tr("Time"), 1.4},
                     {Say::tr("Reached"), 1.8}, {Say::tr("Initials"), 1.2}, {Say::tr("Phone again on"), 2}};
    for (int attempt = 1; attempt <= attemptsOfACall; ++attempt)
        table.rows.push_back(
            {PaperCell(QLocale().toString(attempt)),
             {},
             {},
             PaperCell(PaperBoxes{.options = {Say::tr("yes"), Say::tr("no")}, .ticked = {}, .low = {}, .high = {}}),
             {},
             {}});
    paper.add(std::move(table));
    paper.note(Say::tr("After the third call without an answer, tell the investigator."));
}

void addQuickEvents(Paper &paper, const PaperSource &source)
{
    const std::vector<Option> &severities = source.study.dictionary().codelist(u"severity"_s);
    QStringList degrees;
    for (const Option &severity : severities)
        degrees.append(severity.label.in(language()));
    PaperTable table;
    table.hasGrid = true;
    table.rowHeight = 30;
    table.points = 9.5;
    table.columns = {{Say::tr("Event"), 2.6},
                     {Say::tr("Severity"), 3.7},
                     {Say::tr("Began on, at"), 2.1},
                     {Say::tr("Ended on, at"), 2.1},
                     {Say::tr("Serious"), 1}};
    const PaperBoxes severity{.options = degrees, .ticked = {}, .low = {}, .high = {}};
    const PaperBoxes serious{.options = {Say::tr("yes")}, .ticked = {}, .low = {}, .high = {}};
    for (const Option &event : source.protocol().quickEvents)
        table.rows.push_back({PaperCell(event.label.in(language())), PaperCell(severity), {}, {}, PaperCell(serious)});
    for (int i = 0; i < emptyRows; ++i)
        table.rows.push_back({PaperCell(QString()), PaperCell(severity), {}, {}, PaperCell(serious)});
    paper.add(std::move(table));
    paper.note(
        Say::tr("Serious: death, danger to life, hospital stay, lasting disability, malformation or another medical "
                "reason. The investigator is told at once, the sponsor within 24 hours."));
}

void addKnownEvents(Paper &paper, const PaperSource &source, QDate from)
{
    PaperTable table;
    table.columns = {
        {Say::tr("Already recorded"), 3}, {Say::tr("Start"), 2}, {Say::tr("End"), 2}, {Say::tr("Severity"), 2}};
    for (const AdverseEvent &event : adverseEvents(source.study, source.patient)) {
        const QDate onset = QDate::fromString(event.onset, Qt::ISODate);
        if (!from.isValid() || !onset.isValid() || onset < from)
            continue;
        const auto words = [&](const QString &item, const QString &value) {
            return PaperCell(knownWords(source.study, item, Value(value)));
        };
        table.rows.push_back({PaperCell(termWords(source.protocol(), event.term)),
                              words(u"ae_onset_date"_s, event.onset),
                              event.isOngoing() ? PaperCell(Say::tr("goes on")) : words(u"ae_end_date"_s, event.end),
                              words(u"ae_severity"_s, event.severity)});
    }
    if (!table.rows.empty())
        paper.add(std::move(table));
}

void addSteps(Paper &paper, const PaperSource &source, int visit, bool isBlank)
{
    const Protocol &protocol = source.protocol();
    PaperTable table;
    table.hasGrid = true;
    table.rowHeight = 29;
    table.points = 9.5;
    table.columns = {{QString(), 0.45},
                     {Say::tr("To do"), 4.4},
                     {Say::tr("Who"), 1.4},
                     {Say::tr("Where it stands"), 3.4},
                     {Say::tr("Initials"), 1}};
    const bool isDone = source.visit(visit).isDone() && !isBlank;
    table.rows.push_back({PaperCell(oneBox(isDone)),
                          PaperCell(Say::tr("Date and measurements")),
                          PaperCell(roleWords({})),
                          PaperCell(isDone ? dateWords(source.visit(visit).done) : QString()),
                          {}});
    const std::vector<Datum> nothing;
    const PatientValues empty(nothing);
    for (const VisitForm &form : visitForms(protocol, isBlank ? empty : source.values, visit)) {
        const ProtocolForm *own = protocol.form(form.id);
        QString state;
        if (!form.waitsFor.isEmpty()) {
            const ProtocolForm *before = protocol.form(form.waitsFor);
            const Item *decision = before && !before->required.empty()
                                       ? source.study.dictionary().item(before->required.front())
                                       : nullptr;
            state = own && !own->opensWith.isEmpty() && decision
                        ? Say::tr("opens when “%1” says: %2")
                              .arg(formName(protocol, form.waitsFor), valueWords(Value(own->opensWith), decision))
                        : Say::tr("opens after “%1”").arg(formName(protocol, form.waitsFor));
        } else if (form.state == VisitForm::State::Complete) {
            state = Say::tr("complete");
        } else if (form.answered > 0) {
            state = Say::tr("%1 of %n items", nullptr, form.asked).arg(form.answered);
        } else if (!form.isWanted) {
            state = Say::tr("if measured");
        }
        PaperCell what(formName(protocol, form.id));
        PaperCell where(state);
        where.isSecondary = true;
        table.rows.push_back({PaperCell(oneBox(form.state == VisitForm::State::Complete)),
                              what,
                              PaperCell(roleWords(own ? own->role : QString())),
                              where,
                              {}});
    }
    paper.add(std::move(table));
}

void addMeasurements(Paper &paper, const PaperSource &source, int visit, bool isBlank)
{
    PaperFields fields{.fields = {}, .columns = 4};
    for (const VisitField &field : visitFields(source.protocol(), visit)) {
        const Item *item = source.study.dictionary().item(field.item);
        if (!item || field.occasion != Occasion::visit(visit) || field.item == u"visit_date")
            continue;
        fields.fields.push_back(itemField(*item, isBlank ? Value() : source.values.at(field.occasion, field.item)));
        PaperField &last = fields.fields.back();
        if (last.answer.kind == PaperAnswer::Kind::Boxes) // a scale is too wide for a column
            last.answer = {.kind = PaperAnswer::Kind::Line,
                           .value = isBlank ? QString() : source.values.text(field.occasion, field.item),
                           .unit = {},
                           .boxes = {}};
    }
    if (fields.fields.empty())
        return;
    paper.heading(Say::tr("Measurements"));
    paper.add(std::move(fields));
}

/// What is measured several times during an infusion.
void addInfusionRecord(Paper &paper, const PaperSource &source, int visit, bool isBlank)
{
    const Protocol &protocol = source.protocol();
    for (const QString &id : protocol.visits[std::size_t(visit)].forms) {
        const ProtocolForm *form = protocol.form(id);
        if (!form || protocol.visits[std::size_t(visit)].kind != ProtocolVisit::Kind::Infusion ||
            form->items.size() < 12)
            continue;
        paper.heading(form->label.in(language()));
        addItems(paper, form->items, [&](const Item &item) {
            return isBlank ? Value() : source.values.at(Occasion::visit(visit), item.code);
        });
    }
}

void addDeviations(Paper &paper, const PaperSource &source, const QString &visit, bool isBlank)
{
    paper.heading(Say::tr("Deviations"));
    PaperTable table;
    table.hasGrid = true;
    table.rowHeight = 30;
    table.columns = {{Say::tr("Date"), 1.5}, {Say::tr("Kind"), 2.5}, {Say::tr("What happened"), 6}};
    for (const Deviation &deviation : deviations(source.protocol(), source.values)) {
        if (deviation.visit != visit || isBlank)
            continue;
        const QString text = deviation.isAutomatic() ? Say::tr("%n day(s) outside the window: say why", nullptr,
                                                               std::abs(deviation.daysOutsideWindow))
                                                     : deviation.text;
        table.rows.push_back({PaperCell(dateWords(deviation.date)),
                              PaperCell(optionWords(source.study, u"deviation_category"_s, deviation.category)),
                              PaperCell(text)});
    }
    table.rows.resize(std::max<std::size_t>(table.rows.size() + 1, emptyRows), {{}, {}, {}});
    paper.add(std::move(table));
}

void addContacts(Paper &paper, const PaperSource &source, bool isBlank)
{
    paper.heading(Say::tr("Contacts between visits"));
    PaperTable table;
    table.hasGrid = true;
    table.rowHeight = 30;
    table.columns = {{Say::tr("Date"), 1.5}, {Say::tr("Kind"), 2.5}, {Say::tr("Reason"), 6}};
    for (const int row : source.values.rows(List::Contact)) {
        const Occasion occasion = Occasion::row(List::Contact, row);
        if (!isBlank)
            table.rows.push_back({PaperCell(dateWords(source.values.date(occasion, u"contact_date"_s))),
                                  PaperCell(optionWords(source.study, u"contact_kind"_s,
                                                        source.values.text(occasion, u"contact_kind"_s))),
                                  PaperCell(source.values.text(occasion, u"contact_reason"_s))});
    }
    table.rows.resize(std::max<std::size_t>(table.rows.size() + 1, 2), {{}, {}, {}});
    paper.add(std::move(table));
}

} // namespace

bool isCall(const Study &study, int visit)
{
    return visit >= 0 && study.protocol().visits[std::size_t(visit)].kind == ProtocolVisit::Kind::Call;
}

Paper callSheet(const Study &study, const QString &patient, int visit, int row)
{
    if (row == 0 && !isCall(study, visit))
        throw Error(Error::Kind::Refused, Say::tr("Nobody is phoned at this visit: there is no call sheet for it."));
    const PaperSource source(study, patient);
    const CallFacts facts = row > 0 ? factsOfInfusion(source, row) : factsOfVisit(source, visit);
    Paper paper;
    paper.about = Say::tr("%1 · %2", "patient, paper").arg(patient, facts.title);
    paper.fileStem =
        u"%1_call_%2"_s.arg(patient, row > 0 ? u"IN%1"_s.arg(row) : study.protocol().visits[std::size_t(visit)].code);
    const auto period = visit >= 0 ? study.protocol().visits[std::size_t(visit)].period : std::nullopt;
    paper.heading(facts.title, 1, period ? Say::tr("phone call, period %1").arg(*period) : Say::tr("phone call"));
    PaperFields head{.fields = {}, .columns = 4};
    head.fields = {writtenField(Say::tr("Patient"), patient), writtenField(Say::tr("Infusion"), facts.infusion),
                   writtenField(Say::tr("Start of the infusion"), facts.start),
                   writtenField(Say::tr("To be phoned"), facts.window)};
    head.fields[2].answer.kind = PaperAnswer::Kind::Time;
    paper.add(std::move(head));
    addAttempts(paper);
    paper.heading(Say::tr("Since the infusion"));
    PaperFields question{.fields = {tickField(Say::tr("Has anything unusual happened since the infusion?"),
                                              {Say::tr("no"), Say::tr("yes")})},
                         .columns = 1,
                         .points = 11,
                         .labelShare = 0.62};
    paper.add(std::move(question));
    addKnownEvents(paper, source, facts.from);
    addQuickEvents(paper, source);
    PaperFields more;
    more.fields = {writtenField(Say::tr("New or changed medication"), {}, 2), writtenField(Say::tr("Comment"), {}, 2)};
    paper.add(std::move(more));
    paper.add(signatureLines({Say::tr("Called by")}));
    return paper;
}

Paper visitChecklist(const Study &study, const QString &patient, int visit, bool isBlank)
{
    const PaperSource source(study, patient);
    const VisitStatus &status = source.visit(visit);
    const QString name = status.visit->label.in(language());
    Paper paper;
    paper.about = Say::tr("%1 · %2", "patient, paper").arg(patient, Say::tr("Checklist: %1").arg(name));
    paper.fileStem = u"%1_checklist_%2"_s.arg(patient, status.visit->code);
    paper.heading(name, 1, Say::tr("checklist of the visit"));
    PaperFields head{.fields = {}, .columns = 4};
    head.fields = {writtenField(Say::tr("Patient"), patient), writtenField(Say::tr("Window"), windowWords(status)),
                   writtenField(Say::tr("Target"), dateWords(status.target)),
                   writtenField(Say::tr("Date of the visit"), isBlank ? QString() : dateWords(status.done))};
    head.fields[3].answer.kind = PaperAnswer::Kind::Date;
    paper.add(std::move(head));
    addSteps(paper, source, visit, isBlank);
    addMeasurements(paper, source, visit, isBlank);
    addInfusionRecord(paper, source, visit, isBlank);
    addDeviations(paper, source, status.visit->code, isBlank);
    addContacts(paper, source, isBlank);
    paper.add(PaperSpace{10});
    paper.add(signatureLines({Say::tr("Visit done by")}));
    return paper;
}

} // namespace carnet::ui
