// SPDX-License-Identifier: GPL-3.0-or-later
// Who is not in the booklet, or not as they might be, and why: told before the pages leave the room. A line leads to the member.
#pragma once

#include "base/id.h"
#include "booklet/people.h"

#include <QWidget>

#include <vector>

class QLabel;
class QListView;

namespace rebond::ui::kit {
class Card;
}

namespace rebond::ui::booklet {

class NameLines;
struct NameLine;

class LeftOut final : public QWidget
{
    Q_OBJECT
public:
    explicit LeftOut(QWidget *parent = nullptr);

    // `codeless`: whose CV was to bear a QR code and does not.
    void tell(const rebond::booklet::Choice &people, const QList<Id<domain::Member>> &codeless = {});
    [[nodiscard]] int count() const { return m_count; } // of those who are not in it at all

Q_SIGNALS:
    void memberRequested(rebond::RawId id);

private:
    struct Part
    {
        kit::Card *card = nullptr;
        QListView *names = nullptr;
        NameLines *lines = nullptr;
    };
    void addReason(rebond::booklet::Reason reason, const QString &heading, const QString &why, const char *objectName);
    [[nodiscard]] Part makePart(const QString &heading, const QString &why, const char *objectName);
    static void fill(const Part &part, const QList<NameLine> &lines);

    int m_count = 0;
    QLabel *m_nobody;
    std::vector<std::pair<rebond::booklet::Reason, Part>> m_reasons;
    Part m_nameless;
    Part m_photos;
    Part m_broken;
    Part m_contacts;
    Part m_codeless;
    Part m_withoutOwn;
    Part m_ownPages;
};

} // namespace rebond::ui::booklet
