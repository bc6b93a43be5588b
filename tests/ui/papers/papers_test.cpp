#include "ui/papers/papers.h"

#include "core/domain/error.h"
#include "core/patients/patient_summary.h"
#include "tests/ui/papers/paper_studies.h"
#include "ui/charts/print_language.h"
#include "ui/papers/layout.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

using Kind = PaperWish::Kind;

QSizeF roomOf(const Paper &paper)
{
    return sheetRoom(pageSize(
        QPageLayout(QPageSize(QPageSize::A4), paper.orientation, QMarginsF(12, 10, 12, 10), QPageLayout::Millimeter)));
}

QString wordsOf(const std::vector<PaperPage> &pages)
{
    QStringList words;
    for (const PaperPage &page : pages) {
        for (const PaperMark &mark : page)
            words.append(mark.text);
    }
    return words.join(u' ');
}

/// Where the text really is, a little smaller than its line.
QRectF inkOf(const PaperMark &mark)
{
    const QFontMetricsF metrics(mark.font);
    const qreal width = metrics.horizontalAdvance(mark.text);
    qreal left = mark.box.left();
    if (mark.alignment & Qt::AlignRight)
        left = mark.box.right() - width;
    else if (mark.alignment & Qt::AlignHCenter)
        left = mark.box.center().x() - width / 2;
    const qreal top = mark.alignment & Qt::AlignVCenter ? mark.box.center().y() - metrics.height() / 2 : mark.box.top();
    return QRectF(left, top, width, metrics.height()).adjusted(0.5, 2.5, -0.5, -2.5);
}

/// Lines have no height: QRectF::contains would not find them.
bool isOn(const QRectF &page, const QRectF &box)
{
    return box.left() >= page.left() - 1 && box.top() >= page.top() - 1 && box.right() <= page.right() + 1 &&
           box.bottom() <= page.bottom() + 1;
}

void expectWellLaidOut(const std::vector<PaperPage> &pages, const QSizeF &room, const std::string &about)
{
    const QRectF page(QPointF(0, 0), room);
    for (std::size_t number = 0; number < pages.size(); ++number) {
        EXPECT_FALSE(pages[number].empty()) << about << ": page " << number + 1 << " is empty";
        std::vector<QRectF> inks;
        for (const PaperMark &mark : pages[number]) {
            const bool isText = mark.kind == PaperMark::Kind::Text && !mark.text.isEmpty();
            const QRectF box = isText ? inkOf(mark) : mark.box.normalized();
            EXPECT_TRUE(isOn(page, box)) << about << ", page " << number + 1
                                         << ": off the page: " << mark.text.toStdString();
            if (!isText)
                continue;
            for (const QRectF &other : inks)
                EXPECT_FALSE(other.intersects(box))
                    << about << ", page " << number + 1 << ": over another text: " << mark.text.toStdString();
            inks.push_back(box);
        }
    }
}

/// The names of the treatments of a protocol, as its file gives them.
QStringList treatmentsOf(const Study &study)
{
    QStringList names;
    const QJsonArray arms = QJsonDocument::fromJson(study.protocolJson()).object().value(u"arms"_s).toArray();
    for (const QJsonValue &arm : arms) {
        for (const QString &language : {u"en"_s, u"fr"_s})
            names.append(arm.toObject().value(u"label"_s).toObject().value(language).toString());
    }
    return names;
}

void expectAllWell(const Study &study, const QString &patient)
{
    const QStringList treatments = treatmentsOf(study);
    for (const QString &language : {u"en"_s, u"fr"_s}) {
        const PrintLanguage spoken(language);
        for (const PaperWish &wish : PaperStudies::allWishes(study, patient)) {
            const Paper paper = makePaper(study, wish);
            const std::string about =
                QString(study.protocol().id + u' ' + language + u' ' + paper.fileStem).toStdString();
            const QSizeF room = roomOf(paper);
            const std::vector<PaperPage> pages = layOut(paper, room);
            ASSERT_FALSE(pages.empty()) << about;
            expectWellLaidOut(pages, room, about);
            const QString words = wordsOf(pages) + paper.about;
            for (const QString &treatment : treatments)
                EXPECT_FALSE(words.contains(treatment, Qt::CaseInsensitive))
                    << about << " names " << treatment.toStdString();
        }
    }
}

Paper inFrench(const Study &study, const PaperWish &wish)
{
    const PrintLanguage french(u"fr"_s);
    return makePaper(study, wish);
}

Paper inEnglish(const Study &study, const PaperWish &wish)
{
    const PrintLanguage english(u"en"_s);
    return makePaper(study, wish);
}

QString wordsOf(const Paper &paper)
{
    return wordsOf(layOut(paper, roomOf(paper)));
}

class PapersOf : public testing::TestWithParam<const char *>
{
};

} // namespace

TEST_P(PapersOf, EveryDesignStayOnThePageInBothLanguagesAndNameNoTreatment)
{
    const QTemporaryDir folder;
    const auto study = PaperStudies::designed(folder.path(), QString::fromLatin1(GetParam()));
    expectAllWell(*study, study->patients().front());
}

INSTANTIATE_TEST_SUITE_P(Shipped, PapersOf,
                         testing::Values("ketapain", "inpatient-infusion", "three-arm-parallel", "one-year-cohort"));

TEST(Papers, OfAFinishedAndARunningPatientStayOnThePage)
{
    expectAllWell(PaperStudies::demo(), u"KP-004"_s);
    expectAllWell(PaperStudies::demo(), u"KP-024"_s);
}

TEST(BlankDiary, HasAPageToExplainItAndAPageForEachWeek)
{
    const Paper paper = inEnglish(PaperStudies::demo(), {.kind = Kind::Diary, .patient = u"KP-004"_s, .period = 2});
    const auto pages = layOut(paper, roomOf(paper));
    ASSERT_EQ(pages.size(), 6U);
    const QString words = wordsOf(pages);
    for (int day = 1; day <= 35; ++day)
        EXPECT_EQ(words.count(u"Day %1 "_s.arg(day)), 1) << day;
    EXPECT_EQ(paper.fileStem, u"KP-004_diary_P2"_s);
    // Three scales of eleven boxes a day.
    const auto frames =
        std::ranges::count_if(pages[1], [](const PaperMark &mark) { return mark.kind == PaperMark::Kind::Frame; });
    EXPECT_EQ(frames, 7 * 3 * 11);
}

TEST(BlankDiary, CountsItsDatesFromTheInfusion)
{
    const Study &study = PaperStudies::demo();
    const int visit = study.protocol().visitIndex(study.protocol().infusionOf(2)->code);
    const QDate infusion =
        QDate::fromString(study.value({u"KP-004"_s, Occasion::visit(visit), u"visit_date"_s}).text(), Qt::ISODate);
    ASSERT_TRUE(infusion.isValid());
    const PaperWish wish{.kind = Kind::Diary, .patient = u"KP-004"_s, .period = 2};
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    const QString words = wordsOf(inEnglish(study, wish));
    EXPECT_TRUE(words.contains(english.toString(infusion.addDays(1), u"dddd"_s)));
    EXPECT_TRUE(words.contains(english.toString(infusion.addDays(35), u"d MMM"_s)));
    EXPECT_TRUE(words.contains(u"Infusion given on"));
    const QLocale french(QLocale::French, QLocale::France);
    EXPECT_TRUE(wordsOf(inFrench(study, wish)).contains(french.toString(infusion.addDays(1), u"dddd"_s)));
}

TEST(BlankDiary, SaysThatAnInfusionIsPlannedOnly)
{
    const QString words =
        wordsOf(inEnglish(PaperStudies::demo(), {.kind = Kind::Diary, .patient = u"KP-024"_s, .period = 3}));
    EXPECT_TRUE(words.contains(u"Infusion planned on"));
    EXPECT_TRUE(words.contains(u"has not been given yet"));
}

TEST(BlankDiary, IsRefusedInWordsWhereTheDesignHasNone)
{
    const QTemporaryDir folder;
    const auto study = PaperStudies::designed(folder.path(), u"one-year-cohort"_s);
    const QString patient = study->patients().front();
    for (const PaperWish &wish : papersOfPatient(*study, patient))
        EXPECT_NE(int(wish.kind), int(Kind::Diary));
    try {
        makePaper(*study, {.kind = Kind::Diary, .patient = patient, .period = 1});
        FAIL();
    } catch (const Error &error) {
        EXPECT_TRUE(error.message().contains(u"no diary"));
    }
}

TEST(EventReport, CrossesTheCriteriaAndTellsTheDeadline)
{
    const QTemporaryDir folder;
    const auto study = PaperStudies::designed(folder.path(), u"ketapain"_s);
    const Paper paper = inEnglish(*study, {.kind = Kind::Event, .patient = study->patients().front(), .row = 2});
    const auto pages = layOut(paper, roomOf(paper));
    const QString words = wordsOf(pages);
    EXPECT_TRUE(words.contains(u"Serious adverse event report"));
    EXPECT_TRUE(words.contains(u"2 Jun 2018 09:30")) << "24 hours after the site knew";
    EXPECT_TRUE(words.contains(u"Sentence 120")) << "the narrative is whole, however long";
    qsizetype crosses = 0;
    for (const PaperPage &page : pages)
        crosses +=
            std::ranges::count_if(page, [](const PaperMark &mark) { return mark.kind == PaperMark::Kind::Cross; });
    EXPECT_EQ(crosses, 2) << "serious: yes, and the stay in hospital";
    EXPECT_TRUE(wordsOf(inEnglish(*study, {.kind = Kind::Event, .patient = study->patients().front(), .row = 1}))
                    .contains(u"Adverse event report"));
}

TEST(Questionnaire, BlankSheetSaysThatItsLabelsAreNeutral)
{
    const Paper blank = inEnglish(PaperStudies::demo(), {.kind = Kind::Form,
                                                         .patient = u"KP-004"_s,
                                                         .visit = PaperStudies::demo().protocol().visitIndex(u"V0"_s),
                                                         .form = u"bpi"_s,
                                                         .isBlank = true});
    EXPECT_TRUE(wordsOf(blank).contains(u"not the official wording"));
    Paper filled = inEnglish(PaperStudies::demo(), {.kind = Kind::Form,
                                                    .patient = u"KP-004"_s,
                                                    .visit = PaperStudies::demo().protocol().visitIndex(u"V0"_s),
                                                    .form = u"bpi"_s});
    const auto crosses = [](const Paper &paper) {
        qsizetype found = 0;
        for (const PaperPage &page : layOut(paper, roomOf(paper)))
            found +=
                std::ranges::count_if(page, [](const PaperMark &mark) { return mark.kind == PaperMark::Kind::Cross; });
        return found;
    };
    EXPECT_EQ(crosses(blank), 0);
    EXPECT_GT(crosses(filled), 10);
}

TEST(Checklist, RepeatsItsHeaderAndKeepsHeadingsWithWhatFollows)
{
    Paper paper;
    paper.heading(u"Title"_s, 1);
    PaperTable table;
    table.columns = {{u"Column"_s, 1}};
    for (int i = 0; i < 100; ++i)
        table.rows.push_back({PaperCell(u"row %1"_s.arg(i))});
    paper.add(table);
    paper.heading(u"Section"_s);
    paper.paragraph(u"What follows."_s);
    const QSizeF room(600, 400);
    const auto pages = layOut(paper, room);
    ASSERT_GT(pages.size(), 3U);
    int rows = 0;
    for (const PaperPage &page : pages) {
        const QString words = wordsOf(std::vector<PaperPage>{page});
        rows += int(words.count(u"row "));
        EXPECT_EQ(words.contains(u"row "), words.contains(u"Column")) << "each page names the columns";
        EXPECT_EQ(words.contains(u"Section"), words.contains(u"What follows.")) << "no heading stands alone";
    }
    EXPECT_EQ(rows, 100) << "no row is lost or printed twice";
    expectWellLaidOut(pages, room, "table");
}

TEST(PrintLanguage, LeavesTheWindowAlone)
{
    struct Listener final : QObject
    {
        int told = 0;
        bool eventFilter(QObject *, QEvent *event) override
        {
            told += event->type() == QEvent::LanguageChange ? 1 : 0;
            return false;
        }
    } listener;
    qApp->installEventFilter(&listener);
    const QLocale before;
    {
        const PrintLanguage french(u"fr"_s);
        EXPECT_EQ(QLocale().language(), QLocale::French);
        EXPECT_EQ(QCoreApplication::translate("Paper", "Patient"), u"Patient"_s);
        EXPECT_EQ(QCoreApplication::translate("Sheets", "Treatments are blinded"), u"Traitements en aveugle"_s);
        const PrintLanguage english(u"en"_s);
        EXPECT_EQ(QCoreApplication::translate("Sheets", "Treatments are blinded"), u"Treatments are blinded"_s);
    }
    EXPECT_EQ(QLocale(), before);
    QCoreApplication::processEvents();
    EXPECT_EQ(listener.told, 0);
}

TEST(Printout, IsAPdfWithItsFontsAndItsText)
{
    const Study &study = PaperStudies::demo();
    const Printout printout = printoutOf(study, {.kind = Kind::Diary, .patient = u"KP-004"_s, .period = 1}, u"fr"_s);
    const QByteArray pdf = pdfOf(printout);
    EXPECT_TRUE(pdf.startsWith("%PDF"));
    EXPECT_EQ(pdf.count("/Type /Page\n"), 6);
    EXPECT_TRUE(pdf.contains("/FontFile")) << "the fonts are in the file";
    EXPECT_FALSE(pdf.contains("/Subtype /Image")) << "lines and text only";
    const QString reader = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (reader.isEmpty())
        GTEST_SKIP() << "pdftotext is not installed";
    QProcess process;
    process.start(reader, {u"-layout"_s, u"-"_s, u"-"_s});
    process.write(pdf);
    process.closeWriteChannel();
    ASSERT_TRUE(process.waitForFinished());
    const QString text = QString::fromUtf8(process.readAllStandardOutput());
    for (const QString &wanted : {u"KETAPAIN · KP-004"_s, u"Page 6 sur 6"_s, u"Traitements en aveugle"_s,
                                  QString::number(study.lastAct()), u"DONNÉES SYNTHÉTIQUES"_s})
        EXPECT_TRUE(text.contains(wanted)) << wanted.toStdString();
    for (const QString &treatment : treatmentsOf(study))
        EXPECT_FALSE(text.contains(treatment, Qt::CaseInsensitive)) << treatment.toStdString();
}

} // namespace carnet::ui
