// SPDX-License-Identifier: GPL-3.0-or-later
#include "appeals/told.h"

#include "appeals/publictext.h"
#include "domain/consent.h"
#include "domain/nameguard.h"
#include "domain/romecode.h"
#include "domain/webaddress.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace rebond::appeals {

using namespace domain;

namespace {

QString firstLetterOf(const QString &name)
{
    for (const uint point : name.toUcs4()) {
        const auto letter = static_cast<char32_t>(point);
        if (QChar::isLetter(letter))
            return QString::fromUcs4(&letter, 1).toUpper();
    }
    return {};
}

class Teller
{
public:
    Teller(const Member &member, const QList<Consent> &consents, QDate day, const QStringList &skills)
        : m_member(member),
          m_consents(consents),
          m_day(day),
          m_skills(skills)
    {}

    Told tell()
    {
        m_told.field = romeDomainOf(m_member.romeCodes.value(0));
        tellName();
        tellPhoto();
        tellSearch();
        tellContact();
        return std::move(m_told);
    }

private:
    [[nodiscard]] bool mayTell(ConsentUse use) const { return allows(m_consents, use, ConsentMedium::Social, m_day); }

    void keep(Kept what, ConsentUse use)
    {
        KeptBack kept{what, KeptBack::Why::NoConsent, {}};
        for (const Consent &consent : m_consents) {
            if (consent.use != use || consent.medium != ConsentMedium::Social)
                continue;
            if (consent.withdrawnOn && *consent.withdrawnOn <= m_day)
                kept = {what, KeptBack::Why::Withdrawn, consent.withdrawnOn};
            else if (consent.expiresOn && *consent.expiresOn < m_day)
                kept = {what, KeptBack::Why::Ended, consent.expiresOn};
            else
                kept = {what, KeptBack::Why::NotYet, consent.givenOn};
        }
        m_told.keptBack.append(kept);
    }

    void tellName()
    {
        const QString name = withoutCalls(publicLine(m_member.displayName()));
        if (name.isEmpty())
            return;
        if (!mayTell(ConsentUse::Name))
            return keep(Kept::Name, ConsentUse::Name);
        m_told.name = name;
        m_told.initials = firstLetterOf(publicLine(m_member.givenName))
                        + firstLetterOf(publicLine(m_member.familyName));
    }
    void tellPhoto()
    {
        if (!m_member.photo)
            return;
        if (!mayTell(ConsentUse::Photo))
            keep(Kept::Photo, ConsentUse::Photo);
        else if (m_told.name.isEmpty())
            m_told.keptBack.append({Kept::Photo, KeptBack::Why::NeedsName, {}});
        else
            m_told.hasPhoto = true;
    }
    void tellSearch()
    {
        const bool hasAny = !m_member.occupations.isEmpty() || !m_member.sectors.isEmpty() || !m_skills.isEmpty()
                         || !m_member.headline.isEmpty() || m_member.mobilityKm || m_member.availableFrom;
        if (!hasAny)
            return;
        if (!mayTell(ConsentUse::Cv))
            return keep(Kept::Search, ConsentUse::Cv);
        m_told.occupations = tellable(m_member.occupations);
        m_told.sectors = tellable(m_member.sectors);
        m_told.skills = tellable(m_skills);
        m_told.headline = tellable({m_member.headline}).value(0);
        if (m_told.headline.isEmpty() && !publicLine(m_member.headline).isEmpty())
            m_told.keptBack.append({Kept::Headline, KeptBack::Why::TellsName, {}});
        m_told.mobilityKm = m_member.mobilityKm;
        if (m_member.availableFrom && *m_member.availableFrom > m_day)
            m_told.availableFrom = m_member.availableFrom;
    }
    void tellContact()
    {
        const auto address = m_member.profileUrl.isEmpty() ? Result<Cleaned>(Cleaned{})
                                                           : cleanHttpUrl(m_member.profileUrl);
        const QString link = address && !address->text.isEmpty() ? QString::fromLatin1(QUrl(address->text).toEncoded())
                                                                 : QString();
        const QString city = withoutCalls(publicLine(m_member.city));
        if (link.isEmpty() && city.isEmpty())
            return;
        if (!mayTell(ConsentUse::Contact))
            return keep(Kept::Contact, ConsentUse::Contact);
        if (m_told.name.isEmpty()) {
            m_told.keptBack.append({Kept::Contact, KeptBack::Why::NeedsName, {}});
            return;
        }
        m_told.city = city;
        m_told.profileUrl = link;
    }

    // Those that are not empty and do not tell a name that is kept back.
    [[nodiscard]] QStringList tellable(const QStringList &texts) const
    {
        QStringList told;
        for (const QString &text : texts) {
            const QString line = withoutCalls(publicLine(text));
            if (!line.isEmpty() && (!m_told.name.isEmpty() || !tellsWhoItIs(line, m_member)))
                told.append(line);
        }
        return told;
    }

    const Member &m_member;
    const QList<Consent> &m_consents;
    QDate m_day;
    const QStringList &m_skills;
    Told m_told;
};

class ToldSaid
{
    Q_DECLARE_TR_FUNCTIONS(Appeals)
public:
    static QString what(Kept kept)
    {
        switch (kept) {
        //: what is kept back of a message for social networks
        case Kept::Name: return tr("the name");
        //: what is kept back of a message for social networks
        case Kept::Photo: return tr("the photo");
        //: what is kept back of a message for social networks
        case Kept::Search: return tr("occupation, sector, skills, headline, mobility and availability");
        //: what is kept back of a message for social networks
        case Kept::Contact: return tr("town and profile link");
        //: what is kept back of a message for social networks
        case Kept::Headline: return tr("the headline");
        }
        return {};
    }
    // The consent that is wanting, as the page of the member calls it.
    static QString needed(Kept kept)
    {
        switch (kept) {
        //: a consent
        case Kept::Name: return tr("to be named on social networks");
        //: a consent
        case Kept::Photo: return tr("for the photo on social networks");
        //: a consent
        case Kept::Search:
        case Kept::Headline: return tr("for the CV on social networks");
        //: a consent
        case Kept::Contact: return tr("for contact details on social networks");
        }
        return {};
    }
    static QString sentence(const KeptBack &kept, const Formats &formats)
    {
        const QString what = ToldSaid::what(kept.what);
        const QString day = kept.since ? formats.date(*kept.since) : QString();
        switch (kept.why) {
        case KeptBack::Why::NoConsent:
            //: %1 is what is kept back, %2 which consent is wanting: "to be named on social networks"
            return tr("Left out: %1. No consent %2.").arg(what, needed(kept.what));
        case KeptBack::Why::Ended:
            //: %1 is what is kept back, %2 which consent it is, %3 a date
            return tr("Left out: %1. The consent %2 held until %3.").arg(what, needed(kept.what), day);
        case KeptBack::Why::Withdrawn:
            //: %1 is what is kept back, %2 which consent it is, %3 a date
            return tr("Left out: %1. The consent %2 was withdrawn on %3.").arg(what, needed(kept.what), day);
        case KeptBack::Why::NotYet:
            //: %1 is what is kept back, %2 which consent it is, %3 a date
            return tr("Left out: %1. The consent %2 holds from %3 on.").arg(what, needed(kept.what), day);
        case KeptBack::Why::NeedsName:
            //: %1 is what is kept back
            return tr("Left out: %1. It would tell who it is, and no consent to be named on social networks holds.")
                .arg(what);
        case KeptBack::Why::TellsName:
            //: %1 is what is kept back
            return tr("Left out: %1. The name stands in it, and no consent to be named on social networks holds.")
                .arg(what);
        case KeptBack::Why::Unreadable:
            //: %1 is what is kept back
            return tr("Left out: %1. Its file cannot be read: take it again on the page of the member.").arg(what);
        }
        return {};
    }
};

} // namespace

bool Told::isKept(Kept what) const
{
    return std::any_of(keptBack.cbegin(), keptBack.cend(), [&](const KeptBack &each) { return each.what == what; });
}

Told toldOf(const Member &member, const QList<Consent> &consents, QDate day, const QStringList &skills)
{
    return Teller(member, consents, day, skills).tell();
}

QStringList keptSentences(const Told &told, const Formats &formats)
{
    QStringList sentences;
    for (const KeptBack &kept : told.keptBack)
        sentences.append(ToldSaid::sentence(kept, formats));
    return sentences;
}

} // namespace rebond::appeals
