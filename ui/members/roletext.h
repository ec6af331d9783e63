// SPDX-License-Identifier: GPL-3.0-or-later
// What a member can tell in an interview of what they do for the group.
#pragma once

#include "ui/models/formpart.h"

class QPlainTextEdit;

namespace rebond::ui::members {

class RoleText final : public models::FormPart
{
    Q_OBJECT
public:
    explicit RoleText(QWidget *parent = nullptr);

    void begin(const QString &text);
    [[nodiscard]] QString text() const;

    [[nodiscard]] bool isChanged() const override;
    [[nodiscard]] QVariant typed() const override;
    void retype(const QVariant &typed) override;

private:
    QPlainTextEdit *m_edit;
    QString m_before;
};

} // namespace rebond::ui::members
