#pragma once

#include "core/patients/forms.h"
#include "ui/models/entry_model.h"
#include "ui/models/form_answers.h"

#include <QHash>

namespace carnet::ui {

/// One questionnaire of one patient and visit as a list of items.
class FormModel final : public EntryModel
{
    Q_OBJECT

public:
    enum Role {
        NumberRole = Qt::UserRole, ///< QString: as on the form
        LabelRole,                 ///< QString: the neutral label
        AnswerRole,                ///< QString: in words
        AskedRole,                 ///< bool
        UnsavedRole,               ///< bool: on screen, not on disk
        QueryRole,                 ///< int: 0 none, 1 open, 2 answered
        NoteRole,                  ///< QString
    };

    FormModel(Study &study, const QString &patient, int visit, const Instrument &instrument, QObject *parent = nullptr);

    int visit() const { return m_visit; }
    const Instrument &instrument() const { return m_instrument; }
    /// Digits mean the position of the box, not what is printed on it.
    bool isByPosition() const { return m_instrument.coding == u"position"; }

    const Item &item(int row) const { return m_instrument.items[std::size_t(row)]; }
    int rowOf(const QString &item) const;
    DatumKey key(int row) const { return {patient(), Occasion::visit(m_visit), item(row).code}; }
    DatumKey noteKey(int row) const { return {patient(), Occasion::visit(m_visit), u"note_" + item(row).code}; }
    DatumKey formKey(const QString &item) const { return {patient(), Occasion::visit(m_visit), item}; }
    Value value(int row) const { return m_answers.value(item(row).code); }
    QString note(int row) const { return m_notes.value(item(row).code); }
    const Answers &answers() const { return m_answers; }
    bool isAsked(int row) const { return carnet::isAsked(item(row), m_answers); }
    const std::vector<AnswerBox> &boxes(int row) const { return m_boxes[std::size_t(row)]; }
    AnswerKind kind(int row) const { return m_kinds[std::size_t(row)]; }
    /// The box that is ticked, −1 for none.
    int ticked(int row) const;
    /// What a trained eye checks: the score of the answer where it is not what was keyed.
    QString scoreWords(int row) const;
    /// "not asked: item 5j = 0".
    QString skipWords(int row) const;
    /// "Item 5a".
    QString words(int row) const;
    QString valueWords(int row) const;
    /// 0 no query, 1 open, 2 answered.
    int queryState(int row) const { return m_queries.value(item(row).code); }
    bool isUnsaved(int row) const;
    const std::vector<Score> &scores() const { return m_scores; }
    /// What is odd about the answers taken together, such as more hours slept than spent in bed; empty when nothing is.
    QString doubt() const;
    /// Every result outside its usual range: the item that completes it, and what is odd.
    std::vector<std::pair<QString, QString>> doubts() const;
    QuestionnaireStatus status() const;
    Occasion part() const override { return Occasion::visit(m_visit); }
    QString workflowState() const override;
    /// The first item about which nothing was said, −1 when there is none.
    int firstUnfinished() const;

    void reload() override;
    void retranslate();

    QModelIndex index(int row, int column = 0, const QModelIndex &parent = {}) const override
    {
        return EntryModel::index(row, column, parent);
    }
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

protected:
    void see(const Act &act) override;
    void showUnsaved() override { reload(); }

private:
    void read();
    QString accessibleText(int row) const;

    int m_visit;
    const Instrument &m_instrument;
    std::vector<AnswerKind> m_kinds;
    std::vector<std::vector<AnswerBox>> m_boxes;
    Answers m_answers;
    QHash<QString, QString> m_notes;
    QHash<QString, int> m_queries; ///< by item: 1 open, 2 answered
    std::vector<Score> m_scores;
};

} // namespace carnet::ui
