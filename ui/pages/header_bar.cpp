#include "ui/pages/header_bar.h"

#include "ui/widgets/elided_label.h"
#include "ui/widgets/themed_icon.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace carnet::ui {

using namespace Qt::StringLiterals;

HeaderBar::HeaderBar(const Study &study, const Theme &theme, std::function<std::vector<GoToTarget>()> targets,
                     QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_crumbs(new QHBoxLayout)
    , m_goTo(new GoToField(study, theme, std::move(targets), this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
{
    setObjectName(u"header"_s);
    setProperty("role", u"header"_s);
    m_crumbs->setSpacing(6);
    m_previous->setObjectName(u"previousPatient"_s);
    m_next->setObjectName(u"nextPatient"_s);
    setThemedIcon(m_previous, theme, u"left"_s);
    setThemedIcon(m_next, theme, u"right"_s);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 7, 20, 7);
    layout->setSpacing(6);
    layout->addLayout(m_crumbs, 1);
    layout->addWidget(m_goTo);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);

    const auto resize = [this, &theme] {
        setFixedHeight(theme.scaled(48));
        m_goTo->setFixedWidth(theme.scaled(230));
    };
    resize();
    connect(&theme, &Theme::changed, this, resize);
    connect(m_goTo, &GoToField::wanted, this, &HeaderBar::wanted);
    connect(m_previous, &QToolButton::clicked, this, [this] { emit patientStep(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { emit patientStep(1); });
    retranslate();
}

void HeaderBar::retranslate()
{
    m_previous->setAccessibleName(tr("Previous patient"));
    m_previous->setToolTip(tr("Previous patient (Alt+↑)"));
    m_next->setAccessibleName(tr("Next patient"));
    m_next->setToolTip(tr("Next patient (Alt+↓)"));
    m_goTo->retranslate();
}

void HeaderBar::setCrumbs(const std::vector<Crumb> &crumbs)
{
    while (QLayoutItem *item = m_crumbs->takeAt(0)) {
        if (auto *widget = item->widget()) {
            widget->hide(); // it may be the button that was just clicked, so it goes later
            widget->deleteLater();
        }
        delete item;
    }
    for (std::size_t i = 0; i < crumbs.size(); ++i) {
        const Crumb &crumb = crumbs[i];
        if (i + 1 == crumbs.size()) {
            auto *last = new ElidedLabel(crumb.text, this);
            last->setObjectName(u"crumbHere"_s);
            last->setProperty("role", u"strong"_s);
            m_crumbs->addWidget(last);
        } else {
            auto *button = new QPushButton(crumb.text, this);
            button->setObjectName(u"crumb%1"_s.arg(i));
            button->setProperty("role", u"crumb"_s);
            connect(button, &QPushButton::clicked, this, [this, place = crumb.place] { emit wanted(place); });
            m_crumbs->addWidget(button);
            auto *arrow = new QLabel(this);
            setThemedIcon(arrow, m_theme, u"right"_s, 13, &Tokens::text3);
            m_crumbs->addWidget(arrow);
        }
    }
    m_crumbs->addStretch();
}

void HeaderBar::setPatientSteps(bool possible)
{
    m_previous->setEnabled(possible);
    m_next->setEnabled(possible);
}

} // namespace carnet::ui
