#include "core/protocol/wording.h"

#include "core/domain/error.h"
#include "core/protocol/library.h"
#include "tests/support/support.h"

#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace carnet;

namespace {

// Invented texts: the official wording is nobody's to ship.
const QByteArray texts = R"({
  "instrument": "hads", "language": "fr", "licence": "Centre A, no. 12", "copyright": "© owner",
  "instructions": "Mode d’emploi",
  "items": { "hads_1": "Texte de la première question", "hads_2": "Texte de la deuxième" },
  "answers": { "hads4": { "0": "le moins", "3": "le plus" }, "hads_1": { "3": "tout à fait" } }
})";

QString problemsOf(const QByteArray &from, const QByteArray &to)
{
    QByteArray json = texts;
    EXPECT_TRUE(json.contains(from)) << from.toStdString();
    json.replace(json.indexOf(from), from.size(), to);
    QStringList lines;
    for (const DefinitionProblem &problem : checkWording(json, shippedInstrument))
        lines.push_back(problemLine(problem, u"hads.json"_s));
    return lines.join(u'\n');
}

struct InstalledWording : testing::Test
{
    QTemporaryDir folder;
    const Instrument hads = readInstrument(shippedInstrument(u"hads"_s), u"hads.json"_s);

    QString written(const QByteArray &json)
    {
        QFile file(folder.filePath(u"mine.json"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(json);
        return file.fileName();
    }
    QString kept() const { return folder.filePath(u"wording"_s); }
};

} // namespace

TEST(Wording, GivesQuestionsAndAnswersTheirTexts)
{
    const Instrument hads = readInstrument(shippedInstrument(u"hads"_s), u"hads.json"_s);
    const Wording wording = readWording(texts, u"hads.json"_s, shippedInstrument);
    EXPECT_EQ(wording.question(hads.items[0]), u"Texte de la première question"_s);
    EXPECT_EQ(wording.answer(hads.items[0], u"3"_s), u"tout à fait"_s) << "its own text before that of the set";
    EXPECT_EQ(wording.answer(hads.items[0], u"0"_s), u"le moins"_s);
    EXPECT_EQ(wording.answer(hads.items[1], u"3"_s), u"le plus"_s);
    EXPECT_EQ(wording.answer(hads.items[1], u"2"_s), QString());
    EXPECT_EQ(wording.question(hads.items[2]), QString());
    EXPECT_EQ(wording.copyright, u"© owner"_s);
}

TEST(Wording, IsToldFromADefinition)
{
    EXPECT_TRUE(isWording(texts));
    EXPECT_FALSE(isWording(shippedInstrument(u"hads"_s)));
    EXPECT_FALSE(isWording("{"));
}

TEST(Wording, NamesOnlyWhatTheDefinitionHas)
{
    EXPECT_EQ(problemsOf("\"hads\"", "\"hds\""), u"hads.json: instrument: there is no instrument “hds”"_s);
    EXPECT_TRUE(problemsOf("\"hads_2\"", "\"hads_15\"")
                    .startsWith(u"hads.json: items.hads_15: unknown key; known here: hads_1, "));
    EXPECT_EQ(problemsOf("\"0\": \"le moins\"", "\"4\": \"encore plus\""),
              u"hads.json: answers.hads4.4: unknown key; known here: 0, 1, 2, 3"_s);
    EXPECT_TRUE(problemsOf("\"hads4\"", "\"yn01\"")
                    .startsWith(u"hads.json: answers.yn01: unknown key; known here: hads_1, hads4, "));
    EXPECT_EQ(problemsOf("\"language\": \"fr\"", "\"language\": \"de\""),
              u"hads.json: language: “de” is not known; one of en, fr is wanted"_s);
    EXPECT_EQ(problemsOf("\"copyright\": \"© owner\",", ""), u"hads.json: copyright: is missing"_s);
}

TEST(Wording, CannotChangeCodesRangesOrScores)
{
    const QString why = u": a text is wanted; codes, ranges and scores stay those of the definition"_s;
    EXPECT_EQ(problemsOf("\"Texte de la deuxième\"", "{ \"range\": [0, 9] }"), u"hads.json: items.hads_2"_s + why);
    EXPECT_EQ(problemsOf("\"le moins\"", "7"), u"hads.json: answers.hads4.0"_s + why);
    EXPECT_EQ(
        problemsOf("\"instructions\"", "\"scores\": [], \"instructions\""),
        u"hads.json: scores: unknown key; known here: instrument, language, licence, copyright, instructions, items, answers"_s);
}

TEST_F(InstalledWording, IsFoundByItsInstrumentAndLanguage)
{
    EXPECT_FALSE(installedWording(hads, u"fr"_s, kept()));
    installWording(written(texts), shippedInstrument, kept());
    ASSERT_TRUE(installedWording(hads, u"fr"_s, kept()));
    EXPECT_EQ(installedWording(hads, u"fr"_s, kept())->instructions, u"Mode d’emploi"_s);
    EXPECT_FALSE(installedWording(hads, u"en"_s, kept()));
}

TEST_F(InstalledWording, StaysWhenANewOneIsRefused)
{
    installWording(written(texts), shippedInstrument, kept());
    QByteArray broken = texts;
    broken.replace("hads_2", "hads_99");
    EXPECT_THROW(installWording(written(broken), shippedInstrument, kept()), Error);
    EXPECT_THROW(installWording(folder.filePath(u"nothing.json"_s), shippedInstrument, kept()), Error);
    EXPECT_EQ(installedWording(hads, u"fr"_s, kept())->items.size(), 2);
}
