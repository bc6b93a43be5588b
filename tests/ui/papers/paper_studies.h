#pragma once

#include "core/exchange/new_study_file.h"
#include "core/patients/patient_summary.h"
#include "core/protocol/library.h"
#include "tests/support/support.h"
#include "tests/support/study_copy.h"
#include "ui/papers/papers.h"

#include <QDir>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace carnet::ui {

/// Studies to print from; kept for the whole run.
class PaperStudies
{
public:
    static Study &demo()
    {
        static const QTemporaryDir folder;
        static const std::unique_ptr<Study> study = [] {
            const QString path = folder.filePath(QStringLiteral("demo.carnet"));
            test::copyOfDemo(path);
            return Study::open(path, Study::Access::ReadWrite, test::fixedClock(), {QStringLiteral("nurse"), {}});
        }();
        return *study;
    }

    /// A study of a shipped protocol with one patient who was included, and two adverse events.
    static std::unique_ptr<Study> designed(const QString &folder, const QString &id)
    {
        auto study = Study::create(QDir(folder).filePath(id + QStringLiteral(".carnet")),
                                   newStudyOn(shippedProtocol(id), id + QStringLiteral(".json"), shippedInstrument),
                                   test::fixedClock());
        const QString patient = nextPatientCode(study->protocol().patientCodePattern, {});
        const auto event = [&](int number, const char *item, const Value &value) {
            return Datum{{patient, Occasion::row(List::AdverseEvent, number), QString::fromLatin1(item)}, value};
        };
        QString narrative;
        for (int i = 1; i <= 120; ++i)
            narrative += QStringLiteral("Sentence %1 of a long story about the event. ").arg(i);
        study->record({{{patient, Occasion::patient(), QStringLiteral("sex")}, QStringLiteral("M")},
                       {{patient, Occasion::patient(), QStringLiteral("consent_date")}, QStringLiteral("2018-05-01")},
                       {{patient, Occasion::visit(0), QStringLiteral("visit_date")}, QStringLiteral("2018-05-01")},
                       event(1, "ae_term", QStringLiteral("nausea")),
                       event(1, "ae_onset_date", QStringLiteral("2018-05-20")),
                       event(2, "ae_term", QStringLiteral("fall with a fracture of the wrist and a night in hospital")),
                       event(2, "ae_serious", 1),
                       event(2, "sae_hospital", 1),
                       event(2, "sae_known_on", QStringLiteral("2018-06-01")),
                       event(2, "sae_known_at", QStringLiteral("09:30")),
                       event(2, "sae_narrative", narrative)});
        return study;
    }

    /// Everything that can be printed about a patient.
    static std::vector<PaperWish> allWishes(const Study &study, const QString &patient)
    {
        using Kind = PaperWish::Kind;
        std::vector<PaperWish> wishes = papersOfPatient(study, patient);
        wishes.push_back({.kind = Kind::Audit});
        for (int visit = 0; visit < int(study.protocol().visits.size()); ++visit) {
            for (const PaperWish &wish : papersOfVisit(study, patient, visit)) {
                wishes.push_back(wish);
                PaperWish filled = wish;
                filled.isBlank = !wish.isBlank;
                wishes.push_back(filled);
            }
        }
        for (int period = 1; study.protocol().hasDiary() && period <= study.protocol().periods; ++period)
            wishes.push_back({.kind = Kind::TypedDiary, .patient = patient, .period = period});
        for (const int number : {1, 2}) {
            const Occasion row = Occasion::row(List::AdverseEvent, number);
            if (!study.value({patient, row, QStringLiteral("ae_term")}).isEmpty())
                wishes.push_back({.kind = Kind::Event, .patient = patient, .row = number});
        }
        wishes.push_back({.kind = Kind::Queries});
        wishes.push_back({.kind = Kind::Study});
        wishes.push_back({.kind = Kind::Visits, .from = study.today().addDays(-30), .to = study.today().addDays(30)});
        return wishes;
    }
};

} // namespace carnet::ui
