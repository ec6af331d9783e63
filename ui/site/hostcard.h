// SPDX-License-Identifier: GPL-3.0-or-later
// The host that serves the site: where, who, and sending it there. Asks for what sending needs, a key to trust and a password,
// and does nothing by itself. Private to this room.
#pragma once

#include "publish/sending.h"
#include "ui/kit/card.h"
#include "ui/kit/page.h"
#include "ui/site/passwords.h"

#include <QJsonObject>

#include <functional>
#include <memory>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace rebond::ui::site {

class HostCard final : public kit::Card
{
    Q_OBJECT
public:
    // Makes the site and sends it; in a thread of its own.
    using Work = std::function<Result<publish::Sent>(const publish::Place &place, const publish::Access &access,
                                                     TaskContext &task)>;
    explicit HostCard(const kit::Surroundings &around, QWidget *parent = nullptr);
    ~HostCard() override;

    // How, at the moment; null: not now, and the user was told why.
    void setWork(std::function<Work()> work) { m_work = std::move(work); }
    void setPasswords(std::unique_ptr<Passwords> passwords);
    // As it is kept among the settings: never the password.
    [[nodiscard]] QJsonObject kept() const;
    void begin(const QJsonObject &kept);
    // The count as it would be told today.
    void setToday(const QString &count);
    void publish();

Q_SIGNALS:
    void settled(); // something that is kept has changed
    void finished(bool isPublished);

private:
    [[nodiscard]] QLineEdit *addField(QFormLayout *form, const QString &label, const char *objectName,
                                      const QString &example);
    void tidyAddress();
    void checkKey(const publish::Place &place);
    void judgeKey(const publish::Place &place, const QString &shown);
    void askToTrust(const publish::Place &place, const QString &shown);
    void sayOtherKey(const publish::Place &place, const QString &shown);
    void findPassword(const publish::Place &place);
    void start(const publish::Place &place, const QString &password);
    void told(const publish::Place &place, const QString &password, const Result<publish::Sent> &sent);
    void keepPassword(const publish::Place &place, const QString &password);
    void giveUp();
    void showStanding();

    kit::Surroundings m_around;
    std::function<Work()> m_work;
    std::unique_ptr<Passwords> m_passwords;
    QJsonObject m_keys; // of SFTP hosts that were trusted, by server
    QString m_sentTo;   // where, when and what was published last
    QDate m_sentOn;
    QString m_sentCount;
    QString m_today;
    bool m_isBusy = false;

    QLineEdit *m_address;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QCheckBox *m_isKept;
    QLabel *m_noStore;
    QPushButton *m_publish;
    QLabel *m_standing;
};

} // namespace rebond::ui::site
