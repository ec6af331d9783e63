// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/names.h"

#include <QRegularExpression>
#include <QStringList>

namespace rebond::architecture {

QList<Defined> typesDefinedIn(const QString &code)
{
    static const QRegularExpression opening(QStringLiteral(R"(^namespace\s*([\w:]*)\s*\{$)"));
    static const QRegularExpression definition(
        QStringLiteral(R"(^(struct|class|enum class|enum|union) (\w+)( final)?( : [^;]*)?( \{.*)?$)"));
    QList<Defined> found;
    QStringList spaces; // those that are open
    bool isInBody = false;
    const QStringList lines = code.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QString line = lines[i];
        while (line.endsWith(u' '))
            line.chop(1);
        if (line.isEmpty() || line.front().isSpace())
            continue;
        if (line.front() == u'}') {
            if (!isInBody && !spaces.isEmpty())
                spaces.removeLast();
            isInBody = false;
            continue;
        }
        if (const auto space = opening.match(line); space.hasMatch()) {
            spaces.append(space.captured(1));
            continue;
        }
        const auto type = definition.match(line);
        const bool hasBody = line.endsWith(u'{') || line.contains(u" {") || lines.value(i + 1).startsWith(u'{');
        if (type.hasMatch() && hasBody && !spaces.contains(QString()))
            found.append({QStringList(spaces + QStringList{type.captured(2)}).join(QStringLiteral("::")),
                          static_cast<int>(i) + 1});
        if (line.endsWith(u'{'))
            isInBody = true;
    }
    return found;
}

} // namespace rebond::architecture
