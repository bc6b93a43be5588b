#include "tests/ui/diary/diary_fixture.h"

using namespace Qt::StringLiterals;

namespace carnet::test {

DiaryFixture::DiaryFixture(QDate firstInfusion, QDate secondInfusion)
{
    const auto visitOf = [&](int period) {
        return Occasion::visit(study->protocol().visitIndex(study->protocol().infusionOf(period)->code));
    };
    std::vector<Datum> data{{{patient, Occasion::patient(), u"consent_date"_s}, Value(u"2018-01-10"_s)}};
    if (firstInfusion.isValid())
        data.push_back({{patient, visitOf(1), u"visit_date"_s}, Value(firstInfusion.toString(Qt::ISODate))});
    if (secondInfusion.isValid())
        data.push_back({{patient, visitOf(2), u"visit_date"_s}, Value(secondInfusion.toString(Qt::ISODate))});
    study->record(data);
    open();
}

void DiaryFixture::open()
{
    m_view.reset();
    session.reset();
    model = std::make_unique<ui::DiaryModel>(*study, patient, 1);
    session = std::make_unique<ui::DiarySession>(*model, file(u"recovery"_s));
    m_view = std::make_unique<ui::DiaryView>(*session, theme);
    m_view->setSound(false);
    m_view->resize(860, 700);
    m_view->show();
    m_view->setFocus();
    QObject::connect(&typist(), &ui::DiaryTypist::said, m_view.get(), [this](ui::Say level, const QString &text) {
        promptLevel = level;
        promptText = text;
    });
    typist().go({1, 0});
}

void DiaryFixture::type(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_view.get(), key, modifiers);
}

void DiaryFixture::type(const QString &keys)
{
    for (const QChar key : keys) {
        if (key == u'\n')
            type(Qt::Key_Return);
        else if (key == u'\t')
            type(Qt::Key_Tab);
        else if (key == u'\b')
            type(Qt::Key_Backspace);
        else
            QTest::keyClick(m_view.get(), key.toLatin1());
    }
}

void DiaryFixture::typeNative(int key, quint32 scanCode, const QString &text, Qt::KeyboardModifiers modifiers)
{
    for (const QEvent::Type kind : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(kind, key, modifiers, scanCode, 0, 0, text);
        QApplication::sendEvent(m_view.get(), &event);
    }
}

QString DiaryFixture::read(const Study &from) const
{
    QStringList cells;
    const DiaryPlan &plan = from.protocol().diary;
    for (int day = plan.firstDay; day <= plan.lastDay; ++day) {
        for (const DiaryMeasure &measure : plan.measures) {
            const QString text = ui::cellText(from.series(patient, 1, measure.id).at(day));
            cells += text.isEmpty() ? u"-"_s : text;
        }
    }
    while (!cells.isEmpty() && cells.back() == u"-")
        cells.pop_back();
    return cells.join(u' ');
}

QString DiaryFixture::recorded() const
{
    return read(*study);
}

QString DiaryFixture::onDisk() const
{
    return read(*Study::open(study->path(), Study::Access::ReadOnly, fixedClock()));
}

QString DiaryFixture::cursor() const
{
    const auto cell = m_view->typist().current();
    return cell ? u"%1.%2"_s.arg(cell->day).arg(cell->measure) : u"-"_s;
}

} // namespace carnet::test
