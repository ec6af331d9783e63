// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/site/hostcard.h"

#include "base/formats.h"
#include "ui/kit/factlist.h"
#include "ui/kit/labels.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/projector.h"
#include "ui/kit/task.h"
#include "ui/kit/taskstrip.h"
#include "ui/kit/theme.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

namespace rebond::ui::site {

namespace {

using Severity = kit::MessageBar::Severity;
using AfterPress = kit::MessageBar::AfterPress;

constexpr int kLongestField = 500;
const QString kTo = QStringLiteral("sendTo"); // of what is kept
const QString kUser = QStringLiteral("sendAs");
const QString kForgets = QStringLiteral("asksForPassword");
const QString kKeys = QStringLiteral("hostKeys");
const QString kSentTo = QStringLiteral("sentTo");
const QString kSentOn = QStringLiteral("sentOn");
const QString kSentCount = QStringLiteral("sentCount");

} // namespace

HostCard::HostCard(const kit::Surroundings &around, QWidget *parent)
    : Card(tr("At the host that serves it"), parent),
      m_around(around),
      m_passwords(std::make_unique<KeyStorePasswords>())
{
    auto *fields = new QWidget(this);
    auto *form = new QFormLayout(fields);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_standing = kit::makeDataLabel(this, "hostStandingLabel");
    m_address = addField(form, tr("A&ddress of the folder there"), "hostAddressEdit",
                         //: an example of an address; the signs stay as they are
                         tr("sftp://ssh.example.org/~/www/"));
    //: the name under which the host knows whoever sends files there
    m_user = addField(form, tr("&User there"), "hostUserEdit", {});
    m_password = addField(form, tr("P&assword"), "hostPasswordEdit", {});
    m_password->setEchoMode(QLineEdit::Password);
    //: a password, in the key store of the system
    m_isKept = new QCheckBox(tr("&Keep it in the key store"), this);
    m_isKept->setObjectName(QStringLiteral("hostKeepPasswordCheckBox"));
    m_isKept->setChecked(true);
    form->addRow(m_isKept);
    m_noStore = kit::makeDataLabel(this, "hostNoStoreLabel");
    m_noStore->setText(tr("This system has no key store that is open: the password is asked for each time."));
    m_noStore->hide();
    form->addRow(m_noStore);
    kit::setSpace(form, {}, 2);
    m_publish = new QPushButton(tr("Pu&blish to the host"), this);
    m_publish->setObjectName(QStringLiteral("publishToHostButton"));
    auto *words = kit::makeDataLabel(this, "hostWords");
    words->setText(
        tr("Sends what has changed, each file whole, and takes away what is no longer agreed to. Addresses that "
           "begin with https:// are WebDAV."));
    kit::setQuiet(words);
    auto *line = new QHBoxLayout;
    line->addWidget(m_publish);
    line->addStretch(1);
    body()->addWidget(m_standing);
    body()->addWidget(fields);
    body()->addLayout(line);
    body()->addWidget(words);
    showStanding();
    connect(m_publish, &QPushButton::clicked, this, &HostCard::publish);
    connect(m_password, &QLineEdit::returnPressed, this, &HostCard::publish);
    connect(m_isKept, &QCheckBox::toggled, this, &HostCard::settled);
    kit::followProjector(m_user, [this, form](bool isOn) { // many are an e-mail address
        m_user->setVisible(!isOn);
        form->labelForField(m_user)->setVisible(!isOn);
    });
}

HostCard::~HostCard() = default;

QLineEdit *HostCard::addField(QFormLayout *form, const QString &label, const char *objectName, const QString &example)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(QLatin1String(objectName));
    edit->setMaxLength(kLongestField);
    edit->setPlaceholderText(example);
    form->addRow(kit::makeLabelFor(edit, label, this), edit);
    connect(edit, &QLineEdit::editingFinished, this, [this, edit] {
        if (!edit->isModified())
            return;
        edit->setModified(false);
        if (edit == m_address)
            tidyAddress();
        if (edit != m_password)
            Q_EMIT settled();
    });
    return edit;
}

void HostCard::setPasswords(std::unique_ptr<Passwords> passwords)
{
    m_passwords = std::move(passwords);
}

QJsonObject HostCard::kept() const
{
    return {{kTo, m_address->text().trimmed()},
            {kUser, m_user->text().trimmed()},
            {kForgets, !m_isKept->isChecked()},
            {kKeys, m_keys},
            {kSentTo, m_sentTo},
            {kSentOn, m_sentOn.toString(Qt::ISODate)},
            {kSentCount, m_sentCount}};
}

void HostCard::begin(const QJsonObject &kept)
{
    const QSignalBlocker quiet(m_isKept);
    m_address->setText(kept.value(kTo).toString());
    m_user->setText(kept.value(kUser).toString());
    m_isKept->setChecked(!kept.value(kForgets).toBool());
    m_keys = kept.value(kKeys).toObject();
    m_sentTo = kept.value(kSentTo).toString();
    m_sentOn = QDate::fromString(kept.value(kSentOn).toString(), Qt::ISODate);
    m_sentCount = kept.value(kSentCount).toString();
    showStanding();
}

void HostCard::setToday(const QString &count)
{
    m_today = count;
    showStanding();
}

void HostCard::showStanding()
{
    const bool isSent = m_sentOn.isValid() && !m_sentTo.isEmpty();
    m_standing->setVisible(isSent);
    if (!isSent)
        return;
    //: %1 is a date, %2 an address, %3 the count that stands there: "20", %4 today's
    m_standing->setText(
        tr("Published on %1 at %2: %3, today %4.")
            .arg(m_around.formats.date(m_sentOn), m_sentTo, m_sentCount, m_today.isEmpty() ? m_sentCount : m_today));
}

// A user who was given with the address has a field of their own.
void HostCard::tidyAddress()
{
    const auto place = publish::parsePlace(m_address->text(), QString());
    if (!place || place->user.isEmpty())
        return;
    m_address->setText(publish::addressOf(*place));
    m_user->setText(place->user);
}

void HostCard::publish()
{
    if (m_isBusy)
        return;
    tidyAddress();
    const auto place = publish::parsePlace(m_address->text(), m_user->text());
    if (!place) {
        m_around.messages.say(place.error());
        (m_address->text().trimmed().isEmpty() || !m_user->text().trimmed().isEmpty() ? m_address : m_user)->setFocus();
        return;
    }
    Q_EMIT settled();
    m_isBusy = true;
    m_around.messages.end(kit::MessageBar::BySuccess);
    checkKey(*place);
}

void HostCard::giveUp()
{
    m_isBusy = false;
    Q_EMIT finished(false);
}

void HostCard::checkKey(const publish::Place &place)
{
    if (place.way != publish::Place::Way::Sftp)
        return findPassword(place);
    m_around.tasks.follow(kit::startTask<QString>(
        this, tr("Asking the host who it is"), [place](TaskContext &task) { return publish::hostKeyOf(place, task); },
        [this, place](const Result<QString> &shown) {
            if (shown)
                return judgeKey(place, *shown);
            m_around.messages.say(shown.error());
            giveUp();
        }));
}

void HostCard::judgeKey(const publish::Place &place, const QString &shown)
{
    const QString trusted = m_keys.value(publish::serverOf(place)).toString();
    if (trusted == shown)
        return findPassword(place);
    if (trusted.isEmpty())
        askToTrust(place, shown);
    else
        sayOtherKey(place, shown);
    giveUp();
}

void HostCard::askToTrust(const publish::Place &place, const QString &shown)
{
    const QString server = publish::serverOf(place);
    m_around.messages
        .say(Severity::Warning,
             //: %1 is the name of a host, %2 its key as it is written: SHA256:…
             tr("“%1” is not known yet, and nothing was sent. Its key is %2: compare it with the one that your "
                "host tells, then trust it.")
                 .arg(server, shown));
    m_around.messages.offer(tr("Trust this key and publish"), QStringLiteral("trustKeyButton"), AfterPress::Close, this,
                            [this, server, shown] {
                                m_keys.insert(server, shown);
                                Q_EMIT settled();
                                publish();
                            });
}

void HostCard::sayOtherKey(const publish::Place &place, const QString &shown)
{
    const QString server = publish::serverOf(place);
    m_around.messages
        .say(Severity::Bad,
             //: %1 is the name of a host, %2 and %3 its key as it is written: SHA256:…
             tr("“%1” shows another key (%2) than the one you trusted (%3). Somebody may stand between, and "
                "nothing was sent. Only if your host says that its key is new, forget the old one, then "
                "publish again.")
                 .arg(server, shown, m_keys.value(server).toString()));
    m_around.messages.offer(tr("Forget the old key"), QStringLiteral("forgetKeyButton"), AfterPress::Close, this,
                            [this, server] {
                                m_keys.remove(server);
                                Q_EMIT settled();
                            });
}

void HostCard::findPassword(const publish::Place &place)
{
    if (place.user.isEmpty() || !m_password->text().isEmpty())
        return start(place, m_password->text());
    m_passwords->find(publish::accountOf(place), this, [this, place](const std::optional<QString> &password) {
        if (password)
            return start(place, *password);
        //: %1 is a user, %2 the name of a host
        m_around.messages.say(Severity::Info, tr("Give the password of %1 at %2, then publish.")
                                                  .arg(place.user, publish::serverOf(place)));
        m_around.messages.endByTyping(m_password);
        m_password->setFocus(Qt::OtherFocusReason);
        giveUp();
    });
}

void HostCard::start(const publish::Place &place, const QString &password)
{
    const Work work = m_work ? m_work() : Work();
    if (!work)
        return giveUp();
    const publish::Access access{password, m_keys.value(publish::serverOf(place)).toString()};
    m_around.tasks.follow(kit::startTask<publish::Sent>(
        this, tr("Publishing to the host"),
        [work, place, access](TaskContext &task) { return work(place, access, task); },
        [this, place, password](const Result<publish::Sent> &sent) { told(place, password, sent); }));
}

void HostCard::told(const publish::Place &place, const QString &password, const Result<publish::Sent> &sent)
{
    m_isBusy = false;
    if (!sent) {
        m_around.messages.say(sent.error());
        Q_EMIT finished(false);
        return;
    }
    m_sentTo = publish::addressOf(place);
    m_sentOn = sent->day;
    m_sentCount = sent->count;
    showStanding();
    QStringList words;
    words.append(sent->sent + sent->removed == 0
                     ? tr("The host has all of it already: nothing was sent.")
                     : tr("The site stands at its host: %n file(s) sent.", nullptr, static_cast<int>(sent->sent)));
    if (sent->removed > 0)
        words.append(tr("%n file(s) taken away there.", nullptr, static_cast<int>(sent->removed)));
    m_around.messages.say(Severity::Good, words.join(u' '));
    keepPassword(place, password);
    Q_EMIT settled();
    Q_EMIT finished(true);
}

// It was right. Where it is not to be kept, it is asked for each time.
void HostCard::keepPassword(const publish::Place &place, const QString &password)
{
    if (m_password->text().isEmpty())
        return;
    m_password->clear();
    const QString account = publish::accountOf(place);
    if (!m_isKept->isChecked())
        return m_passwords->forget(account);
    m_passwords->keep(account, password, this, [this](bool isKept) { m_noStore->setVisible(!isKept); });
}

} // namespace rebond::ui::site

#include "moc_hostcard.cpp"
