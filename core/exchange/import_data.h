#pragma once

#include "core/exchange/csv.h"
#include "core/exchange/field_values.h"
#include "core/exchange/file_spec.h"
#include "core/exchange/import.h"

#include <deque>
#include <unordered_map>

namespace carnet {

/// Where a value of an import stands.
struct Origin
{
    std::int32_t line = 1;
    std::int16_t column = 1;
    std::int16_t file = 0; ///< index in ImportPlan::files
};

/// The diary of one patient and period while it is read: two bytes a value, four a row.
struct DiaryPeriod
{
    int patient = 0;
    int period = 0;
    qint64 infusion = 0;        ///< Julian day, 0 while unknown
    bool infusionKnown = false; ///< from the study or visits.csv, not from the diary itself
    Origin infusionOrigin;
    std::vector<std::int32_t> lines; ///< by day, 0 where there is no row
    std::vector<Series> curves;      ///< by measure
};

/// Everything that the files of one import say, before it is held against the study.
class ImportData
{
public:
    ImportData(const Study &study, const ImportOptions &options, ImportPlan &plan);

    void refuse(Origin origin, const QString &message);
    void note(const QString &text) { m_plan.notes.push_back(text); }

    /// Index of a patient; −1 and a refusal when the code is impossible or nobody introduced it.
    int patient(std::string_view code, Origin origin);
    /// From now on every file may introduce patients, or only those already known.
    void introducing(bool allowed) { m_introducing = allowed; }
    /// Stands for the study where a patient stands otherwise.
    int studyItself();
    const QString &patientCode(int patient) const { return m_patients[std::size_t(patient)]; }

    /// Sets a datum; a missing reason joins a value that is there. False when another row has set it.
    bool add(int patient, Occasion occasion, const QString &item, const Value &value, Origin origin);
    /// A questionnaire of a file that says nothing about how far its forms are: complete if nothing is left to answer.
    void addFormWithoutState(int patient, Occasion occasion, const QString &instrument, Origin origin);
    const Value *find(int patient, Occasion occasion, const QString &item) const;
    /// The imported value, or that of the study.
    Value valueOf(int patient, Occasion occasion, const QString &item) const;
    Origin originOf(int patient, Occasion occasion, const QString &item) const;
    /// A number of a list that neither the study nor an earlier call of this import has given away.
    int newRow(List list, int patient);
    DiaryPeriod &diary(int patient, int period);
    /// Where diary.csv has its columns: day, then the measures.
    void diaryColumns(std::int16_t file, int day, std::vector<int> measures);
    /// Infusion date of a period as visits.csv, the study or the diary say, as Julian day; 0 when unknown.
    qint64 infusionDay(int patient, int period) const;

    const Study &study() const { return m_study; }
    const Protocol &protocol() const { return m_study.protocol(); }
    const Dictionary &dictionary() const { return m_study.dictionary(); }
    const ImportOptions &options() const { return m_options; }

    /// Holds everything against the dates and the study, and fills the plan's draft and counts.
    void finish();

private:
    struct Entry
    {
        Value value;
        int item = 0; ///< index in m_items
        Occasion occasion;
        int patient = 0;
        Origin origin;
    };

    /// Patient, occasion and item in one number; the item is 0 when no value has named it yet.
    std::optional<std::uint64_t> key(int patient, Occasion occasion, const QString &item) const;
    int itemIndex(const QString &item);
    void addInfusionDates();
    void addFormStates();
    void checkDates();
    void checkDate(const Entry &entry, const QDate &consent);
    void checkAgainstOthers(const Entry &entry);
    bool mayPrecedeConsent(const Entry &entry) const;
    void checkDiary(const DiaryPeriod &diary);
    void compare();
    void compareCurves(DiaryPeriod &diary);
    /// Counts a value that differs from the study's; refuses it unless replacing was asked for.
    void differs(Origin origin, const QString &item, const Value &study, const Value &file);
    Origin diaryOrigin(const DiaryPeriod &diary, int day, int column) const;

    struct FormWithoutState
    {
        int patient = 0;
        Occasion occasion;
        QString instrument;
        Origin origin;
    };

    const Study &m_study;
    const ImportOptions &m_options;
    ImportPlan &m_plan;
    const QDate m_today;
    bool m_introducing = false;
    QHash<QByteArray, int> m_patientIndex;
    std::vector<QString> m_patients;
    int m_studyItself = -1;
    std::vector<bool> m_isNew;
    QHash<QString, int> m_itemIndex;
    std::vector<QString> m_items;
    std::vector<Entry> m_entries;
    std::unordered_map<std::uint64_t, std::size_t> m_entryIndex;
    std::vector<FormWithoutState> m_formsWithoutState;
    QHash<std::pair<int, int>, int> m_newRows; ///< by list and patient
    std::deque<DiaryPeriod> m_diaries;         ///< a deque, since the reader keeps the address of the one it fills
    std::unordered_map<std::uint64_t, std::size_t> m_diaryIndex;
    std::int16_t m_diaryFile = 0;
    int m_dayColumn = 1;
    std::vector<int> m_measureColumns;
};

/// One file of an import: its rows, and where each column of the specification stands.
class ImportTable
{
public:
    ImportTable(ImportData &data, const FileSpec &spec, std::int16_t file, std::string_view bytes, bool guardedTexts);

    /// Reads the header; false and refusals when it is not right.
    bool readHeader();
    /// Reads the next row that is not empty throughout; false at the end or at a problem, which is refused.
    bool next();
    /// Column of the file (from 1), 0 when it is not there.
    int column(const QString &name) const;
    std::string_view field(int column) const
    {
        return column > 0 ? m_reader.fields()[std::size_t(column - 1)] : std::string_view();
    }
    Origin origin(int column) const;
    void refuse(int column, const QString &message) { m_data.refuse(origin(column), named(column, message)); }
    const FieldStyle &style() const { return m_style; }
    const FileSpec &spec() const { return m_spec; }
    ImportData &data() { return m_data; }
    const QStringList &header() const { return m_header; }
    qint64 rows() const { return m_rows; }
    std::int16_t file() const { return m_file; }
    double shareRead() const { return m_reader.shareRead(); }

    /// Fields that every file has; −1 or nothing after a refusal.
    int patient(int column);
    std::optional<int> whole(int column, int minimum, int maximum);
    std::optional<int> visitIndex(int column);
    std::optional<Missing> missing(int column);

private:
    QString named(int column, const QString &message) const;
    bool checkHeader();
    QString nearestColumn(const QString &name) const;

    ImportData &m_data;
    const FileSpec &m_spec;
    std::int16_t m_file;
    csv::Reader m_reader;
    FieldStyle m_style;
    QStringList m_header;
    QHash<QString, int> m_columns;
    qint64 m_rows = 0;
};

/// Reads one table into the data; values and missing reasons found.
qint64 readDiaryTable(ImportTable &table);
/// patients.csv, visits.csv, adverse_events.csv, conmeds.csv: one column an item.
qint64 readWideTable(ImportTable &table);
qint64 readResponsesTable(ImportTable &table);
qint64 readRescueTable(ImportTable &table);
qint64 readFormsTable(ImportTable &table);
/// Checks an allocation list and keeps nothing of it.
void checkAllocationTable(ImportTable &table);

} // namespace carnet
