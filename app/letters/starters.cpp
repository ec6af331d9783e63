// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/starters.h"

#include "letters/fields.h"

#include <QCoreApplication>

namespace rebond::letters {

namespace {

class StartersSaid
{
    Q_DECLARE_TR_FUNCTIONS(Letters)
public:
    static QString companyLetter() { return tr("Letter to a company"); }
    //: subject of a letter; {group} is a field: keep it, in French {groupe}
    static QString companySubject() { return tr("People who work, and look for where: {group}"); }
    //: a letter; words in braces are fields: keep them, in French or in English
    static QString companyBody()
    {
        return tr(
            "Dear Sir or Madam,\n\n"
            "We are {group}: people who look for work together, of many occupations, and who present each other. "
            "[Among them is {member}[, {member occupation}]. ]{name} may need somebody whom one of us knows how to be.\n\n"
            "May we send you our booklet of CVs, or come and see you for a quarter of an hour?\n\n"
            "Yours sincerely,");
    }
    static QString companyLabels() { return tr("Labels for companies"); }
    static QString contactLabels() { return tr("Labels for contacts"); }
    //: an address on a label; words in braces are fields: keep them, in French or in English
    static QString companyAddress() { return tr("{name}\n{address}\n{postal code} {town}"); }
    //: an address on a label; words in braces are fields: keep them, in French or in English
    static QString contactAddress() { return tr("{company}\nAttn {name}\n{address}\n{postal code} {town}"); }
};

domain::LetterTemplate made(const QString &name, Recipients recipients, const QString &sheet, const QString &subject,
                            const QString &body)
{
    domain::LetterTemplate letter;
    letter.name = name;
    letter.recipients = codeOf(recipients);
    letter.sheet = sheet;
    letter.subject = subject;
    letter.body = body;
    return letter;
}

} // namespace

QList<domain::LetterTemplate> starters()
{
    const QString labels = QStringLiteral("3x8");
    return {
        made(StartersSaid::companyLetter(), Recipients::Companies, QLatin1String(kLetterSheet),
             StartersSaid::companySubject(), StartersSaid::companyBody()),
        made(StartersSaid::companyLabels(), Recipients::Companies, labels, {}, StartersSaid::companyAddress()),
        made(StartersSaid::contactLabels(), Recipients::Contacts, labels, {}, StartersSaid::contactAddress()),
    };
}

} // namespace rebond::letters
