// Files that somebody damaged: each is imported whole or refused with its place, and nothing crashes.

#include "core/domain/error.h"
#include "core/exchange/import.h"
#include "core/study.h"
#include "tests/support/figure.h"
#include "tests/support/support.h"
#include "tests/torture/kills.h"

#include <QDir>
#include <QFile>
#include <gtest/gtest.h>
#include <random>

using namespace Qt::StringLiterals;

namespace carnet {
namespace {

/// Damages files as people, spreadsheets and disks do.
class Mutator
{
public:
    explicit Mutator(unsigned seed)
        : m_random(seed)
    {
    }

    int upTo(int last) { return std::uniform_int_distribution<int>(0, std::max(0, last))(m_random); }

    /// The header and some lines of a file.
    QByteArray excerpt(const QList<QByteArray> &lines)
    {
        const qsizetype count = std::min<qsizetype>(lines.size() - 1, 1 + upTo(24));
        const qsizetype from = 1 + upTo(int(lines.size() - 1 - count));
        return lines.first() + '\n' + lines.mid(from, count).join('\n') + '\n';
    }

    QByteArray damage(QByteArray bytes)
    {
        for (int times = 1 + upTo(3); times > 0; --times)
            damageOnce(bytes);
        return bytes;
    }

private:
    void damageOnce(QByteArray &bytes)
    {
        const int at = upTo(int(bytes.size()) - 1);
        const int length = std::min<int>(upTo(40), int(bytes.size()) - at);
        switch (upTo(13)) {
        case 0:
            if (!bytes.isEmpty())
                bytes[at] = char(bytes[at] ^ (1 << upTo(7)));
            break;
        case 1: bytes.remove(at, length); break;
        case 2: bytes.insert(at, bytes.mid(at, length)); break;
        case 3: bytes.insert(at, strange()); break;
        case 4: bytes.truncate(at); break;
        case 5: bytes.replace(at, length, strange()); break;
        case 6: swapLines(bytes); break;
        case 7: replaceField(bytes, strange()); break;
        case 8: replaceField(bytes, QByteArray::number(upTo(40) - 20)); break;
        case 9: bytes.replace(',', ';'); break;
        case 10: bytes.prepend("\xEF\xBB\xBF"); break;
        case 11: bytes.replace("\n", upTo(1) ? "\r\n" : "\r"); break;
        case 12: bytes.remove(0, bytes.indexOf('\n') + 1); break;
        default: bytes.append(bytes.mid(bytes.indexOf('\n') + 1)); break;
        }
    }

    void swapLines(QByteArray &bytes)
    {
        QList<QByteArray> lines = bytes.split('\n');
        lines.swapItemsAt(upTo(int(lines.size()) - 1), upTo(int(lines.size()) - 1));
        bytes = lines.join('\n');
    }

    void replaceField(QByteArray &bytes, const QByteArray &with)
    {
        QList<QByteArray> lines = bytes.split('\n');
        QByteArray &line = lines[upTo(int(lines.size()) - 1)];
        QList<QByteArray> fields = line.split(',');
        fields[upTo(int(fields.size()) - 1)] = with;
        line = fields.join(',');
        bytes = lines.join('\n');
    }

    QByteArray strange()
    {
        static const QList<QByteArray> all{"",
                                           "\"",
                                           "\"\"",
                                           "\n",
                                           "\r",
                                           ",",
                                           ";",
                                           QByteArray(1, '\0'),
                                           "\xFF",
                                           "\xC3",
                                           "\xED\xA0\x80",
                                           "\xF4\x90\x80\x80",
                                           "99999999999999999999",
                                           "-1",
                                           "NaN",
                                           "1e400",
                                           "inf",
                                           "2018-02-30",
                                           "31/12/2017",
                                           "0000-00-00",
                                           "9999-12-31",
                                           "=1+1",
                                           "NA",
                                           "ND",
                                           "WD",
                                           "\xF0\x9F\x92\x8A",
                                           "KP-999",
                                           "V99",
                                           "P1",
                                           "avg",
                                           "patient_id",
                                           "5,5",
                                           "0x10",
                                           " 5 ",
                                           QByteArray(5000, 'x'),
                                           QByteArray(300, '"'),
                                           QByteArray(2000, ','),
                                           "true",
                                           "1",
                                           "1023"};
        return all[upTo(int(all.size()) - 1)];
    }

    std::mt19937 m_random;
};

class DamagedImports : public testing::Test
{
protected:
    DamagedImports()
    {
        const QDir trial(QStringLiteral(CARNET_DEMO_STAGES));
        for (const QString &name : trial.entryList({u"*.csv"_s})) {
            QFile file(trial.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                files.push_back({name, file.readAll().trimmed().split('\n')});
        }
        applyImport(*fixture.study, readImport(*fixture.study, {trial.path()}));
    }

    /// One damaged file; whether it was taken.
    bool importOnce(const QString &path)
    {
        Study &study = *fixture.study;
        const StudyFacts before = study.facts();
        const bool replace = mutator.upTo(1) == 1;
        qint64 expected = 0;
        bool taken = false;
        try {
            ImportPlan plan = readImport(study, {path}, {.replace = replace, .reason = u"damaged"_s, .progress = {}});
            EXPECT_EQ(study.lastAct(), before.acts);
            taken = plan.accepted();
            for (const ImportRefusal &refusal : plan.refusals) {
                EXPECT_GE(refusal.line, 1);
                EXPECT_GE(refusal.column, 1);
                EXPECT_FALSE(refusal.message.isEmpty());
            }
            if (taken) {
                expected = plan.newValues + plan.replacedValues;
                applyImport(study, std::move(plan));
            }
        } catch (const Error &error) {
            EXPECT_FALSE(error.message().isEmpty());
            taken = false;
            expected = 0;
        }
        const StudyFacts after = study.facts();
        EXPECT_EQ(after.data - before.data, expected);
        EXPECT_EQ(after.acts - before.acts, expected > 0 ? 1 : 0);
        return taken;
    }

    struct Source
    {
        QString name;
        QList<QByteArray> lines;
    };
    test::StudyFixture fixture;
    std::vector<Source> files;
    Mutator mutator{20180619};
};

TEST_F(DamagedImports, AreTakenWholeOrRefusedWhole)
{
    const int imports = test::isFull() ? 20'000 : 2'000;
    ASSERT_EQ(files.size(), 8u);
    int taken = 0;
    for (int i = 0; i < imports; ++i) {
        const Source &source = files[std::size_t(mutator.upTo(int(files.size()) - 1))];
        const QByteArray bytes = mutator.damage(mutator.excerpt(source.lines));
        QFile file(fixture.file(source.name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        taken += importOnce(file.fileName());
        if (HasFailure())
            FAIL() << "import " << i << ", " << source.name.toStdString() << ":\n" << bytes.toStdString();
    }
    const Verification verification = fixture.study->verify();
    EXPECT_TRUE(verification.ok()) << verification.firstProblem.toStdString();
    EXPECT_GT(taken, imports / 50);
    EXPECT_LT(taken, imports);
    test::figure("damaged imports", "%d files, %d taken whole, %d refused whole, 0 crashes, 0 partial", imports, taken,
                 imports - taken);
}

} // namespace
} // namespace carnet
