#include "core/exchange/export.h"

#include "core/domain/error.h"
#include "core/exchange/codebook.h"
#include "core/exchange/digests.h"
#include "core/exchange/export_data.h"
#include "core/exchange/import_scripts.h"
#include "core/exchange/messages.h"
#include "core/exchange/score_notes.h"
#include "core/results/endpoints.h"
#include "core/trust/anchors.h"
#include "core/trust/protocol_changes.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <numeric>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

constexpr int bundleFormat = 1;

[[noreturn]] void cannotWrite(const QString &path, const QString &why)
{
    throw Error(Error::Kind::CannotWrite,
                Messages::tr("Cannot write %1: %2. Nothing was exported; choose another folder or free some space.")
                    .arg(path, why));
}

void renameFolder(const QString &from, const QString &to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        cannotWrite(to, QString::fromLocal8Bit(std::strerror(errno)));
}

void syncFolder(const QString &path)
{
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY);
    if (folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
}

/// Names that a bundle of before may hold besides what its manifest lists.
void refuseForeignFiles(const QString &directory)
{
    const QDir folder(directory);
    const QStringList names = folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    if (names.isEmpty())
        return;
    QStringList known{u"manifest.json"_s};
    QFile manifest(folder.filePath(u"manifest.json"_s));
    if (manifest.open(QIODevice::ReadOnly)) {
        for (const QJsonValue &file : QJsonDocument::fromJson(manifest.readAll()).object().value(u"files"_s).toArray())
            known.push_back(file.toObject().value(u"name"_s).toString());
    }
    for (const QString &name : names) {
        if (!known.contains(name) || known.size() == 1)
            throw Error(Error::Kind::Exists, Messages::tr("The folder %1 holds %2, which is no part of an export. "
                                                          "Nothing was exported; choose an empty or new folder.")
                                                 .arg(directory, name));
    }
}

/// A bundle while it is written: a folder beside the wanted one, which takes its place at the end or is removed.
class BundleFolder
{
public:
    explicit BundleFolder(const QString &directory)
    {
        const QFileInfo info(QDir::cleanPath(directory));
        m_directory = info.isSymLink() ? info.canonicalFilePath() : info.absoluteFilePath();
        if (info.exists() && !info.isDir())
            throw Error(Error::Kind::Exists,
                        Messages::tr("%1 is a file. Nothing was exported; choose a folder.").arg(directory));
        if (info.exists())
            refuseForeignFiles(m_directory);
        const QString parent = QFileInfo(m_directory).absolutePath();
        if (!QDir().mkpath(parent))
            cannotWrite(parent, Messages::tr("the folder cannot be made"));
        m_partial = std::make_unique<QTemporaryDir>(parent + u"/.carnet-export-XXXXXX"_s);
        if (!m_partial->isValid())
            cannotWrite(parent, m_partial->errorString());
    }

    void write(ExportedFile &file, std::string_view bytes)
    {
        csv::writeFile(m_partial->filePath(file.name), bytes);
        file.bytes = qint64(bytes.size());
        file.sha256 = carnet::sha256(bytes);
    }

    void publish()
    {
        QFile::setPermissions(m_partial->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner |
                                                     QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther |
                                                     QFile::ExeOther);
        syncFolder(m_partial->path());
        const bool replaces = QFileInfo::exists(m_directory) && !QDir(m_directory).isEmpty();
        const QString old = m_partial->path() + u"-old"_s;
        if (replaces)
            renameFolder(m_directory, old);
        try {
            renameFolder(m_partial->path(), m_directory);
        } catch (const Error &) {
            if (replaces)
                renameFolder(old, m_directory);
            throw;
        }
        m_partial->setAutoRemove(false);
        if (replaces)
            QDir(old).removeRecursively();
        syncFolder(QFileInfo(m_directory).absolutePath());
    }

    const QString &directory() const { return m_directory; }

private:
    QString m_directory;
    std::unique_ptr<QTemporaryDir> m_partial;
};

/// Every table of a bundle, with the trail up to an act, in the order of the files.
std::vector<ExportTable> makeTables(const ExportData &data, qint64 lastAct, const ExportOptions &options)
{
    DiaryStamps stamps;
    ExportTable audit = auditTable(data, lastAct, stamps, options.progress);
    std::vector<ExportTable> tables;
    const auto add = [&](ExportTable table) {
        report(options.progress, exportFileName(table.name(), options.profile), qint64(tables.size()), 16);
        tables.push_back(std::move(table));
    };
    add(patientsTable(data));
    add(visitsTable(data));
    add(diaryTable(data, stamps));
    add(responsesTable(data));
    add(listTable(data, u"adverse_events.csv"_s, List::AdverseEvent));
    add(listTable(data, u"conmeds.csv"_s, List::Medication));
    add(rescueTable(data));
    add(formsTable(data));
    add(diaryWideTable(data));
    add(periodsTable(data));
    add(aucExportTable(data));
    add(scoresTable(data));
    add(scoresWideTable(data));
    add(deviationsTable(data));
    add(queriesTable(data));
    add(signaturesTable(data));
    add(std::move(audit));
    return tables;
}

/// Makes the tables, describes them, writes everything.
class BundleWriter
{
public:
    BundleWriter(Study &study, const QString &directory, const ExportOptions &options)
        : m_study(study)
        , m_options(options)
        , m_folder(directory)
        , m_data(study, dialectOf(options.profile))
        , m_lastAct(study.lastDataAct())
    {
    }
    ExportReport write();

private:
    void writeTable(const ExportTable &table);
    void writeText(const QString &name, const QByteArray &text);
    QByteArray readme() const;
    QByteArray manifest() const;
    QString written(const QString &name) const { return exportFileName(name, m_options.profile); }

    Study &m_study;
    const ExportOptions &m_options;
    BundleFolder m_folder;
    ExportData m_data;
    qint64 m_lastAct;
    ExportReport m_report;
};

void BundleWriter::writeTable(const ExportTable &table)
{
    ExportedFile file;
    file.name = written(table.name());
    file.rows = table.rows();
    file.isTable = true;
    m_folder.write(file, table.bytes());
    m_report.files.push_back(file);
}

void BundleWriter::writeText(const QString &name, const QByteArray &text)
{
    ExportedFile file;
    file.name = name;
    m_folder.write(file, std::string_view(text.constData(), std::size_t(text.size())));
    m_report.files.push_back(file);
}

ExportReport BundleWriter::write()
{
    m_report.directory = m_folder.directory();
    BundleDescription description;
    description.profile = m_options.profile;
    description.synthetic = m_study.isSynthetic();
    {
        const std::vector<ExportTable> tables = makeTables(m_data, m_lastAct, m_options);
        for (const ExportTable &table : tables) {
            report(m_options.progress, written(table.name()), qint64(m_report.files.size()), qint64(tables.size()) + 7);
            writeTable(table);
        }
        description.variables = describe(m_data, tables, [this](const QString &name) { return written(name); });
    }
    description.tables = m_report.files;
    description.codeLists = codeLists(m_study);
    writeTable(codebookTable(m_data, description.variables));
    writeTable(codelistsTable(m_data, description.codeLists));
    writeText(u"import.R"_s, scriptForR(description));
    writeText(u"import.do"_s, scriptForStata(description));
    writeText(u"import.sas"_s, scriptForSas(description));
    writeText(u"import.sps"_s, scriptForSpss(description));
    writeText(u"README.txt"_s, readme());
    writeText(u"manifest.json"_s, manifest());
    m_folder.publish();
    return m_report;
}

QByteArray BundleWriter::readme() const
{
    const Protocol &protocol = m_study.protocol();
    QString text;
    if (m_study.isSynthetic())
        text += u"SYNTHETIC DATA. Every number here is invented by a program; never use it as evidence.\n\n"_s;
    text += u"%1\nProtocol %2, version %3. Written by Carnet %4, profile %5.\n"_s.arg(
        protocol.title.in(u"en"), protocol.id, protocolVersion(m_study), QStringLiteral(CARNET_VERSION),
        code(m_options.profile));
    text += u"The study as of act %1. %2\n\n"_s.arg(
        QString::number(m_lastAct),
        m_study.isUnblinded() ? u"Treatments are unblinded: the columns treatment and sequence of periods, list arm."_s
                              : u"Treatments are blinded: the column treatment of periods is empty."_s);
    text += u"Files (rows)\n"_s;
    for (const ExportedFile &file : m_report.files) {
        if (file.isTable)
            text += u"  %1  %2\n"_s.arg(file.name, -28).arg(file.rows);
    }
    text += u"A file without rows has its header only.\n\n"_s;
    text +=
        u"Areas under the curve: trapezoidal rule from day %1, rules %2. The protocol's own areas\n(is_protocol_rule = 1):\n"_s
            .arg(protocol.auc.startDay)
            .arg(aucRuleVersion());
    for (const AucTarget &target : protocol.auc.targets)
        text += u"  %1, day %2: %3\n"_s.arg(target.measure).arg(target.day).arg(target.rule);
    text +=
        u"observed: the observed points alone. locf: last observation carried forward. auc.csv holds every rule.\n\n"_s;
    text += scoreNotes(m_study);
    text +=
        u"Missing values are empty. Why stands beside them: missing_reason for every empty measure of a diary row, or "
        u"the\n"
        "columns ..._missing; value_missing in responses and forms. A missing reason of a value in another file stands "
        "in\n"
        "forms, with an empty value. Codes: codelists, list missing. Nothing is ever coded as NA.\n"
        "diary is keyed by day since the infusion; diary_wide holds the days of the protocol only, diary all of them.\n"
        "repeat in forms is the row of a list (adverse event 3), or within a period the day, or day.line of an "
        "analgesic.\n"
        "entered_at and entered_by tell the last entry on a row, not the first.\n"
        "codebook: one row a column, and one row without position for each item of responses and forms and each score.\n\n"_s;
    text += u"import.R, import.do, import.sas and import.sps read the files with types and labels and check the "
            u"numbers of rows.\n"
            "manifest.json holds the SHA-256 of every file and the seal of the last act.\n"_s;
    return text.toUtf8();
}

QByteArray BundleWriter::manifest() const
{
    QByteArray seal;
    const StudyFacts facts = m_study.facts();
    m_study.forEachChange([&](const Act &act, const Change *) { seal = act.seal; }, {}, m_lastAct);
    QJsonArray files;
    for (const ExportedFile &file : m_report.files) {
        QJsonObject entry{{u"name"_s, file.name}, {u"sha256"_s, QString::fromLatin1(file.sha256.toHex())}};
        entry.insert(u"rows"_s, file.isTable ? QJsonValue(file.rows) : QJsonValue(QJsonValue::Null));
        files.push_back(entry);
    }
    QJsonArray rules;
    for (const AucTarget &target : m_study.protocol().auc.targets)
        rules.push_back(QJsonObject{{u"measure"_s, target.measure}, {u"day"_s, target.day}, {u"rule"_s, target.rule}});
    const QJsonObject manifest{
        {u"anchor"_s, text(anchorOf(m_study, m_lastAct, m_study.anchorSeed()))},
        {u"auc_rules"_s, rules},
        {u"auc_rule_version"_s, aucRuleVersion()},
        {u"auc_start_day"_s, m_study.protocol().auc.startDay},
        {u"blinded"_s, !m_study.isUnblinded()},
        {u"bundle_format"_s, bundleFormat},
        {u"carnet"_s, QStringLiteral(CARNET_VERSION)},
        {u"created_at"_s, m_study.now().toUTC().toString(Qt::ISODateWithMs)},
        {u"files"_s, files},
        {u"last_act"_s, m_lastAct},
        {u"last_act_seal"_s, QString::fromLatin1(seal.toHex())},
        {u"profile"_s, code(m_options.profile)},
        {u"protocol"_s, m_study.protocol().id},
        {u"protocol_version"_s, protocolVersion(m_study)},
        {u"score_rules"_s, scoreRuleSets(m_study)},
        {u"study_format"_s, facts.formatVersion},
        {u"study_id"_s, facts.id},
        {u"synthetic"_s, m_study.isSynthetic()},
    };
    return QJsonDocument(manifest).toJson(QJsonDocument::Indented);
}

} // namespace

QString code(ExportProfile profile)
{
    return profile == ExportProfile::Statistics ? u"statistics"_s : u"excel-fr"_s;
}

std::optional<ExportProfile> exportProfile(QStringView text)
{
    for (const ExportProfile profile : {ExportProfile::Statistics, ExportProfile::ExcelFrench}) {
        if (text == code(profile))
            return profile;
    }
    return {};
}

QString exportFileName(const QString &name, ExportProfile profile)
{
    return profile == ExportProfile::Statistics ? name : name.chopped(4) + u"_excel_fr.csv"_s;
}

csv::Dialect dialectOf(ExportProfile profile)
{
    return profile == ExportProfile::Statistics ? csv::Dialect{} : csv::Dialect{';', ',', true, true};
}

qint64 ExportReport::rows() const
{
    return std::accumulate(files.begin(), files.end(), qint64(0),
                           [](qint64 sum, const ExportedFile &file) { return sum + file.rows; });
}

qint64 ExportReport::bytes() const
{
    return std::accumulate(files.begin(), files.end(), qint64(0),
                           [](qint64 sum, const ExportedFile &file) { return sum + file.bytes; });
}

ExportReport exportBundle(Study &study, const QString &directory, const ExportOptions &options)
{
    study.require(Action::ExportData);
    const ExportReport report = BundleWriter(study, directory, options).write();
    if (!study.isReadOnly()) {
        ActDraft draft;
        draft.kind = ActKind::Export;
        draft.note = u"%1, %2 files, manifest sha256:%3"_s.arg(code(options.profile))
                         .arg(report.files.size())
                         .arg(QString::fromLatin1(report.files.back().sha256.toHex()));
        study.record(std::move(draft));
    }
    return report;
}

namespace {

/// The first lines of a file, the header counted.
std::string firstLines(std::string_view bytes, int lines)
{
    std::size_t end = 0;
    bool inQuotes = false;
    for (; end < bytes.size() && lines > 0; ++end) {
        inQuotes ^= bytes[end] == '"';
        lines -= bytes[end] == '\n' && !inQuotes;
    }
    return std::string(bytes.substr(0, end));
}

} // namespace

std::vector<ExportPreview> previewExport(const Study &study, int rows, const ExportOptions &options)
{
    study.require(Action::ExportData);
    const ExportData data(study, dialectOf(options.profile));
    std::vector<ExportPreview> previews;
    for (const ExportTable &table : makeTables(data, study.lastDataAct(), options))
        previews.push_back(
            {exportFileName(table.name(), options.profile), table.rows(), firstLines(table.bytes(), rows + 1)});
    return previews;
}

} // namespace carnet
