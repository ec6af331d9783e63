// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/house.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace rebond::architecture {

namespace {

bool isSource(const QString &name)
{
    static const QStringList endings{QStringLiteral(".cpp"), QStringLiteral(".h"),  QStringLiteral(".cmake"),
                                     QStringLiteral(".sql"), QStringLiteral(".sh"), QStringLiteral(".in")};
    return name == QLatin1String("CMakeLists.txt")
        || std::any_of(endings.begin(), endings.end(), [&](const QString &ending) { return name.endsWith(ending); });
}

bool isCpp(const QString &path)
{
    return path.endsWith(QLatin1String(".cpp")) || path.endsWith(QLatin1String(".h"));
}

// Where the piece that begins at `at` ends, and whether it is a comment. Pieces are comments, strings, raw strings,
// character constants, and single characters.
struct Piece
{
    qsizetype end;
    bool isComment;
};

qsizetype endOfQuoted(const QString &text, qsizetype at)
{
    const QChar quote = text[at];
    for (qsizetype i = at + 1; i < text.size() && text[i] != u'\n'; ++i) {
        if (text[i] == u'\\')
            ++i;
        else if (text[i] == quote)
            return i + 1;
    }
    return at + 1;
}

Piece pieceAt(const QString &text, qsizetype at)
{
    const auto upTo = [&](const QString &mark, qsizetype from, qsizetype past) {
        const qsizetype found = text.indexOf(mark, from);
        return found < 0 ? text.size() : found + past;
    };
    const QStringView rest = QStringView(text).mid(at);
    if (rest.startsWith(u"//"))
        return {upTo(QStringLiteral("\n"), at, 0), true};
    if (rest.startsWith(u"/*"))
        return {upTo(QStringLiteral("*/"), at + 2, 2), true};
    if (rest.startsWith(u"R\"")) {
        const qsizetype open = text.indexOf(u'(', at);
        const QString close = u')' + text.mid(at + 2, open - at - 2) + u'"';
        return {upTo(close, open, close.size()), false};
    }
    // 1'000'000 is a number, not the beginning of a character constant.
    const bool inNumber = at > 0 && text[at - 1].isLetterOrNumber();
    if (rest.startsWith(u'"') || (rest.startsWith(u'\'') && !inNumber))
        return {endOfQuoted(text, at), false};
    return {at + 1, false};
}

} // namespace

QString withoutComments(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const Piece piece = pieceAt(text, at);
        for (; at < piece.end; ++at)
            out += piece.isComment && text[at] != u'\n' ? QChar(u' ') : text[at];
    }
    return out;
}

QStringList linkedIn(const QString &cmake)
{
    static const QRegularExpression comment(QStringLiteral("#[^\n]*"));
    static const QRegularExpression name(QStringLiteral("[A-Za-z0-9_-]+::[A-Za-z0-9_-]+"));
    QString code = cmake;
    code.remove(comment);
    QStringList names;
    for (auto found = name.globalMatch(code); found.hasNext();)
        names.append(found.next().captured());
    names.removeDuplicates();
    return names;
}

QString roomOf(const QString &target, const QStringList &rooms)
{
    QString best;
    for (const QString &room : rooms) {
        QString name = room;
        if (name.startsWith(QLatin1String("app/")))
            name.remove(0, 4);
        name = QStringLiteral("rebond::") + name.replace(u'/', u'_');
        if ((target == name || target.startsWith(name + u'_')) && room.size() > best.size())
            best = room;
    }
    return best;
}

House::House(const QString &root) : m_root(root)
{
    for (const char *folder : {"app", "ui", "tests", "packaging", "translations", "resources", ".ci"})
        collect(QLatin1String(folder));
    m_sources.append({QStringLiteral("CMakeLists.txt"), read(QStringLiteral("CMakeLists.txt")),
                      read(QStringLiteral("CMakeLists.txt"))});
    for (const char *floor : {"app", "ui"}) {
        const QDir folder(root + u'/' + QLatin1String(floor));
        for (const QString &name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
            m_rooms.append(QLatin1String(floor) + u'/' + name);
    }
}

void House::collect(const QString &folder)
{
    QDirIterator files(m_root + u'/' + folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next().mid(m_root.size() + 1);
        if (path.startsWith(QLatin1String("tests/data/")))
            continue;
        const QString text = read(path);
        if (isSource(files.fileName()) || text.startsWith(QLatin1String("#!")))
            m_sources.append({path, text, isCpp(path) ? withoutComments(text) : text});
    }
}

QString House::read(const QString &path) const
{
    QFile file(m_root + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList House::topLevel() const
{
    QStringList ignored{QStringLiteral(".git")};
    for (QString line : read(QStringLiteral(".gitignore")).split(u'\n', Qt::SkipEmptyParts))
        ignored.append(line.remove(u'/'));
    QStringList names;
    for (const QString &name : QDir(m_root).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        if (!QDir::match(ignored, name))
            names.append(name);
    }
    return names;
}

Arrows::Arrows(const QString &table)
{
    for (const QString &line : table.split(u'\n')) {
        if (line.trimmed().isEmpty() || line.startsWith(u'#'))
            continue;
        const QStringList cells = line.split(u'|');
        const QString room = cells[0].trimmed();
        if (cells.size() != 3 || m_arrows.contains(room)) {
            m_mistakes.append(line);
            continue;
        }
        m_arrows.insert(room,
                        Arrow{cells[1].split(u' ', Qt::SkipEmptyParts), cells[2].split(u' ', Qt::SkipEmptyParts)});
    }
    for (auto row = m_arrows.cbegin(); row != m_arrows.cend(); ++row) {
        for (const QString &room : row->rooms) {
            if (!m_arrows.contains(room))
                m_mistakes.append(row.key() + QStringLiteral(" names ") + room + QStringLiteral(", which has no row"));
            else if (reach(room).contains(row.key()))
                m_mistakes.append(row.key() + QStringLiteral(" and ") + room + QStringLiteral(" include each other"));
        }
    }
}

QSet<QString> Arrows::reach(const QString &room) const
{
    QSet<QString> reached;
    QStringList open{room};
    while (!open.isEmpty()) {
        const QString next = open.takeLast();
        if (reached.contains(next) || !m_arrows.contains(next))
            continue;
        reached.insert(next);
        open += of(next).rooms;
    }
    return reached;
}

QSet<QString> Arrows::libraries(const QString &room) const
{
    QSet<QString> all;
    for (const QString &reached : reach(room)) {
        for (const QString &library : of(reached).libraries)
            all.insert(library);
    }
    return all;
}

} // namespace rebond::architecture
