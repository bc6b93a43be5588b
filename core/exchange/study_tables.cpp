#include "core/exchange/study_tables.h"

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

QString body(const Characteristics &table, const QString &language)
{
    QString rows;
    QString heading;
    for (const Characteristic &row : table.rows) {
        const QString group = row.group.in(language);
        if (!group.isEmpty() && group != heading)
            rows += htmlRow(u"td"_s, {group}, u"heading"_s);
        heading = group;
        QStringList cells{rowWords(row)};
        for (const CharacteristicCell &cell : row.cells)
            cells << cellWords(row, cell);
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

} // namespace

QByteArray characteristicsCsv(const Characteristics &table)
{
    QString csv = u"row,column,n,mean,sd,median,q1,q3,count,percent,p,p_scale,shapiro_p,p_friedman\n"_s;
    const auto add = [&csv](const QStringList &cells) { csv += cells.join(u',') + u",,,,\n"_s; };
    for (std::size_t i = 0; i < table.columns.size() && !table.isEmpty(); ++i)
        add({u"sex"_s,
             table.columns[i],
             QString::number(table.patients[i]),
             {},
             {},
             {},
             {},
             {},
             QString::number(table.patients[i]),
             shortest(100.0 * table.patients[i] / table.patients.front())});
    for (const Characteristic &row : table.rows) {
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const CharacteristicCell &cell = row.cells[i];
            add({row.row, table.columns[i], QString::number(cell.n), number(cell.mean), number(cell.sd),
                 number(cell.median), number(cell.q1), number(cell.q3),
                 cell.count ? QString::number(*cell.count) : QString(), number(cell.percent)});
        }
    }
    return csv.toUtf8();
}

QByteArray characteristicsHtml(const Characteristics &table, const QString &study, bool synthetic)
{
    const QString language = QLocale().name().left(2);
    QStringList header{Say::tr("Characteristic")};
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        header << Say::tr("%1 (n = %2)").arg(table.labels[i].in(language)).arg(table.patients[i]);
    const QString title = Say::tr("Table 1. Characteristics of the patients");
    const QString foot = characteristicsReading() +
                         (synthetic ? u' ' + Say::tr("SYNTHETIC DATA: every number is invented.") : QString());
    const QString page =
        u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n<title>%2</title>\n<style>\n"
        "body{font-family:Inter,Helvetica,Arial,sans-serif;font-size:14px;margin:2em;color:#111}\n"
        "table{border-collapse:collapse;border-top:2px solid #111;border-bottom:2px solid #111}\n"
        "th{border-bottom:1px solid #111;text-align:right}\n"
        "th,td{padding:3px 14px}\ntd{text-align:right}\nth:first-child,td:first-child{text-align:left}\n"
        ".part td:first-child{padding-left:2.4em}\n"
        "caption{text-align:left;font-weight:600;padding-bottom:6px}\n"
        ".note{font-size:12px;color:#444}\n</style>\n</head>\n<body>\n"_s.arg(language, title.toHtmlEscaped()) +
        u"<table>\n<caption>%1</caption>\n<thead>\n"_s.arg(title.toHtmlEscaped()) + htmlRow(u"th"_s, header) +
        u"</thead>\n<tbody>\n"_s + body(table, language) + u"</tbody>\n</table>\n<p class=\"note\">"_s +
        foot.toHtmlEscaped() + u"<br>"_s + study.toHtmlEscaped() + u"</p>\n</body>\n</html>\n"_s;
    return page.toUtf8();
}

QStringList writeCharacteristics(const Study &study, const QString &path)
{
    const Characteristics table = characteristics(study);
    if (table.isEmpty())
        throw Error(Error::Kind::Refused, Say::tr("There is no table to write: no patient is included yet."));
    const QFileInfo info(path);
    const QString page = info.dir().filePath(info.completeBaseName() + u".html"_s);
    const Protocol &protocol = study.protocol();
    const QByteArray html = characteristicsHtml(table, protocol.shortTitle, study.isSynthetic());
    const bool wasThere = QFileInfo::exists(path);
    writeFile(path, characteristicsCsv(table));
    try {
        writeFile(page, html);
    } catch (...) {
        if (!wasThere)
            QFile::remove(path);
        throw;
    }
    return {path, page};
}

} // namespace carnet
