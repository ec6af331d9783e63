// SPDX-License-Identifier: GPL-3.0-or-later
// The text of the advertisement that an act answers, copied from where it was published.
#pragma once

#include "ui/models/formpart.h"

class QPlainTextEdit;

namespace rebond::ui::outreach {

class AdvertText final : public models::FormPart
{
    Q_OBJECT
public:
    explicit AdvertText(QWidget *parent = nullptr);

    void begin(const QString &text);
    [[nodiscard]] QString text() const; // ends trimmed

    [[nodiscard]] bool isChanged() const override;
    [[nodiscard]] QVariant typed() const override;
    void retype(const QVariant &typed) override;

private:
    void hideFromTheRoom();

    QPlainTextEdit *m_edit;
    QString m_before;
};

} // namespace rebond::ui::outreach
