// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reportoptions.h"

#include <QCoreApplication>

#include <algorithm>

namespace rebond::domain {

namespace {

QString keyOf(QStringView reader, ReportPart part)
{
    return reader.toString() + u'/' + codeOf(part);
}

// "funder/curve" as it is read: the reader, then the part.
QString keyInWords(const QString &key)
{
    const QString reader = key.section(u'/', 0, 0);
    const QString code = key.section(u'/', 1, 1);
    QString words = code;
    for (const ReportPart part : kReportParts) {
        if (codeOf(part) == code)
            words = wordingOf(part);
    }
    if (reader == u"internal")
        //: a part of the report, %1, as we ourselves are shown it
        return QCoreApplication::translate("ReportParts", "For ourselves: %1").arg(words);
    if (reader == u"funder")
        //: a part of the report, %1, as a funder is shown it
        return QCoreApplication::translate("ReportParts", "For a funder: %1").arg(words);
    //: a part of the report, %1, as the public is shown it
    return QCoreApplication::translate("ReportParts", "For the public: %1").arg(words);
}

} // namespace

QString codeOf(ReportPart part)
{
    switch (part) {
    case ReportPart::Summary: return QStringLiteral("summary");
    case ReportPart::Curve: return QStringLiteral("curve");
    case ReportPart::Outcomes: return QStringLiteral("outcomes");
    case ReportPart::Origin: return QStringLiteral("origin");
    case ReportPart::Time: return QStringLiteral("time");
    case ReportPart::Search: return QStringLiteral("search");
    case ReportPart::Breakdown: return QStringLiteral("breakdown");
    case ReportPart::Annex: return QStringLiteral("annex");
    case ReportPart::Method: return QStringLiteral("method");
    }
    Q_UNREACHABLE();
}

QString wordingOf(ReportPart part)
{
    switch (part) {
    //: a part of the report
    case ReportPart::Summary: return QCoreApplication::translate("ReportParts", "Summary");
    //: a part of the report
    case ReportPart::Curve: return QCoreApplication::translate("ReportParts", "Curve of the rebounds");
    //: a part of the report
    case ReportPart::Outcomes: return QCoreApplication::translate("ReportParts", "Situations and outcomes");
    //: a part of the report
    case ReportPart::Origin: return QCoreApplication::translate("ReportParts", "Origin of the rebounds");
    //: a part of the report
    case ReportPart::Time: return QCoreApplication::translate("ReportParts", "Time it takes, and what lasts");
    //: a part of the report
    case ReportPart::Search: return QCoreApplication::translate("ReportParts", "Outreach and the weeks of search");
    //: a part of the report
    case ReportPart::Breakdown: return QCoreApplication::translate("ReportParts", "Group by group");
    //: a part of the report
    case ReportPart::Annex: return QCoreApplication::translate("ReportParts", "Annex with the names");
    //: a part of the report
    case ReportPart::Method: return QCoreApplication::translate("ReportParts", "Method note");
    }
    Q_UNREACHABLE();
}

bool isLeftOut(const ReportOptions &options, QStringView reader, ReportPart part)
{
    return options.leftOut.contains(keyOf(reader, part));
}

void setLeftOut(ReportOptions &options, QStringView reader, ReportPart part, bool leftOut)
{
    const QString key = keyOf(reader, part);
    options.leftOut.removeAll(key);
    if (leftOut)
        options.leftOut.append(key);
    options.leftOut.sort();
}

QString commentOn(const ReportOptions &options, QStringView reader, ReportPart part)
{
    const QString begin = keyOf(reader, part) + u'/';
    for (const QString &comment : options.comments) {
        if (comment.startsWith(begin))
            return comment.mid(begin.size());
    }
    return {};
}

void setComment(ReportOptions &options, QStringView reader, ReportPart part, const QString &text)
{
    const QString begin = keyOf(reader, part) + u'/';
    options.comments.removeIf([&](const QString &comment) { return comment.startsWith(begin); });
    if (!text.isEmpty())
        options.comments.append(begin + text);
    options.comments.sort();
}

QString leftOutInWords(const ReportOptions &options)
{
    QStringList lines;
    for (const QString &key : options.leftOut)
        lines.append(keyInWords(key));
    return lines.join(u'\n');
}

QString commentsInWords(const ReportOptions &options)
{
    QStringList lines;
    for (const QString &comment : options.comments)
        //: %1 is "For a funder: Summary", %2 what was written there
        lines.append(
            QCoreApplication::translate("ReportParts", "%1 – %2").arg(keyInWords(comment), comment.section(u'/', 2)));
    return lines.join(u'\n');
}

} // namespace rebond::domain
