#include "core/domain/value.h"

#include "core/domain/number_text.h"

namespace carnet {

Value::Value(const QString &text)
{
    if (!text.isEmpty())
        content = text;
}

std::optional<double> Value::number() const
{
    if (const auto *number = std::get_if<double>(&content))
        return *number;
    return {};
}

QString Value::text() const
{
    if (const auto *number = std::get_if<double>(&content))
        return shortest(*number);
    if (const auto *text = std::get_if<QString>(&content))
        return *text;
    return {};
}

QString redactedText()
{
    return QStringLiteral("[redacted]");
}

QString shortest(double number)
{
    const NumberText text(number);
    return QString::fromLatin1(text.view().data(), qsizetype(text.view().size()));
}

} // namespace carnet
