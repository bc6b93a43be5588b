#include "ui/pages/form_side.h"

#include "ui/models/words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/score_bar.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

constexpr int mostVisits = 5;

bool isNumber(const Score &score)
{
    return score.definition->kind == ScoreDefinition::Kind::Scale ||
           score.definition->kind == ScoreDefinition::Kind::Count;
}

/// The scores with a bar of their own: those that the instrument calls main, else all its numbers.
std::vector<const Score *> mainScores(const std::vector<Score> &scores)
{
    std::vector<const Score *> found;
    for (const Score &score : scores) {
        if (score.definition->main && isNumber(score))
            found.push_back(&score);
    }
    if (!found.empty())
        return found;
    for (const Score &score : scores) {
        if (isNumber(score))
            found.push_back(&score);
    }
    return found;
}

QString shown(const Score &score)
{
    return score.value ? QLocale().toString(*score.value, 'f', score.decimals()) : u"–"_s;
}

QString withUnit(const Score &score)
{
    const QString unit = score.definition->unit;
    return unit.isEmpty() || !score.value ? shown(score) : QString(shown(score) + u'\u202f' + unit);
}

double shareOf(const ScoreDefinition &definition, double value)
{
    const double range = definition.maximum - definition.minimum;
    return range > 0 ? (value - definition.minimum) / range : 0;
}

} // namespace

FormSide::FormSide(const Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_scoreCard(new Card)
    , m_bars(new QVBoxLayout)
    , m_rows(new QLabel)
    , m_flags(new QLabel)
    , m_ruleCard(new Card)
    , m_rule(new QLabel)
    , m_earlierCard(new Card)
    , m_earlier(new QLabel)
    , m_trails(new QVBoxLayout)
{
    setObjectName(u"formSide"_s);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    build();
}

void FormSide::build()
{
    auto *content = new QWidget;
    content->setProperty("role", u"clear"_s);
    content->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    for (Card *card : {m_scoreCard, m_ruleCard, m_earlierCard}) {
        card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
        layout->addWidget(card);
    }
    layout->addStretch();
    setWidget(content);
    for (QLabel *label : {m_rows, m_flags, m_rule, m_earlier}) {
        label->setProperty("role", u"secondary"_s);
        label->setWordWrap(true);
    }
    m_rows->setTextFormat(Qt::RichText);
    m_rows->setObjectName(u"formScores"_s);
    m_flags->setObjectName(u"formFlags"_s);
    m_rule->setObjectName(u"formRule"_s);
    m_earlier->setObjectName(u"formEarlier"_s);
    m_bars->setSpacing(8);
    m_scoreCard->body()->addLayout(m_bars);
    m_scoreCard->body()->addWidget(m_rows);
    m_scoreCard->body()->addWidget(m_flags);
    m_ruleCard->body()->addWidget(m_rule);
    m_earlierCard->body()->addWidget(m_earlier);
    m_earlierCard->body()->addLayout(m_trails);
}

void FormSide::showForm(FormSession &session)
{
    m_session = &session;
    refresh();
}

void FormSide::refresh()
{
    if (!m_session)
        return;
    const FormModel &model = m_session->model();
    const bool isComplete = m_session->wasFinished();
    const QuestionnaireStatus status = model.status();
    m_scoreCard->setTitle(isComplete ? tr("Scores") : tr("Live scores"));
    m_scoreCard->setVisible(!model.scores().empty());
    m_ruleCard->setVisible(!model.scores().empty());
    m_scoreCard->setSummary(tr("%1 of %2", "items answered").arg(status.answered).arg(status.total));
    refreshBars(model.scores(), isComplete);
    refreshRows(model.scores(), isComplete);
    refreshRule(model.scores());
    refreshTrails(model.scores(), isComplete);
    fitTexts();
}

// Wrapped texts in a scroll area ask for the height of a width that they do not get.
void FormSide::fitTexts()
{
    const QMargins margins = m_ruleCard->layout()->contentsMargins();
    const int width = std::max(40, viewport()->width() - margins.left() - margins.right() - 4);
    for (QLabel *text : {m_rows, m_flags, m_rule, m_earlier})
        text->setFixedHeight(std::max(0, text->heightForWidth(width)));
    for (ScoreBar *bar : m_barViews)
        bar->setFixedHeight(bar->heightForWidth(width));
}

void FormSide::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fitTexts();
}

QString FormSide::caption(const Score &score, bool isComplete) const
{
    const FormModel &model = m_session->model();
    const Answers &answers = model.answers();
    const int total = int(std::count_if(score.definition->items.begin(), score.definition->items.end(),
                                        [&](const QString &item) { return model.isAsked(model.rowOf(item)); }));
    const int spoken =
        int(std::count_if(score.definition->items.begin(), score.definition->items.end(), [&](const QString &item) {
            return model.isAsked(model.rowOf(item)) && answers.value(item).missing;
        }));
    const bool isAllSaid = std::none_of(score.missingItems.begin(), score.missingItems.end(),
                                        [&](const QString &item) { return answers.value(item).isEmpty(); });
    if (!score.value && isAllSaid)
        return score.missingItems.isEmpty()
                   ? tr("no score from these answers")
                   : tr("no score: %n item(s) missing", nullptr, int(score.missingItems.size()));
    QStringList parts;
    if (!isComplete)
        parts += tr("provisional");
    parts += tr("%1 of %n item(s)", nullptr, total).arg(score.answered);
    if (spoken > 0)
        parts += tr("%n missing", nullptr, spoken);
    // What a stretch of the scale is called says nothing before the form is finished, so that it cannot sway the entry.
    if (const ScoreBand *band = isComplete ? score.band() : nullptr)
        parts += band->label.in(language());
    return parts.join(u" · "_s);
}

void FormSide::refreshBars(const std::vector<Score> &scores, bool isComplete)
{
    const std::vector<const Score *> main = mainScores(scores);
    while (m_barViews.size() > main.size()) {
        delete m_barViews.back();
        m_barViews.pop_back();
    }
    while (m_barViews.size() < main.size()) {
        m_barViews.push_back(new ScoreBar(m_theme));
        m_bars->addWidget(m_barViews.back());
    }
    for (std::size_t i = 0; i < main.size(); ++i) {
        const Score &score = *main[i];
        const ScoreDefinition &definition = *score.definition;
        ScoreBar::Content content{.label = definition.label.in(language()),
                                  .value = shown(score),
                                  .maximum =
                                      std::floor(definition.maximum) == definition.maximum
                                          ? tr("/ %1", "of at most").arg(QLocale().toString(definition.maximum, 'g', 6))
                                          : QString(),
                                  .share = {},
                                  .ticks = {},
                                  .caption = caption(score, isComplete)};
        if (score.value)
            content.share = shareOf(definition, *score.value);
        for (const ScoreBand &band : definition.bands) {
            if (band.from > definition.minimum)
                content.ticks.emplace_back(shareOf(definition, band.from), QLocale().toString(band.from, 'g', 4));
        }
        m_barViews[i]->setObjectName(u"score_"_s + definition.id);
        m_barViews[i]->setContent(content);
    }
}

void FormSide::refreshRows(const std::vector<Score> &scores, bool isComplete)
{
    const std::vector<const Score *> main = mainScores(scores);
    QString rows;
    QStringList flags;
    for (const Score &score : scores) {
        const QString label = score.definition->label.in(language());
        if (score.definition->kind == ScoreDefinition::Kind::Flag && isComplete && score.value)
            flags += tr("%1: %2", "flag and yes or no").arg(label, *score.value > 0 ? tr("yes") : tr("no"));
        if (!isNumber(score) || std::find(main.begin(), main.end(), &score) != main.end())
            continue;
        rows += u"<tr><td>%1</td><td align=\"right\" style=\"padding-left:8px\"><b>%2</b></td></tr>"_s.arg(
            label.toHtmlEscaped(), withUnit(score).toHtmlEscaped());
    }
    m_rows->setText(u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"1\">%1</table>"_s.arg(rows));
    m_rows->setVisible(!rows.isEmpty());
    m_flags->setText(flags.join(u'\n'));
    m_flags->setVisible(!flags.isEmpty());
}

void FormSide::refreshRule(const std::vector<Score> &scores)
{
    QStringList rules;
    QStringList labelled;
    for (const Score *score : mainScores(scores)) {
        const QString rule = score->definition->missingRule.in(language());
        if (rule.isEmpty())
            continue;
        if (!rules.contains(rule))
            rules += rule;
        labelled += tr("%1: %2", "score and its rule").arg(score->definition->label.in(language()), rule);
    }
    m_rule->setText(rules.size() == 1 ? QString(rules.front().left(1).toUpper() + rules.front().mid(1) + u'.')
                                      : labelled.join(u'\n'));
    m_ruleCard->setVisible(!rules.isEmpty());
}

void FormSide::refreshTrails(const std::vector<Score> &scores, bool isComplete)
{
    const FormModel &model = m_session->model();
    const auto &visits = model.study().protocol().visits;
    std::vector<int> earlier;
    for (int visit = 0; visit < int(visits.size()); ++visit) {
        const auto &forms = visits[std::size_t(visit)].forms;
        if (visit <= model.visit() && std::find(forms.begin(), forms.end(), model.instrument().id) != forms.end())
            earlier.push_back(visit);
    }
    if (int(earlier.size()) > mostVisits)
        earlier.erase(earlier.begin(), earlier.end() - mostVisits);
    const bool shows = isComplete && earlier.size() > 1;
    const std::vector<const Score *> main = shows ? mainScores(scores) : std::vector<const Score *>();
    m_earlierCard->setVisible(!scores.empty());
    m_earlier->setVisible(!shows);
    m_earlier->setText(isComplete ? tr("No earlier visit has this form.")
                                  : tr("Shown after you finish, so they cannot influence the entry."));
    while (m_trailViews.size() > main.size()) {
        delete m_trailViews.back();
        m_trailViews.pop_back();
    }
    while (m_trailViews.size() < main.size()) {
        m_trailViews.push_back(new ScoreTrail(m_theme));
        m_trails->addWidget(m_trailViews.back());
    }
    std::vector<std::vector<ScoreTrail::Point>> points(main.size());
    for (const int visit : shows ? earlier : std::vector<int>()) {
        const std::vector<Score> then =
            visit == model.visit() ? scores
                                   : carnet::scores(model.instrument(), answersOf(model.study(), model.patient(), visit,
                                                                                  model.instrument()));
        for (std::size_t i = 0; i < main.size(); ++i) {
            const Score &score = then[std::size_t(main[i] - scores.data())];
            points[i].push_back({.visit = visits[std::size_t(visit)].code,
                                 .value = score.value ? shown(score) : QString(),
                                 .share = score.value ? shareOf(*score.definition, *score.value) : 0,
                                 .isHere = visit == model.visit()});
        }
    }
    for (std::size_t i = 0; i < main.size(); ++i)
        m_trailViews[i]->setContent(main[i]->definition->label.in(language()), points[i]);
}

void FormSide::retranslate()
{
    m_ruleCard->setTitle(tr("Missing items"));
    m_earlierCard->setTitle(tr("Earlier visits"));
    refresh();
}

} // namespace carnet::ui
