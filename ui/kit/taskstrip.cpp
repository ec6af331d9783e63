// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/taskstrip.h"

#include "ui/kit/elidedlabel.h"
#include "ui/kit/theme.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace rebond::ui::kit {

namespace {
constexpr int kFull = 1000;

// One running task.
class TaskLine final : public QWidget
{
public:
    TaskLine(Task *task, QWidget *parent)
        : QWidget(parent),
          m_task(task),
          m_title(new ElidedLabel(this)),
          m_what(new ElidedLabel(this)),
          m_bar(new QProgressBar(this)),
          m_cancel(new QPushButton(this))
    {
        m_title->setText(task->title());
        m_title->setObjectName(QStringLiteral("taskTitleLabel"));
        m_what->setObjectName(QStringLiteral("taskWhatLabel"));
        setQuiet(m_what);
        m_bar->setObjectName(QStringLiteral("taskProgressBar"));
        m_bar->setTextVisible(false);
        m_bar->setAccessibleName(task->title());
        m_bar->setRange(0, 0);
        m_cancel->setObjectName(QStringLiteral("taskCancelButton"));
        m_cancel->setText(TaskStrip::tr("Cancel"));
        //: %1 is the name of running work, e.g. "Exporting the report"
        m_cancel->setAccessibleName(TaskStrip::tr("Cancel: %1").arg(task->title()));
        setTextStep(m_title, TextStep::Body, QFont::DemiBold);

        auto *line = new QHBoxLayout(this);
        line->addWidget(m_title);
        line->addWidget(m_bar, 1);
        line->addWidget(m_what);
        line->addWidget(m_cancel);
        setSpace(line, {4, 1.5, 4, 1.5}, 3);
        followLook(m_bar, [this] { m_bar->setMinimumWidth(unit(12)); }); // the window grows no wider for it

        connect(m_cancel, &QPushButton::clicked, task, &Task::cancel);
        connect(task, &Task::cancelling, this, [this] {
            m_cancel->setEnabled(false);
            m_what->setText(TaskStrip::tr("Stopping…"));
        });
        connect(task, &Task::progressed, this, [this] { refresh(); });
        refresh();
    }

private:
    void refresh()
    {
        if (!m_task || m_task->isCancelling())
            return;
        const auto progress = m_task->progress();
        m_what->setText(progress.what);
        if (progress.total <= 0) {
            m_bar->setRange(0, 0);
            return;
        }
        m_bar->setRange(0, kFull);
        const double share = static_cast<double>(progress.done) / static_cast<double>(progress.total);
        m_bar->setValue(static_cast<int>(std::clamp(share, 0.0, 1.0) * kFull));
    }

    QPointer<Task> m_task;
    ElidedLabel *m_title;
    ElidedLabel *m_what;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};
} // namespace

TaskStrip::TaskStrip(QWidget *parent) : QFrame(parent), m_lines(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("taskStrip"));
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(0);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    hide();
}

void TaskStrip::follow(Task *task)
{
    // The timer is the task's: one that ends before never shows.
    auto *patience = new QTimer(task);
    patience->setSingleShot(true);
    connect(patience, &QTimer::timeout, this, [this, task] { addLine(task); });
    connect(task, &Task::finished, patience, &QTimer::stop);
    patience->start(m_patienceMs);
}

void TaskStrip::addLine(Task *task)
{
    auto *line = new TaskLine(task, this);
    m_lines->addWidget(line);
    ++m_count;
    show();
    const auto remove = [this, guard = std::make_shared<QPointer<QWidget>>(line)] {
        if (!*guard)
            return; // the first of the two signals did it
        (*guard)->hide();
        (*guard)->deleteLater();
        guard->clear();
        if (--m_count == 0)
            hide();
    };
    connect(task, &Task::finished, line, remove);
    connect(task, &QObject::destroyed, line, remove);
}

} // namespace rebond::ui::kit

#include "moc_taskstrip.cpp"
