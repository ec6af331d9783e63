// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/relays/limitsform.h"

#include "ui/kit/calmwheel.h"
#include "ui/kit/labels.h"
#include "ui/kit/problemlabel.h"
#include "ui/kit/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace rebond::ui::relays {

using appeals::Counting;
using appeals::Network;

LimitsForm::LimitsForm(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("limitsForm"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    kit::setSpace(column, {}, 1);
    m_characters = addNumber(tr("Characters of a message at most"), "limitCharactersSpinBox", appeals::kLeastCharacters,
                             appeals::kMostCharacters);
    m_tags = addNumber(tr("Accounts in a message at most"), "limitTagsSpinBox", 0, appeals::kMostTagsEver);
    m_link = addNumber(tr("Characters a link counts"), "limitLinkSpinBox", 0, appeals::kMostLinkLength);
    //: what a link counts: as many characters as it has
    m_link->setSpecialValueText(tr("as it is written"));
    const auto addChoice = [&](const QString &label, const char *objectName, const QStringList &choices) {
        auto *combo = new QComboBox(this);
        combo->setObjectName(QLatin1String(objectName));
        combo->addItems(choices);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(12);
        new kit::CalmWheel(combo);
        column->addWidget(kit::makeLabelFor(combo, label, this));
        column->addWidget(combo);
        connect(combo, &QComboBox::currentIndexChanged, this, &LimitsForm::take);
        return combo;
    };
    // In the order of the enumeration.
    m_counting = addChoice(tr("How it counts"), "limitCountingComboBox",
                           {tr("signs as they are read"), tr("an emoji as two"), tr("by weight, as X does")});
    m_place = addChoice(tr("Where accounts stand"), "limitPlaceComboBox", {tr("in the text"), tr("on the picture")});
    m_share = new QLineEdit(this);
    m_share->setObjectName(QStringLiteral("limitShareEdit"));
    m_share->setProperty("rebondData", true);
    column->addWidget(kit::makeLabelFor(m_share, tr("Address of its share page"), this));
    column->addWidget(m_share);
    connect(m_share, &QLineEdit::editingFinished, this, &LimitsForm::take);
    // A sound one is kept while it is typed; what is wrong with another is said when the field is left.
    connect(m_share, &QLineEdit::textEdited, this, [this](const QString &typed) {
        Network network = m_network;
        network.shareAddress = typed.trimmed();
        if (appeals::ensureSound(network))
            take();
    });
    m_problem = new kit::ProblemLabel(QStringLiteral("limitsProblemLabel"), this);
    column->addWidget(m_problem);
    m_back = new QPushButton(tr("Back to what was known"), this);
    m_back->setObjectName(QStringLiteral("limitsBackButton"));
    column->addWidget(m_back, 0, Qt::AlignLeft);
    connect(m_back, &QPushButton::clicked, this, [this] {
        setNetwork(appeals::networkNamed(m_network.name));
        Q_EMIT changed(m_network);
    });
}

QSpinBox *LimitsForm::addNumber(const QString &label, const char *objectName, int least, int most)
{
    auto *number = new QSpinBox(this);
    number->setObjectName(QLatin1String(objectName));
    number->setRange(least, most);
    number->setKeyboardTracking(false);
    new kit::CalmWheel(number);
    layout()->addWidget(kit::makeLabelFor(number, label, this));
    layout()->addWidget(number);
    layout()->setAlignment(number, Qt::AlignLeft);
    connect(number, &QSpinBox::valueChanged, this, &LimitsForm::take);
    return number;
}

void LimitsForm::setNetwork(const Network &network)
{
    m_isSetting = true;
    m_network = network;
    m_characters->setValue(network.mostCharacters);
    m_tags->setValue(network.mostTags);
    m_link->setValue(network.linkLength);
    m_counting->setCurrentIndex(static_cast<int>(network.counting));
    m_place->setCurrentIndex(network.tagsOnPicture ? 1 : 0);
    m_share->setText(network.shareAddress);
    m_problem->end();
    m_isSetting = false;
}

void LimitsForm::take()
{
    if (m_isSetting)
        return;
    Network network = m_network;
    network.mostCharacters = m_characters->value();
    network.mostTags = m_tags->value();
    network.linkLength = m_link->value();
    network.counting = static_cast<Counting>(m_counting->currentIndex());
    network.tagsOnPicture = m_place->currentIndex() == 1;
    network.shareAddress = m_share->text().trimmed();
    if (network == m_network)
        return;
    if (const Done sound = appeals::ensureSound(network); !sound)
        return m_problem->tell(sound.error().sentence, m_share);
    m_problem->end();
    m_network = network;
    Q_EMIT changed(network);
}

} // namespace rebond::ui::relays

#include "moc_limitsform.cpp"
