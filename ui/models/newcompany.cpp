// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/newcompany.h"

#include "exchange/lookups.h"
#include "storage/transaction.h"
#include "ui/kit/labels.h"
#include "ui/kit/task.h"
#include "ui/kit/theme.h"
#include "ui/models/formpanel.h"

#include <QLabel>
#include <QLineEdit>

#include <utility>

namespace rebond::ui::models {

namespace {
const QString kCompany = QStringLiteral("company");
} // namespace

void tellOfNewCompanies(FormPanel *form, std::shared_ptr<storage::Store> store)
{
    QLineEdit *line = form->lineOf(kCompany);
    auto *told = new QLabel(form);
    told->setObjectName(QStringLiteral("newCompanyLabel"));
    told->setWordWrap(true);
    kit::setQuiet(told);
    told->hide();
    form->addBelow(kCompany, told);
    QObject::connect(line, &QLineEdit::textChanged, told, &QLabel::hide); // it was said of another one
    QObject::connect(form, &FormPanel::left, told, [form, line, told, store = std::move(store)](const QString &key) {
        const QString name = line->text().trimmed();
        if (key != kCompany || name.isEmpty())
            return;
        kit::startTask<bool>(
            form, FormPanel::tr("Looking for the company"),
            [store, name](TaskContext &) {
                return store->read(
                    [&](storage::Reader &reader) { return rebond::exchange::CompanyLookup(reader, name).isNew(name); });
            },
            [line, told, name](const Result<bool> &isNew) {
                if (!isNew || !*isNew || line->text().trimmed() != name)
                    return;
                told->setText(FormPanel::tr("No company is called so yet: it will be added."));
                told->show();
            });
    });
}

} // namespace rebond::ui::models
