#pragma once

#include "tests/support/support.h"
#include "ui/forms/diary_view.h"

#include <QTest>

namespace carnet::test {

/// A study with two infusions of one patient, and the diary of the first period on a real grid.
struct DiaryFixture : StudyFixture
{
    /// firstInfusion: so that every day of the paper is past by default.
    explicit DiaryFixture(QDate firstInfusion = QDate(2018, 4, 18), QDate secondInfusion = {});

    void open();
    void type(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Characters of an English keyboard; '\n' is Enter, '\t' Tab, '\b' Backspace.
    void type(const QString &keys);
    /// A key with the code of its place on the keyboard, as X11 sends it.
    void typeNative(int key, quint32 scanCode, const QString &text, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

    ui::DiaryView &grid() { return *m_view; }
    ui::DiaryTypist &typist() { return m_view->typist(); }
    /// What the record says, cell by cell in typing order until the last one with anything: "5 7 ND 10 -".
    QString recorded() const;
    /// The same, read by a second program from the disk.
    QString onDisk() const;
    QString cursor() const;
    QString promptText;
    ui::Say promptLevel = ui::Say::Neutral;

    const QString patient = QStringLiteral("KP-001");
    std::unique_ptr<ui::DiaryModel> model;
    std::unique_ptr<ui::DiarySession> session;
    ui::Theme theme;

protected:
    QString read(const Study &from) const;
    std::unique_ptr<ui::DiaryView> m_view;
};

} // namespace carnet::test
