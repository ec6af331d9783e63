// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rometable.h"

#include "base/folding.h"
#include "base/safefile.h"
#include "domain/romecode.h"
#include "sheets/reader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

// Outside any namespace, as the macro demands: the resources of a static library are registered by name.
static void registerRomeTable()
{
    Q_INIT_RESOURCE(rome_table);
}

namespace rebond::exchange {

namespace {

constexpr qsizetype kFewestCodes = 400; // the third version had 532, and it only grew since
constexpr qsizetype kCodeLetters = 5;
const QString kMark = QStringLiteral("ROME\t"); // at the head of our form, before the version

QString readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// "unix_referentiel_code_rome_v460_utf8.csv" is of version 4.60.
QString versionIn(const QString &path)
{
    static const QRegularExpression numbered(QStringLiteral("_v(\\d)(\\d{1,3})(?:[_.]|$)"));
    const QString name = QFileInfo(path).fileName();
    const auto found = numbered.match(name);
    return found.hasMatch() ? found.captured(1) + u'.' + found.captured(2) : name;
}

Error otherShape(const QString &path)
{
    return {Error::Kind::Invalid,
            //: %1 is a file
            QCoreApplication::translate("Rome", "“%1” is not the table of the ROME: it has no columns code_rome and "
                                                "libelle_rome. Take the file unix_referentiel_code_rome… of France "
                                                "Travail’s open data.")
                .arg(QFileInfo(path).fileName()),
            {}};
}

Error tooFew(const QString &path, int codes)
{
    //: %1 is a file, %n the number of codes in it
    const QString sentence =
        QCoreApplication::translate("Rome",
                                    "“%1” holds %n code(s) alone: that is not the whole ROME. Nothing was replaced.",
                                    nullptr, codes);
    return {Error::Kind::Invalid, sentence.arg(QFileInfo(path).fileName()), {}};
}

// Where the two columns stand; the first row tells.
struct RomeColumns
{
    qsizetype code = -1;
    qsizetype title = -1;
};

RomeColumns columnsIn(const sheets::Row &headings)
{
    RomeColumns columns;
    for (qsizetype i = 0; i < headings.size(); ++i) {
        const QString heading = headings.text(i).toString().trimmed().toLower();
        if (heading == u"code_rome")
            columns.code = i;
        else if (heading == u"libelle_rome")
            columns.title = i;
    }
    return columns;
}

} // namespace

void RomeTable::add(const QString &code, const QString &title)
{
    if (code.size() == kCodeLetters && !m_titles.contains(code))
        ++m_size;
    m_titles.insert(code, title);
}

RomeTable RomeTable::ofText(const QString &text)
{
    RomeTable table;
    if (!text.startsWith(kMark))
        return table;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    table.m_version = lines.first().mid(kMark.size());
    for (const QString &line : lines.mid(1)) {
        const qsizetype tab = line.indexOf(u'\t');
        if (tab > 0)
            table.add(line.left(tab), line.mid(tab + 1));
    }
    return table;
}

QString RomeTable::toText() const
{
    QString text = kMark + m_version + u'\n';
    for (auto each = m_titles.cbegin(); each != m_titles.cend(); ++each)
        text += each.key() + u'\t' + each.value() + u'\n';
    return text;
}

const RomeTable &RomeTable::shipped()
{
    static const RomeTable table = [] {
        registerRomeTable();
        return ofText(readAll(QStringLiteral(":/rebond/rome.tsv")));
    }();
    return table;
}

QList<RomeEntry> RomeTable::like(const QString &text, int limit) const
{
    const QStringList words = fold(text).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    const QString code = QString(text).remove(u' ').toUpper();
    QList<RomeEntry> byCode;
    QList<RomeEntry> byWords;
    for (auto each = m_titles.cbegin(); each != m_titles.cend(); ++each) {
        if (each.key().size() != kCodeLetters)
            continue;
        if (each.key().startsWith(code)) {
            byCode.append({each.key(), each.value()});
            continue;
        }
        const QString title = fold(each.value());
        if (std::all_of(words.cbegin(), words.cend(), [&](const QString &word) { return title.contains(word); }))
            byWords.append({each.key(), each.value()});
    }
    const QList<RomeEntry> found = byCode + byWords;
    return found.first(std::min<qsizetype>(found.size(), std::max(limit, 0)));
}

Result<RomeTable> readOfficialRome(const QString &path, TaskContext &task)
{
    RomeTable table;
    table.m_version = versionIn(path);
    RomeColumns columns;
    const auto read = sheets::forEachRow(
        path, {},
        [&](const sheets::Row &row) -> Done {
            if (columns.code < 0) {
                columns = columnsIn(row);
                return columns.code < 0 || columns.title < 0 ? Done(fail(otherShape(path))) : Done();
            }
            const auto code = domain::cleanRomeCode(row.text(columns.code));
            const QString title = row.text(columns.title).toString().simplified();
            const bool isOther = code && table.m_titles.contains(code->text) && table.titleOf(code->text) != title;
            if (!code || title.isEmpty() || isOther) {
                return invalid( //: %1 is a file, %2 the number of a line
                    QCoreApplication::translate("Rome", "“%1”, line %2: this is no ROME code with its title. Nothing "
                                                        "was replaced; take the file anew from France Travail’s open "
                                                        "data.")
                        .arg(QFileInfo(path).fileName())
                        .arg(row.line()));
            }
            table.add(code->text, title);
            return {};
        },
        task);
    if (!read)
        return fail(read.error());
    if (columns.code < 0)
        return fail(otherShape(path)); // not one row
    if (table.size() < kFewestCodes)
        return fail(tooFew(path, static_cast<int>(table.size())));
    const RomeTable &shipped = RomeTable::shipped();
    for (auto each = shipped.m_titles.cbegin(); each != shipped.m_titles.cend(); ++each) {
        if (each.key().size() < kCodeLetters)
            table.add(each.key(), each.value());
    }
    return table;
}

RomeTable romeAt(const QString &path)
{
    const RomeTable kept = RomeTable::ofText(readAll(path));
    return kept.size() > 0 ? kept : RomeTable::shipped();
}

Done keepRome(const RomeTable &table, const QString &path)
{
    SafeFile file(path);
    if (const Done opened = file.open(); !opened)
        return opened;
    file.write(table.toText().toUtf8());
    return file.commit();
}

} // namespace rebond::exchange
