// SPDX-License-Identifier: GPL-3.0-or-later
// Photos and CVs as they come and go: chosen in a dialogue or dropped, read behind the window, stored or opened. What is
// wrong with a file is said in the message bar, and nothing changes.
#pragma once

#include "domain/records.h"
#include "storage/store.h"
#include "ui/kit/page.h"

#include <QImage>
#include <QObject>

#include <memory>

class QMimeData;
class QTemporaryDir;

namespace rebond::pictures {
class PhotoFrame;
}

namespace rebond::ui::members {

class FileDesk final : public QObject
{
    Q_OBJECT
public:
    FileDesk(std::shared_ptr<storage::Store> store, const kit::Surroundings &surroundings, QWidget *page);
    ~FileDesk() override; // copies that were opened go, too

    void choosePhoto(const domain::Member &member);
    void chooseCv(const domain::Member &member);
    // What it is, its contents say: a picture becomes a photo to be framed, a document the CV.
    void take(const domain::Member &member, const QString &path);
    void storePhoto(Id<domain::Member> member, const QImage &picture, const pictures::PhotoFrame &frame);
    void removePhoto(Id<domain::Member> member);
    void removeCv(Id<domain::Member> member);
    void openCv(const domain::Member &member);

    // The one file of this computer that is being dragged; empty where there is none, or several.
    [[nodiscard]] static QString fileIn(const QMimeData *data);

Q_SIGNALS:
    void photoRead(const rebond::domain::Member &member, const QImage &picture);
    void lockedRead(const rebond::domain::Member &member, const QString &path); // a PDF that asks for a password
    void photoStored();
    void photoRefused(); // it could not be stored; why has been said

private:
    enum class Wanted { Photo, Cv, Either };
    void read(const domain::Member &member, const QString &path, Wanted wanted);
    void write(const QString &title, std::function<Done(storage::Store &)> operation, std::function<void(bool)> then);

    std::shared_ptr<storage::Store> m_store;
    kit::Surroundings m_around;
    QWidget *m_page;
    std::shared_ptr<QTemporaryDir> m_copies;
};

} // namespace rebond::ui::members
