#include "ui/papers/event_papers.h"
#include "ui/models/event_words.h"

#include "core/domain/error.h"
#include "ui/models/event_model.h"
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
    Q_DECLARE_TR_FUNCTIONS(EventPaper)
};

constexpr int hoursToReport = 24;

class EventReport
{
public:
    EventReport(const PaperSource &source, int number)
        : m_source(source)
        , m_number(number)
        , m_serious(value(u"ae_serious"_s).number() == 1.0 || (number == 0 && source.protocol().form(u"serious_event")))
    {
    }

    Paper make()
    {
        const QString title = m_serious ? Say::tr("Serious adverse event report") : Say::tr("Adverse event report");
        m_paper.about = Say::tr("%1 · %2", "patient, paper")
                            .arg(m_source.patient, m_number > 0 ? Say::tr("Adverse event %1").arg(m_number) : title);
        m_paper.fileStem = m_number > 0 ? u"%1_event_%2"_s.arg(m_source.patient, QString::number(m_number))
                                        : QString(m_source.patient + u"_event"_s);
        m_paper.heading(title, 1, m_number > 0 ? Say::tr("event %1").arg(m_number) : Say::tr("not recorded yet"));
        patient();
        event();
        if (m_serious)
            seriousness();
        treatments();
        narrative();
        m_paper.add(PaperSpace{12});
        m_paper.add(signatureLines({Say::tr("Reported by"), Say::tr("Investigator")}));
        return std::move(m_paper);
    }

private:
    Occasion row() const { return Occasion::row(List::AdverseEvent, m_number); }
    Value value(const QString &item) const { return m_number > 0 ? m_source.values.at(row(), item) : Value(); }

    PaperField field(const QString &code) const
    {
        const Item *item = m_source.study.dictionary().item(code);
        if (code == u"ae_term")
            return writtenField(itemWords(m_source.study, code), termWords(m_source.protocol(), value(code).text()), 2);
        return item ? itemField(*item, value(code)) : writtenField(code);
    }

    void patient()
    {
        const PatientSummary &summary = m_source.summary;
        PaperFields head{.fields = {}, .columns = 4};
        const auto option = [&](const QString &item, const QString &known) {
            return optionWords(m_source.study, item, known);
        };
        head.fields = {
            writtenField(Say::tr("Patient"), m_source.patient),
            writtenField(Say::tr("Sex"), option(u"sex"_s, summary.sex)),
            writtenField(Say::tr("Age"),
                         summary.ageYears ? Say::tr("%1 years").arg(QLocale().toString(*summary.ageYears)) : QString()),
            writtenField(Say::tr("Weight"),
                         summary.weightKg ? Say::tr("%1 kg").arg(QLocale().toString(*summary.weightKg)) : QString())};
        head.fields.push_back(writtenField(Say::tr("Site"), m_source.values.text(Occasion::patient(), u"site"_s)));
        head.fields.push_back(writtenField(Say::tr("Included on"), dateWords(summary.inclusion)));
        const auto [infusion, day] = lastInfusion();
        head.fields.push_back(writtenField(Say::tr("Last infusion before the event"), infusion));
        head.fields.push_back(writtenField(Say::tr("Days after it"), day));
        m_paper.add(std::move(head));
        m_paper.note(Say::tr("The treatment is not named: the study is blinded."));
    }

    std::pair<QString, QString> lastInfusion() const
    {
        const QDate onset = QDate::fromString(value(u"ae_onset_date"_s).text(), Qt::ISODate);
        QDate last;
        for (const VisitStatus &visit : m_source.summary.visits) {
            if (visit.visit->kind == ProtocolVisit::Kind::Infusion && visit.done.isValid() &&
                (!onset.isValid() || visit.done <= onset))
                last = visit.done;
        }
        for (const GivenInfusion &infusion : givenInfusions(m_source.protocol(), m_source.values)) {
            if (infusion.date.isValid() && (!onset.isValid() || infusion.date <= onset))
                last = std::max(last, infusion.date);
        }
        if (!last.isValid())
            return {};
        return {dateWords(last), onset.isValid() ? QLocale().toString(last.daysTo(onset)) : QString()};
    }

    void event()
    {
        m_paper.heading(Say::tr("The event"));
        PaperFields fields;
        for (const QString &item : {u"ae_term"_s, u"ae_onset_date"_s, u"ae_end_date"_s, u"ae_severity"_s,
                                    u"ae_serious"_s, u"ae_causality"_s, u"ae_action"_s, u"ae_outcome"_s})
            fields.fields.push_back(field(item));
        m_paper.add(std::move(fields));
    }

    void seriousness()
    {
        const ProtocolForm *form = m_source.protocol().form(u"serious_event");
        if (!form)
            return;
        m_paper.heading(Say::tr("Why it is serious"), 2, Say::tr("cross all that apply"));
        PaperBoxes criteria;
        PaperFields others;
        for (const Item &item : form->items) {
            if (item.kind == Item::Kind::Number && item.options.size() == 2 && item.code != u"sae_expected") {
                if (value(item.code).number() == 1.0)
                    criteria.ticked.push_back(int(criteria.options.size()));
                criteria.options.append(item.label.in(language()));
            } else if (item.code != u"sae_narrative") {
                others.fields.push_back(itemField(item, value(item.code)));
            }
        }
        PaperTable boxes;
        boxes.columns = {{}};
        boxes.points = 10;
        boxes.rows.push_back({PaperCell(criteria)});
        m_paper.add(std::move(boxes));
        m_paper.heading(Say::tr("The 24 hours"), 2, clockWords());
        m_paper.add(std::move(others));
    }

    QString clockWords() const
    {
        const QDate known = QDate::fromString(value(u"sae_known_on"_s).text(), Qt::ISODate);
        const QTime at = QTime::fromString(value(u"sae_known_at"_s).text(), u"HH:mm"_s);
        if (!known.isValid())
            return Say::tr("report within %1 hours after the site knows of it").arg(hoursToReport);
        const QString due = dateWords(known.addDays(1)) + (at.isValid() ? at.toString(u" HH:mm"_s) : QString());
        const QDate reported = QDate::fromString(value(u"sae_reported_on"_s).text(), Qt::ISODate);
        return reported.isValid() ? Say::tr("due by %1, reported on %2").arg(due, dateWords(reported))
                                  : Say::tr("report by %1").arg(due);
    }

    void treatments()
    {
        m_paper.heading(Say::tr("Other treatments at the time"));
        PaperTable table;
        table.hasGrid = true;
        table.rowHeight = 28;
        table.columns = {
            {Say::tr("Medication, dose"), 4}, {Say::tr("Indication"), 3}, {Say::tr("Start"), 2}, {Say::tr("End"), 2}};
        for (const int number : m_source.values.rows(List::Medication)) {
            const Occasion at = Occasion::row(List::Medication, number);
            const auto known = [&](const QString &item) {
                return knownWords(m_source.study, item, m_source.values.at(at, item));
            };
            const bool isOngoing = m_source.values.at(at, u"cm_ongoing"_s).number() == 1.0;
            table.rows.push_back({PaperCell(QStringList{known(u"cm_name"_s), known(u"cm_dose"_s)}.join(u' ').trimmed()),
                                  PaperCell(known(u"cm_indication"_s)), PaperCell(known(u"cm_start_date"_s)),
                                  PaperCell(isOngoing ? Say::tr("goes on") : known(u"cm_end_date"_s))});
        }
        table.rows.resize(table.rows.size() + 2, {{}, {}, {}, {}});
        m_paper.add(std::move(table));
    }

    void narrative()
    {
        m_paper.heading(Say::tr("What happened"), 2, Say::tr("course, examinations, treatment, what followed"));
        const QString text = value(u"sae_narrative"_s).text();
        if (!text.isEmpty())
            m_paper.paragraph(text);
        PaperFields lines{.fields = {writtenField({}, {}, text.isEmpty() ? 6 : 2)}, .columns = 1, .labelShare = 0.01};
        m_paper.add(std::move(lines));
    }

    const PaperSource &m_source;
    int m_number;
    bool m_serious;
    Paper m_paper;
};

} // namespace

Paper eventReport(const Study &study, const QString &patient, int number)
{
    const PaperSource source(study, patient);
    if (number > 0 && std::ranges::count(source.values.rows(List::AdverseEvent), number) == 0)
        throw Error(Error::Kind::WrongUse,
                    Say::tr("There is no adverse event %1 of patient %2.").arg(QString::number(number), patient));
    return EventReport(source, number).make();
}

} // namespace carnet::ui
