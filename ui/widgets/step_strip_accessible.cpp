#include "ui/widgets/step_strip_accessible.h"

#include "ui/widgets/step_strip.h"

#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QPointer>
#include <QWindow>
#include <map>

namespace carnet::ui {

namespace {

class StepAccessible final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    StepAccessible(StepStrip *strip, int index)
        : m_strip(strip)
        , m_index(index)
    {
    }

    bool isValid() const override { return m_strip && m_index < int(m_strip->steps().size()); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_strip ? m_strip->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_strip.data()); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override {}

    QString text(QAccessible::Text type) const override
    {
        if (!isValid())
            return {};
        const StepStrip::Step &step = m_strip->steps()[std::size_t(m_index)];
        switch (type) {
        case QAccessible::Name:
            return QCoreApplication::translate("StepStrip", "%1, %2, %3").arg(step.title, step.when, words(step.mark));
        case QAccessible::Description: return step.details;
        default: return {};
        }
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect local = m_strip->stepRect(m_index);
        return {m_strip->mapToGlobal(local.topLeft()), local.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.focused = isValid() && m_strip->hasFocus() && m_strip->current() == m_index;
        state.selected = isValid() && m_strip->current() == m_index;
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &name) override
    {
        if (isValid() && name == pressAction())
            m_strip->activate(m_index);
    }

private:
    QPointer<StepStrip> m_strip;
    int m_index;
};

class StepStripAccessible final : public QAccessibleWidget
{
public:
    explicit StepStripAccessible(StepStrip *strip)
        : QAccessibleWidget(strip, QAccessible::List)
        , m_strip(strip)
    {
    }
    ~StepStripAccessible() override
    {
        for (const auto &[index, id] : m_children)
            QAccessible::deleteAccessibleInterface(id);
    }
    Q_DISABLE_COPY_MOVE(StepStripAccessible)

    int childCount() const override { return int(m_strip->steps().size()); }

    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const auto found = m_children.find(index);
        if (found != m_children.end())
            return QAccessible::accessibleInterface(found->second);
        const QAccessible::Id id = QAccessible::registerAccessibleInterface(new StepAccessible(m_strip, index));
        m_children[index] = id;
        return QAccessible::accessibleInterface(id);
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (const auto &[index, id] : m_children) {
            if (QAccessible::accessibleInterface(id) == child)
                return index;
        }
        return -1;
    }

private:
    StepStrip *m_strip;
    mutable std::map<int, QAccessible::Id> m_children;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *strip = qobject_cast<StepStrip *>(object);
    return strip ? new StepStripAccessible(strip) : nullptr;
}

} // namespace

void installStepStripAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed);
}

} // namespace carnet::ui
