#pragma once

#include "core/domain/occasion.h"
#include "core/domain/protocol.h"

#include <QHash>

namespace carnet {

/// Where an item lives in the files and on which occasions it is recorded.
struct ItemPlace
{
    QString file;   ///< "visits.csv"; "forms.csv" for items of protocol forms, "responses.csv" for questionnaires
    QString column; ///< column in that file, or the item code where the file is one row an item
    QString form;   ///< form or instrument id, empty for the fixed files
    /// study, patient, visit, period, day, line, adverse_event, medication, query, deviation, contact, infusion
    QString level;
    bool workflow = false; ///< state of the work (finished, verified), not data about the patient
};

/// Every item that a study knows: the fixed ones of the files, the diary, the protocol's forms, the questionnaires.
class Dictionary
{
public:
    explicit Dictionary(const Protocol &protocol);

    /// Also knows the note of a questionnaire's item, `note_ITEM`, which codes() leaves out.
    const Item *item(const QString &code) const;
    const ItemPlace *place(const QString &code) const;
    /// Codes in the order of the files and forms.
    const std::vector<QString> &codes() const { return m_codes; }
    /// The options of a named code list, empty when there is none.
    const std::vector<Option> &codelist(const QString &name) const;
    const std::vector<QString> &codelists() const { return m_codelistNames; }

private:
    void add(const Item &item, const ItemPlace &place);
    void addHidden(const Item &item, const ItemPlace &place);
    void addFixed(const Protocol &protocol);
    void addDiary(const DiaryPlan &diary);
    void addQuestionnaires(const std::vector<Instrument> &instruments);
    void addFormItems(const Instrument &instrument);
    void addLicence(const Instrument &instrument);
    void addCodelist(const QString &name, const std::vector<Option> &options);

    std::vector<QString> m_codes;
    QHash<QString, Item> m_items;
    QHash<QString, ItemPlace> m_places;
    std::vector<QString> m_codelistNames;
    QHash<QString, std::vector<Option>> m_codelists;
};

/// What a study records about its right to use a questionnaire; values of the study itself.
struct LicenceItems
{
    QString holder;
    QString number;
    QString validUntil; ///< a date; absent: no end
};
LicenceItems licenceItems(const QString &instrument);

/// What is recorded about the paper form of a questionnaire at a visit.
struct FormItems
{
    QString state; ///< "complete" once finished, "reopened" when changed after that; absent before
    QString date;  ///< when the paper was filled in; absent: on the day of the visit
    QString by;    ///< who filled it in; absent: the patient
};
FormItems formItems(const QString &instrument);

/// "P2.D07" for a day, "P2" a period, "V3" a visit, "AE3" a list row, "-" the patient; "P2.D07.L1" for a line of a day.
QString occasionCode(Occasion occasion, const Protocol &protocol);
std::optional<Occasion> occasionFromCode(QStringView code, const Protocol &protocol);
/// In words of the interface language: "Period 2, day 12", "Infusion 2", "Adverse event 3".
QString occasionWords(Occasion occasion, const Protocol &protocol, QStringView language);

} // namespace carnet
