#include "app/cli/model_file.h"

#include "app/cli/named_columns.h"
#include "core/exchange/field_values.h"

#include <QCoreApplication>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace carnet::cli {

namespace {

/// A finite number; empty when the cell is empty or refused.
std::optional<double> numberIn(NamedColumns &file, int column)
{
    const QString cell = file.cell(column);
    if (cell.isEmpty())
        return {};
    const auto number = readNumber(cell.toStdString(), {file.hasDecimalComma()});
    if (number && std::isfinite(*number))
        return number;
    file.refuse(
        column,
        QCoreApplication::translate("Command", "a value is a number, or empty when missing; not “%1”").arg(cell));
    return {};
}

/// The text of a cell that must say something.
std::string nameIn(NamedColumns &file, int column, const QString &what)
{
    const QString cell = file.cell(column);
    if (cell.isEmpty())
        file.refuse(column, QCoreApplication::translate("Command", "the %1 is empty").arg(what));
    return cell.toStdString();
}

/// Refuses what was there before.
class Once
{
public:
    void check(NamedColumns &file, int column, const std::string &patient, int when)
    {
        const auto [found, isNew] = m_lines.try_emplace({patient, when}, file.line());
        if (!isNew) {
            file.refuse(column,
                        QCoreApplication::translate("Command", "this was there already on line %1").arg(found->second));
        }
    }

private:
    std::map<std::pair<std::string, int>, qint64> m_lines;
};

} // namespace

std::vector<analysis::CrossoverRow> readCrossoverFile(const QByteArray &csv, const QString &name, bool onlyYesNo)
{
    NamedColumns file(csv, name);
    const int patient = file.requiredColumn({u"patient"_s, u"patient_id"_s});
    const int sequence = file.requiredColumn({u"sequence"_s});
    const int period = file.requiredColumn({u"period"_s});
    const int treatment = file.requiredColumn({u"treatment"_s});
    const int y = file.requiredColumn({u"y"_s});
    Once once;
    std::vector<analysis::CrossoverRow> rows;
    while (file.next()) {
        analysis::CrossoverRow row;
        row.patient = nameIn(file, patient, u"patient"_s);
        row.sequence = file.cell(sequence).toStdString();
        row.treatment = nameIn(file, treatment, u"treatment"_s);
        row.y = numberIn(file, y);
        if (onlyYesNo && row.y && *row.y != 0 && *row.y != 1) {
            file.refuse(y, QCoreApplication::translate("Command", "y is 0 or 1, or empty when missing; not “%1”")
                               .arg(file.cell(y)));
        }
        if (const auto number = file.wholeNumber(period, u"period"_s)) {
            row.period = *number;
            once.check(file, period, row.patient, *number);
        }
        rows.push_back(std::move(row));
    }
    file.finish();
    return rows;
}

std::vector<analysis::BaselineAndValue> readPairedFile(const QByteArray &csv, const QString &name)
{
    NamedColumns file(csv, name);
    const int patient = file.requiredColumn({u"patient"_s, u"patient_id"_s});
    const int before = file.requiredColumn({u"before"_s});
    const int after = file.requiredColumn({u"after"_s});
    Once once;
    std::vector<analysis::BaselineAndValue> patients;
    while (file.next()) {
        once.check(file, patient, nameIn(file, patient, u"patient"_s), 0);
        patients.push_back({numberIn(file, before), numberIn(file, after)});
    }
    file.finish();
    return patients;
}

std::vector<analysis::ParallelRow> readParallelFile(const QByteArray &csv, const QString &name)
{
    NamedColumns file(csv, name);
    const int patient = file.requiredColumn({u"patient"_s, u"patient_id"_s});
    const int arm = file.requiredColumn({u"arm"_s});
    const int day = file.requiredColumn({u"day"_s});
    const int y = file.requiredColumn({u"y"_s});
    Once once;
    std::map<std::string, std::string> arms;
    std::vector<analysis::ParallelRow> rows;
    while (file.next()) {
        analysis::ParallelRow row;
        row.patient = nameIn(file, patient, u"patient"_s);
        row.arm = nameIn(file, arm, u"arm"_s);
        row.y = numberIn(file, y);
        if (const auto &first = arms.try_emplace(row.patient, row.arm).first->second; first != row.arm) {
            file.refuse(arm, QCoreApplication::translate("Command", "this patient is in the arm %1 on an earlier line")
                                 .arg(QString::fromStdString(first)));
        }
        if (const auto number = file.wholeNumber(day, u"day"_s)) {
            row.day = *number;
            once.check(file, day, row.patient, *number);
        }
        rows.push_back(std::move(row));
    }
    file.finish();
    return rows;
}

std::vector<analysis::ReliefRow> readReliefFile(const QByteArray &csv, const QString &name)
{
    NamedColumns file(csv, name);
    const int patient = file.requiredColumn({u"patient"_s, u"patient_id"_s});
    const int days = file.requiredColumn({u"days"_s});
    const int cameBack = file.requiredColumn({u"came_back"_s});
    const int arm = file.column(u"arm"_s);
    Once once;
    std::vector<analysis::ReliefRow> rows;
    while (file.next()) {
        analysis::ReliefRow row;
        row.patient = nameIn(file, patient, u"patient"_s);
        once.check(file, patient, row.patient, 0);
        row.arm = arm >= 0 ? nameIn(file, arm, u"arm"_s) : std::string();
        row.days = numberIn(file, days);
        if (row.days && *row.days < 0)
            file.refuse(days, QCoreApplication::translate("Command", "days are 0 or more"));
        const std::optional<double> event = numberIn(file, cameBack);
        if (row.days && (!event || (*event != 0 && *event != 1))) {
            file.refuse(cameBack,
                        QCoreApplication::translate(
                            "Command", "came_back is 1 when the pain came back, 0 when relief went on; not “%1”")
                            .arg(file.cell(cameBack)));
        }
        row.cameBack = event == 1;
        rows.push_back(std::move(row));
    }
    file.finish();
    return rows;
}

} // namespace carnet::cli
