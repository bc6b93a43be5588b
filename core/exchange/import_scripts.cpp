#include "core/exchange/import_scripts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

enum class Package { Stata, Sas, Spss };

QString quotedFor(Package package, QString text)
{
    if (package == Package::Stata)
        return u"`\"%1\"'"_s.arg(text);
    return u"'%1'"_s.arg(text.replace(u'\'', u"''"_s));
}

bool isNumeric(const Variable &variable)
{
    return variable.type == u"number" || variable.type == u"integer";
}

/// Columns of one table, in order.
std::vector<const Variable *> columnsOf(const BundleDescription &bundle, const QString &file)
{
    std::vector<const Variable *> columns;
    for (const Variable &variable : bundle.variables) {
        if (variable.file == file && variable.position > 0)
            columns.push_back(&variable);
    }
    return columns;
}

/// The measure whose reason a column holds, or null.
const Variable *reasonOf(const std::vector<const Variable *> &columns, const Variable &reason)
{
    if (!reason.name.endsWith(u"_missing"))
        return nullptr;
    const auto found = std::find_if(columns.begin(), columns.end(), [&](const Variable *variable) {
        return variable->name == reason.name.chopped(8) && isNumeric(*variable);
    });
    return found == columns.end() ? nullptr : *found;
}

/// The list behind a numeric variable whose codes are whole numbers, or null.
const CodeList *labelsOf(const BundleDescription &bundle, const Variable &variable)
{
    const auto list = std::find_if(bundle.codeLists.begin(), bundle.codeLists.end(),
                                   [&](const CodeList &candidate) { return candidate.name == variable.codelist; });
    if (list == bundle.codeLists.end() || !isNumeric(variable))
        return nullptr;
    const bool whole = std::all_of(list->options.begin(), list->options.end(), [](const Option &option) {
        bool isWhole = false;
        option.code.toInt(&isWhole);
        return isWhole;
    });
    return whole ? &*list : nullptr;
}

QString stem(const ExportedFile &table)
{
    return table.name.chopped(4);
}

QString notice(const BundleDescription &bundle)
{
    return bundle.synthetic ? u"SYNTHETIC DATA: every number is invented by a program."_s : u"Written by Carnet."_s;
}

QString stataTable(const BundleDescription &bundle, const ExportedFile &table)
{
    const auto columns = columnsOf(bundle, table.name);
    QString text = u"\n* %1\n"_s.arg(table.name);
    if (table.rows == 0)
        return text + u"* no rows\n"_s;
    const bool french = bundle.profile == ExportProfile::ExcelFrench;
    text += u"import delimited using \"%1\", varnames(1) case(preserve) encoding(\"UTF-8\") stringcols(_all) "
            u"bindquotes(strict) "
            "maxquotedrows(unlimited) delimiters(\"%2\") clear\n"_s.arg(table.name, french ? u";"_s : u","_s);
    text +=
        u"if _N != %1 {\n    display as error \"%2: the number of rows is not that of the manifest\"\n    exit 9\n}\n"_s
            .arg(table.rows)
            .arg(table.name);
    QStringList numeric;
    for (const Variable *variable : columns) {
        if (isNumeric(*variable))
            numeric.push_back(variable->name);
        if (variable->type == u"date")
            text +=
                u"generate double carnet_date = daily(%1, \"YMD\")\norder carnet_date, after(%1)\ndrop %1\nrename carnet_date %1\nformat %1 %td\n"_s
                    .arg(variable->name);
    }
    if (!numeric.isEmpty())
        text += u"quietly destring %1, replace%2\n"_s.arg(numeric.join(u' '), french ? u" dpcomma"_s : QString());
    for (const Variable *variable : columns) {
        if (const Variable *measure = reasonOf(columns, *variable)) {
            char letter = 'a';
            for (const Missing reason : allMissing)
                text += u"quietly replace %1 = .%2 if %3 == \"%4\"\n"_s.arg(measure->name)
                            .arg(QLatin1Char(letter++))
                            .arg(variable->name, code(reason));
            text += u"label values %1 carnet_missing\n"_s.arg(measure->name);
        }
        if (const CodeList *list = labelsOf(bundle, *variable))
            text += u"label values %1 %2\n"_s.arg(variable->name, list->name);
        text += u"label variable %1 %2\n"_s.arg(variable->name, quotedFor(Package::Stata, variable->label.en));
    }
    return text + u"save \"%1.dta\", replace\n"_s.arg(stem(table));
}

QString sasTable(const BundleDescription &bundle, const ExportedFile &table)
{
    const auto columns = columnsOf(bundle, table.name);
    const bool french = bundle.profile == ExportProfile::ExcelFrench;
    QString text =
        u"\ndata work.%1;\n  infile \"&folder./%2\" dsd dlm='%3' firstobs=2 truncover lrecl=1000000 encoding='utf-8' termstr=lf;\n"_s
            .arg(stem(table).left(32), table.name, french ? u";"_s : u","_s);
    QString names;
    QString rest;
    for (const Variable *variable : columns) {
        if (isNumeric(*variable)) {
            names += u"    %1 :%2.\n"_s.arg(variable->name, french ? u"numx32"_s : u"32"_s);
        } else if (variable->type == u"date") {
            names += u"    %1 :yymmdd10.\n"_s.arg(variable->name);
            rest += u"  format %1 yymmdd10.;\n"_s.arg(variable->name);
        } else {
            names += u"    %1 :$%2.\n"_s.arg(variable->name).arg(std::clamp<std::size_t>(variable->longest, 1, 32767));
        }
        if (const Variable *measure = reasonOf(columns, *variable)) {
            char letter = 'A';
            for (const Missing reason : allMissing)
                rest += u"  if %1 = '%2' then %3 = .%4;\n"_s.arg(variable->name, code(reason), measure->name)
                            .arg(QLatin1Char(letter++));
        }
        if (const CodeList *list = labelsOf(bundle, *variable))
            rest += u"  format %1 %2_.;\n"_s.arg(variable->name, list->name.left(30));
        rest += u"  label %1 = %2;\n"_s.arg(variable->name, quotedFor(Package::Sas, variable->label.en));
    }
    return text + u"  input\n"_s + names + u"  ;\n"_s + rest +
           u"run;\n%check_rows(%1, %2);\n"_s.arg(stem(table).left(32)).arg(table.rows);
}

QString spssTable(const BundleDescription &bundle, const ExportedFile &table)
{
    const auto columns = columnsOf(bundle, table.name);
    const bool french = bundle.profile == ExportProfile::ExcelFrench;
    if (table.rows == 0)
        return u"\n* %1: no rows.\n"_s.arg(table.name);
    QString text = u"\n* %1.\nGET DATA /TYPE=TXT /FILE='%1' /ENCODING='UTF8' /ARRANGEMENT=DELIMITED /DELCASE=LINE "
                   u"/DELIMITERS='%2' /QUALIFIER='\"'\n"
                   "  /FIRSTCASE=2 /VARIABLES=\n"_s.arg(table.name, french ? u";"_s : u","_s);
    QString rest;
    for (const Variable *variable : columns) {
        if (isNumeric(*variable))
            text += u"  %1 F12.4\n"_s.arg(variable->name);
        else if (variable->type == u"date")
            text += u"  %1 SDATE10\n"_s.arg(variable->name);
        else
            text += u"  %1 A%2\n"_s.arg(variable->name).arg(std::clamp<std::size_t>(variable->longest, 1, 32767));
        rest += u"VARIABLE LABELS %1 %2.\n"_s.arg(variable->name, quotedFor(Package::Spss, variable->label.en));
        if (const Variable *measure = reasonOf(columns, *variable)) {
            int number = -1;
            QString labels;
            for (const Missing reason : allMissing) {
                rest += u"IF (%1 = '%2') %3 = %4.\n"_s.arg(variable->name, code(reason), measure->name).arg(number);
                labels += u" %1 '%2'"_s.arg(number--).arg(code(reason));
            }
            rest += u"MISSING VALUES %1 (%2 THRU -1).\nVALUE LABELS %1%3.\n"_s.arg(measure->name)
                        .arg(number + 1)
                        .arg(labels);
        }
        if (const CodeList *list = labelsOf(bundle, *variable)) {
            rest += u"VALUE LABELS %1"_s.arg(variable->name);
            for (const Option &option : list->options)
                rest += u" %1 %2"_s.arg(option.code, quotedFor(Package::Spss, option.label.in(u"en")));
            rest += u".\n"_s;
        }
    }
    text.chop(1);
    text += u".\nDATASET NAME %1.\n"_s.arg(stem(table).left(32)) + rest;
    return text +
           u"AGGREGATE /OUTFILE=* MODE=ADDVARIABLES /carnet_rows=N.\nDO IF (carnet_rows <> %1).\n"
           "PRINT /'%2: the number of rows is not that of the manifest'.\nEND IF.\nEXECUTE.\nDELETE VARIABLES carnet_rows.\n"_s
               .arg(table.rows)
               .arg(table.name);
}

} // namespace

QByteArray scriptForStata(const BundleDescription &bundle)
{
    QString text =
        u"* %1\n* Run in the folder of the files: do import.do\nversion 14\nclear all\n"_s.arg(notice(bundle));
    for (const ExportedFile &table : bundle.tables)
        text += stataTable(bundle, table);
    // Labels are defined before each file is saved, so that every .dta carries its own.
    QString labels = u"capture program drop carnet_labels\nprogram define carnet_labels\n"_s;
    char letter = 'a';
    labels += u"    label define carnet_missing"_s;
    for (const Missing reason : allMissing)
        labels += u" .%1 \"%2\""_s.arg(QLatin1Char(letter++)).arg(code(reason));
    labels += u", replace\n"_s;
    for (const CodeList &list : bundle.codeLists) {
        Variable probe;
        probe.type = u"integer"_s;
        probe.codelist = list.name;
        if (!labelsOf(bundle, probe))
            continue;
        labels += u"    label define %1"_s.arg(list.name);
        for (const Option &option : list.options)
            labels += u" %1 %2"_s.arg(option.code, quotedFor(Package::Stata, option.label.in(u"en")));
        labels += u", replace\n"_s;
    }
    labels += u"end\n"_s;
    text.replace(u"\nif _N !="_s, u"\ncarnet_labels\nif _N !="_s);
    text.insert(text.indexOf(u"clear all\n"_s) + 10, labels);
    return text.toUtf8();
}

QByteArray scriptForSas(const BundleDescription &bundle)
{
    QString text = u"/* %1 Set the folder of the files, then run. */\n%let folder = .;\n"_s.arg(notice(bundle));
    text += u"%macro check_rows(table, rows);\n"
            "  proc sql noprint; select count(*) into :found from work.&table; quit;\n"
            "  %if &found ne &rows %then %put ERROR: &table has &found rows, the manifest says &rows..;\n%mend;\n"
            "options missing='.';\nproc format;\n"_s;
    for (const CodeList &list : bundle.codeLists) {
        Variable probe;
        probe.type = u"integer"_s;
        probe.codelist = list.name;
        if (!labelsOf(bundle, probe))
            continue;
        text += u"  value %1_"_s.arg(list.name.left(30));
        for (const Option &option : list.options)
            text += u" %1=%2"_s.arg(option.code, quotedFor(Package::Sas, option.label.in(u"en")));
        text += u";\n"_s;
    }
    text += u"run;\n"_s;
    for (const ExportedFile &table : bundle.tables)
        text += sasTable(bundle, table);
    return text.toUtf8();
}

QByteArray scriptForSpss(const BundleDescription &bundle)
{
    QString text = u"* %1.\n* Run in the folder of the files.\nSET DECIMAL=%2.\n"_s.arg(
        notice(bundle).chopped(1), bundle.profile == ExportProfile::ExcelFrench ? u"COMMA"_s : u"DOT"_s);
    for (const ExportedFile &table : bundle.tables)
        text += spssTable(bundle, table);
    return text.toUtf8();
}

QByteArray scriptForR(const BundleDescription &bundle)
{
    const bool french = bundle.profile == ExportProfile::ExcelFrench;
    const QString text =
        u"# %1\n"
        "# Base R alone. Run in the folder of the files, or: Rscript FOLDER/import.R\n"
        "# Makes `carnet`, a list of one data frame a file, with types and factors from the codebook.\n"
        "\n"
        "carnet_folder <- local({\n"
        "  sourced <- unlist(lapply(sys.frames(), function(frame) frame$ofile))\n"
        "  script <- sub(\"^--file=\", \"\", grep(\"^--file=\", commandArgs(FALSE), value = TRUE))\n"
        "  file <- c(rev(sourced), script[basename(script) == \"import.R\"])\n"
        "  if (length(file) > 0) dirname(file[[1]]) else \".\"\n"
        "})\n"
        "\n"
        "carnet_read <- function(name) {\n"
        "  table <- read.table(file.path(carnet_folder, name), header = TRUE, sep = \"%2\", quote = \"\\\"\",\n"
        "                      colClasses = \"character\", na.strings = \"\", comment.char = \"\", check.names = "
        "FALSE,\n"
        "                      encoding = \"UTF-8\")\n"
        "  names(table)[1] <- sub(\"^(\\ufeff|\\u00ef\\u00bb\\u00bf|\\\\xef\\\\xbb\\\\xbf)\", \"\", names(table)[1])\n"
        "  table\n"
        "}\n"
        "\n"
        "carnet <- local({\n"
        "  manifest <- readLines(file.path(carnet_folder, \"manifest.json\"), encoding = \"UTF-8\")\n"
        "  entry <- function(key) {\n"
        "    lines <- grep(paste0(\"^ +\\\"\", key, \"\\\": \"), manifest, value = TRUE)\n"
        "    gsub(\"^[^:]*: \\\"?|\\\"?,?$\", \"\", lines)\n"
        "  }\n"
        "  files <- entry(\"name\")\n"
        "  rows <- as.integer(entry(\"rows\"))\n"
        "  stopifnot(length(files) == length(rows))\n"
        "  names(rows) <- files\n"
        "  codebook <- carnet_read(\"%3\")\n"
        "  codelists <- carnet_read(\"%4\")\n"
        "  number <- function(x) as.numeric(sub(\",\", \".\", x, fixed = TRUE))\n"
        "  typed <- function(x, variable) {\n"
        "    list <- codelists[codelists$codelist %in% variable$codelist, ]\n"
        "    if (nrow(list) > 0 && !any(duplicated(list$label_en)))\n"
        "      return(factor(x, levels = list$code, labels = list$label_en))\n"
        "    switch(variable$type, integer = , number = number(x), date = as.Date(x), x)\n"
        "  }\n"
        "  tables <- list()\n"
        "  for (file in files[grepl(\"[.]csv$\", files)]) {\n"
        "    table <- carnet_read(file)\n"
        "    if (nrow(table) != rows[[file]])\n"
        "      stop(file, \" has \", nrow(table), \" rows, the manifest says \", rows[[file]])\n"
        "    for (column in names(table)) {\n"
        "      variable <- codebook[codebook$file == file & codebook$variable == column & !is.na(codebook$position), "
        "]\n"
        "      if (nrow(variable) == 1) table[[column]] <- typed(table[[column]], variable)\n"
        "    }\n"
        "    if (\"value\" %in% names(table))\n"
        "      table$value_number <- suppressWarnings(number(table$value))\n"
        "    tables[[sub(\"(_excel_fr)?[.]csv$\", \"\", file)]] <- table\n"
        "  }\n"
        "  tables\n"
        "})\n"
        "\n"
        "for (name in names(carnet))\n"
        "  cat(sprintf(\"%-16s %7d rows %4d columns\\n\", name, nrow(carnet[[name]]), ncol(carnet[[name]])))\n"_s;
    // Not arg(): the script holds % of its own.
    return QString(text)
        .replace(u"%1"_s, notice(bundle))
        .replace(u"%2"_s, french ? u";"_s : u","_s)
        .replace(u"%3"_s, exportFileName(u"codebook.csv"_s, bundle.profile))
        .replace(u"%4"_s, exportFileName(u"codelists.csv"_s, bundle.profile))
        .toUtf8();
}

} // namespace carnet
