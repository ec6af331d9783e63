// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/site/linkscard.h"

#include "ui/kit/factlist.h"
#include "ui/kit/labels.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/task.h"
#include "ui/kit/taskstrip.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace rebond::ui::site {

namespace {
constexpr int kLinesSeen = 4;
constexpr qsizetype kMostLinks = 100;
const QString kLinks = QStringLiteral("links"); // of what is kept
} // namespace

LinksCard::LinksCard(const kit::Surroundings &around, QWidget *parent)
    : Card(tr("Useful links"), parent),
      m_around(around),
      m_edit(new QPlainTextEdit(this)),
      m_check(new QPushButton(tr("Check the links"), this)),
      m_found(kit::makeDataLabel(this, "siteLinksLabel"))
{
    m_edit->setObjectName(QStringLiteral("siteLinksEdit"));
    m_edit->setTabChangesFocus(true);
    m_edit->setPlaceholderText(tr("https://example.org/ What is found there"));
    m_edit->installEventFilter(this);
    kit::followLook(m_edit, [this] {
        m_edit->setFixedHeight(QFontMetrics(QApplication::font()).lineSpacing() * kLinesSeen + kit::unit(3));
    });
    m_check->setObjectName(QStringLiteral("checkLinksButton"));
    auto *words = kit::makeDataLabel(this, "siteLinksWords");
    words->setText(
        tr("They have a page on the site. Checking asks each of these addresses, on the Internet, and nobody "
           "else; it is done only when you press the button."));
    kit::setQuiet(words);
    m_found->hide();
    auto *line = new QHBoxLayout;
    line->addWidget(m_check);
    line->addStretch(1);
    body()->addWidget(kit::makeLabelFor(m_edit, tr("On each l&ine an address and what it is"), this));
    body()->addWidget(m_edit);
    body()->addLayout(line);
    body()->addWidget(m_found);
    body()->addWidget(words);
    connect(m_check, &QPushButton::clicked, this, &LinksCard::check);
}

bool LinksCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::FocusOut && m_edit->document()->isModified()) {
        m_edit->document()->setModified(false);
        Q_EMIT settled();
    }
    return Card::eventFilter(watched, event);
}

QList<rebond::site::UsefulLink> LinksCard::links() const
{
    QList<rebond::site::UsefulLink> links;
    const QStringList lines = m_edit->toPlainText().split(u'\n');
    for (const QString &line : lines) {
        const QString words = line.simplified();
        if (!words.isEmpty() && links.size() < kMostLinks)
            links.append({words.section(u' ', 1), words.section(u' ', 0, 0)});
    }
    return links;
}

QJsonObject LinksCard::kept() const
{
    return {{kLinks, m_edit->toPlainText()}};
}

void LinksCard::begin(const QJsonObject &kept)
{
    m_edit->setPlainText(kept.value(kLinks).toString());
}

void LinksCard::check()
{
    QStringList addresses;
    const QList<rebond::site::UsefulLink> asked = links();
    for (const rebond::site::UsefulLink &link : asked)
        addresses.append(link.address);
    if (m_isChecking || addresses.isEmpty())
        return;
    m_isChecking = true;
    using States = QList<net::LinkState>;
    m_around.tasks.follow(kit::startTask<States>(
        this, tr("Checking the links"), [addresses](TaskContext &task) { return net::checkLinks(addresses, task); },
        [this](const Result<States> &states) {
            m_isChecking = false;
            if (states)
                told(*states);
            else
                m_around.messages.say(states.error());
            Q_EMIT checked();
        }));
}

void LinksCard::told(const QList<net::LinkState> &states)
{
    QStringList lines;
    for (const net::LinkState &state : states) {
        if (!state.isDead)
            continue;
        lines.append(state.status > 0
                         //: %1 is a web address, %2 the number with which its server answered: 404
                         ? tr("✕ %1: there is no such page (%2).").arg(state.address, QString::number(state.status))
                         //: %1 is a web address
                         : tr("✕ %1: nobody answers.").arg(state.address));
    }
    lines.prepend(
        lines.isEmpty()
            ? QStringLiteral("✓ ")
                  + tr("%n link(s) checked: all of them lead somewhere.", nullptr, static_cast<int>(states.size()))
            : QStringLiteral("⚠ ")
                  + tr("%n link(s) are dead: mend or delete them.", nullptr, static_cast<int>(lines.size())));
    m_found->setText(lines.join(u'\n'));
    m_found->show();
}

} // namespace rebond::ui::site

#include "moc_linkscard.cpp"
