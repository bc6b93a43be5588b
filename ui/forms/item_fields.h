#pragma once

#include "core/domain/protocol.h"
#include "core/study.h"

#include <QWidget>
#include <functional>

class QGridLayout;
class QLabel;
class QLineEdit;

namespace carnet::ui {

class DateField;
class OptionEditor;
class Theme;

/// The items of a form below each other, a label and an editor each; what is typed is recorded on leaving the field,
/// and Enter goes to the next one. As a draft, everything stays here until it is asked for.
class ItemFields final : public QWidget
{
    Q_OBJECT

public:
    struct Field
    {
        Occasion occasion;
        QString item;
        bool isRequired = false;
        const FormTable *table = nullptr; ///< of the protocol: the item is a cell of it
    };
    enum class Mode { Record, Draft };

    ItemFields(Study &study, const Theme &theme, Mode mode = Mode::Record, QWidget *parent = nullptr);
    ~ItemFields() override;

    void setFields(const QString &patient, const std::vector<Field> &fields);
    const std::vector<Field> &fields() const { return m_fields; }
    /// Shows what the study says now, but in the field that somebody is typing in.
    void refresh();
    /// The first field without a value, else the first.
    void focusFirstOpen();
    void focusField(int index);
    /// The value of the field that has the focus.
    std::optional<DatumKey> current() const;
    QWidget *editor(int index) const;
    QWidget *editor(const QString &item) const;
    void setReadOnly(bool readOnly);
    /// Commits what is being typed. False when it cannot be read or was refused; the field keeps it and the focus.
    bool commit();
    /// The values of a draft that differ from the study's.
    std::vector<Datum> draft() const { return m_draft; }
    /// A draft rests on what was shown when it was typed. The first of its values that somebody else changed since;
    /// asked once, the next time it is a decision.
    std::optional<Conflict> takeConflict();
    /// Sets a field as if somebody had typed it; false when it was refused.
    bool set(const QString &item, const Value &value);
    /// Texts that a line offers while somebody types: the label is shown, its code kept. Any other text is possible.
    void offer(const QString &item, const std::vector<Option> &names);
    /// Asked before a value is kept; when it answers no, what was there before stays.
    void setGuard(std::function<bool(const Datum &)> guard) { m_guard = std::move(guard); }
    /// What an empty line says.
    void setHint(const QString &item, const QString &hint);
    /// Gives each label a letter that leads to its field with Alt; taken: letters in use, small, to which its own are
    /// added.
    void giveMnemonics(QString &taken);
    /// The same width for the labels of fields that stand above each other.
    void setLabelWidth(int width);
    Value value(const DatumKey &key) const;
    /// Fills a field of a draft that is still empty.
    void suggest(const QString &item, const Value &value);

signals:
    /// A value was recorded, or kept in the draft.
    void changed(const carnet::DatumKey &key);
    /// Something about a field for the prompt line; level as Issue::Level, message empty when all is well.
    void said(carnet::Issue::Level level, const QString &message);
    /// Enter in the last field.
    void left();
    void failed(const QString &message);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row
    {
        QLabel *label = nullptr;
        OptionEditor *options = nullptr;
        DateField *date = nullptr;
        QLineEdit *line = nullptr;
        std::vector<Option> names{}; ///< offered for the line
        QString hint{};
        Value seen{}; ///< what the study said when the field was last shown
    };
    /// Where the words of a table stand.
    struct Table
    {
        const FormTable *table = nullptr;
        int first = 0; ///< field of its first cell
        QGridLayout *grid = nullptr;
        std::vector<QLabel *> rows;
        std::vector<QLabel *> columns;
        QLabel *legend = nullptr;
    };

    void dropRows();
    void addRow(int index);
    void addEditor(int index, Row &row, QWidget *parent);
    void addTable(int index);
    void addCell(int index);
    void retranslateTables();
    /// The field below (steps 1) or above it (−1) on screen.
    int neighbour(int index, int steps) const;
    void showRow(int index);
    void retranslate();
    const Item &itemAt(int index) const;
    DatumKey keyAt(int index) const;
    int indexOf(const QObject *editor) const;
    bool isBeingTyped(int index) const;
    bool commitLine(int index);
    void complete(int index);
    QString lineText(int index, const Value &value) const;
    std::optional<Value> lineValue(int index) const;
    bool keep(int index, const Value &value);
    bool record(int index, const Datum &datum);
    std::optional<Conflict> conflictAbout(int index, const Value &mine) const;
    void next(int index);

    Study &m_study;
    const Theme &m_theme;
    Mode m_mode;
    QString m_patient;
    std::vector<Field> m_fields;
    std::vector<Row> m_rows;
    std::vector<Table> m_tables;
    std::function<bool(const Datum &)> m_guard;
    std::vector<Datum> m_draft;
    QGridLayout *m_layout;
    QWidget *m_body = nullptr;
    int m_labelWidth = 0;        ///< 0: as wide as they are
    bool m_absorbsEnter = false; ///< the answer moved on by itself; the Enter typed by habit does nothing
    bool m_readOnly = false;
};

/// "Changed elsewhere meanwhile. Yours: …": the three values of a conflict.
QString conflictWords(const Study &study, const Conflict &conflict);

} // namespace carnet::ui
