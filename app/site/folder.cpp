// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/folder.h"

#include "base/safefile.h"
#include "site/naming.h"
#include "site/photo.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <utility>

namespace rebond::site {

namespace {

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

// The folder and those above it, as far as they are not there: the deepest first.
QStringList missingOf(const QString &folder)
{
    QStringList missing;
    QString each = folder.isEmpty() ? folder : QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    while (!each.isEmpty() && !QFileInfo::exists(each) && !missing.contains(each)) {
        missing.append(each);
        each = QFileInfo(each).path();
    }
    return missing;
}

class Publication
{
public:
    Publication(Pages &pages, const Formats &formats, const QString &folder, const PhotoOf &photoOf, Hands &hands,
                TaskContext &task)
        : m_pages(pages),
          m_formats(formats),
          m_folder(folder),
          m_photoOf(photoOf),
          m_hands(hands),
          m_task(task)
    {
        for (size_t i = 0; i < pages.count(); ++i)
            m_planned.insert(pages.name(i));
        qint64 photos = 0;
        for (const Person &person : pages.shown().people) {
            if (person.photo.isEmpty())
                continue;
            ++photos;
            const QStringList files = photoFilesOf(person.photo);
            m_planned.unite(QSet<QString>(files.cbegin(), files.cend()));
        }
        const QList<Paper> papers = pages.papers();
        for (const Paper &paper : papers)
            m_planned.insert(paper.file);
        m_total = qint64(pages.count()) + photos + papers.size();
    }

    [[nodiscard]] Result<Published> run()
    {
        using Step = Done (Publication::*)();
        for (const Step step : {&Publication::look, &Publication::writePhotos, &Publication::writePapers,
                                &Publication::writePages, &Publication::removeOthers, &Publication::conclude}) {
            const Done done = (this->*step)();
            if (done)
                continue;
            if (done.error().kind == Error::Kind::Cancelled)
                vouchForWritten();
            if (!m_isAnnounced)
                takeAwayMade();
            return fail(done.error());
        }
        return m_published;
    }

private:
    [[nodiscard]] QString at(const QString &name) const { return QDir(m_folder).filePath(name); }
    // What stands there as its name says: a photo or a paper that need not be drawn again, a page that is worth comparing.
    [[nodiscard]] bool isSure(const QString &name) const
    {
        return m_standing.contains(name) && !m_last.unsure.contains(name);
    }
    // What takes its time to be made again.
    [[nodiscard]] static bool isDrawn(const QString &name) { return isPhotoName(name) || isPaperName(name); }
    [[nodiscard]] Done look();
    [[nodiscard]] Done writePhotos();
    [[nodiscard]] Done writePhoto(const QString &name, Id<domain::File> picture);
    [[nodiscard]] Done writePapers();
    [[nodiscard]] Done writePages();
    [[nodiscard]] Done writePage(const Page &page);
    [[nodiscard]] Done removeOthers();
    [[nodiscard]] Done conclude();
    void vouchForWritten();
    void takeAwayMade();
    [[nodiscard]] Done writeManifest(const Manifest &manifest);
    [[nodiscard]] Done write(const QString &name, const QByteArray &bytes);
    // The two ways of changing the folder; the first of all changes is announced.
    [[nodiscard]] Done put(const QString &name, const QByteArray &bytes);
    [[nodiscard]] Done remove(const QString &name);
    [[nodiscard]] Done announce();
    [[nodiscard]] Manifest announced() const;
    // A step forward; Cancelled where the user has stopped it.
    [[nodiscard]] Done advance();

    Pages &m_pages;
    const Formats &m_formats;
    QString m_folder;
    QStringList m_made; // folders of this publication, the deepest first
    const PhotoOf &m_photoOf;
    Hands &m_hands;
    TaskContext &m_task;
    QSet<QString> m_planned;  // what the site will be
    Manifest m_last;          // what the last publication says it wrote
    QSet<QString> m_standing; // of these, what is there
    QSet<QString> m_written;  // of the site, in this publication
    bool m_isAnnounced = false;
    qint64 m_done = 0;
    qint64 m_total = 0;
    Published m_published;
};

Done Publication::look()
{
    m_made = missingOf(m_folder);
    if (const Done made = makeFolders(m_folder, SafeFile::Access::Everyone); !made)
        return made;
    const auto last = manifestIn(m_folder);
    if (!last)
        return fail(last.error());
    m_last = last->value_or(Manifest());
    const QFileInfoList entries = QDir(m_folder).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System
                                                               | QDir::NoDotAndDotDot);
    for (const QFileInfo &entry : entries) {
        const QString name = entry.fileName();
        if (!m_last.files.contains(name) && !m_planned.contains(name))
            continue;
        if (const Done ours = ensureOurs(entry, m_last); !ours)
            return ours;
        m_standing.insert(name);
    }
    return {};
}

Done Publication::writePhotos()
{
    QList<std::pair<QString, Id<domain::File>>> photos;
    for (const Person &person : m_pages.shown().people) {
        if (!person.photo.isEmpty())
            photos.append({person.photo, person.picture});
    }
    for (const auto &[name, picture] : std::as_const(photos)) {
        if (const Done next = advance(); !next)
            return next;
        if (const Done written = writePhoto(name, picture); !written)
            return written;
    }
    return {};
}

// What stands there is of the same original, by its name.
Done Publication::writePhoto(const QString &name, Id<domain::File> picture)
{
    const QStringList names = photoFilesOf(name);
    const qint64 standing = std::count_if(names.cbegin(), names.cend(),
                                          [this](const QString &each) { return isSure(each); });
    if (standing == names.size()) {
        m_published.unchanged += standing;
        return {};
    }
    const auto original = m_photoOf(picture);
    if (!original)
        return fail(original.error());
    const auto files = sitePhotos(*original, name);
    if (!files) {
        ++m_published.unreadPhotos;
        m_planned.subtract(QSet<QString>(names.cbegin(), names.cend()));
        m_pages.withoutPhoto(name);
        return {};
    }
    m_published.unchanged += standing;
    for (const PhotoFile &file : *files) {
        if (isSure(file.name))
            continue;
        if (const Done written = write(file.name, file.bytes); !written)
            return written;
    }
    return {};
}

// As photos, they are named by all they are made of. A CV that cannot be set is left out; its page stands without it.
Done Publication::writePapers()
{
    const QList<Paper> papers = m_pages.papers();
    for (const Paper &paper : papers) {
        if (const Done next = advance(); !next)
            return next;
        if (isSure(paper.file)) {
            ++m_published.unchanged;
            continue;
        }
        const auto bytes = paper.draw(m_task);
        if (!bytes && (bytes.error().kind == Error::Kind::Invalid || bytes.error().kind == Error::Kind::NotFound)) {
            m_planned.remove(paper.file);
            m_pages.withoutPaper(paper.file);
            continue;
        }
        if (!bytes)
            return fail(bytes.error());
        if (const Done written = write(paper.file, *bytes); !written)
            return written;
    }
    return {};
}

Done Publication::writePages()
{
    for (size_t i = 0; i < m_pages.count(); ++i) {
        if (const Done next = advance(); !next)
            return next;
        if (const Done written = writePage(m_pages.page(i)); !written)
            return written;
    }
    return {};
}

Done Publication::writePage(const Page &page)
{
    const QStringList links = inOrder(page.links);
    for (const QString &link : links) {
        Q_ASSERT(m_planned.contains(link));
        if (m_standing.contains(link))
            continue;
        if (const Done stood = put(link, standIn(m_formats)); !stood)
            return stood;
        m_standing.insert(link);
    }
    if (isSure(page.name) && stands(at(page.name), page.bytes)) {
        ++m_published.unchanged;
        return {};
    }
    return write(page.name, page.bytes);
}

// They lead to each other, and to what else goes: first to nothing, then away, and photos and lists of news last.
Done Publication::removeOthers()
{
    const QStringList gone = inOrder(m_standing - m_planned);
    for (const QString &name : gone) {
        if (!isPageName(name))
            continue;
        if (const Done emptied = put(name, standIn(m_formats)); !emptied)
            return emptied;
    }
    for (const bool isPage : {true, false}) {
        for (const QString &name : gone) {
            if (isPageName(name) != isPage)
                continue;
            if (const Done removed = remove(name); !removed)
                return removed;
            ++m_published.removed;
        }
    }
    return {};
}

// The manifest vouches for all of it: nothing may reach the disk after it does.
Done Publication::conclude()
{
    if (m_isAnnounced) {
        if (const Done flushed = m_hands.flush(); !flushed)
            return flushed;
    }
    const Counter counter = m_pages.counter();
    return writeManifest({m_planned, {}, counter.day, counter.number, counter.of});
}

// Who stops it, and goes on later, need not wait for the same photos and papers again. Pages stay unsure: the site is not to be
// sent on before it stands to its end. Where that cannot be noted all of it is only drawn anew.
void Publication::vouchForWritten()
{
    if (!m_isAnnounced || !m_hands.flush())
        return;
    Manifest manifest = announced();
    manifest.unsure.removeIf([this](const QString &name) { return m_written.contains(name) && isDrawn(name); });
    const Done noted = writeManifest(manifest);
    Q_UNUSED(noted)
}

// Nothing was written: not even an empty folder is left behind. One that is not empty is not taken away.
void Publication::takeAwayMade()
{
    for (const QString &folder : std::as_const(m_made))
        QDir().rmdir(folder);
}

Done Publication::writeManifest(const Manifest &manifest)
{
    const QByteArray bytes = bytesOf(manifest);
    const QString path = at(QLatin1String(kManifest));
    return stands(path, bytes) ? Done() : m_hands.note(path, bytes);
}

Done Publication::write(const QString &name, const QByteArray &bytes)
{
    if (const Done written = put(name, bytes); !written)
        return written;
    m_standing.insert(name);
    m_written.insert(name);
    ++m_published.written;
    return {};
}

Done Publication::put(const QString &name, const QByteArray &bytes)
{
    if (const Done announced = announce(); !announced)
        return announced;
    return m_hands.write(at(name), bytes);
}

Done Publication::remove(const QString &name)
{
    if (const Done announced = announce(); !announced)
        return announced;
    return m_hands.remove(at(name));
}

// Whatever happens from its writing on, what is ours is known, and what may not be believed. The count is the last one's until all
// of this one stands.
Manifest Publication::announced() const
{
    Manifest manifest = m_last;
    manifest.files = m_standing + m_planned;
    for (const QString &name : m_planned) {
        if (!isSure(name) || !isDrawn(name))
            manifest.unsure.insert(name);
    }
    return manifest;
}

// Before anything is changed.
Done Publication::announce()
{
    if (m_isAnnounced)
        return {};
    if (const Done written = writeManifest(announced()); !written)
        return written;
    m_isAnnounced = true;
    return {};
}

Done Publication::advance()
{
    if (m_task.isCancelled())
        return cancelled();
    m_task.step(m_done++, m_total, QCoreApplication::translate("Site", "Writing the site"));
    return {};
}

} // namespace

ManyFiles &Hands::filesBeside(const QString &path)
{
    if (!m_files)
        m_files.emplace(QFileInfo(path).path(), SafeFile::Access::Everyone);
    return *m_files;
}

Done Hands::write(const QString &path, const QByteArray &bytes)
{
    return filesBeside(path).write(path, bytes);
}

Done Hands::flush()
{
    return m_files ? m_files->flush() : Done();
}

Done Hands::note(const QString &path, const QByteArray &bytes)
{
    return writeWhole(path, bytes, SafeFile::Overwrite::Replace, SafeFile::Access::Everyone);
}

Done Hands::remove(const QString &path)
{
    filesBeside(path);
    if (QFile::remove(path) || !QFileInfo::exists(path))
        return {};
    //: %1 is a file
    return storageFailed(
        QCoreApplication::translate("Site", "“%1” could not be taken away, and is still part of the site. Allow "
                                            "changes in its folder, then publish again.")
            .arg(shown(path)));
}

Result<Published> publish(Pages &pages, const Formats &formats, const QString &folder, const PhotoOf &photoOf,
                          Hands &hands, TaskContext &task)
{
    return Publication(pages, formats, folder, photoOf, hands, task).run();
}

} // namespace rebond::site
