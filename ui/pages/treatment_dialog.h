#pragma once

#include "core/patients/treatments.h"
#include "ui/pages/record_dialog.h"

namespace carnet::ui {

/// What a treatment is begun with.
struct TreatmentPreset
{
    QString start{}; ///< ISO
    QString indication{};
    int changesDoseOf = 0; ///< number of the treatment that has another dose from now on
    bool stops = false;    ///< somebody wants to say when it ended
};

/// One treatment of a patient: drug with its class, dose, route, from when to when and why. A new dose is a treatment
/// of its own that ends the one before.
class TreatmentDialog final : public RecordDialog
{
    Q_OBJECT

public:
    TreatmentDialog(const RecordNeeds &needs, const QString &patient, int number, const TreatmentPreset &preset = {},
                    QWidget *parent = nullptr);

    ItemFields *fields() const { return m_fields; }

protected:
    QString titleWords() const override;
    QString hintWords() const override;
    void arrange() override;
    void valueTyped(const QString &item) override;
    QString doubt() const override;
    void addConsequences(std::vector<Datum> &entries) const override;
    void retranslate() override;

private:
    void usePreset();
    void guessClass();
    void guessBaseline();
    /// The treatment that this one replaces, or none.
    std::optional<Treatment> before() const;
    Treatment asTyped() const;
    bool breaksTheProtocol(const Treatment &treatment) const;
    QDate inclusion() const;

    TreatmentPreset m_preset;
    ItemFields *m_fields;
    bool m_guessedClass = false;
};

} // namespace carnet::ui
