// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/draft.h"

#include "pictures/encode.h"
#include "pictures/portrait.h"

#include <QCryptographicHash>

namespace rebond::demo {

using namespace domain;
using namespace pictures;

namespace {

constexpr int kReportYear = 2012;
constexpr int kUnknownAge = 55; // what a face shows where the year of birth is not told

// Nobody took a picture of these.
bool hasPortrait(const QString &family)
{
    return family != QStringLiteral("Hauteroque") && family != QStringLiteral("Touronde");
}

struct Look
{
    const char16_t *family;
    int skin;
    HairStyle style;
    HairColour colour;
};

// The seed decides how people look, but for these.
constexpr Look kLooks[] = {
    {u"Amzaril", 3, HairStyle::LongWavy, HairColour::Black},
    {u"Diakounel", 6, HairStyle::ShortAfro, HairColour::Black},
    {u"Tranvelle", 2, HairStyle::LongStraight, HairColour::Black},
    {u"Zerrouval", 3, HairStyle::ShortCurls, HairColour::Black},
};

PortraitTraits traitsOf(const Member &member, int row)
{
    const auto presentation = memberRows()[static_cast<size_t>(row)].sex == Sex::Woman ? Presentation::Feminine
                                                                                       : Presentation::Masculine;
    const int age = member.birthYear ? kReportYear - *member.birthYear : kUnknownAge;
    PortraitTraits traits = portraitTraits(static_cast<quint64>(row), presentation, age);
    for (const Look &look : kLooks) {
        if (member.familyName != look.family)
            continue;
        traits.skin = look.skin;
        traits.hairStyle = look.style;
        traits.hairColour = look.colour;
    }
    return traits;
}

} // namespace

void addPortraits(Draft &draft)
{
    for (int i = 0; i < draft.out.members.size(); ++i) {
        Member &member = draft.out.members[i];
        if (!hasPortrait(member.familyName))
            continue;
        const PortraitTraits traits = traitsOf(member, draft.memberRow[static_cast<size_t>(i)]);
        File file;
        file.id = draft.ids.next<File>();
        file.name = slug(member.familyName + u' ' + member.givenName) + QStringLiteral(".png");
        file.mediaType = QStringLiteral("image/png");
        file.bytes = encodeDrawing(drawPortrait(traits));
        file.sha256 = QString::fromLatin1(QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256).toHex());
        member.photo = file.id;
        draft.out.files.append(file);
    }
}

} // namespace rebond::demo
