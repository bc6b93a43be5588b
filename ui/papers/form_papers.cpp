#include "ui/papers/form_papers.h"

#include "core/domain/error.h"
#include "core/protocol/wording.h"
#include "ui/models/words.h"
#include "ui/papers/paper_items.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(FormPaper)
};

QString stem(const Study &study, const QString &patient, int visit, const QString &form)
{
    return visit < 0 ? u"%1_%2"_s.arg(patient, form)
                     : u"%1_%2_%3"_s.arg(patient, study.protocol().visits[std::size_t(visit)].code, form);
}

/// The question as the site's wording has it, with the neutral label small below.
PaperField questionOf(const Item &item, const Value &known, const std::optional<Wording> &wording)
{
    PaperField field = itemField(item, known);
    if (!wording)
        return field;
    if (const QString question = wording->question(item); !question.isEmpty()) {
        field.hint = field.label;
        field.label = question;
    }
    for (std::size_t i = 0; i < item.options.size() && field.answer.kind == PaperAnswer::Kind::Boxes; ++i) {
        const QString answer = wording->answer(item, item.options[i].code);
        const std::size_t at = item.printedDownwards ? item.options.size() - 1 - i : i;
        if (!answer.isEmpty() && !field.answer.boxes.isScale)
            field.answer.boxes.options[qsizetype(at)] = answer;
    }
    return field;
}

QString skipWords(const Instrument &instrument, const Item &item)
{
    if (!item.askedWhen)
        return {};
    for (const Item &other : instrument.items) {
        if (other.code == item.askedWhen->item)
            return Say::tr("only after certain answers to “%1”").arg(other.label.in(language()));
    }
    return {};
}

Paper questionnaire(const PaperSource &source, int visit, const Instrument &instrument, bool isBlank)
{
    const std::optional<Wording> wording = installedWording(instrument, language());
    Paper paper;
    const QString title = instrument.title.in(language());
    paper.about = Say::tr("%1 · %2", "patient, paper").arg(source.patient, title);
    paper.fileStem = stem(source.study, source.patient, visit, instrument.id);
    paper.heading(title, 1);
    addHead(paper, source, visit, isBlank);
    if (!instrument.recall.isEmpty())
        paper.paragraph(Say::tr("Period asked about: %1").arg(instrument.recall.in(language())));
    if (wording && !wording->instructions.isEmpty())
        paper.paragraph(wording->instructions);
    if (!wording)
        paper.note(Say::tr("Neutral labels, not the official wording: a sheet to note answers on, not the "
                           "questionnaire itself. %1")
                       .arg(instrument.licence.in(language())));
    PaperFields fields{.fields = {}, .columns = 1, .points = 10, .labelShare = 0.4};
    int number = 0;
    for (const Item &item : instrument.items) {
        const Value known = isBlank || visit < 0 ? Value() : source.values.at(Occasion::visit(visit), item.code);
        PaperField field = questionOf(item, known, wording);
        field.label = Say::tr("%1. %2", "number, question").arg(++number).arg(field.label);
        if (const QString skip = skipWords(instrument, item); !skip.isEmpty())
            field.hint = field.hint.isEmpty() ? skip : QString(field.hint + u" · "_s + skip);
        fields.fields.push_back(std::move(field));
    }
    paper.add(std::move(fields));
    if (wording)
        paper.note(wording->copyright);
    return paper;
}

Occasion occasionOf(const ProtocolForm &form, int visit)
{
    if (form.level == u"patient")
        return Occasion::patient();
    if (visit < 0)
        throw Error(Error::Kind::WrongUse,
                    Say::tr("“%1” belongs to a visit: name the visit.").arg(form.label.in(language())));
    return Occasion::visit(visit);
}

} // namespace

Paper formSheet(const Study &study, const QString &patient, int visit, const QString &id, bool isBlank)
{
    const PaperSource source(study, patient);
    if (const Instrument *instrument = study.protocol().instrument(id))
        return questionnaire(source, visit, *instrument, isBlank);
    const ProtocolForm *form = study.protocol().form(id);
    if (!form)
        throw Error(Error::Kind::WrongUse, Say::tr("There is no form “%1” in this study.").arg(id));
    const Occasion occasion = occasionOf(*form, visit);
    Paper paper;
    const QString title = form->label.in(language());
    paper.about = Say::tr("%1 · %2", "patient, paper").arg(patient, title);
    paper.fileStem = stem(study, patient, visit, id);
    paper.heading(title, 1);
    addHead(paper, source, occasion == Occasion::patient() ? -1 : visit, isBlank);
    addItems(paper, form->items,
             [&](const Item &item) { return isBlank ? Value() : source.values.at(occasion, item.code); });
    paper.add(PaperSpace{10});
    paper.add(signatureLines({form->role == u"investigator" ? Say::tr("Investigator") : Say::tr("Filled in by")}));
    return paper;
}

} // namespace carnet::ui
