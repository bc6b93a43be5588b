#include "tests/ui/forms/form_fixture.h"

#include <QLineEdit>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::test {

FormFixture::FormFixture(const QString &instrument)
{
    prepare();
    open(instrument);
}

FormFixture::FormFixture(const Study::NewStudy &wish, const QString &instrument)
{
    study = Study::create(file(u"another.carnet"_s), wish, fixedClock());
    prepare();
    open(instrument);
}

void FormFixture::prepare()
{
    visit = study->protocol().visitIndex(u"V2"_s);
    study->record({{{patient, Occasion::patient(), u"consent_date"_s}, Value(u"2018-01-10"_s)},
                   {{patient, Occasion::visit(visit), u"visit_date"_s}, Value(u"2018-05-23"_s)}});
}

void FormFixture::open(const QString &instrument)
{
    m_view.reset();
    session.reset();
    const auto &all = study->protocol().instruments;
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Instrument &one) { return one.id == instrument; });
    model = std::make_unique<ui::FormModel>(*study, patient, visit, *found);
    session = std::make_unique<ui::FormSession>(*model, file(u"recovery"_s));
    m_view = std::make_unique<ui::FormView>(*session, theme);
    m_view->setSound(false);
    m_view->resize(640, 620);
    m_view->show();
    m_view->activateWindow();
    m_view->setFocus();
    QObject::connect(&typist(), &ui::FormTypist::said, m_view.get(),
                     [this](ui::PromptLine::Level level, const QString &text) {
                         promptLevel = level;
                         promptText = text;
                     });
    QObject::connect(&typist(), &ui::FormTypist::doubtTyped, m_view.get(), [this](int row) { doubts.push_back(row); });
    typist().go(std::max(0, model->firstUnfinished()));
}

void FormFixture::reopen(Study::Access access)
{
    m_view.reset();
    session.reset();
    model.reset();
    study = Study::open(study->path(), access, fixedClock());
}

void FormFixture::type(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *target = m_view->editor()->isVisible() ? static_cast<QWidget *>(m_view->editor()) : m_view.get();
    QTest::keyClick(target, key, modifiers);
}

void FormFixture::type(const QString &keys)
{
    for (const QChar key : keys) {
        QWidget *target = m_view->editor()->isVisible() ? static_cast<QWidget *>(m_view->editor()) : m_view.get();
        if (key == u'\n')
            type(Qt::Key_Return);
        else if (key == u'\t')
            type(Qt::Key_Tab);
        else if (key == u'\b')
            type(Qt::Key_Backspace);
        else
            QTest::keyClick(target, key.toLatin1());
    }
}

void FormFixture::typeNative(int key, quint32 scanCode, const QString &text, Qt::KeyboardModifiers modifiers)
{
    for (const QEvent::Type kind : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(kind, key, modifiers, scanCode, 0, 0, text);
        QApplication::sendEvent(m_view.get(), &event);
    }
}

Value FormFixture::recorded(const QString &item) const
{
    return study->value({patient, Occasion::visit(visit), item});
}

QString FormFixture::answers(int count) const
{
    QStringList found;
    for (int row = 0; row < count; ++row) {
        const Value value = recorded(model->item(row).code);
        found += value.missing ? value.text() + code(*value.missing) : value.isEmpty() ? u"-"_s : value.text();
    }
    return found.join(u' ');
}

QString FormFixture::lit() const
{
    return m_view->currentIndex().isValid() ? model->item(m_view->currentIndex().row()).code : QString();
}

} // namespace carnet::test
