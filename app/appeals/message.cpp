// SPDX-License-Identifier: GPL-3.0-or-later
#include "appeals/message.h"

#include "appeals/counting.h"
#include "appeals/publictext.h"
#include "appeals/template.h"
#include "base/folding.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace rebond::appeals {

namespace {

class MessageSaid
{
    Q_DECLARE_TR_FUNCTIONS(Appeals)
public:
    static QString noTag()
    {
        return tr(
            "A mark is one word of letters and digits, as in #i4Emploi: write it without blanks and other signs.");
    }
    //: in a message; %1 is a distance
    static QString mobility(int km) { return tr("within %1 km").arg(km); }
    //: in a message; %1 is a date
    static QString available(const QString &day) { return tr("available from %1").arg(day); }
    //: %1 is the name of a network
    static QString sentence(const Remarked &remark, const Network &network)
    {
        switch (remark.what) {
        case Remark::TooLong:
            //: %1 is the name of a network, %n a number of characters
            return tr("%n character(s) too many for %1: shorten the message.", nullptr, remark.number)
                .arg(network.name);
        case Remark::Empty: return tr("The message is empty: write something, or go back to the form of #i4Emploi.");
        case Remark::NoSearch:
            return tr("Nothing says what is sought: enter the occupation, and the consent for the CV on social "
                      "networks.");
        case Remark::NoTag: return tr("The mark is not in it: relays find messages by it.");
        case Remark::TooManyTags:
            //: %1 is the name of a network, %2 how many accounts it takes, %n how many relays
            return tr("%n relay(s) not named: %1 takes %2 accounts in a message.", nullptr, remark.number)
                .arg(network.name)
                .arg(network.mostTags);
        case Remark::TagsByHand:
            //: %n is how many accounts
            return tr("%n account(s) to mark on the picture, by hand: they take nothing of the length.", nullptr,
                      remark.number);
        }
        return {};
    }
};

// "@relais06"; a name with blanks is no account to be called, and stands as it is.
QString accountOf(const QString &handle)
{
    QString account = publicLine(handle);
    while (account.startsWith(u'@'))
        account.remove(0, 1);
    account = account.trimmed();
    if (account.isEmpty() || account.contains(u' '))
        return withoutCalls(account);
    return u'@' + account;
}

QStringList accountsOf(const QStringList &handles)
{
    QStringList accounts;
    QStringList known;
    for (const QString &handle : handles) {
        const QString account = accountOf(handle);
        const QString key = fold(account);
        if (account.isEmpty() || known.contains(key))
            continue;
        known.append(key);
        accounts.append(account);
    }
    return accounts;
}

QHash<Place, QString> valuesOf(const Order &order, const QString &tag, const QStringList &accounts,
                               const Formats &formats)
{
    const Told &told = order.told;
    QHash<Place, QString> values;
    values[Place::Occupation] = told.occupation().isEmpty() ? told.field : told.occupation();
    values[Place::Sector] = told.sectors.value(0);
    values[Place::Name] = told.name;
    values[Place::Headline] = told.headline;
    if (told.mobilityKm)
        values[Place::Mobility] = MessageSaid::mobility(*told.mobilityKm);
    if (told.availableFrom)
        values[Place::Available] = MessageSaid::available(formats.date(*told.availableFrom));
    values[Place::City] = told.city;
    values[Place::Link] = told.profileUrl;
    values[Place::Group] = withoutCalls(publicLine(order.group));
    values[Place::Tag] = tag;
    if (!order.network.tagsOnPicture)
        values[Place::Relays] = accounts.join(u' ');
    return values;
}

// As a word of its own: "#i4EmploiR" is not "#i4Emploi".
bool holdsTag(const QString &text, const QString &tag)
{
    const QRegularExpression form(QRegularExpression::escape(tag) + QStringLiteral("(?!\\w)"),
                                  QRegularExpression::UseUnicodePropertiesOption
                                      | QRegularExpression::CaseInsensitiveOption);
    return text.contains(form);
}

} // namespace

Result<QString> cleanTag(const QString &written)
{
    QString word = publicLine(written);
    while (word.startsWith(u'#'))
        word.remove(0, 1);
    static const QRegularExpression form(QStringLiteral("^(?=.*\\p{L})[\\p{L}\\p{M}\\p{Nd}_]{1,100}$"));
    if (!form.match(word).hasMatch())
        return invalid(MessageSaid::noTag());
    return QString(u'#' + word);
}

QString tagOf(const QString &tag, Voice voice)
{
    return voice == Voice::Seeker ? tag + u'R' : tag;
}

bool Message::has(Remark what) const
{
    return std::any_of(remarks.cbegin(), remarks.cend(), [&](const Remarked &each) { return each.what == what; });
}

Result<Message> composed(const Order &order, const Formats &formats)
{
    const auto clean = cleanTag(order.tag);
    if (!clean)
        return fail(clean.error());
    const QString tag = tagOf(*clean, order.voice);
    const QStringList accounts = accountsOf(order.handles);
    Message message;
    message.tagged = accounts.mid(0, order.network.mostTags);
    const auto values = valuesOf(order, tag, message.tagged, formats);
    const auto text = filled(order.text.trimmed().isEmpty() ? grammarTemplate() : order.text, values);
    if (!text)
        return fail(text.error());
    message.text = publicText(*text);
    message.length = lengthOf(message.text, order.network);
    const auto remark = [&](Remark what, qsizetype number = 0) {
        message.remarks.append({what, static_cast<int>(number)});
    };
    if (message.text.isEmpty())
        remark(Remark::Empty);
    if (message.length > order.network.mostCharacters)
        remark(Remark::TooLong, message.length - order.network.mostCharacters);
    if (values.value(Place::Occupation).isEmpty())
        remark(Remark::NoSearch);
    if (!message.text.isEmpty() && !holdsTag(message.text, tag))
        remark(Remark::NoTag);
    if (accounts.size() > message.tagged.size())
        remark(Remark::TooManyTags, accounts.size() - message.tagged.size());
    if (order.network.tagsOnPicture && !message.tagged.isEmpty())
        remark(Remark::TagsByHand, message.tagged.size());
    return message;
}

QString sentenceOf(const Remarked &remark, const Network &network)
{
    return MessageSaid::sentence(remark, network);
}

} // namespace rebond::appeals
