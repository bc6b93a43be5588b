#include "app/cli/response_file.h"

#include "app/cli/named_columns.h"
#include "core/exchange/field_values.h"
#include "core/scoring/scorer.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace carnet::cli {

namespace {

/// Puts the rows of a file into cases and forms.
class ResponseReader
{
public:
    ResponseReader(const QByteArray &csv, const QString &name, const std::vector<Instrument> &instruments)
        : m_file(csv, name)
        , m_name(name)
        , m_instruments(instruments)
    {
        m_instrument = m_file.requiredColumn({u"instrument"_s});
        m_item = m_file.requiredColumn({u"item"_s});
        m_value = m_file.requiredColumn({u"value"_s});
        m_missing = m_file.column(u"value_missing"_s);
        m_case = m_file.column(u"patient_id"_s) < 0 ? m_file.requiredColumn({u"case"_s}) : m_file.column(u"case"_s);
        if (m_case < 0) {
            m_patient = m_file.requiredColumn({u"patient_id"_s});
            m_visit = m_file.requiredColumn({u"visit"_s});
        }
    }

    ResponseFile read()
    {
        while (m_file.next())
            readRow();
        m_file.finish();
        ResponseFile result;
        for (auto &[name, forms] : m_cases) {
            ResponseFile::Case next{name, {}};
            for (auto &[instrument, answers] : forms)
                next.forms.push_back({&m_instruments[instrument], std::move(answers)});
            result.cases.push_back(std::move(next));
        }
        result.unusable = m_unusable;
        result.firstUnusable = m_firstUnusable;
        return result;
    }

private:
    using Forms = std::map<std::size_t, Answers>;

    void readRow()
    {
        const auto instrument = std::find_if(m_instruments.begin(), m_instruments.end(), [&](const Instrument &each) {
            return each.id == m_file.cell(m_instrument);
        });
        if (instrument == m_instruments.end()) {
            m_file.refuse(
                m_instrument,
                QCoreApplication::translate("Command", "there is no instrument “%1”").arg(m_file.cell(m_instrument)));
            return;
        }
        const auto item = std::find_if(instrument->items.begin(), instrument->items.end(),
                                       [&](const Item &each) { return each.code == m_file.cell(m_item); });
        if (item == instrument->items.end()) {
            m_file.refuse(
                m_item,
                QCoreApplication::translate("Command", "%1 has no item “%2”").arg(instrument->id, m_file.cell(m_item)));
            return;
        }
        Answers &answers = forms()[std::size_t(instrument - m_instruments.begin())];
        const Value value = answer(*instrument, *item);
        if (const auto known = answers.constFind(item->code); known != answers.constEnd() && *known != value) {
            m_file.refuse(
                m_item, QCoreApplication::translate("Command", "%1 is there twice, with two answers").arg(item->code));
        }
        answers.insert(item->code, value);
    }

    QString caseName() const
    {
        return m_case >= 0 ? m_file.cell(m_case) : QString(m_file.cell(m_patient) + u'/' + m_file.cell(m_visit));
    }

    Forms &forms()
    {
        const QString name = caseName();
        const auto found = m_caseOf.constFind(name);
        if (found != m_caseOf.constEnd())
            return m_cases[*found].second;
        m_caseOf.insert(name, m_cases.size());
        m_cases.emplace_back(name, Forms());
        return m_cases.back().second;
    }

    Value answer(const Instrument &instrument, const Item &item)
    {
        const QString cell = m_file.wholeCell(m_value);
        if (cell.trimmed().isEmpty() || (m_missing >= 0 && !m_file.cell(m_missing).isEmpty()))
            return {};
        Value value(item.kind == Item::Kind::Text ? cell : cell.trimmed());
        if (item.kind == Item::Kind::Number) {
            const auto number = readNumber(cell.trimmed().toStdString(), {m_file.hasDecimalComma()});
            value = number ? Value(*number) : Value();
        }
        if (!isPossible(instrument, item, value)) {
            if (m_unusable++ == 0)
                m_firstUnusable = u"%1:%2: %3 “%4”"_s.arg(m_name).arg(m_file.line()).arg(item.code, cell.trimmed());
            return {};
        }
        return value;
    }

    bool isPossible(const Instrument &instrument, const Item &item, const Value &value)
    {
        auto scorer = m_scorers.find(instrument.id);
        if (scorer == m_scorers.end())
            scorer = m_scorers.emplace(instrument.id, Scorer(instrument)).first;
        return scorer->second.isPossible(std::size_t(&item - instrument.items.data()), value);
    }

    NamedColumns m_file;
    QString m_name;
    const std::vector<Instrument> &m_instruments;
    int m_instrument = -1;
    int m_item = -1;
    int m_value = -1;
    int m_missing = -1;
    int m_case = -1;
    int m_patient = -1;
    int m_visit = -1;
    QHash<QString, std::size_t> m_caseOf;
    std::vector<std::pair<QString, Forms>> m_cases;
    std::map<QString, Scorer> m_scorers;
    qint64 m_unusable = 0;
    QString m_firstUnusable;
};

} // namespace

ResponseFile readResponseFile(const QByteArray &csv, const QString &name, const std::vector<Instrument> &instruments)
{
    return ResponseReader(csv, name, instruments).read();
}

} // namespace carnet::cli
