// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/relays/composerpanel.h"

#include "appeals/template.h"
#include "base/formats.h"
#include "ui/kit/calmwheel.h"
#include "ui/kit/factlist.h"
#include "ui/kit/filechooser.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/growingedit.h"
#include "ui/kit/labels.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/problemlabel.h"
#include "ui/kit/settings.h"
#include "ui/kit/theme.h"
#include "ui/relays/cardpanel.h"
#include "ui/relays/limitsform.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace rebond::ui::relays {

using appeals::Message;
using appeals::Network;
using appeals::Voice;
using domain::Relay;

namespace {
constexpr int kComboLetters = 12;
constexpr int kRelaysInSight = 4; // lines of the list; more are scrolled to

QString composerScreen()
{
    return QStringLiteral("appeals");
}
} // namespace

ComposerPanel::ComposerPanel(std::shared_ptr<workspace::Workspace> workspace, const kit::Surroundings &surroundings,
                             QWidget *parent)
    : kit::Card(tr("What to pass on"), parent),
      m_workspace(std::move(workspace)),
      m_around(surroundings)
{
    setObjectName(QStringLiteral("composerPanel"));
    m_kept = kit::makeDataLabel(this, "composerKeptLabel");
    body()->addWidget(m_kept);
    m_body = new QWidget(this);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    kit::setSpace(column, {}, 2);
    body()->addWidget(m_body);
    makeChoices();
    makeMessage();
    makeWaysOut();
    m_card = new CardPanel(m_around, m_body);
    column->addWidget(m_card);
    connect(m_card, &CardPanel::sizeChosen, this, [this](QSize size) {
        Network chosen = network();
        chosen.picture = size;
        keepNetwork(chosen);
        m_limits->setNetwork(chosen);
    });
    makeLetters();
    makeLimits();
    m_networks = appeals::networksFrom(m_around.settings.remembered(composerScreen(), QStringLiteral("networks")));
    clear();
}

void ComposerPanel::makeChoices()
{
    const auto addChoice = [&](const QString &label, const char *objectName) {
        auto *combo = new QComboBox(m_body);
        combo->setObjectName(QLatin1String(objectName));
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // names may be long
        combo->setMinimumContentsLength(kComboLetters);
        new kit::CalmWheel(combo);
        m_body->layout()->addWidget(kit::makeLabelFor(combo, label, m_body));
        m_body->layout()->addWidget(combo);
        return combo;
    };
    m_network = addChoice(tr("Network"), "composerNetworkComboBox");
    m_network->setProperty("rebondData", true);
    m_voice = addChoice(tr("Whose message it is"), "composerVoiceComboBox");
    m_voice->addItems({tr("the group’s or a relay’s"), tr("the member’s own: the mark gets an R")});
    m_tag = new QLineEdit(m_body);
    m_tag->setObjectName(QStringLiteral("composerTagEdit"));
    m_tag->setProperty("rebondData", true);
    m_tag->setText(QString::fromUtf8(m_around.settings.remembered(composerScreen(), QStringLiteral("tag"))));
    if (m_tag->text().isEmpty())
        m_tag->setText(QString::fromUtf16(appeals::kDefaultTag));
    m_body->layout()->addWidget(kit::makeLabelFor(m_tag, tr("Mark by which relays find it"), m_body));
    m_body->layout()->addWidget(m_tag);
    connect(m_network, &QComboBox::currentIndexChanged, this, &ComposerPanel::chooseNetwork);
    connect(m_voice, &QComboBox::currentIndexChanged, this, &ComposerPanel::compose);
    connect(m_tag, &QLineEdit::textEdited, this, [this](const QString &tag) {
        m_around.settings.remember(composerScreen(), QStringLiteral("tag"), tag.trimmed().toUtf8());
        compose();
    });
}

void ComposerPanel::makeMessage()
{
    QLayout *column = m_body->layout();
    m_text = new kit::GrowingEdit(m_body);
    m_text->setObjectName(QStringLiteral("composerTextEdit"));
    m_text->setProperty("rebondData", true);
    m_text->setToolTip(tr("Shift and Enter begin another line."));
    column->addWidget(kit::makeLabelFor(m_text, tr("Form of the message"), m_body));
    column->addWidget(m_text);
    QStringList places;
    const bool isFrench = m_around.formats.language() == Language::French;
    for (const appeals::PlaceName &name : appeals::placeNames())
        places.append(u'{' + QString::fromUtf8(isFrench ? name.french : name.english) + u'}');
    auto *help = new QLabel(m_body);
    help->setObjectName(QStringLiteral("composerPlacesLabel"));
    help->setTextFormat(Qt::PlainText);
    help->setWordWrap(true);
    kit::setQuiet(help);
    //: %1 is a list of words in braces
    help->setText(tr("Filled in: %1. What stands in [brackets] is left out where one of its places is empty.")
                      .arg(places.join(QStringLiteral(", "))));
    column->addWidget(help);
    auto *grammar = new QPushButton(tr("Back to the form of #i4Emploi"), m_body);
    grammar->setObjectName(QStringLiteral("composerGrammarButton"));
    column->addWidget(grammar);
    column->setAlignment(grammar, Qt::AlignLeft);
    m_named = new QListWidget(m_body);
    m_named->setObjectName(QStringLiteral("composerRelaysList"));
    m_named->setProperty("rebondData", true);
    m_named->setTextElideMode(Qt::ElideRight);
    m_named->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(kit::makeLabelFor(m_named, tr("Relays named in it"), m_body));
    column->addWidget(m_named);
    m_noRelays = new QLabel(tr("None of the relays above is on this network."), m_body);
    m_noRelays->setObjectName(QStringLiteral("composerNoRelaysLabel"));
    m_noRelays->setWordWrap(true);
    kit::setQuiet(m_noRelays);
    column->addWidget(m_noRelays);
    kit::followLook(m_named, [this] {
        const int line = m_named->fontMetrics().height() + kit::unit(1.5);
        m_named->setFixedHeight(kRelaysInSight * line + 2 * m_named->frameWidth());
    });
    m_problem = new kit::ProblemLabel(QStringLiteral("composerProblemLabel"), m_body);
    column->addWidget(m_problem);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (m_isFilling)
            return;
        keepText();
        compose();
    });
    connect(grammar, &QPushButton::clicked, this, [this] { m_text->setText(appeals::grammarTemplate()); });
    connect(m_named, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        const QString relay = item->data(Qt::UserRole).toString();
        if (item->checkState() == Qt::Checked)
            m_unticked.remove(relay);
        else
            m_unticked.insert(relay);
        compose();
    });
}

void ComposerPanel::makeWaysOut()
{
    QLayout *column = m_body->layout();
    m_preview = new kit::GrowingEdit(m_body);
    m_preview->setObjectName(QStringLiteral("composerMessageEdit"));
    m_preview->setProperty("rebondData", true);
    m_preview->setReadOnly(true);
    column->addWidget(kit::makeLabelFor(m_preview, tr("As it will be read"), m_body));
    column->addWidget(m_preview);
    m_count = new QLabel(m_body);
    m_count->setObjectName(QStringLiteral("composerCountLabel"));
    m_remarks = new QLabel(m_body);
    m_remarks->setObjectName(QStringLiteral("composerRemarksLabel"));
    for (QLabel *label : {m_count, m_remarks}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    m_copy = new QPushButton(tr("Copy the message"), m_body);
    m_copy->setObjectName(QStringLiteral("copyMessageButton"));
    m_share = new QPushButton(tr("Open the network’s page…"), m_body);
    m_share->setObjectName(QStringLiteral("shareMessageButton"));
    m_share->setToolTip(
        tr("Your browser opens the page of the network with this message in it. Nothing is published before "
           "you press its button there; the picture is pasted there."));
    m_asked = new QPushButton(tr("Write down: asked"), m_body);
    m_asked->setObjectName(QStringLiteral("noteAskedButton"));
    m_asked->setToolTip(tr("Writes into the log that the relays that are ticked were asked today: one step to undo."));
    auto *buttons = new QWidget(m_body);
    auto *flow = new kit::FlowLayout(buttons, 2);
    flow->addWidget(m_copy);
    flow->addWidget(m_share);
    flow->addWidget(m_asked);
    column->addWidget(buttons);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_preview->text());
        m_around.messages
            .say(kit::MessageBar::Severity::Good,
                 tr("The message is in the clipboard. Once the relays have it, write down that they were asked."));
    });
    connect(m_share, &QPushButton::clicked, this, &ComposerPanel::share);
    connect(m_asked, &QPushButton::clicked, this, &ComposerPanel::noteAsked);
}

void ComposerPanel::makeLimits()
{
    auto *button = new QPushButton(tr("What the network takes"), m_body);
    button->setObjectName(QStringLiteral("composerLimitsButton"));
    button->setCheckable(true);
    m_limits = new LimitsForm(m_body);
    m_limits->hide();
    m_body->layout()->addWidget(button);
    m_body->layout()->setAlignment(button, Qt::AlignLeft);
    m_body->layout()->addWidget(m_limits);
    connect(button, &QPushButton::toggled, m_limits, &QWidget::setVisible);
    connect(m_limits, &LimitsForm::changed, this, &ComposerPanel::keepNetwork);
}

void ComposerPanel::setMember(const RawId &member, const QList<Relay> &relays)
{
    const bool isOther = !m_member || m_member->raw() != member;
    m_member = Id<domain::Member>(member);
    const bool areOthers = relays != m_relays;
    m_relays = relays;
    if (isOther) {
        m_read.reset();
        m_message.reset();
        m_card->setAppeal({});
        m_body->hide();
    }
    if (isOther || areOthers)
        fillNetworks();
    if (isOther && m_named->count() == 0)
        goWhereRelaysAre();
    delete m_reading; // what was asked before is overtaken
    m_reading = kit::startTask<Read>(
        this, tr("Reading what may be told"),
        [workspace = m_workspace, id = *m_member](TaskContext &) -> Result<Read> {
            auto appeal = workspace::appealFor(*workspace, id);
            if (!appeal)
                return fail(appeal.error());
            auto passedOn = workspace::notThankedYet(*workspace, id);
            if (!passedOn)
                return fail(passedOn.error());
            return Read{std::move(*appeal), std::move(*passedOn)};
        },
        [this](const Result<Read> &read) {
            show();
            m_body->setVisible(read.has_value());
            if (read)
                return take(*read);
            m_read.reset();
            m_kept->setText(read.error().sentence);
            m_kept->show();
        });
}

void ComposerPanel::clear()
{
    delete m_reading;
    m_member.reset();
    m_relays.clear();
    m_read.reset();
    m_message.reset();
    m_unticked.clear();
    m_card->setAppeal({});
    hide();
}

// The networks that are known, and those of relays.
void ComposerPanel::fillNetworks()
{
    QStringList names;
    for (const Network &network : std::as_const(m_networks))
        names.append(network.name);
    for (const Relay &relay : std::as_const(m_relays)) {
        const bool isKnown = std::any_of(names.cbegin(), names.cend(), [&](const QString &name) {
            return appeals::isSameNetwork(name, relay.network);
        });
        if (!isKnown && !relay.network.trimmed().isEmpty())
            names.append(relay.network.simplified());
    }
    const QString before = m_network->currentText();
    {
        const QSignalBlocker quiet(m_network);
        m_network->clear();
        m_network->addItems(names);
        m_network->setCurrentIndex(std::max(0, m_network->findText(before)));
    }
    if (m_network->currentText() != before)
        return chooseNetwork();
    fillRelays(); // what was typed and set for this network stays, with the keyboard in it
    compose();
}

// To the network of the nearest one: for another member the one of before may have nobody to ask.
void ComposerPanel::goWhereRelaysAre()
{
    for (int i = 0; i < m_network->count() && !m_relays.isEmpty(); ++i) {
        if (appeals::isSameNetwork(m_network->itemText(i), m_relays.first().network))
            return m_network->setCurrentIndex(i);
    }
}

Network ComposerPanel::network() const
{
    const QString name = m_network->currentText();
    for (const Network &network : m_networks) {
        if (network.name == name)
            return network;
    }
    return appeals::networkNamed(name);
}

QString ComposerPanel::textKey() const
{
    return QStringLiteral("text-") + QString::fromLatin1(network().name.toUtf8().toHex());
}

void ComposerPanel::chooseNetwork()
{
    const QString kept = QString::fromUtf8(m_around.settings.remembered(composerScreen(), textKey()));
    m_isFilling = true;
    m_text->setText(kept.trimmed().isEmpty() ? appeals::grammarTemplate() : kept);
    m_isFilling = false;
    m_limits->setNetwork(network());
    m_card->setPictureSize(network().picture);
    fillRelays();
    compose();
}

void ComposerPanel::fillRelays()
{
    const QSignalBlocker quiet(m_named);
    const int row = m_named->currentRow();
    m_named->clear();
    for (const Relay &relay : std::as_const(m_relays)) {
        if (!appeals::isSameNetwork(relay.network, network().name))
            continue;
        auto *item = new QListWidgetItem(kit::joined({relay.name, relay.handle}), m_named);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_unticked.contains(relay.id.toString()) ? Qt::Unchecked : Qt::Checked);
        item->setData(Qt::UserRole, relay.id.toString());
    }
    m_named->setCurrentRow(std::min(row, m_named->count() - 1));
    m_named->setVisible(m_named->count() > 0);
    m_noRelays->setVisible(m_named->count() == 0);
}

QList<Relay> ComposerPanel::chosenRelays() const
{
    QList<Relay> chosen;
    for (int row = 0; row < m_named->count(); ++row) {
        const QListWidgetItem *item = m_named->item(row);
        const auto relay = std::find_if(m_relays.cbegin(), m_relays.cend(), [&](const Relay &each) {
            return each.id.toString() == item->data(Qt::UserRole).toString();
        });
        if (item->checkState() == Qt::Checked && relay != m_relays.cend())
            chosen.append(*relay);
    }
    return chosen;
}

void ComposerPanel::keepNetwork(const Network &network)
{
    const auto same = std::find_if(m_networks.begin(), m_networks.end(),
                                   [&](const Network &each) { return each.name == network.name; });
    if (same != m_networks.end())
        *same = network;
    else
        m_networks.append(network);
    m_around.settings.remember(composerScreen(), QStringLiteral("networks"), appeals::jsonOf(m_networks));
    m_card->setPictureSize(network.picture);
    compose();
}

// The usual form is not kept: it may be a better one in a later version.
void ComposerPanel::keepText()
{
    const QString text = m_text->text();
    const bool isUsual = text.trimmed().isEmpty() || text == appeals::grammarTemplate();
    m_around.settings.remember(composerScreen(), textKey(), isUsual ? QByteArray() : text.toUtf8());
}

void ComposerPanel::take(const Read &read)
{
    m_read = read;
    QStringList kept = appeals::keptSentences(read.appeal.told(), m_around.formats);
    if (!read.appeal.doubt.isEmpty())
        kept.prepend(QStringLiteral("⚠ ") + read.appeal.doubt);
    m_kept->setText(kept.join(u'\n'));
    m_kept->setVisible(!kept.isEmpty());
    m_thank->setEnabled(!read.passedOn.isEmpty());
    compose();
}

Voice ComposerPanel::voice() const
{
    return m_voice->currentIndex() == 1 ? Voice::Seeker : Voice::Group;
}

appeals::Order ComposerPanel::order() const
{
    appeals::Order order;
    order.told = m_read->appeal.told();
    order.network = network();
    order.text = m_text->text();
    order.tag = m_tag->text();
    order.voice = voice();
    for (const Relay &relay : chosenRelays())
        order.handles.append(relay.handle);
    order.group = m_workspace->cohort().name;
    return order;
}

workspace::Appeal ComposerPanel::appealNow() const
{
    workspace::Appeal appeal = m_read->appeal;
    const auto tag = appeals::cleanTag(m_tag->text());
    appeal.card.tag = tag ? appeals::tagOf(*tag, voice()) : QString();
    return appeal;
}

void ComposerPanel::compose()
{
    if (!m_read)
        return;
    const auto message = appeals::composed(order(), m_around.formats);
    m_message.reset();
    if (message) {
        m_message = *message;
        m_problem->end();
    } else {
        m_problem->tell(message.error().sentence);
    }
    m_card->setAppeal(appealNow());
    showMessage();
    Q_EMIT composed();
}

void ComposerPanel::showMessage()
{
    const Network network = this->network();
    m_preview->setText(m_message ? m_message->text : QString());
    m_count->setVisible(m_message.has_value());
    m_copy->setEnabled(m_message && !m_message->text.isEmpty());
    m_asked->setEnabled(m_named->count() > 0 && !m_workspace->isReadOnly());
    m_share->setEnabled(m_message && m_message->canBeSent() && !network.shareAddress.isEmpty());
    QStringList remarks;
    if (m_message) {
        //: %1 and %2 are numbers, %3 is the name of a network
        m_count->setText(tr("%1 of %2 characters, as %3 counts.")
                             .arg(m_around.formats.number(m_message->length),
                                  m_around.formats.number(network.mostCharacters), network.name));
        for (const appeals::Remarked &remark : std::as_const(m_message->remarks)) {
            const bool isPlain = remark.what == appeals::Remark::TagsByHand;
            remarks.append((isPlain ? QString() : QStringLiteral("⚠ ")) + appeals::sentenceOf(remark, network));
        }
        if (m_message->has(appeals::Remark::TagsByHand))
            //: %1 is a list of accounts
            remarks.append(tr("To mark on the picture: %1").arg(m_message->tagged.join(u' ')));
    }
    m_ask->setEnabled(m_copy->isEnabled());
    m_remarks->setText(remarks.join(u'\n'));
    m_remarks->setVisible(!remarks.isEmpty());
}

void ComposerPanel::share()
{
    if (!m_message || !m_read)
        return;
    const auto address = appeals::shareAddressOf(network(), m_message->text, m_read->appeal.told().profileUrl);
    if (!address || !m_around.desktop.openAddress(*address))
        m_around.messages.say(kit::MessageBar::Severity::Warning,
                              tr("No browser answered. Copy the message, and paste it on the network’s page."));
}

} // namespace rebond::ui::relays

#include "moc_composerpanel.cpp"
