#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace carnet::ui {

/// A white panel with rounded corners: a title, a short summary at its right, and a body.
class Card final : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);
    explicit Card(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    QString title() const;
    /// The short text at the right of the title, such as "2 of 5 done".
    void setSummary(const QString &summary);
    /// A button or toggle at the right of the title.
    void addToHeader(QWidget *widget);
    /// A legend or the like, directly after the title.
    void addBesideTitle(QWidget *widget);
    QVBoxLayout *body() const { return m_body; }

private:
    QLabel *m_title;
    QLabel *m_summary;
    QHBoxLayout *m_header;
    QVBoxLayout *m_body;
};

} // namespace carnet::ui
