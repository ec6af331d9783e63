// SPDX-License-Identifier: GPL-3.0-or-later
// The words a CV is set in: those of its own language, whatever language the window speaks.
#pragma once

#include "base/formats.h"
#include "cv/resume.h"

#include <QDate>
#include <QString>

namespace rebond::cv {

// What is known of somebody who has no CV yet.
enum class Known { Occupations, Sectors, Mobility };

enum class Section { Profile, Work, Education, Skills, Languages, Certificates, Interests };

class Words
{
public:
    explicit Words(Language language) : m_formats(language) {}

    [[nodiscard]] QString heading(Section section) const; // "Expérience professionnelle"
    // "juin 2012", "2012", "30 juin 2012"; empty for no date.
    [[nodiscard]] QString date(const PartialDate &date) const;
    // "juin 2008 – mars 2012", "depuis juin 2012", "2012" where both are one; empty where neither is known.
    [[nodiscard]] QString span(const PartialDate &start, const PartialDate &end) const;
    // "4 ans et 2 mois", "8 mois"; empty for none.
    [[nodiscard]] QString lasting(int months) const;
    // A sentence: "Métiers recherchés : Comptable, Caissier."
    [[nodiscard]] QString known(Known what, const QString &value) const;
    // "Disponible à partir du 2 avril 2012."; once that day has come, "Disponible."
    [[nodiscard]] QString available(QDate from, QDate today) const;
    [[nodiscard]] QString portraitAloud(const QString &name) const; // what is told of it to who does not see it
    [[nodiscard]] QString codeAloud(const QString &address) const;
    [[nodiscard]] QString anonymousTitle() const; // in place of a name, where there is no headline
    [[nodiscard]] const Formats &formats() const { return m_formats; }

private:
    [[nodiscard]] bool isFrench() const { return m_formats.language() == Language::French; }
    Formats m_formats;
};

} // namespace rebond::cv
