// SPDX-License-Identifier: GPL-3.0-or-later
// One press mention: where and when it appeared, what it says, who is quoted in it, and whether they agreed.
#pragma once

#include "base/formats.h"
#include "domain/press.h"
#include "storage/store.h"
#include "ui/kit/task.h"

#include <QPointer>
#include <QUrl>
#include <QWidget>

#include <memory>

class QAction;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace rebond::ui::kit {
class Card;
class FactList;
} // namespace rebond::ui::kit

namespace rebond::ui::press {

class PressPanel final : public QWidget
{
    Q_OBJECT
public:
    PressPanel(std::shared_ptr<storage::Store> store, const Formats &formats, bool mayEdit, QWidget *parent = nullptr);

    void setMention(const domain::PressMention &mention);
    void clear();
    void readAgain(); // something was committed: a consent, a name

Q_SIGNALS:
    void editRequested();
    void memberRequested(rebond::RawId id);
    void addressRequested(const QUrl &address);
    void scanWanted(const rebond::domain::PressMention &mention); // another, or one at all
    void scanOpened(const rebond::domain::PressMention &mention);
    void scanNotWanted(const rebond::domain::PressMention &mention);

private:
    struct Quoted
    {
        Id<domain::Member> member;
        QString name;
        bool mayBe = false; // named in the press on that day

        friend bool operator==(const Quoted &, const Quoted &) = default;
    };

    QWidget *makeHead(bool mayEdit);
    void makeScan(QWidget *parent);
    void tellFacts();
    void showQuoted(const QList<Quoted> &quoted);
    void addQuoted(const Quoted &quoted, bool hasKeyboard);
    void openAddress();

    std::shared_ptr<storage::Store> m_store;
    const Formats &m_formats;
    bool m_mayEdit;
    domain::PressMention m_mention; // null id: none
    QPointer<kit::Task> m_reading;
    kit::Card *m_card;
    QLabel *m_outlet = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_when = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_scan = nullptr;
    QAction *m_openScan = nullptr;
    QAction *m_removeScan = nullptr;
    kit::FactList *m_lines = nullptr;
    QLabel *m_journalist = nullptr;
    QLabel *m_tone = nullptr;
    QLabel *m_url = nullptr;
    QLabel *m_notes = nullptr;
    QLabel *m_reference = nullptr;
    QLabel *m_quotedTitle = nullptr;
    QVBoxLayout *m_quoted = nullptr; // a line each
    QList<Quoted> m_shown;           // in these lines
};

} // namespace rebond::ui::press
