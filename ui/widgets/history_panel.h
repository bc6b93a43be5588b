#pragma once

#include "core/study.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace carnet::ui {

class ElidedLabel;
class Theme;

/// The life of one value, newest first, beside the page that shows it. Where the form is finished an earlier value can
/// be restored, with a reason.
class HistoryPanel final : public QWidget
{
    Q_OBJECT

public:
    HistoryPanel(Study &study, const Theme &theme, QWidget *parent = nullptr);
    ~HistoryPanel() override;

    /// Shows the history of a value and takes the focus.
    void showValue(const DatumKey &key);
    const DatumKey &key() const { return m_key; }
    /// Whether an earlier value may be put back: writing is possible and the diary of that day is finished.
    bool canRestore() const;

signals:
    /// Somebody closed the panel; whoever opened it takes the focus back.
    void closed();
    /// An earlier value was put back.
    void restored(const carnet::DatumKey &key);
    /// It could not be put back: in words.
    void failed(const QString &message);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void reload();
    QWidget *entryView(const HistoryEntry &entry, bool isCurrent);
    QString reasonWords(const QString &reason) const;
    void askReason(const HistoryEntry &entry);
    void restore();
    void close();

    Study &m_study;
    const Theme &m_theme;
    DatumKey m_key;
    std::optional<HistoryEntry> m_toRestore;

    QLabel *m_title;
    QToolButton *m_close;
    ElidedLabel *m_place;
    QScrollArea *m_area;
    QVBoxLayout *m_entries = nullptr;
    QWidget *m_reasonBox;
    QLabel *m_reasonLabel;
    QComboBox *m_reason;
    QPushButton *m_restore;
    QPushButton *m_keep;
};

} // namespace carnet::ui
