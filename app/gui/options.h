#pragma once

#include <QSize>
#include <QStringList>
#include <optional>

namespace carnet {

/// What the command line asks for.
struct Options
{
    struct Screenshot
    {
        QString page;
        QString file;
        QSize size{1440, 900};
        QString patient;
        int period = 0;
        QString visit;
        QString form;
        QString tab;
    };

    QString study;
    QString user;     ///< who opens it
    QString password; ///< from --password-file or CARNET_PASSWORD
    bool demo = false;
    QString language; ///< "fr", "en" or empty
    QString theme;    ///< "light", "dark", "contrast" or empty
    int textSize = 0; ///< percent, or 0 for the one that was chosen before
    std::optional<Screenshot> screenshot;
    QString answer;  ///< what to print on standard output instead of working: help, version
    QString problem; ///< why this is wrong use; empty when it is right
};

Options readOptions(const QStringList &arguments);

} // namespace carnet
