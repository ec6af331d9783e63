// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/survey.h"

#include "site/naming.h"
#include "site/photo.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace rebond::site {

namespace {

// Photos and papers.
QSet<QString> filesBeside(const Pages &pages)
{
    QSet<QString> names;
    for (const Person &person : pages.shown().people) {
        if (person.photo.isEmpty())
            continue;
        const QStringList files = photoFilesOf(person.photo);
        names.unite(QSet<QString>(files.cbegin(), files.cend()));
    }
    const QList<Paper> papers = pages.papers();
    for (const Paper &paper : papers)
        names.insert(paper.file);
    return names;
}

// What publishing would stop at.
Done lookForOthers(const Pages &pages, const QDir &folder, const Manifest &last)
{
    QSet<QString> names = last.files;
    for (size_t i = 0; i < pages.count(); ++i)
        names.insert(pages.name(i));
    names.unite(filesBeside(pages));
    const QStringList places = inOrder(names);
    for (const QString &name : places) {
        const QFileInfo entry(folder.filePath(name));
        if (!entry.exists() && !entry.isSymLink())
            continue;
        if (const Done ours = ensureOurs(entry, last); !ours)
            return ours;
    }
    return {};
}

// It would be written anew, whatever it holds.
bool isMissing(const QString &name, const QDir &folder, const Manifest &last)
{
    return last.unsure.contains(name) || !QFileInfo(folder.filePath(name)).isFile();
}

// Photos that are missing: those that cannot be read are not meant to be there.
Done lookAtPhotos(Pages &pages, const QDir &folder, const Manifest &last, const PhotoOf &photoOf, TaskContext &task,
                  Survey &found)
{
    const QList<Person> people = pages.shown().people;
    for (const Person &person : people) {
        if (task.isCancelled())
            return cancelled();
        const QStringList files = person.photo.isEmpty() ? QStringList() : photoFilesOf(person.photo);
        const qint64 missing = std::count_if(files.cbegin(), files.cend(),
                                             [&](const QString &name) { return isMissing(name, folder, last); });
        if (missing == 0)
            continue;
        const auto original = photoOf(person.picture);
        if (!original)
            return fail(original.error());
        if (sitePhotos(*original, person.photo))
            found.renewed += missing;
        else
            pages.withoutPhoto(person.photo);
    }
    return {};
}

} // namespace

Result<Survey> survey(Pages &pages, const QString &folder, const PhotoOf &photoOf, TaskContext &task)
{
    Survey found;
    const QDir dir(folder);
    const auto manifest = manifestIn(folder);
    if (!manifest)
        return fail(manifest.error());
    if (!*manifest)
        return found;
    const Manifest &last = **manifest;
    found.isThere = true;
    found.day = last.day;
    found.count = last.count;
    found.of = last.of;
    if (const Done ours = lookForOthers(pages, dir, last); !ours)
        return fail(ours.error());
    if (const Done looked = lookAtPhotos(pages, dir, last, photoOf, task, found); !looked)
        return fail(looked.error());
    const QList<Paper> papers = pages.papers();
    found.renewed += std::count_if(papers.cbegin(), papers.cend(),
                                   [&](const Paper &paper) { return isMissing(paper.file, dir, last); });
    QSet<QString> planned = filesBeside(pages);
    for (size_t i = 0; i < pages.count(); ++i) {
        if (task.isCancelled())
            return cancelled();
        task.step(qint64(i), qint64(pages.count()), QCoreApplication::translate("Site", "Comparing with the folder"));
        const QString name = pages.name(i);
        planned.insert(name);
        if (!isMissing(name, dir, last) && stands(dir.filePath(name), pages.page(i).bytes))
            continue;
        if (isHomeName(name))
            found.isHomeOld = true;
        else
            ++found.renewed;
    }
    for (const QString &name : last.files)
        found.gone += !planned.contains(name) && QFileInfo(dir.filePath(name)).isFile() ? 1 : 0;
    return found;
}

} // namespace rebond::site
