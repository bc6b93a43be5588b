#include "tests/support/unblinding.h"

#include "tests/support/support.h"

using namespace Qt::StringLiterals;

namespace carnet::test {

std::vector<std::pair<QString, QString>> allocation()
{
    std::vector<std::pair<QString, QString>> given;
    const QList<QByteArray> lines = testData(u"facts/allocation.csv"_s).split('\n');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QStringList cells = QString::fromUtf8(lines[i]).split(u',');
        if (cells.size() > 3)
            given.emplace_back(cells[2], cells[3]);
    }
    return given;
}

void unblind(Study &study)
{
    std::vector<Datum> data{{{{}, Occasion::patient(), u"study_unblinded"_s}, u"2018-06-15"_s}};
    for (const auto &[patient, sequence] : allocation()) {
        data.push_back({{patient, Occasion::patient(), u"sequence"_s}, sequence});
        int period = 0;
        for (const QString &treatment : sequence.split(u'-'))
            data.push_back({{patient, Occasion::period(++period), u"treatment"_s}, treatment});
    }
    study.record(data, ActKind::Unblind);
}

} // namespace carnet::test
