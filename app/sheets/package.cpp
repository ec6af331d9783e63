// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/package.h"

#include "sheets/refusals.h"

#include <QIODevice>

#include <zip.h>

namespace rebond::sheets {

namespace {

constexpr zip_int64_t kMaxEntries = 10'000;
constexpr qint64 kMaxArchiveMebibytes = 256;
// What a part may unpack to. Sheets compress ten- to a hundredfold, a list of equal rows more; deflate can do a
// thousandfold. The scanner bounds what passes without giving cells (xmlscanner.h); this stops plain bombs at once.
constexpr qint64 kPlainBytes = 32 << 20;    // not looked at below
constexpr qint64 kLargestBytes = 1LL << 30; // 1,000,000 rows of twelve cells take 0.4 GB
constexpr qint64 kMostRatio = 600;

bool isSwollen(qint64 bytes, qint64 packedBytes)
{
    return bytes > kLargestBytes || (bytes > kPlainBytes && bytes > std::max<qint64>(packedBytes, 1) * kMostRatio);
}

// A zip source over a QIODevice: libzip's own opens files by names in the C library's encoding.
struct DeviceSource
{
    QIODevice &device;
    zip_error_t error;

    zip_int64_t failRead()
    {
        zip_error_set(&error, ZIP_ER_READ, 0);
        return -1;
    }
    zip_int64_t answer(void *data, zip_uint64_t length, zip_source_cmd_t command);
};

zip_int64_t DeviceSource::answer(void *data, zip_uint64_t length, zip_source_cmd_t command)
{
    switch (command) {
    case ZIP_SOURCE_OPEN: return device.seek(0) ? 0 : failRead();
    case ZIP_SOURCE_READ: {
        const qint64 got = device.read(static_cast<char *>(data), static_cast<qint64>(length));
        return got < 0 ? failRead() : got;
    }
    case ZIP_SOURCE_SEEK: {
        const zip_int64_t to = zip_source_seek_compute_offset(static_cast<zip_uint64_t>(device.pos()),
                                                              static_cast<zip_uint64_t>(device.size()), data, length,
                                                              &error);
        if (to < 0)
            return -1;
        return device.seek(to) ? 0 : failRead();
    }
    case ZIP_SOURCE_TELL: return device.pos();
    case ZIP_SOURCE_STAT: {
        auto *stat = static_cast<zip_stat_t *>(data);
        zip_stat_init(stat);
        stat->size = static_cast<zip_uint64_t>(device.size());
        stat->valid = ZIP_STAT_SIZE;
        return sizeof(zip_stat_t);
    }
    case ZIP_SOURCE_ERROR: return zip_error_to_data(&error, data, length);
    case ZIP_SOURCE_SUPPORTS:
        return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT,
                                              ZIP_SOURCE_ERROR, ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL, ZIP_SOURCE_SUPPORTS,
                                              ZIP_SOURCE_FREE, -1);
    case ZIP_SOURCE_CLOSE:
    case ZIP_SOURCE_FREE: return 0;
    default: zip_error_set(&error, ZIP_ER_OPNOTSUPP, 0); return -1;
    }
}

zip_int64_t answerFor(void *source, void *data, zip_uint64_t length, zip_source_cmd_t command)
{
    return static_cast<DeviceSource *>(source)->answer(data, length, command);
}

QString wordsOf(zip_error_t *error)
{
    return QString::fromUtf8(zip_error_strerror(error));
}

class ZipPart final : public Part
{
public:
    ZipPart(zip_file_t *part, QString file, QString name, qint64 size, qint64 packed)
        : m_part(part),
          m_file(std::move(file)),
          m_name(std::move(name)),
          m_size(size),
          m_packed(packed)
    {}
    ~ZipPart() override { zip_fclose(m_part); }
    Q_DISABLE_COPY_MOVE(ZipPart)

    qint64 read(char *to, qint64 most) override
    {
        const zip_int64_t got = zip_fread(m_part, to, static_cast<zip_uint64_t>(most));
        if (got < 0) {
            m_error = refusal::damagedPart(m_file, m_name, wordsOf(zip_file_get_error(m_part)));
            return -1;
        }
        m_read += got; // what is announced may be a lie
        if (isSwollen(m_read, m_packed)) {
            m_error = refusal::swells(m_file, m_name);
            return -1;
        }
        if (got == 0 && most > 0 && m_read != m_size) { // so would one that hides its size
            m_error = refusal::damagedPart(m_file, m_name, QStringLiteral("not of the size it is said to have"));
            return -1;
        }
        return got;
    }
    Error error() const override { return m_error; }
    qint64 size() const override { return m_size; }

private:
    zip_file_t *m_part;
    QString m_file;
    QString m_name;
    qint64 m_size;
    qint64 m_packed;
    qint64 m_read = 0;
    Error m_error;
};

class ZipPackage final : public Package
{
public:
    ZipPackage(std::unique_ptr<DeviceSource> source, zip_t *zip, QString file)
        : m_source(std::move(source)),
          m_zip(zip),
          m_file(std::move(file))
    {}
    ~ZipPackage() override { zip_discard(m_zip); }
    Q_DISABLE_COPY_MOVE(ZipPackage)

    QString file() const override { return m_file; }
    bool has(const QString &part) const override { return find(part) >= 0; }
    Result<std::unique_ptr<Part>> open(const QString &part) override;

private:
    // Without regard to case, as the Open Packaging Conventions compare names of parts.
    zip_int64_t find(const QString &part) const
    {
        return zip_name_locate(m_zip, part.toUtf8().constData(), ZIP_FL_NOCASE | ZIP_FL_ENC_GUESS);
    }

    std::unique_ptr<DeviceSource> m_source;
    zip_t *m_zip;
    QString m_file;
};

Result<std::unique_ptr<Part>> ZipPackage::open(const QString &part)
{
    const zip_int64_t index = find(part);
    if (index < 0)
        return fail(refusal::damagedPart(m_file, part, QStringLiteral("no such part")));
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat_index(m_zip, static_cast<zip_uint64_t>(index), 0, &stat) != 0)
        return fail(refusal::damagedPart(m_file, part, wordsOf(zip_get_error(m_zip))));
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
        return fail(refusal::foreign(m_file, refusal::Foreign::Locked));
    if (stat.size > static_cast<zip_uint64_t>(kLargestBytes)
        || isSwollen(static_cast<qint64>(stat.size), static_cast<qint64>(std::min(stat.comp_size, stat.size))))
        return fail(refusal::swells(m_file, part));
    zip_file_t *opened = zip_fopen_index(m_zip, static_cast<zip_uint64_t>(index), 0);
    if (opened == nullptr)
        return fail(refusal::damagedPart(m_file, part, wordsOf(zip_get_error(m_zip))));
    return std::make_unique<ZipPart>(opened, m_file, part, static_cast<qint64>(stat.size),
                                     static_cast<qint64>(stat.comp_size));
}

} // namespace

Result<std::unique_ptr<Package>> openZip(QIODevice &device, const QString &file)
{
    if (device.size() > kMaxArchiveMebibytes << 20)
        return fail(refusal::tooLarge(file, kMaxArchiveMebibytes));
    auto source = std::make_unique<DeviceSource>(DeviceSource{device, {}});
    zip_error_init(&source->error);
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *bytes = zip_source_function_create(&answerFor, source.get(), &error);
    if (bytes == nullptr)
        return fail(refusal::damagedArchive(file, wordsOf(&error)));
    zip_t *zip = zip_open_from_source(bytes, ZIP_RDONLY, &error);
    if (zip == nullptr) {
        const QString why = wordsOf(&error);
        zip_source_free(bytes);
        zip_error_fini(&error);
        return fail(refusal::damagedArchive(file, why));
    }
    auto package = std::make_unique<ZipPackage>(std::move(source), zip, file);
    if (zip_get_num_entries(zip, 0) > kMaxEntries)
        return fail(refusal::swells(file, QStringLiteral("ZIP")));
    return package;
}

Result<QByteArray> readPart(Package &package, const QString &name, qint64 most)
{
    const auto part = package.open(name);
    if (!part)
        return fail(part.error());
    QByteArray all;
    QByteArray chunk(16 * 1024, Qt::Uninitialized);
    for (;;) {
        const qint64 got = (*part)->read(chunk.data(), chunk.size());
        if (got < 0)
            return fail((*part)->error());
        if (got == 0)
            return all;
        all.append(chunk.constData(), got);
        if (all.size() > most)
            return fail(refusal::swells(package.file(), name));
    }
}

} // namespace rebond::sheets
