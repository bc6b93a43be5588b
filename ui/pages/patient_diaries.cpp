#include "ui/pages/patient_diaries.h"

#include "ui/models/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/check_row.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

PatientDiaries::PatientDiaries(int periods, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_card(new Card(this))
{
    m_card->setObjectName(u"patientDiaries"_s);
    m_card->body()->setSpacing(3);
    for (int period = 1; period <= periods; ++period) {
        auto *row = new CheckRow(theme, m_card);
        row->setObjectName(u"diaryOfPeriod%1"_s.arg(period));
        connect(row, &QAbstractButton::clicked, this, [this, period] {
            if (m_diaries.at(std::size_t(period - 1)).infusion.isValid())
                emit wanted(period);
        });
        m_card->body()->addWidget(row);
        m_rows.push_back(row);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    layout->addStretch(1);
}

void PatientDiaries::show(const std::vector<DiarySummary> &diaries)
{
    m_diaries = diaries;
    m_card->setTitle(tr("Diaries"));
    for (const DiarySummary &diary : diaries) {
        QStringList facts;
        if (diary.infusion.isValid()) {
            facts.append(words(markOf(diary.state)));
            facts.append(daysEnteredWords(diary.entered, diary.expected));
            facts.append(tr("infusion %1").arg(dateWords(diary.infusion)));
            if (diary.received.isValid())
                facts.append(tr("received %1").arg(dateWords(diary.received)));
        } else {
            facts.append(diary.state == DiarySummary::State::WillNotHappen
                             ? words(StateMark::WillNotHappen)
                             : tr("begins with infusion %1").arg(diary.period));
        }
        m_rows[std::size_t(diary.period - 1)]->setContent(markOf(diary.state),
                                                          tr("Diary of period %1").arg(diary.period),
                                                          facts.join(u" · "_s), diary.infusion.isValid());
    }
}

} // namespace carnet::ui
