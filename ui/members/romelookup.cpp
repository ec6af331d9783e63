// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/romelookup.h"

#include "base/folding.h"
#include "domain/romecode.h"
#include "ui/kit/labels.h"
#include "ui/kit/task.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace rebond::ui::members {

namespace {

constexpr int kShown = 6;
constexpr int kCodeRole = Qt::UserRole + 1;
constexpr int kOccupationRole = Qt::UserRole + 2;

QStringList itemsIn(const QLineEdit *line)
{
    QStringList items;
    for (const QString &item : line->text().split(u'|')) {
        if (!item.trimmed().isEmpty())
            items.append(item.trimmed());
    }
    return items;
}

void addTo(QLineEdit *line, const QString &item)
{
    const QStringList items = itemsIn(line);
    const bool stands = std::any_of(items.begin(), items.end(),
                                    [&](const QString &each) { return fold(each) == fold(item); });
    if (!stands && !item.isEmpty())
        line->setText((items + QStringList{item}).join(QStringLiteral(" | ")));
}

} // namespace

RomeLookup::RomeLookup(QLineEdit *codes, QLineEdit *occupations, QWidget *parent)
    : QWidget(parent),
      m_codes(codes),
      m_occupations(occupations),
      m_remark(new QLabel(this)),
      m_search(new QLineEdit(this)),
      m_found(new QListWidget(this)),
      m_none(new QLabel(this))
{
    setObjectName(QStringLiteral("romeLookup"));
    for (QLabel *label : {m_remark, m_none}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        kit::setQuiet(label);
    }
    m_remark->setObjectName(QStringLiteral("romeRemarkLabel"));
    m_remark->setProperty("rebondData", true);
    m_search->setObjectName(QStringLiteral("romeSearchEdit"));
    m_search->setPlaceholderText(tr("Words of an occupation, or the beginning of a code"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_found->setObjectName(QStringLiteral("romeFoundList"));
    m_found->setProperty("rebondData", true);
    m_found->setAccessibleName(tr("Codes found"));
    m_found->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_found->setTextElideMode(Qt::ElideRight);
    m_none->setObjectName(QStringLiteral("romeNoneLabel"));
    m_none->setText(
        tr("No occupation is called so, neither in this file nor in the ROME. Type the code itself into the field "
           "above: a letter from A to N and four digits."));
    connect(m_search, &QLineEdit::textChanged, this, &RomeLookup::look);
    connect(m_codes, &QLineEdit::textChanged, this, &RomeLookup::tellCodes);
    connect(m_found, &QListWidget::itemClicked, this, &RomeLookup::take);
    connect(m_found, &QListWidget::itemActivated, this, &RomeLookup::take);
    kit::followLook(m_found, [this] {
        m_found->setFixedHeight((QFontMetrics(QApplication::font()).lineSpacing() + kit::unit(1)) * kShown);
    });
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_remark);
    column->addWidget(kit::makeLabelFor(m_search, tr("Look a ROME code up"), this));
    column->addWidget(m_search);
    column->addWidget(m_found);
    column->addWidget(m_none);
    kit::setSpace(column, {0, 1, 0, 0}, 0.5);
    begin();
}

void RomeLookup::readAgain(const std::shared_ptr<storage::Store> &store, const QString &kept)
{
    using Known = std::pair<QList<desk::RomeUse>, rebond::exchange::RomeTable>;
    kit::startTask<Known>(
        this, tr("Reading the occupations"),
        [store, kept](TaskContext &) -> Result<Known> {
            auto uses = store->read([](storage::Reader &reader) { return desk::romeUses(reader); });
            if (!uses)
                return fail(uses.error());
            return Known{*std::move(uses), rebond::exchange::romeAt(kept)};
        },
        [this](const Result<Known> &known) {
            if (known)
                setUses(known->first, known->second);
        });
}

void RomeLookup::setUses(const QList<desk::RomeUse> &uses, const rebond::exchange::RomeTable &table)
{
    m_uses = uses;
    m_table = table;
    tellCodes();
    look();
}

void RomeLookup::begin()
{
    m_search->clear();
    look();
    tellCodes();
}

void RomeLookup::look()
{
    m_found->clear();
    for (const desk::RomeUse &use : desk::romeLike(m_uses, m_search->text(), kShown * 4)) {
        const QString occupation = use.occupation.isEmpty() ? domain::romeDomainOf(use.code) : use.occupation;
        //: a code found: %1 is the code, %2 the occupation
        auto *item = new QListWidgetItem(tr("%1 · %2").arg(use.code, occupation), m_found);
        item->setToolTip(tr("%n member(s) of this file", nullptr, use.members));
        item->setData(kCodeRole, use.code);
        item->setData(kOccupationRole, use.occupation);
    }
    // Their titles name both sexes, for nobody in particular: only the code is taken.
    for (const auto &[code, title] : m_table.like(m_search->text(), kShown * 4)) {
        if (!desk::romeOf(m_uses, code).isEmpty())
            continue;
        auto *item = new QListWidgetItem(tr("%1 · %2").arg(code, title), m_found);
        item->setToolTip(tr("of the ROME %1").arg(m_table.version()));
        item->setData(kCodeRole, code);
    }
    m_found->setVisible(m_found->count() > 0);
    m_none->setVisible(m_found->count() == 0 && !m_search->text().trimmed().isEmpty());
}

void RomeLookup::take(const QListWidgetItem *item)
{
    if (!item)
        return;
    addTo(m_codes, item->data(kCodeRole).toString());
    addTo(m_occupations, item->data(kOccupationRole).toString());
    m_search->clear();
    m_codes->setFocus(Qt::OtherFocusReason);
}

QString RomeLookup::remarkOn(const QString &code) const
{
    const QList<desk::RomeUse> known = desk::romeOf(m_uses, code);
    const QString title = m_table.titleOf(code);
    if (known.isEmpty() && !title.isEmpty())
        //: %1 is a ROME code, %2 its title
        return tr("%1 is new in this file: %2.").arg(code, title);
    if (known.isEmpty())
        //: %1 is a ROME code, %2 the name of its domain
        return tr("%1 is new in this file: check it. Its domain: %2.").arg(code, domain::romeDomainOf(code));
    const QString occupation = known.constFirst().occupation;
    //: %1 is a ROME code, %2 an occupation or the name of a domain
    return tr("%1: %2.").arg(code, occupation.isEmpty() ? domain::romeDomainOf(code) : occupation);
}

void RomeLookup::tellCodes()
{
    QStringList remarks;
    for (const QString &item : itemsIn(m_codes)) {
        if (const auto code = domain::cleanRomeCode(item))
            remarks.append(remarkOn(code->text)); // what has not the form of one is told when it is saved
    }
    m_remark->setText(remarks.join(u' '));
    m_remark->setVisible(!remarks.isEmpty());
}

// From the search line the arrows go through what was found, and Enter takes it.
bool RomeLookup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key(); // NOLINT(*-static-cast-downcast): the type says so
    if ((key == Qt::Key_Down || key == Qt::Key_Up) && m_found->count() > 0) {
        const int step = key == Qt::Key_Down ? 1 : -1;
        m_found->setCurrentRow(std::clamp(m_found->currentRow() + step, 0, m_found->count() - 1));
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (m_found->count() > 0)
            take(m_found->item(std::max(0, m_found->currentRow())));
        return true; // never saves the form
    }
    if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace rebond::ui::members

#include "moc_romelookup.cpp"
