#pragma once

#include "core/study.h"

namespace carnet {

/// One cell of the table of characteristics: a column of patients.
struct CharacteristicCell
{
    int n = 0; ///< patients of whom it is known
    std::optional<double> mean;
    std::optional<double> sd;
    std::optional<double> median; ///< quantiles of type 2
    std::optional<double> q1;
    std::optional<double> q3;
    std::optional<int> count;      ///< patients to whom it applies
    std::optional<double> percent; ///< of all patients of the column
};

/// One row: a measurement, or a property that a patient has or not.
struct Characteristic
{
    QString row; ///< name in the files: the item, bmi, a score, drug_CLASS, or pain_cause_TEXT
    Words label;
    Words group; ///< heading of the rows that belong together, empty when none
    QString unit;
    bool isCount = false;
    bool asMedian = false; ///< printed as median and quartiles
    int decimals = 0;
    std::vector<CharacteristicCell> cells; ///< by column
};

/// The patients who were included, as they were then: Table 1 of the paper.
struct Characteristics
{
    std::vector<QString> columns; ///< all, then the codes of the sexes that are there: M, F
    std::vector<Words> labels;    ///< by column
    std::vector<int> patients;    ///< by column
    std::vector<Characteristic> rows;

    bool isEmpty() const { return patients.empty() || patients.front() == 0; }
};

Characteristics characteristics(const Study &study);

} // namespace carnet
