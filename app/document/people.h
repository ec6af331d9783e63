// SPDX-License-Identifier: GPL-3.0-or-later
// People as they are shown on paper: a name, a picture or the initials in its place, a few words.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace rebond::document {

// Where pictures are kept. Asked when a page is painted, from any thread, as long as a document lives that shows one.
class PictureShelf
{
public:
    virtual ~PictureShelf() = default;
    // PNG or JPEG; empty where it is gone.
    [[nodiscard]] virtual QByteArray bytes(const QString &key) const = 0;
};

// A picture by its key: fetched only while it is painted, so that a document of a thousand people holds none of them. Equal
// keys are equal pictures.
struct StoredPicture
{
    QString key = {};
    std::shared_ptr<const PictureShelf> shelf = {};

    [[nodiscard]] bool isNull() const { return key.isEmpty() || !shelf; }
    [[nodiscard]] QByteArray bytes() const { return isNull() ? QByteArray() : shelf->bytes(key); }
    friend bool operator==(const StoredPicture &a, const StoredPicture &b) { return a.key == b.key; }
};

struct Person
{
    QString name = {};        // whole, however long: it is set smaller before a letter is left out
    QString initials = {};    // stand in the picture's place where there is none
    QStringList lines = {};   // below the name, each of two lines at most; give way to the name
    QString mark = {};        // one line in the colour of a rebound, below the name; stays with it
    StoredPicture photo = {}; // 4:5; another shape is cut to it
    QString alternative = {}; // of the picture or the initials
    friend bool operator==(const Person &, const Person &) = default;
};

struct PeopleGroup
{
    QString heading = {};   // empty: none
    QString continued = {}; // the heading once more, where a page begins within the group
    QList<Person> people = {};
    friend bool operator==(const PeopleGroup &, const PeopleGroup &) = default;
};

} // namespace rebond::document
