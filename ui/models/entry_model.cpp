#include "ui/models/entry_model.h"

#include "core/domain/error.h"

namespace carnet::ui {

EntryModel::EntryModel(Study &study, const QString &patient, QObject *parent)
    : QAbstractTableModel(parent)
    , m_study(study)
    , m_patient(patient)
{
    connect(&m_study, &Study::recorded, this, &EntryModel::see);
    connect(&m_study, &Study::changedElsewhere, this, &EntryModel::reload);
}

EntryModel::~EntryModel()
{
    m_study.disconnect(this);
}

Written EntryModel::write(ActDraft draft)
{
    try {
        for (const Datum &datum : draft.data) {
            const auto issue = m_study.check(datum);
            if (issue && issue->level == Issue::Level::Refuse) {
                emit refused(issue->message);
                return Written::Refused;
            }
        }
        return m_study.record(draft).id == 0 ? Written::Nothing : Written::Yes;
    } catch (const Error &error) {
        switch (error.kind()) {
        case Error::Kind::Refused:
        case Error::Kind::WrongUse: emit refused(error.message()); return Written::Refused;
        case Error::Kind::Conflict:
            reload();
            emit conflicted(m_study.lastConflicts());
            return Written::Conflict;
        default: emit notSaved(error.message(), draft); return Written::NotSaved;
        }
    }
}

void EntryModel::setUnsaved(std::vector<Datum> unsaved)
{
    m_unsaved = std::move(unsaved);
    showUnsaved();
}

void EntryModel::announce()
{
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit changed();
}

} // namespace carnet::ui
