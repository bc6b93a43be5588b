#pragma once

#include "core/patients/patient_summary.h"

#include <QWidget>

namespace carnet::ui {

class Card;
class CheckRow;
class Theme;

/// The diaries of one patient, a row for each period: how far it is, and the way to its grid.
class PatientDiaries final : public QWidget
{
    Q_OBJECT

public:
    PatientDiaries(int periods, const Theme &theme, QWidget *parent = nullptr);

    void show(const std::vector<DiarySummary> &diaries);

signals:
    void wanted(int period);

private:
    Card *m_card;
    std::vector<CheckRow *> m_rows;
    std::vector<DiarySummary> m_diaries;
};

} // namespace carnet::ui
