#pragma once

#include "core/study.h"

#include <QTableWidget>

namespace carnet::ui {

class Theme;

/// The value that a query is about among its neighbours: the days before and after, or the other items of its form.
class QueryContext final : public QTableWidget
{
    Q_OBJECT

public:
    QueryContext(const Study &study, const Theme &theme, QWidget *parent = nullptr);

    void show(const DatumKey &about);

private:
    void fillDays(const DatumKey &about);
    void fillNeighbours(const DatumKey &about);

    const Study &m_study;
    const Theme &m_theme;
};

} // namespace carnet::ui
