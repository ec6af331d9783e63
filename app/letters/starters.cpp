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
    //: subject of a letter; {groupe} is a field: keep it
    static QString companySubject() { return tr("People who work, and look for where: {groupe}"); }
    //: a letter; words in braces are fields: keep them, in French or in English
    static QString companyBody()
    {
        return tr("Dear Sir or Madam,\n\n"
                  "We are {groupe}: people who look for work together, of many occupations, and who present each other. "
                  "[Among them is {membre}[, {métier du membre}]. ]{nom} may need somebody whom one of us knows how to be.\n\n"
                  "May we send you our booklet of CVs, or come and see you for a quarter of an hour?\n\n"
                  "Yours sincerely,");
    }
    static QString companyLabels() { return tr("Labels for companies"); }
    static QString contactLabels() { return tr("Labels for contacts"); }
    //: the line of an address before the name of a person; {nom} is a field: keep it
    static QString attention() { return tr("Attn {nom}"); }
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
    const QString place = QStringLiteral("{adresse}\n{code postal} {ville}");
    const QString labels = QStringLiteral("3x8");
    return {
        made(StartersSaid::companyLetter(), Recipients::Companies, QLatin1String(kLetterSheet),
             StartersSaid::companySubject(), StartersSaid::companyBody()),
        made(StartersSaid::companyLabels(), Recipients::Companies, labels, {}, QStringLiteral("{nom}\n") + place),
        made(StartersSaid::contactLabels(), Recipients::Contacts, labels, {},
             QStringLiteral("{entreprise}\n") + StartersSaid::attention() + u'\n' + place),
    };
}

} // namespace rebond::letters
