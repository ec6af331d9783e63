// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/boxedletters.h"

#include "typeset/boxes.h"

#include <QCoreApplication>

namespace rebond::workspace {

namespace {

constexpr qsizetype kMostNamed = 10;

QString quotedLetters(const QStringList &letters, const Formats &formats)
{
    QString some = letters.mid(0, typeset::kMostBoxes).join(QString());
    if (letters.size() > typeset::kMostBoxes)
        some += u'…';
    return formats.quoted(some);
}

} // namespace

QString boxedSentence(const QList<Boxed> &boxed, const Formats &formats)
{
    QStringList told;
    for (const Boxed &each : boxed) {
        if (each.letters.isEmpty())
            continue;
        if (told.size() == kMostNamed) {
            told.append(QStringLiteral("…"));
            break;
        }
        const QString letters = quotedLetters(each.letters, formats);
        told.append(each.whose.isEmpty() ? letters : each.whose + QStringLiteral(" – ") + letters);
    }
    if (told.isEmpty())
        return {};
    //: %1 are letters in quotation marks, with the names of those who have them
    return QCoreApplication::translate("Workspace",
                                       "No font of this computer has these letters, so boxes stand in their place "
                                       "on paper: %1. Install a font that has them.")
        .arg(told.join(QStringLiteral(" · ")));
}

} // namespace rebond::workspace
