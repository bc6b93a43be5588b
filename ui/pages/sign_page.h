#pragma once

#include "core/trust/locks.h"
#include "core/trust/signatures.h"
#include "ui/dialogs/prompts.h"
#include "ui/widgets/page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace carnet::ui {

class Card;
class Chip;
class ElidedLabel;
class SignedValuesModel;
class StudyLockFields;
class Theme;
class WakingButton;

/// What a signature would cover, the signature itself, and the lock: of a patient, a visit or a period; without a
/// patient the lock of the study.
class SignPage final : public Page
{
    Q_OBJECT

public:
    SignPage(Study &study, const Theme &theme, const Prompts &prompts, QWidget *parent = nullptr);
    SignPage(Study &study, const Theme &theme, const Prompts &prompts, std::chrono::milliseconds beforeButton,
             QWidget *parent = nullptr);
    ~SignPage() override;

    void open(const Place &place) override;
    Place place() const override;
    std::vector<Crumb> crumbs() const override;
    std::vector<KeyHelp> keys() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *buildHeader();
    QWidget *buildSign();
    QWidget *buildLock();
    void connectAll();
    void retranslate();
    void fillParts();
    void choosePart();
    void refresh();
    void showHeader();
    void showCovered();
    void showSignature();
    void showLock();
    void showBlockers();
    void lookAtLock();
    void signNow();
    void lockNow(bool freeze);
    void unlockNow();
    void openValue(int row);
    void openBlocker(const Blocker &blocker);
    void tell(const QString &message, bool isGood);
    QString partWords(Occasion part) const;
    /// The account again, as it stands at the first signature of a sitting.
    bool asksForName() const;

    Study &m_study;
    const Theme &m_theme;
    const Prompts &m_prompts;
    LockTarget m_target;
    bool m_hasSigned = false;
    bool m_isFilling = false;
    bool m_isOpened = false;
    bool m_isLockable = false; ///< nothing is in the way

    QLabel *m_title;
    ElidedLabel *m_about;
    QComboBox *m_part;
    Chip *m_signedChip;
    Chip *m_lockedChip;
    Card *m_covered;
    SignedValuesModel *m_model;
    QCheckBox *m_changedOnly;
    QTableView *m_view;
    Card *m_signCard;
    QLabel *m_signature;
    QLabel *m_meaningLabel;
    QPlainTextEdit *m_meaning;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_passwordLabel;
    QLineEdit *m_password;
    QPushButton *m_sign;
    Card *m_lockCard;
    QLabel *m_lockState;
    QVBoxLayout *m_blockers = nullptr;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    StudyLockFields *m_studyLock;
    WakingButton *m_lock;
    QPushButton *m_freeze;
    QPushButton *m_unlock;
    QLabel *m_said;
};

} // namespace carnet::ui
