// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/csvreader.h"

#include "sheets/refusals.h"

#include <QCoreApplication>
#include <QIODevice>

#include <cmath>

namespace rebond::sheets {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Sheets)
};

constexpr qint64 kChunk = 256 * 1024;
constexpr qint64 kMaxCsvMebibytes = 1024; // 1,000,000 rows of 1 KiB
constexpr qsizetype kSample = 64 * 1024;
constexpr int kSampleRows = 200;

struct Shape
{
    QList<int> counts;  // cells of each row that is not blank
    int separators = 0; // outside quotes
    int spaced = 0;     // of these, followed by a space, as commas in sentences are
};

// The rows of a text as this separator cuts them; the last one only where it is whole.
Shape shapeOf(QStringView text, QChar separator, bool isWhole)
{
    Shape shape;
    int cells = 1;
    bool isQuoted = false;
    bool atCellStart = true;
    bool isBlank = true;
    const auto endRow = [&] {
        if (!isBlank)
            shape.counts += cells;
        cells = 1;
        atCellStart = true;
        isBlank = true;
    };
    for (qsizetype i = 0; i < text.size() && shape.counts.size() < kSampleRows; ++i) {
        const QChar c = text[i];
        if (isQuoted) {
            if (c == u'"') {
                if (i + 1 < text.size() && text[i + 1] == u'"')
                    ++i;
                else
                    isQuoted = false;
            }
            continue;
        }
        if (c == u'\n' || c == u'\r') {
            endRow();
        } else if (c == separator) {
            ++cells;
            ++shape.separators;
            shape.spaced += i + 1 < text.size() && text[i + 1] == u' ' ? 1 : 0;
            atCellStart = true;
        } else {
            isQuoted = atCellStart && c == u'"';
            atCellStart = false;
            isBlank = isBlank && c.isSpace();
        }
    }
    if (isWhole && !isQuoted)
        endRow();
    return shape;
}

// How well a separator explains a text: the share of rows with the commonest number of cells (ragged rows count half),
// more for more cells, less where the separator is followed by spaces.
double scoreOf(const Shape &shape)
{
    QHash<int, int> frequency;
    for (const int count : shape.counts) {
        if (count >= 2)
            ++frequency[count];
    }
    int commonest = 0;
    for (auto it = frequency.cbegin(); it != frequency.cend(); ++it) {
        const int most = frequency.value(commonest);
        if (it.value() > most || (it.value() == most && it.key() > commonest))
            commonest = it.key();
    }
    if (commonest == 0)
        return 0;
    double credit = 0;
    for (const int count : shape.counts) {
        if (count == commonest)
            credit += 1;
        else if (count >= 2)
            credit += 0.5;
    }
    const double spaced = static_cast<double>(shape.spaced) / std::max(1, shape.separators);
    return credit / static_cast<double>(shape.counts.size()) * std::pow(commonest, 0.25) * (1 - 0.5 * spaced);
}

struct Beginning
{
    Encoding encoding = Encoding::Utf8;
    int markLength = 0;
};

// UTF-8 only where the whole file is UTF-8: one byte that is not makes it Windows-1252 (the contract, section 2).
Result<Beginning> findEncoding(QIODevice &device, const QString &name, const ReadOptions &options, TaskContext &task)
{
    device.seek(0);
    QByteArray chunk = device.read(kChunk);
    const auto guess = guessEncoding(chunk);
    if (options.encoding)
        return Beginning{*options.encoding, guess && guess->encoding == *options.encoding ? guess->markLength : 0};
    if (guess)
        return Beginning{guess->encoding, guess->markLength};
    Utf8Check check;
    while (!chunk.isEmpty()) {
        if (task.isCancelled())
            return cancelled();
        if (!check.feed(chunk))
            return Beginning{Encoding::Windows1252, 0};
        chunk = device.read(kChunk);
    }
    if (!device.atEnd())
        return fail(refusal::readFailed(name, device.errorString()));
    return Beginning{check.atCharacterEnd() ? Encoding::Utf8 : Encoding::Windows1252, 0};
}

Error undecodable(const QString &name, Encoding encoding, qint64 line)
{
    if (encoding == Encoding::Utf8) // it was checked before, or somebody asked for it against the evidence
        return refusal::readFailed(name, QStringLiteral("not UTF-8 near line %1").arg(line));
    return refusal::badUtf16(name, line);
}

} // namespace

QChar guessSeparator(QStringView beginning, bool isWhole)
{
    QChar best = u';';
    double bestScore = 0;
    for (const QChar candidate : {u';', u'\t', u',', u'|'}) {
        const double score = scoreOf(shapeOf(beginning, candidate, isWhole));
        if (score > bestScore + 1e-9) {
            best = candidate;
            bestScore = score;
        }
    }
    return best;
}

std::optional<Announced> announcedSeparator(QStringView beginning)
{
    const bool isQuoted = beginning.startsWith(u'"'); // as programs that quote every cell write it
    const QStringView text = isQuoted ? beginning.sliced(1) : beginning;
    if (!text.startsWith(u"sep=", Qt::CaseInsensitive) || text.size() < 5)
        return {};
    const QChar separator = text[4];
    const qsizetype length = isQuoted ? 7 : 5;
    if (separator == u'"' || separator == u'\r' || separator == u'\n' || separator.isNull() || beginning.size() < length
        || (isQuoted && text[5] != u'"'))
        return {};
    if (beginning.size() > length && beginning[length] != u'\r' && beginning[length] != u'\n')
        return {};
    return Announced{separator, length};
}

Result<Origin> readCsv(QIODevice &device, const QString &name, const ReadOptions &options, const RowSink &sink,
                       TaskContext &task)
{
    if (!options.sheet.isEmpty())
        return fail(refusal::csvHasNoSheet(name, options.sheet));
    const qint64 size = device.size();
    if (size > kMaxCsvMebibytes << 20)
        return fail(refusal::tooLarge(name, kMaxCsvMebibytes));
    const auto beginning = findEncoding(device, name, options, task);
    if (!beginning)
        return fail(beginning.error());

    //: %1 is the name of a file
    const QString what = Tr::tr("Reading %1").arg(name);
    Decoder decoder(beginning->encoding);
    std::optional<CsvParser> parser;
    Origin origin{Format::Csv, beginning->encoding, u';', {}, {}};
    device.seek(beginning->markLength);
    QByteArray chunk(kChunk, Qt::Uninitialized);
    QString text;
    qint64 at = beginning->markLength;
    for (;;) {
        const qint64 got = device.read(chunk.data(), kChunk);
        if (got < 0)
            return fail(refusal::readFailed(name, device.errorString()));
        if (got == 0)
            break;
        at += got;
        if (!decoder.decode(QByteArrayView(chunk.constData(), got), text))
            return fail(undecodable(name, beginning->encoding, parser ? parser->line() : 1));
        QStringView piece = text;
        if (!parser) {
            const QStringView sample = piece.first(std::min(piece.size(), kSample));
            const auto announced = announcedSeparator(sample);
            origin.separator = options.separator ? *options.separator
                             : announced         ? announced->separator
                                                 : guessSeparator(sample, at >= size && sample.size() == piece.size());
            parser.emplace(name, origin.separator, sink);
            if (announced)
                parser->skipFirstLine();
        }
        if (Done done = parser->feed(piece); !done)
            return fail(done.error());
        task.step(at, size, what);
        if (task.isCancelled())
            return cancelled();
    }
    if (!parser)
        return origin; // nothing but a byte order mark
    if (!decoder.atCharacterEnd())
        return fail(undecodable(name, beginning->encoding, parser->line()));
    if (Done done = parser->finish(); !done)
        return fail(done.error());
    return origin;
}

} // namespace rebond::sheets
