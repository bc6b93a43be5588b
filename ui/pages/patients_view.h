#pragma once

#include <QElapsedTimer>
#include <QTableView>

namespace carnet::ui {

class PatientsModel;

/// The table of patients, as a list or as a matrix of visits; part of a code typed in it goes to that patient.
class PatientsView final : public QTableView
{
    Q_OBJECT

public:
    enum class Mode { Matrix, List };

    explicit PatientsView(QWidget *parent = nullptr);

    void setPatients(PatientsModel *model);
    Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    void keyboardSearch(const QString &search) override;

signals:
    /// Enter or a double click on a cell.
    void opened(const QModelIndex &index);
    /// V was pressed.
    void modeWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void layOut();

    PatientsModel *m_patients = nullptr;
    Mode m_mode = Mode::Matrix;
    QString m_typed;
    QElapsedTimer m_sinceTyped;
};

} // namespace carnet::ui
