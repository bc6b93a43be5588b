#include "core/domain/missing.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace carnet {

QString code(Missing missing)
{
    switch (missing) {
    case Missing::NotDone: return u"ND"_s;
    case Missing::NotReturned: return u"NR"_s;
    case Missing::Illegible: return u"ILL"_s;
    case Missing::Multiple: return u"MUL"_s;
    case Missing::Refused: return u"REF"_s;
    case Missing::NotApplicable: return u"NAP"_s;
    case Missing::AfterWithdrawal: return u"WD"_s;
    case Missing::Other: return u"OTH"_s;
    }
    return {};
}

std::optional<Missing> missingFromCode(QStringView text)
{
    for (const Missing missing : allMissing) {
        if (text == code(missing))
            return missing;
    }
    return {};
}

QString words(Missing missing)
{
    switch (missing) {
    case Missing::NotDone: return QCoreApplication::translate("Missing", "not done");
    case Missing::NotReturned: return QCoreApplication::translate("Missing", "diary not returned");
    case Missing::Illegible: return QCoreApplication::translate("Missing", "illegible");
    case Missing::Multiple: return QCoreApplication::translate("Missing", "more than one answer");
    case Missing::Refused: return QCoreApplication::translate("Missing", "refused");
    case Missing::NotApplicable: return QCoreApplication::translate("Missing", "not applicable");
    case Missing::AfterWithdrawal: return QCoreApplication::translate("Missing", "after withdrawal");
    case Missing::Other: return QCoreApplication::translate("Missing", "other reason");
    }
    return {};
}

} // namespace carnet
