#include "core/exchange/study_tables.h"

#include "core/exchange/model_table.h"
#include "core/results/analyses.h"
#include "core/results/table_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(StudyTables)
};

QString number(const std::optional<double> &value)
{
    return value ? shortest(*value) : QString();
}

QString htmlRow(const QString &tag, const QStringList &cells, const QString &kind = {})
{
    QString line = kind.isEmpty() ? u"<tr>"_s : u"<tr class=\"%1\">"_s.arg(kind);
    for (const QString &cell : cells)
        line += u"<%1>%2</%1>"_s.arg(tag, cell.toHtmlEscaped());
    return line + u"</tr>\n"_s;
}

/// The rows, those of one group under its heading.
QString body(const ResultTable &table, const QString &language)
{
    const std::vector<QStringList> lines = tableWords(table);
    QString rows;
    QString heading;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const TableRow &row = table.rows[i];
        const QString group = row.group.in(language);
        if (!group.isEmpty() && group != heading)
            rows += htmlRow(u"td"_s, {group}, u"heading"_s);
        heading = group;
        QStringList cells = lines[i + 1];
        cells.front() = rowWords(row);
        rows += htmlRow(u"td"_s, cells, group.isEmpty() ? QString() : u"part"_s);
    }
    return rows;
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        throw Error(Error::Kind::CannotWrite, Say::tr("Cannot write %1: %2. Choose another folder.")
                                                  .arg(QDir::toNativeSeparators(path), file.errorString()));
}

void makeFolder(const QString &folder)
{
    if (!QDir().mkpath(folder))
        throw Error(
            Error::Kind::CannotWrite,
            Say::tr("The folder %1 cannot be created. Choose another one.").arg(QDir::toNativeSeparators(folder)));
}

} // namespace

QByteArray tableCsv(const ResultTable &table)
{
    QString csv = u"row,column,n,mean,sd,median,q1,q3,count,percent,p,p_scale,shapiro_p,p_friedman\n"_s;
    const auto add = [&csv](const QStringList &cells) { csv += cells.join(u',') + u'\n'; };
    for (std::size_t i = 0; i < table.columns.size() && table.name == u"table1" && !table.isEmpty(); ++i)
        add({u"sex"_s,
             table.columns[i],
             QString::number(table.patients[i]),
             {},
             {},
             {},
             {},
             {},
             QString::number(table.patients[i]),
             shortest(100.0 * table.patients[i] / table.patients.front()),
             {},
             {},
             {},
             {}});
    for (const TableRow &row : table.rows) {
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const TableCell &cell = row.cells[i];
            const bool tells = i == 0 && row.test;
            const bool isModel = tells && row.test->isModel && row.test->p;
            add({row.row, table.columns[i], QString::number(cell.n), number(cell.mean), number(cell.sd),
                 number(cell.median), number(cell.q1), number(cell.q3),
                 cell.count ? QString::number(*cell.count) : QString(), number(cell.percent),
                 number(tells ? row.test->p : cell.p),
                 !isModel               ? QString()
                 : row.test->onLogScale ? u"log"_s
                                        : u"raw"_s,
                 tells ? number(row.test->shapiroP) : QString(), tells ? number(row.test->friedmanP) : QString()});
        }
    }
    return csv.toUtf8();
}

QByteArray tableHtml(const ResultTable &table, const QString &study, bool synthetic)
{
    const QString language = QLocale().name().left(2);
    QStringList notes{table.reading};
    if (const QString marks = marksWords(table); !marks.isEmpty())
        notes << marks;
    if (synthetic)
        notes << Say::tr("SYNTHETIC DATA: every number is invented.");
    const QString page =
        u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n<title>%2</title>\n<style>\n"
        "body{font-family:Inter,Helvetica,Arial,sans-serif;font-size:14px;margin:2em;color:#111}\n"
        "table{border-collapse:collapse;border-top:2px solid #111;border-bottom:2px solid #111}\n"
        "th{border-bottom:1px solid #111;text-align:right}\n"
        "th,td{padding:3px 14px;white-space:nowrap}\ntd{text-align:right}\n"
        "th:first-child,td:first-child{text-align:left}\n"
        ".part td:first-child{padding-left:2.4em}\n.heading td{padding-top:7px}\n"
        "caption{text-align:left;font-weight:600;padding-bottom:6px}\n"
        ".note{font-size:12px;color:#444;max-width:60em}\n</style>\n</head>\n<body>\n"_s.arg(
            language, table.title.toHtmlEscaped()) +
        u"<table>\n<caption>%1</caption>\n<thead>\n"_s.arg(table.title.toHtmlEscaped()) +
        htmlRow(u"th"_s, tableWords(table).front()) + u"</thead>\n<tbody>\n"_s + body(table, language) +
        u"</tbody>\n</table>\n<p class=\"note\">"_s + notes.join(u' ').toHtmlEscaped() + u"<br>"_s +
        study.toHtmlEscaped() + u"</p>\n</body>\n</html>\n"_s;
    return page.toUtf8();
}

QStringList writeTable(const Study &study, const ResultTable &table, const QString &path)
{
    if (table.isEmpty())
        throw Error(Error::Kind::Refused, Say::tr("There is no table to write: no patient is included yet."));
    const QFileInfo info(path);
    const QString page = info.dir().filePath(info.completeBaseName() + u".html"_s);
    const QByteArray html = tableHtml(table, study.protocol().shortTitle, study.isSynthetic());
    const bool wasThere = QFileInfo::exists(path);
    writeFile(path, tableCsv(table));
    try {
        writeFile(page, html);
    } catch (...) {
        if (!wasThere)
            QFile::remove(path);
        throw;
    }
    return {path, page};
}

QStringList writeTables(const Study &study, const QString &folder, const Progress &progress, int moreDecimals)
{
    std::vector<ResultTable> tables = trialTables(study);
    for (ResultTable &table : tables) {
        for (TableRow &row : table.rows)
            row.decimals += moreDecimals;
    }
    if (tables.empty())
        throw Error(Error::Kind::Refused, Say::tr("There is no table to write: no patient is included yet."));
    makeFolder(folder);
    QStringList written;
    try {
        for (const ResultTable &table : tables) {
            report(progress, table.title, qint64(written.size() / 2), qint64(tables.size()));
            written += writeTable(study, table, QDir(folder).filePath(table.name + u".csv"_s));
        }
    } catch (...) {
        for (const QString &file : std::as_const(written))
            QFile::remove(file);
        throw;
    }
    return written;
}

QStringList writeAnalyses(const Study &study, const QString &folder, const Progress &progress)
{
    const QDir own(QDir(folder).filePath(u"analyses"_s));
    const std::vector<AnalysisResult> results = analyses(study);
    makeFolder(own.path());
    QStringList written;
    try {
        for (const AnalysisResult &result : results) {
            report(progress, result.title, qint64(written.size()), qint64(results.size()));
            const QString path = own.filePath(result.id + u".csv"_s);
            writeFile(path, modelTable(result.rows));
            written += path;
        }
    } catch (...) {
        for (const QString &file : std::as_const(written))
            QFile::remove(file);
        throw;
    }
    return written;
}

} // namespace carnet
