// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/newcompany.h"

#include "desk/completion.h"
#include "exchange/lookups.h"
#include "exchange/odddays.h"
#include "storage/transaction.h"
#include "ui/kit/labels.h"
#include "ui/kit/problemlabel.h"
#include "ui/kit/task.h"
#include "ui/kit/theme.h"
#include "ui/models/formpanel.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>

#include <utility>

namespace rebond::ui::models {

namespace {
const QString kCompany = QStringLiteral("company");

kit::ProblemLabel *problemOf(const FormPanel &form, const QLineEdit &line)
{
    return form.findChild<kit::ProblemLabel *>(line.objectName() + QStringLiteral("Told"));
}

// What is wrong with the name, or doubtful, says the same and more.
class GivesWay final : public QObject
{
public:
    GivesWay(kit::ProblemLabel *problem, QLabel *told) : QObject(told), m_told(told)
    {
        problem->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::ShowToParent)
            m_told->hide();
        return false;
    }

private:
    QLabel *m_told;
};
} // namespace

std::optional<QString> companyMeant(storage::Reader &reader, const QString &name)
{
    const QList<domain::Company> like = desk::companiesLike(reader, name, 1);
    if (!like.isEmpty())
        return like.first().name;
    const auto near = rebond::exchange::companyMeant(reader, name);
    return near ? std::optional(near->name) : std::nullopt;
}

QString newCompanySentence(const QString &first, const std::optional<QString> &meant)
{
    //: behind a sentence that says a company is new: %1 is the name of another one
    return meant ? first + u' ' + FormPanel::tr("Or is it “%1”?").arg(*meant) : first;
}

void tellOfNewCompanies(FormPanel *form, std::shared_ptr<storage::Store> store)
{
    QLineEdit *line = form->lineOf(kCompany);
    auto *told = new QLabel(form);
    told->setObjectName(QStringLiteral("newCompanyLabel"));
    told->setWordWrap(true);
    kit::setQuiet(told);
    told->hide();
    form->addBelow(kCompany, told);
    new GivesWay(problemOf(*form, *line), told);
    QObject::connect(line, &QLineEdit::textChanged, told, &QLabel::hide); // it was said of another one
    QObject::connect(form, &FormPanel::left, told, [form, line, told, store = std::move(store)](const QString &key) {
        const QString name = line->text().trimmed();
        if (key != kCompany || name.isEmpty())
            return;
        struct Found
        {
            bool isNew = false;
            std::optional<QString> meant = {};
        };
        kit::startTask<Found>(
            form, FormPanel::tr("Looking for the company"),
            [store, name](TaskContext &) {
                return store->read([&](storage::Reader &reader) -> Found {
                    if (!rebond::exchange::CompanyLookup(reader, name).isNew(name))
                        return {};
                    return {true, companyMeant(reader, name)};
                });
            },
            [form, line, told, name](const Result<Found> &found) {
                if (!found || !found->isNew || line->text().trimmed() != name || problemOf(*form, *line)->isTold())
                    return;
                told->setText(
                    newCompanySentence(FormPanel::tr("No company is called so yet: it will be added."), found->meant));
                told->show();
            });
    });
}

} // namespace rebond::ui::models
