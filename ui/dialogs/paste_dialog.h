#pragma once

#include "ui/models/diary_paste.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace carnet::ui {

/// Shows what a pasted block would do before it does it: accepted, refused with the reason, overwritten only when
/// ticked.
class PasteDialog final : public QDialog
{
    Q_OBJECT

public:
    PasteDialog(const DiaryModel &model, const Theme &theme, DiaryCell target, const QString &text,
                QWidget *parent = nullptr);

    /// What to record once accepted.
    std::vector<Datum> data() const;
    /// Why values are overwritten; empty when none is.
    QString reason() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void read();
    void fillTable();
    void retranslate();

    const DiaryModel &m_model;
    const Theme &m_theme;
    DiaryCell m_target;
    QString m_text;
    PastedBlock m_block;

    QLabel *m_title;
    QLabel *m_counts;
    QTableWidget *m_table;
    QCheckBox *m_empty;
    QCheckBox *m_overwrite;
    QLabel *m_reasonLabel;
    QComboBox *m_reason;
    QPushButton *m_paste;
    QPushButton *m_cancel;
};

} // namespace carnet::ui
