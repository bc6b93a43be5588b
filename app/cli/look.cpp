#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/runs.h"
#include "app/cli/study_files.h"

#include "core/trust/protocol_changes.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace carnet::cli {

namespace {

QString isoUtc(const QDateTime &moment)
{
    return moment.isValid() ? moment.toUTC().toString(Qt::ISODateWithMs) : QString();
}

} // namespace

int runInfo(const Arguments &arguments)
{
    const auto study = openToRead(arguments.words().first());
    const StudyFacts facts = study->facts();
    const Protocol &protocol = study->protocol();
    const std::vector<std::pair<QString, QString>> lines{
        {u"study"_s, facts.id},
        {u"file"_s, facts.path},
        {u"protocol"_s, protocol.id},
        {u"protocol_version"_s, protocolVersion(*study)},
        {u"title"_s, protocol.title.in(QLocale().name().left(2))},
        {u"synthetic"_s, study->isSynthetic() ? u"yes"_s : u"no"_s},
        {u"periods"_s, QString::number(protocol.periods)},
        {u"diary_days"_s, QString::number(protocol.diary.lastDay)},
        {u"patients"_s, QString::number(facts.patients)},
        {u"acts"_s, QString::number(facts.acts)},
        {u"data"_s, QString::number(facts.data)},
        {u"created"_s, isoUtc(facts.created)},
        {u"first_act"_s, isoUtc(facts.firstAct)},
        {u"last_act"_s, isoUtc(facts.lastAct)},
        {u"today"_s, study->today().toString(Qt::ISODate)},
        {u"format_version"_s, QString::number(facts.formatVersion)},
        {u"carnet"_s, u"" CARNET_VERSION ""_s},
        {u"sqlite"_s, facts.sqliteVersion},
        {u"journal_mode"_s, facts.journalMode},
        {u"synchronous"_s, facts.synchronous},
    };
    QString text;
    for (const auto &[key, value] : lines)
        text += key + u": "_s + value + u'\n';
    print(text);
    return Done;
}

} // namespace carnet::cli
