#include "ui/models/code_broken.h"

#include "core/trust/code_break.h"

#include <QCoreApplication>

namespace carnet::ui {

QVariant codeBrokenData(const Study &study, const QString &patient, int role)
{
    const bool isAsked = role == codeBrokenRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (!isAsked || !isCodeBroken(study, patient))
        return {};
    if (role == codeBrokenRole)
        return true;
    return QCoreApplication::translate("CodeBroken", "%1, code broken").arg(patient);
}

} // namespace carnet::ui
