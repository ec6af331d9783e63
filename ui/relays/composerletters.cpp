// SPDX-License-Identifier: GPL-3.0-or-later
// That relays were asked, and letters to them, as files for the mail program.
#include "base/clock.h"
#include "base/formats.h"
#include "domain/webaddress.h"
#include "operations/relays.h"
#include "ui/kit/filechooser.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/labels.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/problemlabel.h"
#include "ui/kit/projector.h"
#include "ui/kit/settings.h"
#include "ui/kit/theme.h"
#include "ui/kit/written.h"
#include "ui/relays/cardpanel.h"
#include "ui/relays/composerpanel.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace rebond::ui::relays {

using appeals::Mailbox;
using appeals::Wording;
using domain::Relay;
using workspace::RelayLetter;

namespace {
QString letterScreen()
{
    return QStringLiteral("appeals");
}
QString fromKey()
{
    return QStringLiteral("from");
}
} // namespace

void ComposerPanel::makeLetters()
{
    m_from = new QLineEdit(m_body);
    m_from->setObjectName(QStringLiteral("composerFromEdit"));
    m_from->setProperty("rebondData", true);
    m_from->setText(QString::fromUtf8(m_around.settings.remembered(letterScreen(), fromKey())));
    connect(m_from, &QLineEdit::textEdited, this, [this](const QString &typed) {
        m_around.settings.remember(letterScreen(), fromKey(), typed.trimmed().toUtf8());
    });
    QLabel *label = kit::makeLabelFor(m_from, tr("Your e-mail address, for letters"), m_body);
    m_body->layout()->addWidget(label);
    m_body->layout()->addWidget(m_from);
    m_fromProblem = new kit::ProblemLabel(QStringLiteral("composerFromProblemLabel"), m_body);
    m_body->layout()->addWidget(m_fromProblem);
    kit::followProjector(this, [this, label](bool isOn) { // as every e-mail address is
        m_from->setVisible(!isOn);
        label->setVisible(!isOn);
        m_fromProblem->end();
    });
    m_ask = new QPushButton(tr("Write letters to ask…"), m_body);
    m_ask->setObjectName(QStringLiteral("askingLettersButton"));
    m_ask->setToolTip(
        tr("A file for your mail program to each relay that is ticked and has an e-mail address, with the message "
           "and the picture. Nobody sees the addresses of the others."));
    m_thank = new QPushButton(tr("Write letters of thanks…"), m_body);
    m_thank->setObjectName(QStringLiteral("thankingLettersButton"));
    m_thank->setToolTip(tr("To each relay that has passed this search on and was not thanked yet."));
    auto *buttons = new QWidget(m_body);
    auto *flow = new kit::FlowLayout(buttons, 2);
    flow->addWidget(m_ask);
    flow->addWidget(m_thank);
    m_body->layout()->addWidget(buttons);
    connect(m_ask, &QPushButton::clicked, this, &ComposerPanel::writeAskingLetters);
    connect(m_thank, &QPushButton::clicked, this, &ComposerPanel::writeThankingLetters);
}

void ComposerPanel::noteAsked()
{
    if (!m_member)
        return;
    QList<Id<Relay>> relays;
    for (const Relay &relay : chosenRelays())
        relays.append(relay.id);
    using Asked = QList<domain::RelayRequest>;
    kit::startTask<Asked>(
        this, tr("Writing the requests down"),
        [workspace = m_workspace, relays, member = *m_member, day = m_around.clock.today()](TaskContext &) {
            return operations::askRelays(workspace->store(), relays, member, day);
        },
        [this](const Result<Asked> &asked) {
            if (!asked)
                return m_around.messages.say(asked.error());
            m_around.messages.say(kit::MessageBar::Severity::Good,
                                  tr("Written down: %n relay(s) asked today. Undo takes it back.", nullptr,
                                     static_cast<int>(asked->size())));
        });
}

// Empty: the mail program knows. None: what is typed is no address, and it was told.
std::optional<Mailbox> ComposerPanel::sender()
{
    const QString typed = m_from->text().trimmed();
    m_fromProblem->end();
    if (typed.isEmpty()) {
        m_around.settings.remember(letterScreen(), fromKey(), {});
        return Mailbox{};
    }
    const auto address = domain::cleanEmail(typed);
    if (!address) {
        m_fromProblem->tell(address.error().sentence, m_from);
        return {};
    }
    m_around.settings.remember(letterScreen(), fromKey(), address->text.toUtf8());
    return Mailbox{m_around.settings.value(kit::setting::kFacilitator), address->text};
}

Wording ComposerPanel::wordingFor(const Relay &relay) const
{
    Wording wording;
    wording.relay = relay.name;
    wording.group = m_workspace->cohort().name;
    wording.signature = m_around.settings.value(kit::setting::kFacilitator);
    if (m_message)
        wording.message = m_message->text;
    if (m_read)
        wording.alternative = appeals::alternativeOf(m_read->appeal.card, m_around.formats);
    return wording;
}

void ComposerPanel::writeAskingLetters()
{
    const auto from = sender();
    if (!from || !m_read || !m_message)
        return;
    QList<RelayLetter> letters;
    QList<Relay> without;
    for (const Relay &relay : chosenRelays()) {
        const auto address = domain::cleanEmail(relay.email);
        if (!address) {
            without.append(relay);
            continue;
        }
        const Wording wording = wordingFor(relay);
        letters.append({relay.reference,
                        {*from,
                         {relay.name, address->text},
                         appeals::askingSubject(wording),
                         appeals::askingBody(wording),
                         m_around.clock.now(),
                         {}},
                        false,
                        m_read->appeal.member.reference});
    }
    writeLetters(without, letters, m_card->pictureSize());
}

void ComposerPanel::writeThankingLetters()
{
    const auto from = sender();
    if (!from || !m_read)
        return;
    QList<RelayLetter> letters;
    QList<Relay> without;
    for (const workspace::PassedOn &passedOn : std::as_const(m_read->passedOn)) {
        const auto address = domain::cleanEmail(passedOn.relay.email);
        if (!address) {
            without.append(passedOn.relay);
            continue;
        }
        Wording wording = wordingFor(passedOn.relay);
        wording.link = passedOn.link;
        letters.append({passedOn.relay.reference,
                        {*from,
                         {passedOn.relay.name, address->text},
                         appeals::thankingSubject(wording),
                         appeals::thankingBody(wording),
                         m_around.clock.now(),
                         {}},
                        true,
                        m_read->appeal.member.reference});
    }
    writeLetters(without, letters, {});
}

void ComposerPanel::writeLetters(const QList<Relay> &without, const QList<RelayLetter> &letters, QSize picture)
{
    QStringList names;
    for (const Relay &relay : without)
        names.append(relay.name);
    const QString missing = names.isEmpty() ? QString()
                                            //: %1 is a list of names
                                            : tr("Without an e-mail address: %1.").arg(m_around.formats.list(names));
    if (letters.isEmpty())
        return m_around.messages.say(kit::MessageBar::Severity::Warning,
                                     missing.isEmpty() ? tr("No relay is ticked to write to.") : missing);
    const kit::FileRequest request{.kind = kit::FileRequest::Kind::Folder,
                                   .title = tr("Where the letters are written"),
                                   .folder = m_around.settings.folder(QStringLiteral("exports")),
                                   .proposedName = {},
                                   .filter = {},
                                   .suffix = {}};
    const auto write = [letters, picture, appeal = appealNow(), formats = m_around.formats](const QString &folder) {
        QList<RelayLetter> whole = letters;
        if (!picture.isEmpty()) {
            const appeals::Enclosure enclosed{workspace::proposedCardName(appeal.member, picture), "image/png",
                                              appeals::pngOf(appeal.card, picture, formats)};
            for (RelayLetter &each : whole)
                each.letter.enclosures = {enclosed};
        }
        return workspace::writeLetters(whole, folder);
    };
    m_around.files.ask(this, request, [this, write, missing](const QString &folder) {
        m_around.settings.setFolder(QStringLiteral("exports"), folder);
        kit::startTask<QStringList>(
            this, tr("Writing the letters"), [write, folder](TaskContext &) { return write(folder); },
            [this, missing](const Result<QStringList> &paths) {
                if (!paths)
                    return m_around.messages.say(paths.error());
                QString said = tr("%n letter(s) written: open each with your mail program, and send it.", nullptr,
                                  static_cast<int>(paths->size()));
                if (!missing.isEmpty())
                    said += u' ' + missing;
                kit::sayWritten(m_around.messages, m_around.desktop, said, paths->first());
            });
    });
}

} // namespace rebond::ui::relays
