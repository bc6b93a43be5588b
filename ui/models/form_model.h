#pragma once

#include "core/forms.h"
#include "ui/models/written.h"

#include <QAbstractTableModel>

namespace carnet::ui {

/// One box of the paper form: what is keyed for it, and what it stands for.
struct FormBox
{
    QString key;   ///< "1", "10", "oui": printed in the box
    int digit = 0; ///< the digit that chooses it
    Value value;   ///< as stored
    QString words; ///< the neutral label of the answer
};

/// One questionnaire of one visit as a list of items: what the record says, never what an editor hoped. Values that
/// could not be saved are the one exception: they stay visible and marked.
class FormModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        BoxesRole = Qt::UserRole, ///< int: number of boxes
        ChosenRole,               ///< int: the chosen box, −1 when none
        SuppressedRole,           ///< bool: not asked after the answer that decides
        QueryRole,                ///< int: 0 no query, 1 open, 2 answered
        NoteRole,                 ///< QString
        UnsavedRole,              ///< bool
    };
    enum Column { NumberColumn, LabelColumn, AnswerColumn, ScoreColumn, columns };
    /// How an item is answered.
    enum class Answering { Boxes, Number, Time, Text };

    FormModel(Study &study, const QString &patient, int visit, const Instrument &instrument, QObject *parent = nullptr);

    Study &study() const { return m_study; }
    const QString &patient() const { return m_patient; }
    int visit() const { return m_visit; }
    Occasion occasion() const { return Occasion::visit(m_visit); }
    const Instrument &instrument() const { return m_instrument; }
    const Item &item(int row) const { return m_instrument.items[std::size_t(row)]; }
    int rowOf(const QString &item) const;

    DatumKey key(int row) const { return {m_patient, occasion(), item(row).code}; }
    DatumKey noteKey(int row) const { return {m_patient, occasion(), u"note_" + item(row).code}; }
    Value value(int row) const { return m_answers.value(item(row).code); }
    QString note(int row) const { return m_notes.value(item(row).code); }
    const Answers &answers() const { return m_answers; }
    Answering answering(int row) const;
    std::vector<FormBox> boxes(int row) const;
    /// Digits may need a second one: a box is keyed 10.
    bool hasTen(int row) const;
    bool isAsked(int row) const { return carnet::isAsked(item(row), m_answers); }
    /// An answer or a reason is there, or none is wanted.
    bool isSettled(int row) const;
    FormStatus status() const { return formStatus(m_instrument, m_answers, m_state); }
    QString state() const { return m_state; }
    std::vector<Score> scores() const { return carnet::scores(m_instrument, m_answers); }
    /// "Item 9b": the number on the paper form.
    QString numberWords(int row) const;
    /// "DN4 item 3, yes" for prompts and Undo.
    QString words(int row) const;
    QString valueWords(int row) const;
    /// Why a suppressed item is not asked: "not asked: item 5j = never".
    QString suppressedWords(int row) const;
    /// First row of the group of items that this row belongs to on paper.
    int sectionStart(int row) const;

    /// Checks and records; the only way in. Failures leave through the signals.
    Written write(ActDraft draft);
    /// Values shown although they are not on disk.
    void setUnsaved(std::vector<Datum> unsaved);
    void reload();
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void refused(const QString &message);
    void conflicted(const std::vector<carnet::Conflict> &conflicts);
    void notSaved(const QString &message, const carnet::ActDraft &draft);
    /// Something of this form is different now.
    void changed();

private:
    void see(const Act &act);
    void read();
    QString scoreWords(int row) const;

    Study &m_study;
    QString m_patient;
    int m_visit;
    const Instrument &m_instrument;
    Answers m_answers;
    QHash<QString, QString> m_notes;
    QHash<QString, int> m_queries;
    QString m_state;
    std::vector<Datum> m_unsaved;
};

} // namespace carnet::ui
