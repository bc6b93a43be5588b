#include "core/exchange/new_study_file.h"
#include "core/protocol/library.h"
#include "tests/ui/pages/window_fixture.h"
#include "ui/forms/item_fields.h"
#include "ui/pages/page_factory.h"
#include "ui/pages/visit_page.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

/// The window on an empty study of a shipped protocol.
class Designs : public WindowFixture, public testing::WithParamInterface<const char *>
{
protected:
    QString openWithAPatient()
    {
        const QString id = QString::fromLatin1(GetParam());
        auto study =
            Study::create(folder.filePath(u"site.carnet"_s),
                          newStudyOn(shippedProtocol(id), id + u".json"_s, shippedInstrument), test::fixedClock());
        const QString patient = nextPatientCode(study->protocol().patientCodePattern, {});
        study->record({{{patient, Occasion::patient(), u"sex"_s}, u"M"_s}});
        window->showStudy(std::move(study));
        return patient;
    }
};

} // namespace

TEST_P(Designs, EveryPageOpensAndEveryVisitHasItsChecklist)
{
    const QString patient = openWithAPatient();
    for (const Place::Page page :
         {Place::Page::Today, Place::Page::Patients, Place::Page::Patient, Place::Page::Visit, Place::Page::Events,
          Place::Page::Queries, Place::Page::Charts, Place::Page::Export}) {
        frame().go({.page = page, .patient = patient});
        QCoreApplication::processEvents();
        EXPECT_EQ(int(frame().place().page), int(page));
        EXPECT_FALSE(window->grab().isNull());
    }
    const Protocol &protocol = window->study()->protocol();
    for (int visit = 0; visit < int(protocol.visits.size()); ++visit) {
        for (const QString &form : protocol.visits[std::size_t(visit)].forms) {
            if (!protocol.form(form))
                continue;
            frame().go({.page = Place::Page::Visit, .patient = patient, .visit = visit, .form = form});
            QCoreApplication::processEvents();
            EXPECT_EQ(frame().place().form, form);
        }
    }
    EXPECT_EQ(told, QStringList());
}

TEST_P(Designs, InfusionsAtAnyTimeAreTypedWhereTheDesignHasThem)
{
    const QString patient = openWithAPatient();
    const Protocol &protocol = window->study()->protocol();
    frame().go({.page = Place::Page::Visit,
                .patient = patient,
                .visit = 0,
                .form = u"infusion"_s,
                .row = 1});
    QCoreApplication::processEvents();
    auto *page = window->findChild<VisitPage *>();
    ASSERT_TRUE(page);
    QWidget *date = page->fields()->editor(u"infusion_date"_s);
    if (!protocol.repeatedInfusions.allowed) {
        EXPECT_FALSE(date && date->isVisible());
        return;
    }
    ASSERT_TRUE(date);
    QTest::keyClicks(QApplication::focusWidget(), u"t"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(window->study()->value({patient, Occasion::row(List::Infusion, 1), u"infusion_date"_s}).text(),
              u"2018-06-15"_s);
}

INSTANTIATE_TEST_SUITE_P(Protocols, Designs,
                         testing::Values("ketapain", "inpatient-infusion", "three-arm-parallel", "one-year-cohort"),
                         [](const auto &parameter) {
                             std::string name = parameter.param;
                             std::erase(name, '-');
                             return name;
                         });

} // namespace carnet::ui
