// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/reader.h"

#include "base/platform.h"
#include "sheets/csvreader.h"
#include "sheets/odsreader.h"
#include "sheets/recognise.h"
#include "sheets/refusals.h"
#include "sheets/xlsxreader.h"

#include <QFile>
#include <QFileInfo>

namespace rebond::sheets {

namespace {

Result<Origin> readZip(QIODevice &device, const QString &name, const ReadOptions &options, const RowSink &sink,
                       TaskContext &task)
{
    const auto package = openZip(device, name);
    if (!package)
        return fail(package.error());
    if ((*package)->has(QStringLiteral("[Content_Types].xml")))
        return readXlsx(**package, options, sink, task);
    if (isOpenDocument(**package))
        return readOds(**package, options, sink, task);
    return fail(refusal::foreign(name, refusal::Foreign::Archive));
}

template<typename Source>
Result<Table> readFrom(const Source &source, const QString &name)
{
    Table table;
    qint64 held = 0;
    const RowSink keep = [&](const Row &row) -> Done {
        constexpr qint64 kRowItself = sizeof(Row) + 48; // two blocks of memory with their heads
        held += kRowItself + 2 * row.characters() + 4 * row.size();
        if (held > kMaxHeldBytes)
            return fail(refusal::tooMuchToHold(name));
        table.rows.append(row.squeezed());
        return {};
    };
    auto origin = source(keep);
    if (!origin)
        return fail(origin.error());
    table.origin = *std::move(origin);
    return table;
}

QString shownName(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    return name.isEmpty() ? path : name;
}

} // namespace

Result<Origin> forEachRow(QIODevice &device, const QString &name, const ReadOptions &options, const RowSink &sink,
                          TaskContext &task)
{
    if (device.size() == 0)
        return fail(refusal::empty(name));
    const auto content = recognise(device);
    if (const auto *what = std::get_if<refusal::Foreign>(&content))
        return fail(refusal::foreign(name, *what));
    if (std::get<Container>(content) == Container::Zip)
        return readZip(device, name, options, sink, task);
    return readCsv(device, name, options, sink, task);
}

Result<Origin> forEachRow(const QString &path, const ReadOptions &options, const RowSink &sink, TaskContext &task)
{
    const QString name = shownName(path);
    switch (platform::fileKind(path)) {
    case platform::FileKind::Missing:
    case platform::FileKind::BrokenLink: return fail(refusal::missing(name));
    case platform::FileKind::Folder: return fail(refusal::folder(name));
    case platform::FileKind::Other: // reading a pipe or a device might never end
        return fail(refusal::notRegular(name));
    case platform::FileKind::Unreachable: return fail(refusal::unreadable(name, QStringLiteral("unreachable")));
    case platform::FileKind::Regular: break;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(refusal::unreadable(name, file.errorString()));
    return forEachRow(file, name, options, sink, task);
}

Result<Table> read(const QString &path, const ReadOptions &options, TaskContext &task)
{
    return readFrom([&](const RowSink &sink) { return forEachRow(path, options, sink, task); }, shownName(path));
}

Result<Table> read(QIODevice &device, const QString &name, const ReadOptions &options, TaskContext &task)
{
    return readFrom([&](const RowSink &sink) { return forEachRow(device, name, options, sink, task); }, name);
}

} // namespace rebond::sheets
