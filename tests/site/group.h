// SPDX-License-Identifier: GPL-3.0-or-later
// A small invented group and what its members agreed to: what sites of tests are made of.
#pragma once

#include "base/clock.h"
#include "site/folder.h"
#include "site/people.h"

namespace rebond::test {

class Group
{
public:
    Group();

    // In the group since a year, without any agreement.
    domain::Member &add(const QString &given, const QString &family);
    // For the medium "site" unless another is named.
    domain::Consent &agree(const domain::Member &member, domain::ConsentUse use,
                           domain::ConsentMedium medium = domain::ConsentMedium::Site);
    // Name and CV.
    domain::Member &addShown(const QString &given, const QString &family);
    void givePhoto(domain::Member &member);
    domain::PressMention &mention(const QString &title);
    void rebound(const domain::Member &member);

    // With the figures of the day.
    [[nodiscard]] site::Sources &sources();
    [[nodiscard]] site::Shown shown() { return site::shownOf(sources()); }
    [[nodiscard]] const site::Person *personCalled(const site::Shown &shown, const QString &name) const;
    [[nodiscard]] QDate day() const { return m_day; }

    // A whole picture in every file.
    [[nodiscard]] static site::PhotoOf photos();

private:
    const QDate m_day = QDate(2012, 6, 30);
    FixedClock m_clock{QDate(2012, 6, 30)};
    IdMaker m_ids{m_clock, 7};
    site::Sources m_sources;
};

} // namespace rebond::test
