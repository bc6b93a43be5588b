#include "ui/widgets/auc_card.h"

#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

AucCard::AucCard(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_card(new Card(this))
    , m_formula(new QLabel(m_card))
    , m_others(new QPushButton(m_card))
{
    setObjectName(u"aucCard"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    m_formula->setProperty("role", u"hint"_s);
    m_formula->setWordWrap(true);
    m_others->setObjectName(u"aucOtherRules"_s);
    m_others->setProperty("role", u"link"_s);
    m_others->setCheckable(true);
    m_card->body()->addWidget(m_formula);
    m_card->body()->addWidget(m_others, 0, Qt::AlignLeft);
    connect(m_others, &QPushButton::toggled, this, &AucCard::rebuild);
    retranslate();
}

void AucCard::setLines(const AucLines &lines)
{
    m_lines = lines;
    rebuild();
}

void AucCard::retranslate()
{
    m_card->setTitle(tr("Area under the curve"));
    rebuild();
}

QLabel *AucCard::addCell(QGridLayout *grid, int row, int column, const QString &text, const QString &role)
{
    if (m_nextCell < m_cells.size()) {
        QLabel *known = m_cells[m_nextCell++];
        known->setText(text);
        return known;
    }
    auto *label = new QLabel(text);
    label->setProperty("role", role);
    grid->addWidget(label, row, column, (column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    m_cells.push_back(label);
    ++m_nextCell;
    return label;
}

void AucCard::fill(QGridLayout *grid, const std::vector<AucLines::Line> &lines, int firstRow)
{
    int row = firstRow;
    for (const AucLines::Line &line : lines) {
        const QString role = line.isProtocolRule ? u"strong"_s : QString();
        addCell(grid, row, 0, line.label, role)->setWordWrap(true);
        int column = 1;
        for (const AucLines::Cell &cell : line.cells) {
            const QString area = cell.area ? QLocale().toString(*cell.area, 'f', 1) : u"—"_s;
            QLabel *label = addCell(grid, row, column, cell.fewDays ? tr("%1 *").arg(area) : area, role);
            label->setAccessibleName(tr("%1, period %2: %3")
                                         .arg(line.label, QString::number(m_lines.periods[std::size_t(column - 1)]),
                                              cell.area ? area : tr("not there yet")));
            ++column;
        }
        ++row;
    }
}

void AucCard::makeGrids()
{
    const auto make = [this](const QString &name) {
        auto *table = new QWidget(m_card);
        table->setObjectName(name);
        auto *grid = new QGridLayout(table);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setHorizontalSpacing(14);
        grid->setVerticalSpacing(4);
        grid->setColumnStretch(0, 1);
        return table;
    };
    delete m_table;
    delete m_rules;
    m_rules = nullptr;
    m_cells.clear();
    m_table = make(u"aucTable"_s);
    auto *rule = new QFrame(m_table);
    rule->setProperty("role", u"line"_s);
    static_cast<QGridLayout *>(m_table->layout())->addWidget(rule, 1, 0, 1, int(m_lines.periods.size()) + 1);
    m_card->body()->insertWidget(0, m_table);
    if (m_others->isChecked()) {
        m_rules = make(u"aucRules"_s);
        m_card->body()->addWidget(m_rules);
    }
}

void AucCard::rebuild()
{
    QList<bool> shape{m_others->isChecked()};
    for (const auto *lines : {&m_lines.days, &m_lines.rules}) {
        for (const AucLines::Line &line : *lines)
            shape += QList<bool>(qsizetype(line.cells.size()) + 1, line.isProtocolRule);
    }
    if (shape != m_shape || !m_table) {
        m_shape = shape;
        makeGrids();
    }
    m_nextCell = 0;
    auto *grid = static_cast<QGridLayout *>(m_table->layout());
    addCell(grid, 0, 0, m_lines.measure, u"caption"_s);
    addCell(grid, 2, 0, tr("Days entered"), {});
    for (int i = 0; i < int(m_lines.periods.size()); ++i) {
        addCell(grid, 0, i + 1, tr("P%1").arg(m_lines.periods[std::size_t(i)]), u"caption"_s);
        addCell(grid, 2, i + 1, QLocale().toString(m_lines.daysEntered[std::size_t(i)]), {});
    }
    fill(grid, m_lines.days, 3);
    m_formula->setText(m_lines.hasFewDays() ? tr("%1 * fewer than half of the days entered").arg(m_lines.formula)
                                            : m_lines.formula);
    m_others->setVisible(!m_lines.rules.empty());
    m_others->setText(m_others->isChecked() ? tr("Other rules ▾") : tr("Other rules ▸"));
    if (!m_rules)
        return;
    auto *rulesGrid = static_cast<QGridLayout *>(m_rules->layout());
    addCell(rulesGrid, 0, 0, tr("D%1 under each rule; the protocol’s in bold").arg(m_lines.lastDay), u"caption"_s)
        ->setWordWrap(true);
    fill(rulesGrid, m_lines.rules, 1);
}

void AucCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace carnet::ui
