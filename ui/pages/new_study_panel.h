#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace carnet::ui {

struct Prompts;

/// What a new study needs: a protocol, a name, a folder.
class NewStudyPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit NewStudyPanel(const Prompts &prompts, QWidget *parent = nullptr);

    void retranslate();
    void start();

signals:
    void createWanted(const QString &path, const QString &protocol);
    void cancelled();

private:
    void fillProtocols();
    void showAbout();
    QString path() const;

    const Prompts &m_prompts;
    QLabel *m_title;
    QLabel *m_protocolLabel;
    QComboBox *m_protocol;
    QLabel *m_about;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_folderLabel;
    QLineEdit *m_folder;
    QPushButton *m_browse;
    QLabel *m_path;
    QPushButton *m_create;
    QPushButton *m_cancel;
};

} // namespace carnet::ui
