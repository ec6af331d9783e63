// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/recipientspanel.h"

#include "ui/kit/card.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/labels.h"
#include "ui/kit/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace rebond::ui::letters {

using workspace::Recipient;
using workspace::RecipientList;

namespace {
constexpr int kSearchPause = 250;
constexpr int kMostNamed = 20; // of those left out; the others are counted

// As wide as the list and no wider: a long name ends in an ellipsis, not behind the edge.
class RecipientDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {0, QStyledItemDelegate::sizeHint(option, index).height()};
    }
};
} // namespace

RecipientsPanel::RecipientsPanel(QWidget *parent)
    : QWidget(parent),
      m_search(new QLineEdit(this)),
      m_names(new QListWidget(this)),
      m_count(new QLabel(this)),
      m_leftOut(new QLabel(this)),
      m_pause(new QTimer(this))
{
    setObjectName(QStringLiteral("recipientsPanel"));
    arrange();
    connectAll();
    tellCount();
}

void RecipientsPanel::arrange()
{
    //: title of a list of people and companies to write to
    auto *card = new kit::Card(tr("Recipients"), this);
    m_search->setObjectName(QStringLiteral("recipientsSearchEdit"));
    m_search->setClearButtonEnabled(true);
    m_names->setObjectName(QStringLiteral("recipientsList"));
    m_names->setAccessibleName(tr("Recipients"));
    m_names->setItemDelegate(new RecipientDelegate(m_names));
    m_names->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_count->setObjectName(QStringLiteral("recipientsCountLabel"));
    m_leftOut->setObjectName(QStringLiteral("recipientsLeftOutLabel"));
    m_count->setWordWrap(true);
    m_leftOut->setWordWrap(true);
    kit::setQuiet(m_count);
    for (QWidget *each : {static_cast<QWidget *>(m_names), static_cast<QWidget *>(m_leftOut)})
        each->setProperty("rebondData", true); // names, and what they asked for
    auto *all = new QPushButton(tr("Tick all"), card);
    all->setObjectName(QStringLiteral("tickAllButton"));
    auto *none = new QPushButton(tr("Tick none"), card);
    none->setObjectName(QStringLiteral("tickNoneButton"));
    auto *buttons = new kit::FlowLayout(nullptr, 2);
    buttons->addWidget(all);
    buttons->addWidget(none);
    card->body()->addWidget(kit::makeLabelFor(m_search, tr("Narrow by name, town or sector"), card));
    card->body()->addWidget(m_search);
    card->body()->addWidget(m_count);
    card->body()->addWidget(m_names, 1);
    card->body()->addLayout(buttons);
    card->body()->addWidget(m_leftOut);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    kit::followLook(m_names, [this] { m_names->setMinimumHeight(kit::unit(60)); });
    connect(all, &QPushButton::clicked, this, [this] { tickAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { tickAll(false); });
}

void RecipientsPanel::connectAll()
{
    m_pause->setSingleShot(true);
    m_pause->setInterval(kSearchPause);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        if (!m_isFilling)
            m_pause->start();
    });
    connect(m_pause, &QTimer::timeout, this, &RecipientsPanel::narrowedChanged);
    connect(m_names, &QListWidget::currentRowChanged, this, [this] {
        if (!m_isFilling)
            Q_EMIT currentChanged();
    });
    connect(m_names, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        if (m_isFilling)
            return;
        const QString id = item->data(Qt::UserRole).toString();
        if (item->checkState() == Qt::Checked)
            m_unticked.remove(id);
        else
            m_unticked.insert(id);
        tellCount();
        Q_EMIT chosenChanged();
    });
}

void RecipientsPanel::setRecipients(const RecipientList &list)
{
    m_isFilling = true;
    m_list = list;
    const int row = m_names->currentRow();
    m_names->clear();
    for (const Recipient &recipient : std::as_const(m_list.recipients)) {
        const QString id = recipient.id.toString();
        auto *item = new QListWidgetItem(kit::joined({recipient.name, recipient.reference}), m_names);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setData(Qt::UserRole, id);
        item->setToolTip(item->text());
        item->setCheckState(m_unticked.contains(id) ? Qt::Unchecked : Qt::Checked);
    }
    m_names->setCurrentRow(std::clamp(row, std::min(0, m_names->count() - 1), m_names->count() - 1));
    m_isFilling = false;
    const QString leftOut = leftOutSentence();
    m_leftOut->setText(leftOut);
    m_leftOut->setVisible(!leftOut.isEmpty());
    tellCount();
}

QString RecipientsPanel::leftOutSentence() const
{
    QStringList lines;
    for (const Recipient &recipient : m_list.leftOut.first(std::min<qsizetype>(m_list.leftOut.size(), kMostNamed)))
        //: %1 is a name, %2 why they are not written to: "asked not to be contacted"
        lines.append(tr("%1: %2").arg(recipient.name, recipient.against));
    if (lines.isEmpty())
        return {};
    if (m_list.leftOut.size() > kMostNamed)
        lines.append(tr("and %n more", nullptr, static_cast<int>(m_list.leftOut.size() - kMostNamed)));
    return tr("Never written to:") + u'\n' + lines.join(u'\n');
}

void RecipientsPanel::tickAll(bool isTicked)
{
    m_isFilling = true;
    for (int row = 0; row < m_names->count(); ++row) {
        QListWidgetItem *item = m_names->item(row);
        item->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
        const QString id = item->data(Qt::UserRole).toString();
        if (isTicked)
            m_unticked.remove(id);
        else
            m_unticked.insert(id);
    }
    m_isFilling = false;
    tellCount();
    Q_EMIT chosenChanged();
}

void RecipientsPanel::tellCount()
{
    const auto ticked = static_cast<int>(chosen().size());
    QString words = tr("%n recipient(s) ticked", nullptr, ticked);
    if (m_list.isCutShort)
        //: %1 is a number
        words += u' ' + tr("The list is cut after %1: narrow it.").arg(workspace::kMostRecipients);
    m_count->setText(words);
}

QList<Recipient> RecipientsPanel::chosen() const
{
    QList<Recipient> chosen;
    for (const Recipient &recipient : m_list.recipients) {
        if (!m_unticked.contains(recipient.id.toString()))
            chosen.append(recipient);
    }
    return chosen;
}

std::optional<Recipient> RecipientsPanel::current() const
{
    const int row = m_names->currentRow();
    if (row >= 0 && row < m_list.recipients.size())
        return m_list.recipients.at(row);
    const QList<Recipient> ticked = chosen();
    return ticked.isEmpty() ? std::nullopt : std::optional(ticked.first());
}

QString RecipientsPanel::narrowed() const
{
    return m_search->text();
}

void RecipientsPanel::forget()
{
    m_isFilling = true;
    m_unticked.clear();
    m_search->clear();
    m_isFilling = false;
}

} // namespace rebond::ui::letters

#include "moc_recipientspanel.cpp"
