#pragma once

#include "ui/dialogs/prompts.h"

#include <QByteArray>

class QLabel;

namespace carnet::ui {

/// What became of a file, in words, and whether it is good.
using FileResult = std::function<void(const QString &words, bool isGood)>;

/// Asks where and writes a definition there.
void saveDefinition(QWidget *parent, const Prompts &prompts, const QString &name, const QByteArray &json,
                    const FileResult &tell);
/// Asks for a file and gives its content to take, which throws Error when it cannot be used.
void loadDefinition(QWidget *parent, const Prompts &prompts, const std::function<void(const QByteArray &)> &take,
                    const FileResult &tell);

/// "ok", "warn" or "danger".
void setTone(QLabel *label, const QString &tone);

} // namespace carnet::ui
