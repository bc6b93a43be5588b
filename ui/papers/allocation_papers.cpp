#include "ui/papers/allocation_papers.h"

#include "core/study.h"
#include "ui/charts/chart_style.h"
#include "ui/models/words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(AllocationPaper)
};

PaperField known(const QString &label, const QString &value)
{
    return writtenField(label, value.isEmpty() ? u"—"_s : value);
}

QString whoWords(const Person &person)
{
    const QString name = person.fullName.isEmpty() ? person.name : person.fullName;
    return Say::tr("%1 (%2)", "person, roles").arg(name, words(person.roles));
}

QString actWords(const Act &act)
{
    return Say::tr("act %1, seal %2…").arg(QString::number(act.id), QString::fromLatin1(act.seal.toHex().left(16)));
}

/// A card with cutting marks around it.
PaperDrawing card(const QString &study, const EnvelopeCode &envelope, bool hasPeriods)
{
    constexpr qreal height = 152;
    constexpr qreal inset = 14;
    PaperDrawing drawing;
    drawing.height = [](qreal, const ChartStyle &) { return height + inset; };
    const QString title = hasPeriods ? Say::tr("Number %1 · Period %2").arg(envelope.number).arg(envelope.period)
                                     : Say::tr("Number %1").arg(envelope.number);
    const QString code = envelope.code;
    const QString why = Say::tr("Emergency code. Open only when the treatment of this patient depends on it.");
    const QString how =
        Say::tr("In Carnet: page of the patient, Break the code. Type the code, your password and why.");
    drawing.paint = [=](QPainter &painter, const QRectF &area, const ChartStyle &style) {
        const QRectF box = area.adjusted(0, 0, 0, -inset);
        QPen pen(style.colors.text3, 1, Qt::DashLine);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box);
        const QRectF inner = box.adjusted(inset, inset - 4, -inset, -inset + 4);
        auto line = [&, top = inner.top()](const QString &text, qreal points, Theme::Weight weight,
                                                 const QColor &color) mutable {
            const QFont font = style.font(points, weight);
            const QRectF row(inner.left(), top, inner.width(), QFontMetricsF(font).height());
            style.text(painter, row, Qt::AlignLeft, text, font, color);
            top += row.height() + 4;
        };
        line(study, 9, Theme::Weight::Regular, style.colors.text2);
        line(title, 13, Theme::Weight::Bold, style.colors.text);
        line(code, 20, Theme::Weight::Bold, style.colors.text);
        line(why, 9, Theme::Weight::SemiBold, style.colors.text);
        line(how, 8.5, Theme::Weight::Regular, style.colors.text2);
    };
    return drawing;
}

} // namespace

Paper receiptPaper(const AllocationReceipt &receipt)
{
    Paper paper;
    paper.about = Say::tr("Receipt of the allocation list");
    paper.fileStem = u"allocation_receipt"_s;
    paper.heading(paper.about, 1);
    PaperFields fields;
    fields.fields = {known(Say::tr("File"), receipt.source.file),
                     known(Say::tr("SHA-256 of the file"), QString::fromLatin1(receipt.source.sha256.toHex())),
                     known(Say::tr("Imported by"), whoWords(receipt.by))};
    if (receipt.second)
        fields.fields.push_back(known(Say::tr("Together with"), whoWords(*receipt.second)));
    if (!receipt.act.reason.isEmpty())
        fields.fields.push_back(known(Say::tr("Replaces a list, because"), receipt.act.reason));
    fields.fields.insert(fields.fields.end(),
                         {known(Say::tr("At"), momentWords(receipt.act.at)),
                          known(Say::tr("Recorded as"), actWords(receipt.act)),
                          known(Say::tr("Randomisation numbers"), QLocale().toString(receipt.numbers)),
                          known(Say::tr("Envelopes"), QLocale().toString(receipt.envelopes))});
    paper.add(std::move(fields));
    paper.note(Say::tr("The list itself is sealed in the study: each number in a box of the same length, which only the "
                       "holders of the key can open. Name and checksum of the file are sealed with it. Keep the file "
                       "away from the study and from whoever is blinded."));
    paper.add(signatureLines({Say::tr("Pharmacist")}));
    return paper;
}

Paper preparationPaper(const Study &study, const Preparation &preparation, const QString &treatment)
{
    const ArmPlan plan = armPlan(study);
    Paper paper;
    paper.about = Say::tr("Preparation, number %1").arg(preparation.number);
    paper.fileStem = u"preparation_%1_P%2"_s.arg(preparation.number).arg(preparation.period);
    paper.namesTreatment = true;
    paper.heading(Say::tr("Preparation sheet"), 1,
                  plan.periods > 1 ? Say::tr("Period %1").arg(preparation.period) : QString());
    PaperFields fields;
    fields.fields = {
        known(Say::tr("Randomisation number"), QString::number(preparation.number)),
        known(Say::tr("Patient"), preparation.patient), known(Say::tr("Planned for"), dateWords(preparation.date)),
        known(Say::tr("Last weight"),
              preparation.weightKg ? Say::tr("%1 kg").arg(QLocale().toString(*preparation.weightKg)) : QString())};
    paper.add(std::move(fields));
    paper.heading(Say::tr("To be prepared"));
    paper.add(PaperParagraph{
        .text = plan.words(treatment, language()), .points = 18, .weight = Theme::Weight::Bold, .mark = {}});
    PaperFields written;
    written.fields = {writtenField(Say::tr("Doses and volumes")), writtenField(Say::tr("Batches, expiry")),
                      writtenField(Say::tr("Prepared on, at")), writtenField(Say::tr("Handed over to, at"))};
    paper.add(std::move(written));
    paper.note(
        Say::tr("The preparation leaves with the number alone: nothing on it may tell the treatment. This sheet stays "
                "with the unblinded pharmacy."));
    paper.add(signatureLines({Say::tr("Prepared by"), Say::tr("Checked by")}));
    return paper;
}

Paper envelopesPaper(const Study &study, const std::vector<EnvelopeCode> &codes)
{
    Paper paper;
    paper.about = Say::tr("Codes for the sealed envelopes");
    paper.fileStem = u"envelopes"_s;
    const bool hasPeriods = armPlan(study).periods > 1;
    const QString name = study.protocol().shortTitle;
    for (const EnvelopeCode &each : codes)
        paper.add(card(name, each, hasPeriods));
    paper.note(
        Say::tr("Cut out, one card in each opaque envelope, and write number and period on the outside. The codes are "
                "kept nowhere: when these sheets are lost, make new ones."));
    return paper;
}

Paper codeBreakPaper(const Study &study, const CodeBreakWish &wish, const BrokenCode &broken)
{
    const ArmPlan plan = armPlan(study);
    Paper paper;
    paper.about = Say::tr("%1 · Emergency code break", "patient").arg(broken.patient);
    paper.fileStem = u"%1_P%2_code_break"_s.arg(broken.patient).arg(broken.period);
    paper.namesTreatment = true;
    paper.heading(Say::tr("Emergency code break"), 1, broken.patient);
    PaperFields fields;
    fields.fields = {known(Say::tr("Patient"), broken.patient),
                     known(Say::tr("Period"), QString::number(broken.period)),
                     known(Say::tr("Randomisation number"), QString::number(broken.number)),
                     known(Say::tr("Broken by"), whoWords(study.person())),
                     known(Say::tr("At"), momentWords(broken.act.at)),
                     known(Say::tr("Why"), words(wish.why)),
                     known(Say::tr("In words"), broken.act.reason),
                     known(Say::tr("Who needs to know"), wish.whoNeedsToKnow.simplified()),
                     known(Say::tr("Recorded as"), actWords(broken.act))};
    paper.add(std::move(fields));
    paper.heading(Say::tr("Treatment"));
    paper.add(PaperParagraph{
        .text = plan.words(broken.treatment, language()), .points = 18, .weight = Theme::Weight::Bold, .mark = {}});
    PaperFields calls;
    calls.fields = {writtenField(Say::tr("Data manager phoned, at")), writtenField(Say::tr("Sponsor phoned, at"))};
    paper.add(std::move(calls));
    paper.note(Say::tr("Only those who treat the patient may read this. The treatment is kept nowhere in the study."));
    paper.add(signatureLines({Say::tr("Name, signature")}));
    return paper;
}

Paper unblindingCertificate(const Study &study, const Unblinding &unblinding)
{
    Paper paper;
    paper.about = Say::tr("Certificate of unblinding");
    paper.fileStem = u"unblinding_certificate"_s;
    paper.heading(paper.about, 1);
    paper.paragraph(study.protocol().title.in(language()));
    const QDateTime at = QDateTime::fromString(unblinding.at, Qt::ISODate);
    PaperFields fields;
    fields.fields = {known(Say::tr("Study"), study.facts().id),
                     known(Say::tr("Unblinded at"), momentWords(at)),
                     known(Say::tr("By"), whoWords(unblinding.first)),
                     known(Say::tr("And"), whoWords(unblinding.second)),
                     known(Say::tr("Patients"), QLocale().toString(unblinding.patients)),
                     known(Say::tr("Randomisation numbers of the list"), QLocale().toString(unblinding.numbers)),
                     known(Say::tr("Recorded as"), actWords(unblinding.act))};
    paper.add(std::move(fields));
    if (!unblinding.steps.empty()) {
        paper.heading(Say::tr("Before the treatments were opened"));
        PaperTable table;
        table.columns = {{QString(), 0.25}, {Say::tr("Condition"), 3}, {Say::tr("Found"), 3}};
        for (const UnblindingStep &step : unblinding.steps) {
            PaperCell done;
            done.state = StateMark::Done;
            table.rows.push_back({done, PaperCell(step.title), PaperCell(step.found)});
        }
        paper.add(std::move(table));
    }
    paper.note(
        Say::tr("This cannot be undone. From this act on the treatments are data of the study, and every page and "
                "print says since when."));
    paper.add(signatureLines({Say::tr("First person"), Say::tr("Second person")}));
    return paper;
}

} // namespace carnet::ui
