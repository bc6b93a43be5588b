#pragma once

#include "core/domain/progress.h"

#include <QByteArray>

namespace carnet {

struct GenerateOptions
{
    static constexpr int maximumPatients = 99999;
    static constexpr int maximumDays = 1022;
    static constexpr int maximumPeriods = 60;

    int patients = 1;
    int days = 35; ///< last day of each diary
    int periods = 1;
    quint64 seed = 1;
    bool replace = false;
    Progress progress;
};

/// Creates a synthetic study of any size: patients G-00001…, the shipped crossover with one arm. The same numbers give
/// the same data on every machine. Throws Error.
void generateStudy(const QString &path, const GenerateOptions &options);

/// The protocol of such a study.
QByteArray generatedProtocol(int periods, int days);

} // namespace carnet
