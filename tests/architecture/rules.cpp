// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/rules.h"

namespace rebond::architecture {

namespace {
constexpr char kCpp[] = "\\.(cpp|h)$";
constexpr char kHouse[] = "^(app|ui)/.*\\.(cpp|h)$";
constexpr char kApp[] = "^app/.*\\.(cpp|h)$";

// clang-format off
const Rule kRules[] = {
    {"no way round the doors", kCpp, "",
     R"(#\s*include\s*["<][^">]*\.\./)",
     "includes start at a room: \"room/file.h\"",
     "#include \"../storage/store.h\"", "app/figures/a.cpp"},
    {"no module in an include", kCpp, "",
     R"(#\s*include\s*<Qt[A-Z][A-Za-z]*/)",
     "<QWidget>, not <QtWidgets/QWidget>: only so does the compiler refuse what a room does not link",
     "#include <QtWidgets/QWidget>", "app/base/a.h"},
    {"no whole module", kCpp, "",
     R"(#\s*include\s*<Qt(Core|Gui|Widgets|Sql|Network|Svg|PrintSupport|Concurrent)>)",
     "include the classes that are used",
     "#include <QtCore>", "ui/kit/a.h"},
    {"SQL is storage's", "^(app|ui)/.*\\.(cpp|h)$", "^app/storage/",
     R"(#\s*include\s*<QSql)",
     "only app/storage sees Qt Sql",
     "#include <QSqlQuery>", "app/figures/a.cpp"},
    {"no SQL text outside storage", "^(app|ui)/.*\\.(cpp|h)$", "^app/storage/",
     R"("\s*(SELECT\s.+|INSERT\s+(OR\s+\w+\s+)?INTO\s|UPDATE\s+\w+\s+SET\s|DELETE\s+FROM\s|CREATE\s+(TABLE|INDEX|VIEW)\s|PRAGMA\s))",
     "statements are written in app/storage, with placeholders",
     "auto q = QStringLiteral(\"SELECT name FROM member WHERE id=\") + id;", "app/figures/a.cpp"},
    {"no value glued into SQL", "^app/storage/.*\\.(cpp|h)$", "",
     R"("[^"\n]*(SELECT|INSERT|UPDATE|DELETE|WHERE)\b[^"\n]*'%\d)",
     "values are bound, never written into the text",
     "text = QStringLiteral(\"SELECT id FROM member WHERE name='%1'\").arg(name);", "app/storage/a.cpp"},
    {"rows through the wrapper", "^app/storage/.*\\.(cpp|h)$", "^app/storage/connection\\.(cpp|h)$",
     R"(\bQSqlQuery(Model)?\b|\bQSqlTableModel\b)",
     "a raw loop over next() ends silently on a read error: rows are read through storage's Statement",
     "QSqlQuery query(database); while (query.next()) ++rows;", "app/storage/a.cpp"},
    {"no Widgets in app", kApp, "",
     R"(#\s*include\s*<(QWidget|QApplication|QDialog|QMainWindow|QMessageBox|QFileDialog|QPrinter|QPrintDialog|QLabel|QStyle)>)",
     "app/ runs without a window: Widgets and PrintSupport are ui's",
     "#include <QWidget>", "app/typeset/a.cpp"},
    {"network is two rooms'", kHouse, "^app/(net|publish)/",
     R"(#\s*include\s*<(QNetwork\w*|QTcp\w*|QUdp\w*|QSsl\w*|QHost\w*|curl/\w+\.h)>)",
     "only app/net and app/publish speak with other programs",
     "#include <QNetworkAccessManager>", "app/reports/a.cpp"},
    {"app never includes ui", kApp, "",
     R"(#\s*include\s*"ui/)",
     "the arrow goes from ui to app",
     "#include \"ui/kit/theme.h\"", "app/base/a.cpp"},
    {"files through SafeFile", kHouse, "^app/base/(safefile|platform\\w*)\\.(cpp|h)$",
     R"(\bQSaveFile\b)",
     "QSaveFile replaces the good file by a truncated one on a full disk: base/safefile.h",
     "QSaveFile file(path);", "app/exchange/a.cpp"},
    {"nothing else writes", kHouse, "^app/base/(safefile|platform\\w*)\\.(cpp|h)$|^ui/kit/settings\\.cpp$",
     R"((?<!uffer\.open\()(?<!, )\bQ(IODevice|File)(Base)?::(WriteOnly|ReadWrite|Append|Truncate)\b|\bstd::o?fstream\b|\bfopen\s*\()",
     "what is written to disk goes through base/safefile.h (a QBuffer in memory is called …buffer)",
     "if (file.open(QIODevice::WriteOnly))", "app/reports/a.cpp"},
    {"one clock", kHouse, "^app/base/clock\\.cpp$",
     R"(\bQDateTime::currentDateTime(Utc)?\(|\bQDate::currentDate\(|\bQTime::currentTime\(|system_clock::now\()",
     "base/clock.h is the only source of now",
     "const QDate today = QDate::currentDate();", "app/figures/a.cpp"},
    // What asks the network within a task has a thread, and so a loop, of its own.
    {"no nested event loop", kHouse, "^app/net/linkcheck\\.cpp$",
     R"(\bprocessEvents\s*\(|\bQEventLoop\b)",
     "work that takes time is a task",
     "QCoreApplication::processEvents();", "ui/shell/a.cpp"},
    {"no modal box", "^ui/.*\\.(cpp|h)$", "",
     R"(#\s*include\s*<(QMessageBox|QDialog|QInputDialog|QProgressDialog|QErrorMessage|QWizard)>)",
     "what is to be said stands in the message bar, what is asked in the page; undo makes most questions needless",
     "#include <QMessageBox>", "ui/members/a.cpp"},
    {"connections the compiler checks", kCpp, "",
     R"(\bconnect\s*\([^;]*\b(SIGNAL|SLOT)\s*\()",
     "connect member functions, not strings",
     "connect(a, SIGNAL(done()), this, SLOT(go()));", "ui/shell/a.cpp"},
    {"no telling names that tell nothing", kHouse, "",
     R"(\b(class|struct|namespace)\s+\w*(Utils?|Manager|Helpers?|Common)\b)",
     "name the duty",
     "class FileManager", "app/base/a.h"},
    {"SPDX", R"((\.(cpp|h|cmake|sql)|CMakeLists\.txt)$|^(packaging|\.ci)/[a-z-]+$)", R"(\.in$)",
     R"(\A(?!(#![^\n]*\n)?(//|#|--) SPDX-License-Identifier: GPL-3\.0-or-later\n))",
     "the first line (after #!) is the licence: SPDX-License-Identifier: GPL-3.0-or-later",
     "#pragma once", "app/base/a.h", true},
    {"headers once", "\\.h$", "",
     R"(\A(?![\s\S]*^#pragma once$))",
     "a header has #pragma once",
     "int a;", "app/base/a.h"},
    {"nothing left open", "", "",
     R"(\b(TODO|FIXME|XXX|HACK)\b)",
     "finish it, or write an issue",
     "// TODO: the rest", "app/base/a.cpp", true},
    {"no machine's paths", "", "",
     R"((?<![\w.])/(work|farm|root|Users|home/[a-z]+)/)",
     "no path of somebody's machine",
     "const char *p = \"/home/somebody/file\";", "app/base/a.cpp", true},
    {"no package hosts", "", "",
     R"(\b(deb|snapshot|security)\.debian\.org\b)",
     "where packages come from is the machine's business",
     "# http://deb.debian.org/debian", "packaging/run", true},
};
// clang-format on

} // namespace

std::span<const Rule> rules()
{
    return kRules;
}

QStringList breaches(const Rule &rule, const SourceFile &file)
{
    const auto fits = [&](const char *pattern) {
        return QRegularExpression(QLatin1String(pattern)).match(file.path).hasMatch();
    };
    if (!fits(rule.paths) || (*rule.except != '\0' && fits(rule.except)))
        return {};
    const QString &text = rule.inComments ? file.text : file.code;
    const QRegularExpression forbidden(QString::fromUtf8(rule.forbidden), QRegularExpression::MultilineOption);
    Q_ASSERT(forbidden.isValid());
    QStringList found;
    for (auto each = forbidden.globalMatch(text); each.hasNext();) {
        const auto line = QStringView(text).left(each.next().capturedStart()).count(u'\n') + 1;
        found.append(QStringLiteral("%1:%2: %3").arg(file.path).arg(line).arg(QString::fromUtf8(rule.reason)));
    }
    return found;
}

} // namespace rebond::architecture
