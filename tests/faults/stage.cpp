// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/stage.h"

#include "faults/dump.h"

#include <QCoreApplication>
#include <QDate>

namespace rebond::faults {

namespace {

constexpr int kPeople = 60;

QString tool()
{
    return qEnvironmentVariable("REBOND_TOOL");
}

QString beside(const char *name)
{
    return QCoreApplication::applicationDirPath() + u'/' + QLatin1String(name);
}

QString day(int number)
{
    return QDate(2011, 6, 20).addDays(number).toString(QStringLiteral("dd/MM/yyyy"));
}

QByteArray members()
{
    QString text = QStringLiteral("Référence;Nom;Prénom;Courriel;Code postal;Ville;Année de naissance;Secteur;Métier;"
                                  "Date d'entrée\r\n");
    for (int i = 1; i <= kPeople; ++i) {
        text += QStringLiteral("M%1;Essaidan%1;Personne;personne%1@example.org;06000;Nice;%2;Essais;Essayeuse;%3\r\n")
                    .arg(i)
                    .arg(1950 + i % 40)
                    .arg(day(0));
    }
    return text.toUtf8();
}

// Half of the companies are new: the import makes them too.
QByteArray acts()
{
    QString text = QStringLiteral("Référence;Date;Entreprise;Membres;Canal;Poste;Résultat;Notes\r\n");
    for (int i = 1; i <= kPeople; ++i) {
        text += QStringLiteral(
                    "A%1;%2;Société d'essai %3;M%1;Courriel;Essayeuse;Sans réponse;Une note d'essai, la %1e\r\n")
                    .arg(i)
                    .arg(day(i))
                    .arg(1 + i / 2);
    }
    return text.toUtf8();
}

QByteArray outcomes()
{
    QString text = QStringLiteral("Référence;Membre;Type;Employeur;Date d'effet;Connu le;Canal\r\n");
    for (int i = 1; i <= kPeople / 3; ++i) {
        text += QStringLiteral("O%1;M%1;CDI;Société d'essai %1;%2;%2;Annonce\r\n").arg(i).arg(day(30 + i));
    }
    return text.toUtf8();
}

Action toolAction(const QString &name, const QStringList &words)
{
    Action action;
    action.name = name;
    action.program = tool();
    action.words = words + QStringList{QStringLiteral("--quiet"), QStringLiteral("--lang"), QStringLiteral("fr")};
    return action;
}

Action workerAction(const QString &name, const char *program, const QStringList &words)
{
    Action action;
    action.name = name;
    action.program = beside(program);
    action.words = words;
    return action;
}

class Builder
{
public:
    explicit Builder(QString folder) : m_folder(std::move(folder)) {}

    Result<QList<Action>> build()
    {
        if (Done made = makeCohort(); !made)
            return fail(made.error());
        Done all = addImport();
        for (const auto add : {&Builder::addEdit, &Builder::addMigration, &Builder::addReport, &Builder::addBackup,
                               &Builder::addErasure, &Builder::addRecovery, &Builder::addCareless}) {
            if (all)
                all = (this->*add)();
        }
        return all ? Result<QList<Action>>(m_actions) : Result<QList<Action>>(fail(all.error()));
    }

private:
    const QString m_file = QStringLiteral("{}/") + QLatin1String(kCohortFile);
    const QString m_output = QStringLiteral("{}/") + QLatin1String(kOutput);
    const QString m_today = QStringLiteral("--today");

    Done call(const QStringList &words)
    {
        const Ending ending = run(toolAction({}, words).command(m_folder));
        return ending.status == 0 ? Done() : Done(storageFailed(QString::fromUtf8(ending.err)));
    }
    Done import(const QByteArray &list, const QString &kind, const QString &today)
    {
        Files files = filesIn(m_folder);
        files.insert(QStringLiteral("l.csv"), list);
        if (Done filled = fill(m_folder, files); !filled)
            return filled;
        return call({QStringLiteral("import"), m_file, QStringLiteral("{}/l.csv"), QStringLiteral("--kind"), kind,
                     m_today, today});
    }
    // Each step on a day of its own: ids of later days sort behind (dump.h).
    Done makeCohort()
    {
        Done done = fill(m_folder, {});
        if (done)
            done = call({QStringLiteral("new"), m_file, QStringLiteral("--name"), QStringLiteral("Essai"), m_today,
                         QStringLiteral("2012-06-01")});
        if (done)
            done = import(members(), QStringLiteral("members"), QStringLiteral("2012-06-02"));
        m_people = filesIn(m_folder).value(QLatin1String(kCohortFile));
        if (done)
            done = import(acts(), QStringLiteral("outreach"), QStringLiteral("2012-06-03"));
        if (done)
            done = import(outcomes(), QStringLiteral("outcomes"), QStringLiteral("2012-06-04"));
        m_full = filesIn(m_folder).value(QLatin1String(kCohortFile));
        return done;
    }
    Result<QByteArray> dump(const Files &files)
    {
        if (Done filled = fill(m_folder, files); !filled)
            return fail(filled.error());
        return dumpOf(m_folder + u'/' + QLatin1String(kCohortFile));
    }
    Done add(Action action, const QByteArray &cohort)
    {
        action.files.insert(QLatin1String(kCohortFile), cohort);
        if (action.before.isNull()) {
            const auto before = dump(action.files);
            if (!before)
                return fail(before.error());
            action.before = *before;
        }
        Done learnt = learn(action, m_folder);
        m_actions.append(action);
        return learnt;
    }
    Done addImport()
    {
        Action action = toolAction(QStringLiteral("import"),
                                   {QStringLiteral("import"), m_file, QStringLiteral("{}/l.csv"),
                                    QStringLiteral("--kind"), QStringLiteral("outreach"), m_today,
                                    QStringLiteral("2012-07-01")});
        action.files.insert(QStringLiteral("l.csv"), acts());
        return add(action, m_people);
    }
    Done addEdit()
    {
        if (Done edit = add(workerAction(QStringLiteral("edit"), "fault_worker", {QStringLiteral("edit"), m_file}),
                            m_full);
            !edit)
            return edit;
        Action undo = workerAction(QStringLiteral("undo"), "fault_worker", {QStringLiteral("undo"), m_file});
        undo.marker = "edited";
        undo.before = m_actions.last().after;
        return add(undo, m_full);
    }
    Done addMigration()
    {
        Action action = workerAction(QStringLiteral("migrate"), "fault_migrator", {QStringLiteral("open"), m_file});
        action.isMigration = true;
        return add(action, m_full);
    }
    Done addReport()
    {
        Action action = toolAction(QStringLiteral("report"),
                                   {QStringLiteral("report"), m_file, m_output, m_today, QStringLiteral("2012-07-01")});
        action.files.insert(QLatin1String(kOutput), QByteArray(70'000, 'o'));
        return add(action, m_full);
    }
    // A copy over an older one, and a backup put where nothing stands; both are checked before they appear.
    Done addBackup()
    {
        Action backup = toolAction(QStringLiteral("backup"), {QStringLiteral("backup"), m_file, m_output});
        backup.files.insert(QLatin1String(kOutput), QByteArray(70'000, 'o'));
        if (Done added = add(backup, m_full); !added)
            return added;
        return add(toolAction(QStringLiteral("restore"), {QStringLiteral("restore"), m_file, m_output}), m_full);
    }
    // Somebody of whom there is something in every list.
    Done addErasure()
    {
        Action action = toolAction(QStringLiteral("erase"),
                                   {QStringLiteral("erase"), m_file, QStringLiteral("--member"), QStringLiteral("M7"),
                                    m_today, QStringLiteral("2012-07-01")});
        action.note = QStringLiteral("c-sauvegardes/effacements.txt");
        action.erased = {"Essaidan7", "essaidan7", "personne7@example.org", "la 7e"};
        return add(action, m_full);
    }
    // A session that died between its first and its last page, as the next one finds it.
    Done addRecovery()
    {
        const Action import = m_actions.first();
        if (Done filled = fill(m_folder, import.files); !filled)
            return filled;
        std::optional<Point> lastSync;
        for (const Point &point : record(import.command(m_folder), m_folder, {}).points) {
            if (point.call == "fdatasync" && point.fault == Fault::Kill && point.seen.contains("c.rebond>"))
                lastSync = point;
        }
        if (!lastSync)
            return storageFailed(QStringLiteral("the import syncs nothing"));
        if (Done filled = fill(m_folder, import.files); !filled)
            return filled;
        const Ending killed = runDisturbed(import.command(m_folder), *lastSync, m_folder);
        Action action = toolAction(QStringLiteral("recover"),
                                   {QStringLiteral("check"), m_file, QStringLiteral("--json"), m_today,
                                    QStringLiteral("2012-07-01")});
        action.files = filesIn(m_folder);
        if (killed.how != Ending::How::Killed || action.files.value(QStringLiteral("c.rebond-journal")).isEmpty())
            return storageFailed(QStringLiteral("the killed import left no journal"));
        action.before = import.before;
        return add(action, action.files.value(QLatin1String(kCohortFile)));
    }
    Done addCareless()
    {
        if (Done edit = add(workerAction(QStringLiteral("careless edit"), "fault_worker",
                                         {QStringLiteral("careless-edit"), m_file}),
                            m_full);
            !edit)
            return edit;
        Action report = workerAction(QStringLiteral("careless report"), "fault_worker",
                                     {QStringLiteral("careless-report"), m_file, m_output});
        report.files.insert(QLatin1String(kOutput), QByteArray(8'000, 'o'));
        return add(report, m_full);
    }

    QString m_folder;
    QByteArray m_people;
    QByteArray m_full;
    QList<Action> m_actions;
};

} // namespace

Result<QList<Action>> makeActions(const QString &folder)
{
    return Builder(folder).build();
}

} // namespace rebond::faults
