#include "core/exchange/import.h"

#include "core/domain/error.h"
#include "core/exchange/digests.h"
#include "core/exchange/import_data.h"
#include "core/exchange/messages.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

/// A file that stays mapped while it is read.
struct Source
{
    QString path;
    const FileSpec *spec = nullptr; ///< null until its header names it
    std::unique_ptr<QFile> file;
    QByteArray content; ///< when it could not be mapped
    std::string_view bytes;
    bool isText = true; ///< UTF-8 without NUL
};

Source openSource(const QString &path)
{
    Source source;
    source.path = path;
    source.file = std::make_unique<QFile>(path);
    const bool isOpen =
        path == u"-" ? source.file->open(stdin, QIODevice::ReadOnly) : source.file->open(QIODevice::ReadOnly);
    if (!isOpen)
        throw Error(Error::Kind::NotFound, Messages::tr("Cannot read %1: %2.").arg(path, source.file->errorString()));
    const qint64 size = source.file->size();
    if (const uchar *mapped = !source.file->isSequential() && size > 0 ? source.file->map(0, size) : nullptr) {
        source.bytes = {reinterpret_cast<const char *>(mapped), std::size_t(size)};
    } else {
        source.content = source.file->readAll();
        source.bytes = {source.content.constData(), std::size_t(source.content.size())};
    }
    return source;
}

/// The specification that knows most columns of a header; null when none knows any.
const FileSpec *recognise(std::string_view bytes, const std::vector<FileSpec> &specs)
{
    csv::Reader reader(bytes);
    if (!reader.next())
        return nullptr;
    const FileSpec *best = nullptr;
    std::pair<int, int> bestRank{0, 0};
    for (const FileSpec &spec : specs) {
        const QStringList columns = spec.allColumns();
        int known = 0;
        for (const std::string_view field : reader.fields())
            known += columns.contains(fieldText(trimmed(field)));
        const auto keys = int(std::count_if(spec.keys.begin(), spec.keys.end(), [&](const QString &key) {
            return std::any_of(reader.fields().begin(), reader.fields().end(),
                               [&](std::string_view field) { return fieldText(trimmed(field)) == key; });
        }));
        const std::pair rank{known, keys - int(spec.keys.size())};
        if (known > 0 && rank > bestRank) {
            bestRank = rank;
            best = &spec;
        }
    }
    return best;
}

class Importer
{
public:
    Importer(const Study &study, const ImportOptions &options);
    ImportPlan read(const QStringList &paths);

private:
    void openFolder(const QString &path);
    void openNamed(const QString &path);
    const FileSpec *specOfName(const QString &fileName) const;
    void readSource(Source &source, int file);
    qint64 readTable(ImportTable &table);
    void refuseFile(const QString &path, const QString &message);

    const ImportOptions &m_options;
    const std::vector<FileSpec> m_specs;
    ImportPlan m_plan;
    ImportData m_data;
    const bool m_studyIsEmpty;
    std::vector<Source> m_sources;
    QStringList m_slashDates;
};

Importer::Importer(const Study &study, const ImportOptions &options)
    : m_options(options)
    , m_specs(fileSpecs(study.protocol(), study.dictionary()))
    , m_data(study, options, m_plan)
    , m_studyIsEmpty(study.patients().isEmpty())
{
}

void Importer::refuseFile(const QString &path, const QString &message)
{
    ++m_plan.refused;
    m_plan.refusals.push_back({path, 1, 1, message});
}

const FileSpec *Importer::specOfName(const QString &fileName) const
{
    const QString plain = plainFileName(fileName);
    const auto spec = std::find_if(m_specs.begin(), m_specs.end(),
                                   [&](const FileSpec &candidate) { return candidate.name == plain; });
    return spec == m_specs.end() ? nullptr : &*spec;
}

void Importer::openFolder(const QString &path)
{
    const std::size_t before = m_sources.size();
    bool known = false;
    for (const QString &name : QDir(path).entryList({u"*.csv"_s}, QDir::Files, QDir::Name)) {
        const QString file = path + (path.endsWith(u'/') ? QString() : u"/"_s) + name;
        const QString plain = plainFileName(name);
        const FileSpec *spec = specOfName(name);
        if (plain == u"allocation.csv") {
            known = true;
            m_plan.notes.push_back(
                Messages::tr("%1 was passed over: the allocation list is for the pharmacist alone.").arg(file));
        } else if (spec) {
            m_sources.push_back(openSource(file));
            m_sources.back().spec = spec;
        } else if (!isPassedOver(name)) {
            m_plan.notes.push_back(Messages::tr("%1 was passed over: it is no file of a study.").arg(file));
        }
    }
    if (m_sources.size() == before && !known) {
        QStringList names;
        for (const FileSpec &spec : m_specs)
            names.push_back(spec.name);
        refuseFile(path,
                   Messages::tr("the folder holds no file of a study; wanted is one of: %1").arg(names.join(u", "_s)));
    }
}

void Importer::openNamed(const QString &path)
{
    if (path != u"-" && !QFileInfo::exists(path))
        throw Error(Error::Kind::NotFound, Messages::tr("There is no file %1. Nothing was imported.").arg(path));
    if (QFileInfo(path).isDir())
        openFolder(path);
    else
        m_sources.push_back(openSource(path));
}

ImportPlan Importer::read(const QStringList &paths)
{
    for (const QString &path : paths)
        openNamed(path);
    for (Source &source : m_sources) {
        source.isText = !csv::encodingProblem(source.bytes);
        if (!source.spec && source.isText)
            source.spec = recognise(source.bytes, m_specs);
        if (!source.spec)
            source.spec = specOfName(QFileInfo(source.path).fileName());
    }
    // In the order of the specifications: patients before their visits, visits before the diary.
    const auto rank = [&](const Source &source) {
        return source.spec ? source.spec - m_specs.data() : std::ptrdiff_t(m_specs.size());
    };
    std::stable_sort(m_sources.begin(), m_sources.end(),
                     [&](const Source &left, const Source &right) { return rank(left) < rank(right); });
    for (const Source &source : m_sources) {
        ImportedFile file;
        file.path = source.path;
        file.name = source.spec ? source.spec->name : QString();
        m_plan.files.push_back(file);
    }
    const bool hasPatients = std::any_of(m_sources.begin(), m_sources.end(), [](const Source &source) {
        return source.spec && source.spec->name == u"patients.csv";
    });
    for (int file = 0; file < int(m_sources.size()); ++file) {
        Source &source = m_sources[std::size_t(file)];
        m_data.introducing((source.spec && source.spec->name == u"patients.csv") || (!hasPatients && m_studyIsEmpty));
        readSource(source, file);
    }
    if (!m_slashDates.isEmpty())
        m_plan.notes.push_back(Messages::tr("Dates were read as DD/MM/YYYY in %1.").arg(m_slashDates.join(u", "_s)));
    if (m_plan.newPatients > 0 && !hasPatients)
        m_plan.notes.push_back(
            Messages::tr("%n patients are known by their code alone: patients.csv is not among the files.", nullptr,
                         int(m_plan.newPatients)));
    m_data.finish();
    return std::move(m_plan);
}

void Importer::readSource(Source &source, int file)
{
    if (!source.isText) {
        const auto problem = csv::encodingProblem(source.bytes);
        m_data.refuse({std::int32_t(problem->place.line), std::int16_t(std::min(problem->place.column, 9999)),
                       std::int16_t(file)},
                      problem->message);
        return;
    }
    if (!source.spec) {
        m_data.refuse({1, 1, std::int16_t(file)},
                      source.bytes.empty()
                          ? Messages::tr("the file is empty; a header line is wanted")
                          : Messages::tr("the first line is the header of no file that can be imported"));
        return;
    }
    ImportedFile &described = m_plan.files[std::size_t(file)];
    for (int other = 0; other < file; ++other) {
        if (m_plan.files[std::size_t(other)].name == described.name) {
            m_data.refuse({1, 1, std::int16_t(file)}, Messages::tr("%1 is %2 as well; import them one after the other")
                                                          .arg(m_plan.files[std::size_t(other)].path, described.name));
            return;
        }
    }
    ImportTable table(m_data, *source.spec, std::int16_t(file), source.bytes, source.path.endsWith(u"_excel_fr.csv"));
    if (!table.readHeader())
        return;
    described.values = readTable(table);
    described.rows = table.rows();
    if (table.style().slashDates)
        m_slashDates.push_back(described.name);
    if (described.name != u"allocation.csv")
        described.blake2b = blake2b(source.bytes);
}

qint64 Importer::readTable(ImportTable &table)
{
    const QString &name = table.spec().name;
    report(m_options.progress, name, 0, 100);
    if (name == u"diary.csv")
        return readDiaryTable(table);
    if (name == u"responses.csv")
        return readResponsesTable(table);
    if (name == u"rescue.csv")
        return readRescueTable(table);
    if (name == u"forms.csv")
        return readFormsTable(table);
    if (name == u"allocation.csv") {
        checkAllocationTable(table);
        return 0;
    }
    return readWideTable(table);
}

/// Names the files and one digest of them all. It stands beside every row of the trail, so it is short: BLAKE2b-256
/// over the lines that `b2sum -l 256` prints for these files in this order.
QString sourcesNote(const std::vector<ImportedFile> &files)
{
    QStringList names;
    QByteArray lines;
    for (const ImportedFile &file : files) {
        if (file.blake2b.isEmpty())
            continue;
        names.push_back(file.name);
        lines += file.blake2b.toHex() + "  " + file.name.toUtf8() + '\n';
    }
    const QByteArray digest = blake2b({lines.constData(), std::size_t(lines.size())});
    return u"%1; b2sum -l 256 of their b2sum: %2"_s.arg(names.join(u' '), QString::fromLatin1(digest.toHex()));
}

} // namespace

QString ImportRefusal::text() const
{
    return u"%1:%2:%3: %4"_s.arg(file).arg(line).arg(column).arg(message);
}

ImportPlan readImport(const Study &study, const QStringList &paths, const ImportOptions &options)
{
    study.require(Action::ImportData);
    if (options.replace && options.reason.trimmed().isEmpty())
        throw Error(Error::Kind::WrongUse, Messages::tr("Replacing values needs a reason. Nothing was imported."));
    ImportPlan plan = Importer(study, options).read(paths);
    plan.draft.kind = ActKind::Import;
    plan.draft.reason = options.reason;
    plan.draft.progress = options.progress;
    plan.draft.note = sourcesNote(plan.files);
    return plan;
}

Act applyImport(Study &study, ImportPlan plan)
{
    if (!plan.accepted())
        throw Error(Error::Kind::Refused, Messages::tr("The files hold what was refused. Nothing was imported."));
    if (plan.changesNothing())
        return {};
    return study.record(std::move(plan.draft));
}

} // namespace carnet
