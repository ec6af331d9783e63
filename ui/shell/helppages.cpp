// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/helppages.h"

#include "ui/kit/actiontable.h"
#include "ui/kit/card.h"
#include "ui/kit/theme.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace rebond::ui::shell {

namespace {
class HelpPage final : public kit::Page
{
public:
    HelpPage(const QString &title, const QString &objectName, QWidget *parent)
        : Page(parent),
          m_column(new QVBoxLayout(this))
    {
        setObjectName(objectName);
        setAccessibleName(title);
        auto *heading = new QLabel(title, this);
        kit::setTextStep(heading, kit::TextStep::Figure, QFont::Bold);
        m_column->addWidget(heading);
        kit::setSpace(m_column, {5, 4.5, 5, 4.5}, 4);
    }
    [[nodiscard]] QVBoxLayout *column() { return m_column; }
    void setFirstStop(QWidget *stop) { m_stop = stop; }
    [[nodiscard]] QWidget *firstStop() override { return m_stop ? m_stop : this; }

private:
    QVBoxLayout *m_column;
    QWidget *m_stop = nullptr;
};
} // namespace

kit::Page *makeShortcutsPage(const kit::ActionTable &commands, QWidget *parent)
{
    auto *page = new HelpPage(QCoreApplication::translate("HelpPages", "Keyboard shortcuts"),
                              QStringLiteral("shortcutsPage"), parent);
    const auto rows = commands.rows();
    auto *table = new QTableWidget(static_cast<int>(rows.size()), 3, page);
    table->setObjectName(QStringLiteral("shortcutsTable"));
    table->setAccessibleName(QCoreApplication::translate("HelpPages", "Commands and their keys"));
    table->setHorizontalHeaderLabels({QCoreApplication::translate("HelpPages", "Command"),
                                      QCoreApplication::translate("HelpPages", "Keys"),
                                      QCoreApplication::translate("HelpPages", "What it does")});
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setWordWrap(true);
    for (int row = 0; row < rows.size(); ++row) {
        const auto &command = rows.at(row);
        table->setItem(row, 0, new QTableWidgetItem(command.text));
        table->setItem(row, 1, new QTableWidgetItem(command.keys));
        table->setItem(row, 2, new QTableWidgetItem(command.help));
    }
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    page->column()->addWidget(table, 1);
    page->setFirstStop(table);
    return page;
}

kit::Page *makeAboutPage(QWidget *parent)
{
    auto *page = new HelpPage(QCoreApplication::translate("HelpPages", "About Rebond"), QStringLiteral("aboutPage"),
                              parent);
    const QStringList lines{
        //: %1 is a version number such as 0.1.0
        QCoreApplication::translate("HelpPages", "Version %1.").arg(QCoreApplication::applicationVersion()),
        QCoreApplication::translate(
            "HelpPages", "Rebond counts how the members of a cohort of job-seekers get back on their feet, from "
                         "dated facts, so that the count can be defended line by line."),
        QCoreApplication::translate(
            "HelpPages", "Free software under the GNU General Public License, version 3 or later: you may use, "
                         "study, change and share it. It comes without warranty."),
        QCoreApplication::translate(
            "HelpPages", "Made with Qt; letters on paper are Open Sans, pictures in the window are of the Breeze "
                         "theme."),
        QCoreApplication::translate("HelpPages",
                                    "Your data stay in your cohort file on this computer; nothing is sent anywhere."),
    };
    for (const QString &line : lines) {
        auto *label = new QLabel(line, page);
        label->setWordWrap(true);
        kit::followLook(label, [label] { label->setMaximumWidth(kit::unit(150)); });
        page->column()->addWidget(label);
    }
    page->column()->addStretch(1);
    page->setFocusPolicy(Qt::TabFocus);
    return page;
}

} // namespace rebond::ui::shell
