// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sanitiser.h"

#include "pdfimages/pdfimages.h"
#include "pictures/logo.h"
#include "pictures/photo.h"
#include "pictures/portrait.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>
#include <QtEndian>

#include <algorithm>
#include <optional>
#include <utility>

namespace rebond::workspace {

namespace {

using typeset::PdfFault;

constexpr int kLookAgainMs = 100; // whether the task was cancelled
constexpr int kStartMs = 10000;
constexpr int kGoneMs = 2000;
constexpr int kMostPixelsWide = 1200;
constexpr int kMostPixelsHigh = 100 * kMostPixelsWide; // of a page
constexpr int kFramedByHandFrom = 2400;                // longest side of a photo; what is kept of it is 750 high
constexpr int kFramedFrom = 1600;                      // … of one in its first frame
constexpr qint64 kAroundPixels = 64LL * 1024;
constexpr int kLongestDetail = 200;
constexpr int kLongestFontName = 60;
constexpr auto kStreamVersion = QDataStream::Qt_6_2;

enum class Job : quint8 { Sanitise, Carried, Unlock, Show, Picture, Words };

// What is asked of the process; each job takes what it needs of it.
struct Request
{
    Job job = Job::Sanitise;
    QByteArray pdf = {}; // or a picture
    QString words = {};  // the name of a file, a password
    qint64 most = 0;     // bytes, or pixels, or what a picture is wanted for
};

QByteArray bytesOf(const Request &request)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QDataStream::WriteOnly);
    stream.setVersion(kStreamVersion);
    stream << quint8(request.job) << request.pdf << request.words << request.most;
    return bytes;
}

QByteArray lengthOf(const QByteArray &bytes)
{
    QByteArray frame(sizeof(quint32), Qt::Uninitialized);
    qToBigEndian(quint32(bytes.size()), frame.data());
    return frame;
}

QString programBeside()
{
#ifdef Q_OS_WIN
    const QString name = QStringLiteral("rebond-tool.exe");
#else
    const QString name = QStringLiteral("rebond-tool");
#endif
    const QDir here(QCoreApplication::applicationDirPath());
    const QString programs = here.filePath(QStringLiteral("../bin/") + name); // as seen from the tests beside them
    return !here.exists(name) && QFileInfo::exists(programs) ? programs : here.filePath(name);
}

QProcessEnvironment bareEnvironment()
{
    const QProcessEnvironment ours = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment bare;
    bare.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8")); // an empty one would be inherited instead
    for (const QString &name : sanitiserVariables()) {
        if (ours.contains(name))
            bare.insert(name, ours.value(name));
    }
    return bare;
}

// Pixels, not a file: nothing is decoded here.
std::optional<QImage> imageOf(QDataStream &stream, QSize most)
{
    qint32 width = 0;
    qint32 height = 0;
    QByteArray pixels;
    stream >> width >> height >> pixels;
    if (width < 1 || width > most.width() || height < 1 || height > most.height()
        || pixels.size() != qint64(width) * height * 4)
        return {};
    return QImage(reinterpret_cast<const uchar *>(pixels.constData()), width, height, width * 4, QImage::Format_RGB32)
        .copy();
}

// A line of pixels has no gap in this format.
void writePixels(QDataStream &stream, const QImage &image)
{
    stream << qint32(image.width()) << qint32(image.height())
           << QByteArray::fromRawData(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes());
}

QSize largestOf(PictureUse use)
{
    switch (use) {
    case PictureUse::FramedPhoto: return pictures::kPictureSize;
    case PictureUse::Logo: return {pictures::kLogoSide, pictures::kLogoSide};
    case PictureUse::Photo: break;
    }
    return {kFramedByHandFrom, kFramedByHandFrom};
}

pictures::PhotoBounds boundsOf(PictureUse use)
{
    return use == PictureUse::Logo ? pictures::logoBounds() : pictures::PhotoBounds();
}

bool isFault(quint8 fault)
{
    return fault <= quint8(typeset::PdfFault::TooLarge);
}

typeset::PdfFault faultOr(bool isSound, quint8 fault)
{
    return isSound && isFault(fault) ? static_cast<typeset::PdfFault>(fault) : typeset::PdfFault::Broken;
}

typeset::OwnPages parsed(const QByteArray &answer)
{
    QDataStream stream(answer);
    stream.setVersion(kStreamVersion);
    quint8 fault = 0;
    QByteArray pdf;
    typeset::OwnPages own;
    qint32 links = 0;
    stream >> fault >> pdf >> own.sizes >> own.hasWords >> links;
    bool isSound = isFault(fault) && own.sizes.size() <= typeset::kMostOwnPages
                && (fault != 0 || (!pdf.isEmpty() && !own.sizes.isEmpty()));
    for (qint32 i = 0; i < links && isSound; ++i) {
        qint32 page = 0;
        typeset::OwnLink link;
        stream >> page >> link.room >> link.address;
        link.page = page;
        own.links.append(link);
        isSound = stream.status() == QDataStream::Ok && page >= 0 && page < own.sizes.size();
    }
    stream >> own.looseFonts;
    isSound = isSound && stream.status() == QDataStream::Ok;
    if (!isSound || fault != 0)
        return {.fault = faultOr(isSound, fault)};
    for (QString &name : own.looseFonts)
        name = name.simplified().left(kLongestFontName);
    own.pdf = std::make_shared<const QByteArray>(pdf);
    return own;
}

// In the process.
void writePicture(QDataStream &stream, const QByteArray &bytes, qint64 wanted)
{
    const auto use = static_cast<PictureUse>(std::clamp<qint64>(wanted, 0, qint64(PictureUse::Logo)));
    const int longest = use == PictureUse::FramedPhoto ? kFramedFrom : largestOf(use).width();
    const auto decoded = pictures::decodePhoto(bytes, longest, boundsOf(use));
    stream << !decoded.has_value();
    if (!decoded) {
        stream << quint8(decoded.error().fault) << decoded.error().detail;
        return;
    }
    stream << pictures::hasPrintersColours(bytes);
    writePixels(stream, use == PictureUse::FramedPhoto
                            ? pictures::framed(*decoded, pictures::PhotoFrame(decoded->size()))
                            : *decoded);
}

// Of letters that readers do not find either, what is found is nonsense.
void writeWords(QDataStream &stream, const QByteArray &pdf)
{
    const typeset::OwnPages own = typeset::sanitised(pdf);
    QStringList words = own.pdf ? pdfimages::pageWords(*own.pdf) : QStringList();
    const bool isRead = words.size() == own.sizes.size();
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!own.hasWords.value(i))
            words[i].clear();
    }
    stream << quint8(isRead || own.fault != PdfFault::None ? own.fault : PdfFault::Broken)
           << (isRead ? words : QStringList());
}

Error pictureReaderMissing(const QString &program, const Error &why)
{
    return {Error::Kind::Storage,
            //: %1 is a program
            QCoreApplication::translate("Workspace", "“%1”, which reads pictures that others made, could not be "
                                                     "started, so nothing was taken. Install Rebond anew.")
                .arg(program),
            why.detail};
}

} // namespace

Sanitiser::Sanitiser(QString program, std::chrono::milliseconds patience)
    : m_program(program.isEmpty() ? programBeside() : std::move(program)),
      m_patience(patience)
{}

Sanitiser::~Sanitiser()
{
    if (m_process && m_process->state() == QProcess::Running) {
        m_process->closeWriteChannel(); // it ends by itself where it waits for more
        if (!m_process->waitForFinished(kGoneMs))
            stop();
    }
}

void Sanitiser::stop()
{
    if (!m_process)
        return;
    m_process->kill();
    m_process->waitForFinished(kGoneMs);
    m_process.reset();
}

Done Sanitiser::ensureStarted()
{
    if (m_process && m_process->state() == QProcess::Running)
        return {};
    m_process = std::make_unique<QProcess>();
    m_process->setStandardErrorFile(QProcess::nullDevice());
    m_process->setProcessEnvironment(bareEnvironment());
    m_process->start(m_program, {QLatin1String(kSanitisingCommand)});
    if (m_process->waitForStarted(kStartMs))
        return {};
    const QString detail = m_process->errorString();
    m_process.reset();
    //: %1 is a program
    return storageFailed(QCoreApplication::translate("Workspace",
                                                     "“%1”, which looks into PDFs that others made, could not be "
                                                     "started: install Rebond anew, or take those who have only their "
                                                     "own PDF out of the booklet.")
                             .arg(m_program),
                         detail);
}

QByteArray Sanitiser::answer(const TaskContext &task, qint64 most)
{
    // Time for the process to have its processor time on a busy machine, and no more.
    QDeadlineTimer deadline(m_patience);
    QByteArray read;
    while (!deadline.hasExpired() && !task.isCancelled()) {
        read += m_process->readAllStandardOutput();
        if (read.size() >= qsizetype(sizeof(quint32))) {
            const qint64 size = qFromBigEndian<quint32>(read.constData());
            const qint64 whole = size + qint64(sizeof(quint32));
            if (size > most || read.size() > whole) // more than one answer is none
                return {};
            if (read.size() == whole)
                return read.mid(sizeof(quint32));
        }
        if (m_process->state() != QProcess::Running)
            return {};
        m_process->waitForReadyRead(kLookAgainMs);
    }
    return {};
}

Result<QByteArray> Sanitiser::answerTo(const QByteArray &request, const TaskContext &task, qint64 most)
{
    // What was written unasked is no answer to this; and a process that has ended meanwhile is seen to have.
    if (m_process && (m_process->waitForReadyRead(0) || m_process->bytesAvailable() > 0))
        stop();
    if (const Done started = ensureStarted(); !started)
        return fail(started.error());
    m_process->write(lengthOf(request));
    m_process->write(request);
    QByteArray answered = answer(task, most);
    if (task.isCancelled()) {
        stop();
        return cancelled();
    }
    if (answered.isEmpty())
        stop();
    return answered;
}

Result<Sanitiser::Sane> Sanitiser::sanitised(const QByteArray &pdf, const TaskContext &task)
{
    const auto answered = answerTo(bytesOf({.job = Job::Sanitise, .pdf = pdf}), task);
    if (!answered)
        return fail(answered.error());
    if (answered->isEmpty())
        return Sane{.pages = {.fault = PdfFault::TooLarge}};
    Sane sane{.pages = parsed(*answered)};
    if (sane.pages.fault == PdfFault::None)
        sane.kept = storage::KeptPages{typeset::kOwnPagesRules, *answered};
    return sane;
}

typeset::OwnPages Sanitiser::readAgain(const QByteArray &kept)
{
    return parsed(kept);
}

Result<typeset::OwnFile> Sanitiser::carriedFile(const QByteArray &pdf, const QString &name, qsizetype most,
                                                const TaskContext &task)
{
    const auto answered = answerTo(bytesOf({.job = Job::Carried, .pdf = pdf, .words = name, .most = most}), task);
    if (!answered)
        return fail(answered.error());
    if (answered->isEmpty())
        return typeset::OwnFile{.fault = typeset::PdfFault::TooLarge};
    QDataStream stream(*answered);
    stream.setVersion(kStreamVersion);
    quint8 fault = 0;
    bool isCarried = false;
    QByteArray bytes;
    stream >> fault >> isCarried >> bytes;
    const bool isSound = stream.status() == QDataStream::Ok && bytes.size() <= most;
    typeset::OwnFile file{.fault = faultOr(isSound, fault)};
    if (file.fault == typeset::PdfFault::None && isCarried)
        file.bytes = bytes;
    return file;
}

Result<typeset::UnlockedPdf> Sanitiser::unlocked(const QByteArray &pdf, const QString &password,
                                                 const TaskContext &task)
{
    const auto answered = answerTo(bytesOf({.job = Job::Unlock, .pdf = pdf, .words = password}), task);
    if (!answered)
        return fail(answered.error());
    if (answered->isEmpty())
        return typeset::UnlockedPdf{.fault = typeset::PdfFault::TooLarge};
    QDataStream stream(*answered);
    stream.setVersion(kStreamVersion);
    quint8 fault = 0;
    typeset::UnlockedPdf opened;
    stream >> fault >> opened.pdf;
    opened.fault = faultOr(stream.status() == QDataStream::Ok, fault);
    if (opened.fault != typeset::PdfFault::None)
        opened.pdf.clear();
    return opened;
}

Result<Sanitiser::Seen> Sanitiser::seen(const QByteArray &pdf, int pixelsWide, const TaskContext &task)
{
    const auto answered = answerTo(bytesOf({.job = Job::Show, .pdf = pdf, .most = pixelsWide}), task);
    if (!answered)
        return fail(answered.error());
    if (answered->isEmpty())
        return Seen{.fault = PdfFault::TooLarge};
    QDataStream stream(*answered);
    stream.setVersion(kStreamVersion);
    quint8 fault = 0;
    Seen seen;
    stream >> fault >> seen.sizes;
    bool isSound = seen.sizes.size() <= typeset::kMostOwnPages;
    for (qsizetype i = 0; i < seen.sizes.size() && isSound; ++i) {
        const std::optional<QImage> image = imageOf(stream, {kMostPixelsWide, kMostPixelsHigh});
        isSound = image.has_value();
        if (image)
            seen.images.append(*image);
    }
    seen.fault = faultOr(isSound && stream.status() == QDataStream::Ok, fault);
    return seen.fault == PdfFault::None ? Result<Seen>(seen) : Result<Seen>(Seen{.fault = seen.fault});
}

Result<Sanitiser::Words> Sanitiser::words(const QByteArray &pdf, const TaskContext &task)
{
    const auto answered = answerTo(bytesOf({.job = Job::Words, .pdf = pdf}), task);
    if (!answered)
        return fail(answered.error());
    if (answered->isEmpty())
        return Words{.fault = PdfFault::TooLarge};
    QDataStream stream(*answered);
    stream.setVersion(kStreamVersion);
    quint8 fault = 0;
    Words words;
    stream >> fault >> words.pages;
    const bool isSound = stream.status() == QDataStream::Ok && words.pages.size() <= typeset::kMostOwnPages;
    words.fault = faultOr(isSound, fault);
    return words.fault == PdfFault::None ? Result<Words>(words) : Result<Words>(Words{.fault = words.fault});
}

Result<Sanitiser::Picture> Sanitiser::picture(const QByteArray &bytes, PictureUse use, const TaskContext &task)
{
    const pictures::PhotoBounds bounds = boundsOf(use);
    if (const auto refusal = pictures::refusedAtSight(bytes, bounds))
        return fail(pictures::asError(*refusal, bounds));
    const QSize largest = largestOf(use);
    const auto answered = answerTo(bytesOf({.job = Job::Picture, .pdf = bytes, .most = qint64(use)}), task,
                                   4LL * largest.width() * largest.height() + kAroundPixels);
    if (!answered)
        return fail(answered.error().kind == Error::Kind::Storage ? pictureReaderMissing(m_program, answered.error())
                                                                  : answered.error());
    QDataStream stream(*answered);
    stream.setVersion(kStreamVersion);
    bool isRefused = false;
    stream >> isRefused;
    if (isRefused) {
        quint8 fault = 0;
        pictures::PhotoRefusal refusal;
        stream >> fault >> refusal.detail;
        if (stream.status() == QDataStream::Ok && fault <= quint8(pictures::PhotoFault::TooSmall)) {
            refusal.fault = static_cast<pictures::PhotoFault>(fault);
            refusal.detail.truncate(kLongestDetail);
            return fail(pictures::asError(refusal, bounds));
        }
    } else {
        Picture picture;
        stream >> picture.hasPrintersColours;
        const std::optional<QImage> pixels = imageOf(stream, largest);
        if (pixels && stream.status() == QDataStream::Ok && stream.atEnd()) {
            picture.pixels = *pixels;
            return picture;
        }
    }
    stop(); // who answers so is not asked again
    return invalid(QCoreApplication::translate("Workspace",
                                               "The picture took too much time or memory to be read, or broke what "
                                               "reads pictures, so it was not taken. Save it anew as JPEG with another "
                                               "program, or choose another one."));
}

QByteArray sanitisingAnswer(const QByteArray &request)
{
    QDataStream asked(request);
    asked.setVersion(kStreamVersion);
    quint8 job = 0;
    Request read;
    asked >> job >> read.pdf >> read.words >> read.most;
    QByteArray bytes;
    QDataStream stream(&bytes, QDataStream::WriteOnly);
    stream.setVersion(kStreamVersion);
    switch (static_cast<Job>(job)) {
    case Job::Carried: {
        const typeset::OwnFile file = typeset::carriedFile(read.pdf, read.words, read.most);
        stream << quint8(file.fault) << file.bytes.has_value() << file.bytes.value_or(QByteArray());
        break;
    }
    case Job::Unlock: {
        const typeset::UnlockedPdf opened = typeset::unlocked(read.pdf, read.words);
        stream << quint8(opened.fault) << opened.pdf;
        break;
    }
    case Job::Show: {
        const typeset::OwnPages own = typeset::sanitised(read.pdf);
        const int wide = int(std::clamp<qint64>(read.most, 1, kMostPixelsWide));
        const QList<QImage> images = own.pdf ? pdfimages::pageImages(*own.pdf, wide) : QList<QImage>();
        const bool isDrawn = own.fault == PdfFault::None && images.size() == own.sizes.size();
        stream << quint8(isDrawn || own.fault != PdfFault::None ? own.fault : PdfFault::Broken)
               << (isDrawn ? own.sizes : QList<QSizeF>());
        for (const QImage &image : isDrawn ? images : QList<QImage>())
            writePixels(stream, image);
        break;
    }
    case Job::Picture: writePicture(stream, read.pdf, read.most); break;
    case Job::Words: writeWords(stream, read.pdf); break;
    case Job::Sanitise: {
        const typeset::OwnPages own = typeset::sanitised(read.pdf);
        stream << quint8(own.fault) << (own.pdf ? *own.pdf : QByteArray()) << own.sizes << own.hasWords
               << qint32(own.links.size());
        for (const typeset::OwnLink &link : own.links)
            stream << qint32(link.page) << link.room << link.address;
        stream << own.looseFonts;
        break;
    }
    }
    return lengthOf(bytes) + bytes;
}

QStringList sanitiserVariables()
{
    return {QStringLiteral("PATH"),         QStringLiteral("LD_LIBRARY_PATH"), QStringLiteral("QT_PLUGIN_PATH"),
            QStringLiteral("SystemRoot"),   QStringLiteral("ASAN_OPTIONS"),    QStringLiteral("LSAN_OPTIONS"),
            QStringLiteral("UBSAN_OPTIONS")};
}

} // namespace rebond::workspace
