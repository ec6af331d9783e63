// SPDX-License-Identifier: GPL-3.0-or-later
// The useful links of the site, and whether they still lead somewhere: asked only when the user presses the button. Private to
// this room.
#pragma once

#include "net/linkcheck.h"
#include "site/sources.h"
#include "ui/kit/card.h"
#include "ui/kit/page.h"

#include <QJsonObject>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace rebond::ui::site {

class LinksCard final : public kit::Card
{
    Q_OBJECT
public:
    explicit LinksCard(const kit::Surroundings &around, QWidget *parent = nullptr);

    // A line each, as they are typed: an address and, after a space, what it is. Lines without an address are none.
    [[nodiscard]] QList<rebond::site::UsefulLink> links() const;
    // As they are kept among the settings.
    [[nodiscard]] QJsonObject kept() const;
    void begin(const QJsonObject &kept);
    void check();

Q_SIGNALS:
    void settled(); // the field was left with another text
    void checked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void told(const QList<net::LinkState> &states);

    kit::Surroundings m_around;
    bool m_isChecking = false;
    QPlainTextEdit *m_edit;
    QPushButton *m_check;
    QLabel *m_found;
};

} // namespace rebond::ui::site
