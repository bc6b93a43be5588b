#include "ui/widgets/segmented.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace carnet::ui {

using namespace Qt::StringLiterals;

Segmented::Segmented(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, &Segmented::chosen);
}

void Segmented::setTexts(const QStringList &texts)
{
    for (int i = 0; i < int(texts.size()); ++i) {
        QToolButton *button = segment(i);
        if (!button) {
            button = new QToolButton(this);
            button->setProperty("role", u"segment"_s);
            button->setCheckable(true);
            button->setChecked(i == 0);
            button->setFocusPolicy(Qt::StrongFocus);
            m_group->addButton(button, i);
            layout()->addWidget(button);
        }
        const QString end = i == 0 ? u"first"_s : i == int(texts.size()) - 1 ? u"last"_s : u"middle"_s;
        button->setProperty("end", end);
        button->setObjectName(u"%1_%2"_s.arg(objectName()).arg(i));
        button->setText(texts.at(i));
    }
}

int Segmented::current() const
{
    return m_group->checkedId();
}

void Segmented::setCurrent(int index)
{
    if (auto *button = segment(index))
        button->setChecked(true);
}

QToolButton *Segmented::segment(int index) const
{
    return static_cast<QToolButton *>(m_group->button(index));
}

} // namespace carnet::ui
