#pragma once

#include "ui/models/setup_list.h"

namespace carnet::ui {

/// One value of the protocol and how it is typed.
struct SetupField
{
    enum class Kind {
        Text,
        Number,         ///< whole, minimum to maximum
        OptionalNumber, ///< the same, or nothing
        Percent,        ///< a share from 0 to 1
        Switch,
        Choice,
        Date, ///< or nothing
        Time,
        Weekdays,
        Days ///< a list of whole numbers: 7, 15, 28
    };

    QString title;
    QString path;
    Kind kind = Kind::Text;
    int minimum = 0;
    int maximum = 0;
    QString unit{};
    std::vector<Option> options{};
    QJsonObject group{}; ///< what the object around it holds while the protocol has none
};

/// A page of the setup.
struct SetupSection
{
    QString id;
    QString title;
    QString about;
    std::vector<SetupField> fields;
    std::vector<SetupList> lists;
};

/// In the order of the tree, in the language of the interface; what the design does not have is left out.
std::vector<SetupSection> setupSections(const Study &study);

/// A change or problem of the protocol for people: the title of its section before the rest of the path.
QString setupWords(const Study &study, const QString &line);

} // namespace carnet::ui
