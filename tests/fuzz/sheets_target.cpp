// SPDX-License-Identifier: GPL-3.0-or-later
// One input for the three readers of lists. The first byte says what the rest is: 'f' a whole file of any kind, 'c' a CSV
// file, 'x' and 'o' the parts of an .xlsx or .ods file before they are zipped (what a fuzzer cannot get through checksums),
// each beginning with a line "%%name".
#include "sheets/csvreader.h"
#include "sheets/odsreader.h"
#include "sheets/package.h"
#include "sheets/xlsxreader.h"

#include <QBuffer>
#include <QMap>

#include <cstdlib>

using namespace rebond;
using namespace rebond::sheets;

namespace {

class MemoryPart final : public Part
{
public:
    explicit MemoryPart(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    qint64 read(char *to, qint64 most) override
    {
        const qint64 length = std::min(most, m_bytes.size() - m_at);
        std::copy_n(m_bytes.constData() + m_at, length, to);
        m_at += length;
        return length;
    }
    qint64 size() const override { return m_bytes.size(); }

private:
    QByteArray m_bytes;
    qint64 m_at = 0;
};

class MemoryPackage final : public Package
{
public:
    explicit MemoryPackage(const QByteArray &bytes)
    {
        qsizetype at = bytes.startsWith("%%") ? 0 : -1;
        while (at >= 0) {
            const qsizetype end = bytes.indexOf("\n%%", at);
            const QByteArray part = bytes.mid(at + 2, end < 0 ? -1 : end - at - 2);
            const qsizetype line = part.indexOf('\n');
            m_parts.insert(QString::fromUtf8(part.left(line)), line < 0 ? QByteArray() : part.mid(line + 1));
            at = end < 0 ? -1 : end + 1;
        }
    }
    QString file() const override { return QStringLiteral("essai"); }
    bool has(const QString &part) const override { return m_parts.contains(part); }
    Result<std::unique_ptr<Part>> open(const QString &part) override
    {
        if (!has(part))
            return invalid(QStringLiteral("No such part."));
        return std::make_unique<MemoryPart>(m_parts.value(part));
    }

private:
    QMap<QString, QByteArray> m_parts;
};

void demand(bool isTrue)
{
    if (!isTrue)
        std::abort();
}

// What row.h and reader.h promise of every row that is given.
Done check(const Row &row, qint64 &before, qint64 &volume)
{
    demand(row.row() > before && row.line() >= 1 && row.line() >= row.row() - 1);
    before = row.row();
    demand(row.size() >= 1 && row.size() <= kMaxColumns && !row.isBlank());
    demand(!row.text(row.size() - 1).isEmpty());
    qsizetype characters = 0;
    for (qsizetype i = 0; i < row.size(); ++i) {
        const Cell cell = row.at(i);
        demand(utf8Length(cell.text) <= kMaxCellBytes && !cell.text.contains(QChar(QChar::Null)));
        characters += cell.text.size();
    }
    demand(characters == row.characters());
    demand(row.squeezed() == row);
    volume += characters + row.size();
    constexpr qint64 kEnough = 20 << 20; // repeated rows are sound, but take the fuzzer's time
    return volume > kEnough ? Done(cancelled()) : Done();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    if (size == 0)
        return 0;
    QByteArray bytes;
    std::transform(data + 1, data + size, std::back_inserter(bytes),
                   [](unsigned char c) { return static_cast<char>(c); });
    qint64 before = 0;
    qint64 volume = 0;
    const RowSink sink = [&](const Row &row) { return check(row, before, volume); };
    SilentTask task;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const QString name = QStringLiteral("essai");
    const auto read = [&]() -> Result<Origin> {
        MemoryPackage package(data[0] == 'x' || data[0] == 'o' ? bytes : QByteArray());
        switch (data[0]) {
        case 'c': return readCsv(buffer, name, {}, sink, task);
        case 'x': return readXlsx(package, {}, sink, task);
        case 'o': return readOds(package, {}, sink, task);
        default: return forEachRow(buffer, name, {}, sink, task);
        }
    };
    const auto origin = read();
    demand(origin || origin.error().kind == Error::Kind::Cancelled || origin.error().sentence.endsWith(u'.'));
    return 0;
}
