// What a nurse waits for, off screen. Use:
//   bench_gui first-paint                 a bare window, from the start of the process to its first picture
//   bench_gui first-paint STUDY PATIENT   the program with that patient open
//   bench_gui NAME STUDY [NAME STUDY…]    everything else, for studies of growing size;
//                                         prints "measure/NAME<TAB>milliseconds<TAB>checksum" for each repeat

#include "tests/bench/gui_bench.h"

#include "ui/forms/diary_view.h"
#include "ui/pages/interface_language.h"
#include "ui/pages/main_window.h"
#include "ui/pages/study_frame.h"
#include "ui/theme/theme.h"

#include <QAbstractTableModel>
#include <QApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace carnet::ui {

void tell(const QString &name, double milliseconds, double checksum)
{
    std::printf("%s\t%.4f\t%.0f\n", qPrintable(name), milliseconds, checksum);
}

double clocked(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

void paintWhatIsDue()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

namespace {

/// Ends the program once the first picture of a window is painted and the queue is empty.
class FirstPaint final : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, qApp, &QCoreApplication::quit);
        return QObject::eventFilter(watched, event);
    }
};

int firstPaint(const QStringList &arguments)
{
    FirstPaint first;
    if (arguments.size() < 4) {
        QMainWindow window;
        window.resize(1440, 900);
        window.installEventFilter(&first);
        window.show();
        return QApplication::exec();
    }
    Theme theme;
    theme.apply(*qApp);
    InterfaceLanguage language;
    language.use(u"en"_s);
    MainWindow window(theme, language);
    window.resize(1440, 900);
    if (!window.openStudy(arguments[2], Study::Access::ReadOnly, nullptr, Place{Place::Page::Patient, arguments[3]},
                          {QStringLiteral("nurse"), {}}))
        return 1;
    window.installEventFilter(&first);
    window.show();
    return QApplication::exec();
}

/// 36 days × 8 columns of numbers in memory: the least that a grid can be.
class MemoryModel final : public QAbstractTableModel
{
public:
    int rowCount(const QModelIndex & = {}) const override { return 36; }
    int columnCount(const QModelIndex & = {}) const override { return 8; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(m_values[index.row()][index.column()]) : QVariant();
    }
    void set(const QModelIndex &index, int value)
    {
        m_values[index.row()][index.column()] = value;
        emit dataChanged(index, index);
    }

private:
    int m_values[36][8] = {};
};

class MemoryGrid final : public QTableView
{
public:
    MemoryGrid()
    {
        setModel(&m_model);
        horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        const QModelIndex at = currentIndex();
        m_model.set(at, event->key() - Qt::Key_0);
        setCurrentIndex(m_model.index((at.row() + 1) % 36, at.column()));
    }

private:
    MemoryModel m_model;
};

void press(QWidget *widget, int digit)
{
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, Qt::Key_0 + digit, Qt::NoModifier, QString::number(digit));
        QCoreApplication::sendEvent(widget, &event);
    }
}

constexpr int warmUps = 3;
constexpr int digits = 30;

/// P4: the mean of 30 keys, each painted before the next; 1 is left out because it waits for a 0. Other digits each
/// time: a value typed again is no change, and nothing would be recorded.
double typeDigits(QWidget *grid, int time)
{
    return clocked([grid, time] {
               for (int i = 0; i < digits; ++i) {
                   press(grid, 2 + (i + time) % 8);
                   paintWhatIsDue();
               }
           }) /
           digits;
}

void typing(MainWindow &window, const QString &patient, const QString &name)
{
    window.frame()->go({Place::Page::Diary, patient, 1, 1});
    paintWhatIsDue();
    auto *grid = window.frame()->page()->findChild<DiaryView *>();
    if (window.frame()->place().page != Place::Page::Diary || !grid)
        return; // not measured
    MemoryGrid memory;
    memory.resize(grid->size());
    memory.show();
    memory.setCurrentIndex(memory.model()->index(0, 2));
    paintWhatIsDue();
    for (int i = 0; i < 5 + warmUps; ++i) {
        window.frame()->go({Place::Page::Diary, patient, 1, 1});
        paintWhatIsDue();
        const qint64 before = window.study()->lastDataAct();
        const double ours = typeDigits(grid, i);
        const double peer = typeDigits(&memory, i);
        if (window.study()->lastDataAct() == before)
            return; // the keys went nowhere
        if (i >= warmUps) {
            tell(u"P4 digit on the diary/"_s + name, ours);
            tell(u"P4 digit in memory/"_s + name, peer);
        }
    }
}

void choosing(MainWindow &window, const QStringList &patients, const QString &name)
{
    for (int i = 0; i < 7 + warmUps; ++i) {
        const QString &patient = patients[i % patients.size()];
        const double ours = clocked([&] {
            window.frame()->go({Place::Page::Patient, patient});
            paintWhatIsDue();
        });
        if (i >= warmUps && window.frame()->place().page == Place::Page::Patient)
            tell(u"P3 choose a patient/"_s + name, ours);
    }
}

/// The study in memory where the system has a folder there: what the disk takes is measured elsewhere.
QString withoutDisk(const QString &study, const QTemporaryDir &memory)
{
    const QString copy = memory.filePath(QFileInfo(study).fileName());
    const QString keys = QStringLiteral(".keys");
    return memory.isValid() && QFile::copy(study, copy) && QFile::copy(study + keys, copy + keys) ? copy : study;
}

int everything(const QStringList &named)
{
    const QTemporaryDir memory(u"/dev/shm/carnet-bench-XXXXXX"_s);
    Theme theme;
    theme.apply(*qApp);
    InterfaceLanguage language;
    language.use(u"en"_s);
    for (int i = 0; i + 1 < named.size(); i += 2) {
        MainWindow window(theme, language);
        window.resize(1440, 900);
        if (!window.openStudy(withoutDisk(named[i + 1], memory), Study::Access::ReadWrite, nullptr, {},
                              {u"nurse"_s, {}}))
            return 1;
        window.show();
        paintWhatIsDue();
        const QStringList patients = window.study()->patients();
        choosing(window, patients, named[i]);
        typing(window, patients.constFirst(), named[i]);
        chartBenches(*window.study(), theme, named[i]);
        window.closeStudy();
    }
    chartPeers();
    return 0;
}

} // namespace
} // namespace carnet::ui

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    // Nothing of the person's own settings is read or changed.
    const QTemporaryDir settings;
    qputenv("XDG_CONFIG_HOME", settings.path().toLocal8Bit());
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"carnet"_s);
    QCoreApplication::setApplicationName(u"bench"_s);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() >= 2 && arguments[1] == u"first-paint"_s)
        return carnet::ui::firstPaint(arguments);
    return arguments.size() >= 3 ? carnet::ui::everything(arguments.mid(1)) : 2;
}
