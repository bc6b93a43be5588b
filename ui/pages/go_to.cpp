#include "ui/pages/go_to.h"

#include "ui/pages/go_to_patient.h"
#include "ui/widgets/themed_icon.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QRegularExpression>

namespace carnet::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostMatches = 9;

void addTargets(std::vector<GoToMatch> &matches, const QString &typed, const std::vector<GoToTarget> &targets)
{
    std::vector<GoToMatch> inside;
    for (const auto &target : targets) {
        bool starts = false;
        bool contains = false;
        for (const auto &name : target.names) {
            const QString folded = plainText(name);
            starts |= folded.startsWith(typed);
            contains |= folded.contains(typed);
        }
        if (contains)
            (starts ? matches : inside).push_back({target.names.first(), {}, target.icon, std::nullopt, target.run});
    }
    matches.insert(matches.end(), inside.begin(), inside.end());
}

} // namespace

std::vector<GoToMatch> goToMatches(const QString &typedText, const Study &study, const std::vector<GoToTarget> &targets)
{
    const QString typed = plainText(typedText).simplified();
    std::vector<GoToMatch> matches;
    if (typed.isEmpty()) {
        addTargets(matches, typed, targets);
    } else {
        static const QRegularExpression query(u"^q\\s*(\\d+)$"_s);
        if (const auto match = query.match(typed); match.hasMatch() && study.may(Action::SeePatients)) {
            Place place;
            place.page = Place::Page::Queries;
            place.query = match.captured(1).toInt();
            matches.push_back({GoToField::tr("Query %1").arg(place.query), {}, u"query"_s, place, {}});
        }
        addPatientMatches(matches, typed, study);
        addTargets(matches, typed, targets);
    }
    if (matches.size() > mostMatches)
        matches.resize(mostMatches);
    return matches;
}

GoToField::GoToField(const Study &study, const Theme &theme, std::function<std::vector<GoToTarget>()> targets,
                     QWidget *parent)
    : QLineEdit(parent)
    , m_study(study)
    , m_theme(theme)
    , m_targets(std::move(targets))
    , m_list(new QListWidget)
    , m_icon(new QLabel(this))
{
    setObjectName(u"goTo"_s);
    m_list->setObjectName(u"goToList"_s);
    m_list->setProperty("role", u"popup"_s);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setIconSize({16, 16});
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // what is too long ends in dots
    m_list->setParent(parent ? parent->window() : nullptr);
    m_list->hide();
    connect(this, &QLineEdit::textChanged, this, &GoToField::refill);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { choose(m_list->row(item)); });
    setThemedIcon(m_icon, theme, u"search"_s, 16, &Tokens::text3);
    retranslate();
}

void GoToField::retranslate()
{
    setPlaceholderText(tr("Go to…   Ctrl+K"));
    setAccessibleName(tr("Go to"));
    setToolTip(tr("A patient (7), a diary (p7 d2), a visit (p7 v3), a form (p7 v2 hads), the call (7 call), an adverse "
                  "event (7 ae 2), a query (q12), a page or a command"));
    m_list->setAccessibleName(tr("Matches"));
}

void GoToField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    setTextMargins(m_theme.scaled(16) + 8, 0, 0, 0);
    m_icon->adjustSize();
    m_icon->move(10, (height() - m_icon->height()) / 2);
}

bool GoToField::event(QEvent *event)
{
    // Esc, arrows and Enter are the list's while it is open, whatever shortcuts exist.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void GoToField::keyPressEvent(QKeyEvent *event)
{
    const int rows = m_list->count();
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (rows > 0 && !event->modifiers().testFlag(Qt::AltModifier)) {
            const int step = event->key() == Qt::Key_Down ? 1 : rows - 1;
            m_list->setCurrentRow((m_list->currentRow() + step) % rows);
            setAccessibleDescription(m_list->currentItem()->text());
            return;
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(m_list->currentRow()); return;
    case Qt::Key_Escape:
        m_list->hide();
        clear();
        emit left();
        return;
    default: break;
    }
    QLineEdit::keyPressEvent(event);
}

void GoToField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    selectAll();
    if (event->reason() != Qt::TabFocusReason && event->reason() != Qt::BacktabFocusReason)
        refill();
}

void GoToField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    m_list->hide();
}

void GoToField::refill()
{
    if (!hasFocus())
        return;
    m_matches = goToMatches(text(), m_study, m_targets());
    m_list->clear();
    for (const auto &match : m_matches) {
        const QString line = match.detail.isEmpty() ? match.text : QString(match.text + u" · "_s + match.detail);
        m_list->addItem(new QListWidgetItem(m_theme.icon(match.icon, m_theme.colors().text2), line));
    }
    if (m_matches.empty()) {
        auto *nothing = new QListWidgetItem(tr("Nothing is called “%1”").arg(text()));
        nothing->setFlags(Qt::NoItemFlags);
        m_list->addItem(nothing);
    } else {
        m_list->setCurrentRow(0);
    }
    placeList();
}

void GoToField::placeList()
{
    QWidget *ground = window();
    if (m_list->parentWidget() != ground)
        m_list->setParent(ground);
    constexpr int edges = 28;
    const int longest = m_list->sizeHintForColumn(0) + edges;
    const int across = std::clamp(longest, std::max(width(), 320), mapTo(ground, QPoint(width(), 0)).x() - edges);
    const int row = m_list->sizeHintForRow(0);
    const QPoint corner = mapTo(ground, QPoint(width() - across, height() + 4));
    m_list->setGeometry(corner.x(), corner.y(), across, row * m_list->count() + 12);
    m_list->raise();
    m_list->show();
}

void GoToField::choose(int row)
{
    if (row < 0 || row >= int(m_matches.size()))
        return;
    const GoToMatch match = m_matches[std::size_t(row)];
    m_list->hide();
    clear();
    emit left();
    if (match.place)
        emit wanted(*match.place);
    else if (match.run)
        match.run();
}

} // namespace carnet::ui
