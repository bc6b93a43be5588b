#pragma once

#include "core/forms.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace carnet::ui {

/// One questionnaire in a list of them: a mark, its name, and how far it is.
class FormRow final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FormRow(const Theme &theme, QWidget *parent = nullptr);

    void show(const Instrument &instrument, const FormStatus &status, bool isCurrent);
    const QString &instrument() const { return m_instrument; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_instrument;
    FormStatus m_status;
    QString m_words;
    bool m_isCurrent = false;
};

} // namespace carnet::ui
