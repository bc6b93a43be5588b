#pragma once

#include "core/patients/adverse_events.h"
#include "ui/pages/record_dialog.h"

#include <set>

class QMenu;
class QToolButton;

namespace carnet::ui {

/// One adverse event, new or known: every field in the order in which it is told, and for a serious one its criteria
/// and the 24 hours that are left to report it.
class AdverseEventDialog final : public RecordDialog
{
    Q_OBJECT

public:
    AdverseEventDialog(const RecordNeeds &needs, const QString &patient, int number, QWidget *parent = nullptr);

    ItemFields *fields() const { return m_what; }
    /// Numbers of the treatments that were given for it, as they would be saved.
    const std::set<int> &given() const { return m_given; }

protected:
    QString titleWords() const override;
    QString hintWords() const override;
    void arrange() override;
    void valueTyped(const QString &item) override;
    QString doubt() const override;
    void addConsequences(std::vector<Datum> &entries) const override;
    bool hasMore() const override;
    void retranslate() override;

private:
    QWidget *buildGiven();
    void showSerious();
    void showClock();
    void renumber() override;
    void showGiven();
    void fillGivenMenu();
    void addTreatment();
    AdverseEvent asTyped() const;
    std::set<int> recordedGiven() const;

    ItemFields *m_what;
    QWidget *m_seriousBox;
    QLabel *m_clock;
    ItemFields *m_serious;
    ItemFields *m_judgement;
    QLabel *m_givenLabel;
    QLabel *m_givenWords;
    QPushButton *m_givenAdd;
    QToolButton *m_givenChoose;
    QMenu *m_givenMenu;
    ItemFields *m_course;
    std::set<int> m_given;
};

} // namespace carnet::ui
