// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/sizes.h"

#include <QStringList>

namespace rebond::architecture {

namespace {

// The line that closes the brace of line `open`, or -1.
qsizetype closing(const QStringList &lines, qsizetype open)
{
    const QString indent = lines[open].chopped(1);
    for (qsizetype i = open + 1; i < lines.size(); ++i) {
        if (lines[i].startsWith(indent + u'}'))
            return i;
    }
    return -1;
}

// Where the signature above the brace begins: after a blank line, another body, an access label or a statement.
qsizetype signatureAbove(const QStringList &lines, qsizetype open)
{
    qsizetype first = open;
    while (first > 0) {
        const QString above = lines[first - 1].trimmed();
        if (above.isEmpty() || above.endsWith(u';') || above.endsWith(u'}') || above.endsWith(u'{')
            || above.endsWith(u':'))
            break;
        --first;
    }
    return first;
}

} // namespace

QList<Function> functionsIn(const QString &code)
{
    QStringList lines = code.split(u'\n');
    for (QString &line : lines) {
        while (line.endsWith(u' '))
            line.chop(1);
    }
    QList<Function> functions;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].trimmed() != QLatin1String("{"))
            continue;
        const qsizetype end = closing(lines, i);
        const qsizetype first = signatureAbove(lines, i);
        const QString signature = lines.mid(first, i - first).join(u' ').simplified();
        const bool isFunction = end > 0 && lines[end].trimmed() == QLatin1String("}") && signature.contains(u'(');
        if (isFunction)
            functions.append({signature, i + 1, end - first + 1});
    }
    return functions;
}

} // namespace rebond::architecture
