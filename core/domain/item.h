#pragma once

#include <QString>
#include <optional>
#include <vector>

namespace carnet {

/// A text in the languages of the interface.
struct Words
{
    QString en;
    QString fr;

    /// language: "fr" or anything else for English. Falls back to the language that is there.
    const QString &in(QStringView language) const { return (language == u"fr" && !fr.isEmpty()) || en.isEmpty() ? fr : en; }
    bool isEmpty() const { return en.isEmpty() && fr.isEmpty(); }
    bool operator==(const Words &) const = default;
};

/// One answer that a choice item allows; code is what the files hold ("1", "mild").
struct Option
{
    QString code;
    Words label;

    bool operator==(const Option &) const = default;
};

/// An item that the paper asks only after certain answers to another one.
struct AskedWhen
{
    QString item;
    double minimum = 0; ///< inclusive
    double maximum = 0; ///< inclusive

    bool operator==(const AskedWhen &) const = default;
};

/// What can be asked: one row of the study's dictionary.
struct Item
{
    enum class Kind { Number, Choice, Date, PartialDate, Time, Text };

    QString code; ///< unique in the study, [A-Za-z0-9_]+
    Words label;
    Kind kind = Kind::Text;
    std::optional<double> minimum; ///< inclusive, in unit
    std::optional<double> maximum; ///< inclusive, in unit
    std::optional<double> step;    ///< values are minimum + n · step
    QString unit;
    QString codelist;            ///< name of the option list, for choices
    std::vector<Option> options; ///< choices, and numbers whose values have names; in the order of the form
    QString role;                ///< what a questionnaire's item is for: item, interview, free text …
    bool isReversed = false;       ///< scores count minimum + maximum − answer; the answer itself is kept as given
    bool printedDownwards = false; ///< the paper prints the options from the last to the first
    std::optional<AskedWhen> askedWhen; ///< absent: always asked
    bool mayBeNotApplicable = false;    ///< "not applicable" is an answer of the paper
    bool mayBeFuture = false;    ///< dates only: planned dates
    bool mayPrecedeConsent = false; ///< dates only

    bool operator==(const Item &) const = default;
};

QString code(Item::Kind kind);

} // namespace carnet
