// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/survey.h"

#include "site/naming.h"
#include "site/photo.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace rebond::site {

namespace {

bool holdsOthers(const QDir &folder)
{
    const QStringList names = folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    return std::any_of(names.cbegin(), names.cend(), [](const QString &name) {
        return !name.startsWith(QLatin1String(".rebond-")) || !name.endsWith(QLatin1String(".part"));
    });
}

bool stands(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.size() == bytes.size() && file.open(QIODevice::ReadOnly) && file.readAll() == bytes;
}

// Photos that are missing: those that cannot be read are not meant to be there.
Done lookAtPhotos(Pages &pages, const QDir &folder, const PhotoOf &photoOf, TaskContext &task, Survey &found)
{
    const QList<Person> people = pages.shown().people;
    for (const Person &person : people) {
        if (task.isCancelled())
            return cancelled();
        if (person.photo.isEmpty() || QFileInfo(folder.filePath(person.photo)).isFile())
            continue;
        const auto original = photoOf(person.picture);
        if (!original)
            return fail(original.error());
        if (sitePhoto(*original))
            ++found.renewed;
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
    const QString path = dir.filePath(QLatin1String(kManifest));
    if (!QFileInfo(path).isFile()) {
        if (!QFileInfo::exists(folder) || !holdsOthers(dir))
            return found;
        //: %1 is a folder
        return fail(Error::Kind::Conflict,
                    QCoreApplication::translate("Site",
                                                "The folder “%1” holds other things: a site has a folder of its own, "
                                                "in which files are replaced and taken away. Give an empty folder, "
                                                "or one that does not exist yet.")
                        .arg(QDir::toNativeSeparators(folder)));
    }
    const auto manifest = readManifest(path);
    if (!manifest)
        return fail(manifest.error());
    found.isThere = true;
    found.day = manifest->day;
    found.count = manifest->count;
    found.of = manifest->of;
    if (const Done looked = lookAtPhotos(pages, dir, photoOf, task, found); !looked)
        return fail(looked.error());
    QSet<QString> planned;
    for (const Person &person : pages.shown().people)
        planned.insert(person.photo);
    for (size_t i = 0; i < pages.count(); ++i) {
        if (task.isCancelled())
            return cancelled();
        task.step(qint64(i), qint64(pages.count()), QCoreApplication::translate("Site", "Comparing with the folder"));
        const QString name = pages.name(i);
        planned.insert(name);
        if (stands(dir.filePath(name), pages.page(i).bytes))
            continue;
        if (name == QLatin1String(kHome))
            found.isHomeOld = true;
        else
            ++found.renewed;
    }
    for (const QString &name : manifest->files)
        found.gone += !planned.contains(name) && QFileInfo(dir.filePath(name)).isFile() ? 1 : 0;
    return found;
}

} // namespace rebond::site
