// SPDX-License-Identifier: GPL-3.0-or-later
// Who is not on the pages, or not as they might be, for want of a consent: told before the pages leave the room. A line leads to
// the member.
#pragma once

#include "base/id.h"
#include "workspace/trombinoscope.h"

#include <QWidget>

class QLabel;
class QListView;
class QModelIndex;

namespace rebond::ui::kit {
class Card;
}

namespace rebond::ui::trombinoscope {

class HeldNames;

class HeldBack final : public QWidget
{
    Q_OBJECT
public:
    explicit HeldBack(QWidget *parent = nullptr);

    void tell(const rebond::reports::PeopleChoice &people, bool isSeenByOthers);
    // How many of the group are left out.
    [[nodiscard]] int leftOut() const;

Q_SIGNALS:
    void memberRequested(rebond::RawId id);

private:
    struct Part
    {
        kit::Card *card = nullptr;
        QLabel *why = nullptr;
        QListView *names = nullptr;
        HeldNames *rows = nullptr;
    };
    [[nodiscard]] Part makePart(const QString &heading, const QString &why, const char *objectName);
    static void fill(const Part &part, const QList<domain::Member> &members);
    void ask(const HeldNames &rows, const QModelIndex &index);

    QLabel *m_nobody;
    Part m_leftOut;
    Part m_initials;
    Part m_broken;
    Part m_rebounds;
};

} // namespace rebond::ui::trombinoscope
