#pragma once

#include "tests/support/support.h"
#include "ui/forms/form_view.h"

#include <QTest>

namespace carnet::test {

/// A study with one patient whose visit V2 is done, and one of its questionnaires on a real list.
struct FormFixture : StudyFixture
{
    explicit FormFixture(const QString &instrument = QStringLiteral("hads"));
    /// A study of another protocol.
    FormFixture(const Study::NewStudy &wish, const QString &instrument);

    void open(const QString &instrument);
    /// The same study again, as another program would have it; open() follows.
    void reopen(Study::Access access);
    void type(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Characters of an English keyboard; '\n' is Enter, '\t' Tab, '\b' Backspace.
    void type(const QString &keys);
    /// A key with the code of its place on the keyboard, as X11 sends it.
    void typeNative(int key, quint32 scanCode, const QString &text, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

    ui::FormView &items() { return *m_view; }
    ui::FormTypist &typist() { return m_view->typist(); }
    Value recorded(const QString &item) const;
    /// The first answers as the record has them: "1 2 ND - 23:30".
    QString answers(int count) const;
    /// The code of the lit item.
    QString lit() const;

    QString promptText;
    ui::PromptLine::Level promptLevel = ui::PromptLine::Level::Neutral;
    std::vector<int> doubts;

    const QString patient = QStringLiteral("KP-001");
    int visit = 0;
    std::unique_ptr<ui::FormModel> model;
    std::unique_ptr<ui::FormSession> session;
    ui::Theme theme;

private:
    void prepare();
    std::unique_ptr<ui::FormView> m_view;
};

} // namespace carnet::test
