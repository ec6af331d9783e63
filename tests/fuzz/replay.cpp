// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in for libFuzzer: runs a target on every file of the folders given (ctest does), and on as many random changes of
// them as asked (`fuzz_x FOLDER … --changes N [--seed S]`).
#include <QByteArray>
#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>

#include <cstdio>
#include <ctime>
#include <random>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);

namespace {

void run(const QByteArray &input)
{
    std::vector<unsigned char> bytes(input.begin(), input.end());
    LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
}

// A few small changes: bytes flipped, cut, doubled, taken from another input.
QByteArray changed(QByteArray input, const std::vector<QByteArray> &inputs, std::mt19937 &random)
{
    const auto below = [&](qsizetype bound) {
        return static_cast<qsizetype>(random() % static_cast<quint32>(std::max<qsizetype>(bound, 1)));
    };
    for (qsizetype count = 1 + below(6); count > 0 && input.size() > 1; --count) {
        const qsizetype at = 1 + below(input.size() - 1); // the first byte says what the rest is
        const qsizetype length = 1 + below(std::min<qsizetype>(input.size() - at, 40));
        const QByteArray &other = inputs[static_cast<size_t>(below(static_cast<qsizetype>(inputs.size())))];
        switch (below(6)) {
        case 0: input[at] = static_cast<char>(random() & 0xFF); break;
        case 1: input[at] = static_cast<char>(input[at] ^ (1 << below(8))); break;
        case 2: input.remove(at, length); break;
        case 3: input.insert(at, input.mid(at, length)); break;
        case 4: input.insert(at, other.mid(below(other.size()), length)); break;
        default: input.replace(at, length, other.mid(below(other.size()), length)); break;
        }
    }
    return input;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    std::vector<QByteArray> inputs;
    qint64 changes = 0;
    quint32 seed = 1;
    QStringList arguments = QCoreApplication::arguments().sliced(1);
    while (!arguments.isEmpty()) {
        const QString argument = arguments.takeFirst();
        if (argument == u"--changes" && !arguments.isEmpty()) {
            changes = arguments.takeFirst().toLongLong();
        } else if (argument == u"--seed" && !arguments.isEmpty()) {
            seed = arguments.takeFirst().toUInt();
        } else {
            QStringList paths;
            for (QDirIterator it(argument, QDir::Files); it.hasNext();)
                paths += it.next();
            paths.sort(); // the same changes whatever the order in the folder
            for (const QString &path : std::as_const(paths)) {
                QFile file(path);
                if (file.open(QIODevice::ReadOnly))
                    inputs.push_back(file.readAll());
            }
        }
    }
    if (inputs.empty()) {
        std::fprintf(stderr, "no inputs\n");
        return 1;
    }
    for (const QByteArray &input : inputs)
        run(input);
    std::mt19937 random(seed);
    std::clock_t longest = 0;
    for (qint64 i = 0; i < changes; ++i) {
        const QByteArray input = changed(inputs[random() % inputs.size()], inputs, random);
        const std::clock_t start = std::clock();
        run(input);
        longest = std::max(longest, std::clock() - start);
    }
    std::printf("%zu inputs, %lld changes, the slowest %lld ms\n", inputs.size(), static_cast<long long>(changes),
                static_cast<long long>(longest * 1000 / CLOCKS_PER_SEC));
    return 0;
}
