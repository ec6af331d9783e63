// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/finishing/embedded.h"

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <memory>
#include <new>
#include <stdexcept>

namespace rebond::typeset {

namespace {

using Object = QPDFObjectHandle;

// Keeps what comes, up to a limit.
class Taker : public Pipeline
{
public:
    explicit Taker(qsizetype most) : Pipeline("taker", nullptr), m_most(most) {}
    void write(unsigned char const *data, size_t size) override
    {
        if (qsizetype(size) > m_most - m_taken.size())
            throw std::runtime_error("too much");
        m_taken.append(reinterpret_cast<const char *>(data), qsizetype(size));
    }
    void finish() override {}
    [[nodiscard]] const QByteArray &taken() const { return m_taken; }

private:
    qsizetype m_most;
    QByteArray m_taken;
};

std::unique_ptr<QPDF> openedWith(const QByteArray &pdf, const QByteArray &password)
{
    auto source = std::make_unique<QPDF>();
    source->setSuppressWarnings(true);
    source->processMemoryFile("document", pdf.constData(), size_t(pdf.size()),
                              password.isEmpty() ? nullptr : password.constData());
    return source;
}

std::unique_ptr<QPDF> openedWithAny(const QByteArray &pdf, const QByteArrayList &passwords)
{
    for (const QByteArray &password : passwords) {
        try {
            return openedWith(pdf, password);
        } catch (const QPDFExc &failure) {
            if (failure.getErrorCode() != qpdf_e_password)
                throw;
        }
    }
    return openedWith(pdf, {});
}

template<typename F>
Unfit faultWhile(F &&work)
{
    try {
        work();
    } catch (const QPDFExc &failure) {
        return failure.getErrorCode() == qpdf_e_password ? Unfit::Locked : Unfit::Broken;
    } catch (const std::bad_alloc &) {
        return Unfit::TooLarge;
    } catch (const std::exception &) {
        return Unfit::Broken;
    }
    return Unfit::Nothing;
}

Object streamOf(QPDF &pdf, const QString &name)
{
    QPDFEmbeddedFileDocumentHelper files(pdf);
    const QString ending = name.mid(name.lastIndexOf(QLatin1Char('.')));
    Object found = Object::newNull();
    for (auto &[key, file] : files.getEmbeddedFiles()) {
        if (!file)
            continue;
        const QString called = QString::fromStdString(file->getFilename());
        const bool isIt = called == name || QString::fromStdString(key) == name;
        if (isIt || (found.isNull() && called.endsWith(ending, Qt::CaseInsensitive)))
            found = file->getEmbeddedFileStream();
        if (isIt)
            break;
    }
    return found;
}

} // namespace

CarriedFile carriedFile(const QByteArray &pdf, const QByteArrayList &passwords, const QString &name, qsizetype most)
{
    CarriedFile carried;
    carried.unfit = faultWhile([&] {
        const std::unique_ptr<QPDF> source = openedWithAny(pdf, passwords);
        Object stream = streamOf(*source, name);
        if (!stream.isStream())
            return;
        Taker taker(most);
        if (stream.pipeStreamData(&taker, nullptr, 0, qpdf_dl_all, true))
            carried.bytes = taker.taken();
    });
    if (carried.unfit != Unfit::Nothing)
        carried.bytes.reset();
    return carried;
}

OpenedPdf openedPdf(const QByteArray &pdf, const QByteArrayList &passwords)
{
    OpenedPdf opened;
    opened.unfit = faultWhile([&] {
        const std::unique_ptr<QPDF> source = openedWithAny(pdf, passwords);
        QPDFWriter writer(*source);
        writer.setOutputMemory();
        writer.setPreserveEncryption(false);
        writer.setDeterministicID(true);
        writer.write();
        const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
        opened.bytes = QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
    });
    if (opened.unfit != Unfit::Nothing)
        opened.bytes.clear();
    return opened;
}

} // namespace rebond::typeset
