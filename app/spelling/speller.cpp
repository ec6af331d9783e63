// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/speller.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <hunspell/hunspell.hxx>

#include <algorithm>
#include <string>

namespace rebond::spelling {

namespace {

const QStringList kNames = {QStringLiteral("fr"), QStringLiteral("fr_FR"), QStringLiteral("fr-classique"),
                            QStringLiteral("fr-toutesvariantes"), QStringLiteral("fr-moderne")};

const QRegularExpression &wordForm()
{
    // An address first, so that none of its parts is taken for a word.
    static const QRegularExpression
        form(QStringLiteral(
                 "(?:\\S+@\\S+|(?:https?://|www\\.)\\S+)|([\\p{L}\\p{M}\\p{N}]+(?:['’\\-][\\p{L}\\p{M}\\p{N}]+)*)"),
             QRegularExpression::UseUnicodePropertiesOption);
    return form;
}

QString straight(QString word)
{
    return word.replace(u'’', u'\'').normalized(QString::NormalizationForm_C);
}

// Behind nothing but signs on its line, or behind the end of a sentence: a short form ("M. Authion") ends none.
bool beginsSentence(const QString &text, qsizetype at)
{
    static const QRegularExpression before(QStringLiteral("(?:^|\\n|\\p{Ll}{3}\\s*[.!?…]\\s)[^\\p{L}\\p{N}\\n]*$"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype kFar = 40; // as many signs as anybody puts before a line
    const qsizetype from = std::max<qsizetype>(0, at - kFar);
    const auto found = before.match(text.mid(from, at - from));
    return found.hasMatch() && (from == 0 || found.capturedStart() > 0);
}

// As it would be within a sentence; of short forms, which are capitals alone, nothing.
QString withoutCapital(const QString &word)
{
    const QString rest = word.mid(1);
    return word.at(0).isUpper() && rest == rest.toLower() ? word.at(0).toLower() + rest : QString();
}

std::string bytesOf(const QString &word)
{
    return word.toStdString();
}

} // namespace

Speller::Speller(std::unique_ptr<Hunspell> dictionary) : m_dictionary(std::move(dictionary)) {}

Speller::~Speller() = default;

QStringList Speller::systemFolders()
{
    return {QStringLiteral("/usr/share/hunspell"), QStringLiteral("/usr/share/myspell/dicts"),
            QStringLiteral("/usr/local/share/hunspell")};
}

Result<std::shared_ptr<Speller>> Speller::french(const QStringList &folders)
{
    for (const QString &folder : folders) {
        for (const QString &name : kNames) {
            const QString rules = QDir(folder).filePath(name + QStringLiteral(".aff"));
            const QString words = QDir(folder).filePath(name + QStringLiteral(".dic"));
            if (!QFileInfo::exists(rules) || !QFileInfo::exists(words))
                continue;
            auto dictionary = std::make_unique<Hunspell>(QFile::encodeName(rules).constData(),
                                                         QFile::encodeName(words).constData());
            // Others are from another age.
            if (QString::fromStdString(dictionary->get_dict_encoding()).compare(u"UTF-8", Qt::CaseInsensitive) == 0)
                return std::shared_ptr<Speller>(new Speller(std::move(dictionary)));
        }
    }
    return notFound(QCoreApplication::translate("Spelling",
                                                "Spelling is not looked at: the French dictionary is not on "
                                                "this computer. Install the package hunspell-fr."));
}

bool Speller::knows(const QString &word) const
{
    return m_dictionary->spell(bytesOf(word));
}

bool Speller::isRight(const QString &word) const
{
    const QString plain = straight(word);
    if (plain.size() < 2 || plain.at(0).isUpper()
        || std::any_of(plain.cbegin(), plain.cend(), [](QChar letter) { return letter.isDigit(); }))
        return true;
    if (knows(plain))
        return true;
    const qsizetype elided = plain.lastIndexOf(u'\''); // "l'équipe", "jusqu'en"
    if (elided > 0 && elided < 8 && elided + 1 < plain.size())
        return isRight(plain.mid(elided + 1));
    const QStringList parts = plain.split(u'-', Qt::SkipEmptyParts); // "savoir-faire", "ventes-achats"
    return parts.size() > 1
        && std::all_of(parts.cbegin(), parts.cend(), [this](const QString &part) { return isRight(part); });
}

QStringList Speller::suggestions(const QString &word, int most) const
{
    QStringList found;
    for (const std::string &each : m_dictionary->suggest(bytesOf(straight(word)))) {
        if (found.size() >= most)
            break;
        found.append(QString::fromStdString(each).replace(u'\'', u'’'));
    }
    found.removeDuplicates();
    return found;
}

QList<Speller::Span> Speller::wrongIn(const QString &text) const
{
    QList<Span> wrong;
    auto matches = wordForm().globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedStart(1) < 0)
            continue;
        const QString word = match.captured(1);
        const QString plain = beginsSentence(text, match.capturedStart(1)) ? withoutCapital(word) : QString();
        const bool isKnown = isRight(word) && (plain.size() < 2 || isRight(plain) || knows(straight(word)));
        if (!isKnown)
            wrong.append({int(match.capturedStart(1)), int(match.capturedLength(1))});
    }
    return wrong;
}

} // namespace rebond::spelling
