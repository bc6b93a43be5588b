#include "core/trust/allocation_receipt.h"

#include "core/study.h"
#include "core/study_second.h"
#include "core/trust/allocation.h"
#include "core/trust/sealed_box.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

constexpr qsizetype sourceLength = 1024;
constexpr qsizetype longestName = 200;

AllocationSource sourceOf(const QByteArray &record)
{
    const qsizetype end = record.indexOf('\n');
    return {QString::fromUtf8(record.mid(end + 1)), QByteArray::fromHex(record.first(std::max(qsizetype(0), end)))};
}

} // namespace

const DatumKey &sourceKey()
{
    static const DatumKey key{{}, Occasion::patient(), u"allocation_source"_s};
    return key;
}

QString sealSource(const AllocationSource &source, const QByteArray &publicKey)
{
    return sealRecord(source.sha256.toHex() + '\n' + source.file.left(longestName).toUtf8(), sourceLength, publicKey);
}

AllocationReceipt allocationReceipt(const Study &study, const QByteArray &secret)
{
    const AllocationState state = allocationState(study);
    if (!state.isThere())
        throw Error(Error::Kind::NotFound,
                    QCoreApplication::translate("Allocation", "There is no allocation list in this study."));
    AllocationReceipt receipt;
    receipt.act = study.acts(state.imported.id, state.imported.id).front();
    receipt.by = personNamed(study, receipt.act.by, receipt.act.role);
    receipt.second = secondInNote(study, receipt.act.note);
    receipt.numbers = state.numbers;
    receipt.envelopes = state.envelopes;
    if (const QString box = study.value(sourceKey()).text(); !box.isEmpty() && !secret.isEmpty())
        receipt.source = sourceOf(openRecord(box, secret));
    return receipt;
}

} // namespace carnet
