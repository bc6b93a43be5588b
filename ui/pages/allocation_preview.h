#pragma once

#include "core/exchange/allocation_file.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTableView;
class QStandardItemModel;

namespace carnet::ui {

class Card;
class SecondPersonFields;
class Theme;

/// A list before it is sealed: its totals, what is refused, what looks odd; on this screen only.
class AllocationPreview final : public QWidget
{
    Q_OBJECT

public:
    AllocationPreview(const Study &study, const Theme &theme, QWidget *parent = nullptr);

    void show(const QString &name, const AllocationFile &file, const QByteArray &bytes);
    void clear();
    /// The list was refused for want of the second person: their password is asked for once more.
    void askAgain();
    const AllocationCheck &check() const { return m_check; }
    QString fileName() const { return m_name; }

signals:
    /// Seal this list; replacement: of the one before, empty for the first.
    void wanted(const carnet::Replacement &replacement);
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fillTotals();
    void fillFindings();
    void look();

    const Study &m_study;
    const Theme &m_theme;
    QString m_name;
    QByteArray m_sha256;
    std::vector<ImportRefusal> m_refusals;
    AllocationCheck m_check;
    Card *m_totalsCard;
    QStandardItemModel *m_model;
    QTableView *m_totals;
    QLabel *m_digest;
    Card *m_findingsCard;
    QListWidget *m_findings;
    Card *m_replacement;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    SecondPersonFields *m_second;
    QPushButton *m_cancel;
    QPushButton *m_seal;
};

} // namespace carnet::ui
