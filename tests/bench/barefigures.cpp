// SPDX-License-Identifier: GPL-3.0-or-later
#include "barefigures.h"

#include "domain/vocabulary.h"

namespace rebond::bench {

namespace {

// ?1 the cohort, ?2 D, ?3 K or NULL. Rule 4's six months are clipped to the end of a shorter month, as date() does not.
constexpr char kMakeStandings[] = R"sql(
CREATE TEMP TABLE standing AS
WITH mine AS (
    SELECT o.*, o.ended_on <= ?2 OR (o.ended_on IS NULL AND o.planned_end <= ?2 AND NOT EXISTS (
            SELECT 1 FROM checkpoint c WHERE c.outcome_id = o.id AND c.result IN ('meme_poste', 'autre_poste')
            AND c.answered_on BETWEEN o.planned_end AND ?2 AND (?3 IS NULL OR c.answered_on <= ?3))) AS is_over,
        CASE
        WHEN o.type IN ('CDI', 'FPT', 'CREA', 'REPR', 'INDEP') THEN 1
        WHEN o.type IN ('CDD', 'CTT', 'PORT', 'ALT') THEN CASE WHEN o.planned_end >= date(min(
            date(o.effective_on, '+6 months'), date(o.effective_on, 'start of month', '+7 months', '-1 day')),
            '-1 day') THEN 1 ELSE 2 END
        WHEN o.type = 'AIDE' THEN 2 ELSE 3 END AS class
    FROM outcome o JOIN member m ON m.id = o.member_id WHERE m.cohort_id = ?1
    AND (o.cancelled_known_on IS NULL OR o.cancelled_known_on > ?3)
), counting AS MATERIALIZED (
    SELECT * FROM mine WHERE effective_on <= ?2 AND (?3 IS NULL OR known_on <= ?3)
), summed AS (
    SELECT member_id, min(class) AS best, max(class < 3 AND is_over IS NOT TRUE) AS is_working,
        max(type IN ('FORM', 'SIAE')) AS trains, max(type = 'SNOUV') AS silent, max(type = 'DECES') AS died,
        max(type IN ('RET', 'INDISPO', 'DEM', 'ABAND', 'AUTRE')) AS elsewhere
    FROM counting GROUP BY member_id
), ranked AS (
    SELECT member_id, type, primary_channel, effective_on, row_number() OVER (PARTITION BY member_id
        ORDER BY effective_on, known_on, instr('CDI  FPT  CDD  CTT  CREA REPR INDEP PORT AIDE ALT', type),
        coalesce(instr(' courriel telephone courrier visite salon reseau annonce spontanee cabinet public collectif '
                       || 'site livret relais presse offre_groupe cooptation_membre ', ' ' || primary_channel || ' '),
                 999), id) AS rank
    FROM counting WHERE class < 3
), coming AS (
    SELECT DISTINCT member_id FROM mine WHERE class < 3 AND effective_on > ?2 AND known_on <= coalesce(?3, ?2)
)
SELECT CASE WHEN died OR (m.exit_reason = 'DECES' AND m.left_on <= ?2) OR m.exit_reason = 'ERREUR' THEN 'neutralised'
    WHEN best < 3 THEN 'rebounded' WHEN trains THEN 'training'
    WHEN silent OR (m.exit_reason = 'SNOUV' AND m.left_on <= ?2) THEN 'no_news'
    WHEN elsewhere OR (m.exit_reason IN ('RET', 'INDISPO', 'DEM', 'ABAND', 'AUTRE') AND m.left_on <= ?2) THEN 'other'
    ELSE 'searching' END AS place,
    best, is_working, coming.member_id IS NOT NULL AS comes, ranked.type, ranked.primary_channel, ranked.effective_on,
    substr(m.sectors, 1, instr(m.sectors || '|', '|') - 1) AS sector,
    CASE WHEN m.birth_year IS NULL THEN 'unknown' WHEN substr(?2, 1, 4) - m.birth_year < 25 THEN 'under_25'
    WHEN substr(?2, 1, 4) - m.birth_year < 50 THEN '25_49' ELSE '50_plus' END AS age_band
FROM member m LEFT JOIN summed ON summed.member_id = m.id LEFT JOIN ranked ON ranked.member_id = m.id AND rank = 1
LEFT JOIN coming ON coming.member_id = m.id WHERE m.cohort_id = ?1 AND m.joined_on <= ?2)sql";

constexpr char kPeople[] = R"sql(
SELECT count(*), count(*) FILTER (WHERE place = 'neutralised'), count(*) FILTER (WHERE place <> 'neutralised'),
    count(*) FILTER (WHERE place = 'rebounded'), count(*) FILTER (WHERE place = 'searching'),
    count(*) FILTER (WHERE place = 'training'), count(*) FILTER (WHERE place = 'other'),
    count(*) FILTER (WHERE place = 'no_news'),
    count(*) FILTER (WHERE place = 'rebounded' AND best = 1), count(*) FILTER (WHERE place = 'rebounded' AND best = 2),
    count(*) FILTER (WHERE place = 'rebounded' AND is_working),
    count(*) FILTER (WHERE place NOT IN ('rebounded', 'neutralised') AND comes),
    count(*) FILTER (WHERE place = 'rebounded' AND primary_channel IN
        ('collectif', 'site', 'livret', 'relais', 'presse', 'offre_groupe', 'cooptation_membre')),
    count(*) FILTER (WHERE place = 'rebounded' AND primary_channel IS NULL)
FROM standing)sql";
constexpr const char *kPeopleNames[] = {"entered",  "neutralised", "counted",    "rebounded", "searching",
                                        "training", "other",       "no_news",    "durable",   "transition",
                                        "in_work",  "upcoming",    "collective", "unknown"};

constexpr char kTypes[] = "SELECT type, count(*) FROM standing WHERE place = 'rebounded' GROUP BY type";
constexpr char kChannels[] = "SELECT primary_channel, count(*) FROM standing "
                             "WHERE place = 'rebounded' AND primary_channel IS NOT NULL GROUP BY primary_channel";
constexpr char kSectors[] = "SELECT sector, count(*), count(*) FILTER (WHERE place = 'rebounded') FROM standing "
                            "WHERE place <> 'neutralised' GROUP BY sector";
constexpr char kAgeBands[] = "SELECT age_band, count(*), count(*) FILTER (WHERE place = 'rebounded') FROM standing "
                             "WHERE place <> 'neutralised' GROUP BY age_band";
constexpr char kCurve[] = "SELECT effective_on, sum(count(*)) OVER (ORDER BY effective_on) FROM standing "
                          "WHERE place = 'rebounded' GROUP BY effective_on";
constexpr char kActs[] = "SELECT count(*), count(*) FILTER (WHERE on_behalf_of = 'collectif'), "
                         "count(*) FILTER (WHERE on_behalf_of = 'membre'), count(DISTINCT company_id), "
                         "count(*) FILTER (WHERE result <> 'sans_reponse') FROM act "
                         "WHERE cohort_id = ?1 AND happened_on <= ?2";
constexpr const char *kActNames[] = {"outreach.acts", "outreach.on_behalf_of_collective",
                                     "outreach.on_behalf_of_member", "outreach.companies", "outreach.answered"};
constexpr char kInterviews[] = "SELECT count(*) FILTER (WHERE state = 'tenu' AND happens_on <= ?2), "
                               "count(*) FILTER (WHERE state = 'prevu' AND happens_on > ?2), "
                               "count(*) FILTER (WHERE state = 'prevu' AND happens_on <= ?2) "
                               "FROM interview i JOIN member m ON m.id = i.member_id WHERE m.cohort_id = ?1";
constexpr const char *kInterviewNames[] = {"interviews.held", "interviews.planned", "interviews.to_qualify"};

QMap<QByteArray, qint64> counted(BareDatabase &database, const char *sql)
{
    QMap<QByteArray, qint64> counts;
    BareStatement statement(database, sql);
    while (statement.next())
        counts.insert(statement.text(0), statement.number(1));
    return counts;
}

QMap<QByteArray, std::pair<qint64, qint64>> crossed(BareDatabase &database, const char *sql)
{
    QMap<QByteArray, std::pair<qint64, qint64>> counts;
    BareStatement statement(database, sql);
    while (statement.next())
        counts.insert(statement.text(0), {statement.number(1), statement.number(2)});
    return counts;
}

template<size_t N>
void addRow(BareDatabase &database, const char *sql, std::initializer_list<std::optional<QByteArray>> binds,
            const char *const (&names)[N], QMap<QByteArray, qint64> &counts)
{
    BareStatement statement(database, sql);
    statement.bind(binds);
    const bool isThere = statement.next();
    for (size_t i = 0; i < N && isThere; ++i)
        counts.insert(names[i], statement.number(static_cast<int>(i)));
}

template<typename T>
class Comparison
{
public:
    Comparison(const char *what, const QMap<QByteArray, T> &bare) : m_what(what), m_left(bare) {}
    void expect(const QByteArray &name, const T &ours)
    {
        if (!m_left.contains(name) ? ours != T() : m_left.value(name) != ours)
            m_found.append(QStringLiteral("%1 %2").arg(QLatin1String(m_what), QString::fromUtf8(name)));
        m_left.remove(name);
    }
    [[nodiscard]] QStringList found() const
    {
        QStringList all = m_found;
        for (auto left = m_left.cbegin(); left != m_left.cend(); ++left) {
            if (left.value() != T())
                all.append(QStringLiteral("%1 %2").arg(QLatin1String(m_what), QString::fromUtf8(left.key())));
        }
        return all;
    }

private:
    const char *m_what;
    QMap<QByteArray, T> m_left;
    QStringList m_found;
};

QStringList differencesInCounts(const figures::Figures &ours, const BareFigures &bare)
{
    Comparison<qint64> counts("count", bare.counts);
    counts.expect("entered", ours.population.entered);
    counts.expect("neutralised", ours.population.neutralised);
    counts.expect("counted", ours.population.counted);
    counts.expect("rebounded", ours.rebounded.count);
    counts.expect("searching", ours.decomposition.searching);
    counts.expect("training", ours.decomposition.training);
    counts.expect("other", ours.decomposition.other);
    counts.expect("no_news", ours.decomposition.noNews);
    counts.expect("durable", ours.outcomeClasses.durable);
    counts.expect("transition", ours.outcomeClasses.transition);
    counts.expect("in_work", ours.inWork);
    counts.expect("upcoming", ours.upcoming);
    counts.expect("collective", ours.attribution.collective);
    counts.expect("unknown", ours.attribution.unknown);
    counts.expect("outreach.acts", ours.outreach.acts);
    counts.expect("outreach.on_behalf_of_collective", ours.outreach.onBehalfOfCollective);
    counts.expect("outreach.on_behalf_of_member", ours.outreach.onBehalfOfMember);
    counts.expect("outreach.companies", ours.outreach.companies);
    counts.expect("outreach.answered", ours.outreach.answered);
    counts.expect("interviews.held", ours.interviews.held);
    counts.expect("interviews.planned", ours.interviews.planned);
    counts.expect("interviews.to_qualify", ours.interviews.toQualify);
    return counts.found();
}

} // namespace

BareFigures bareFigures(BareDatabase &database, const figures::Question &question)
{
    const QByteArray asOf = question.asOf.toString(Qt::ISODate).toLatin1();
    const auto knownBy = question.knownBy ? std::optional(question.knownBy->toString(Qt::ISODate).toLatin1())
                                          : std::nullopt;
    database.execute("BEGIN");
    QByteArray cohort;
    {
        BareStatement only(database, "SELECT id FROM cohort");
        if (only.next())
            cohort = only.text(0);
        BareStatement make(database, kMakeStandings);
        make.bind({cohort, asOf, knownBy});
        (void)make.next();
    }
    BareFigures figures;
    addRow(database, kPeople, {}, kPeopleNames, figures.counts);
    addRow(database, kActs, {cohort, asOf}, kActNames, figures.counts);
    addRow(database, kInterviews, {cohort, asOf}, kInterviewNames, figures.counts);
    figures.byType = counted(database, kTypes);
    figures.byChannel = counted(database, kChannels);
    figures.curve = counted(database, kCurve);
    figures.bySector = crossed(database, kSectors);
    figures.byAgeBand = crossed(database, kAgeBands);
    database.execute("ROLLBACK");
    return figures;
}

QStringList differences(const figures::Figures &ours, const BareFigures &bare)
{
    Comparison<qint64> types("type", bare.byType);
    for (const figures::TypeCount &row : ours.reboundsByType)
        types.expect(domain::codeOf(row.type).toUtf8(), row.count);
    Comparison<qint64> channels("channel", bare.byChannel);
    for (const figures::ChannelCount &row : ours.reboundsByChannel)
        channels.expect(domain::codeOf(row.channel).toUtf8(), row.count);
    Comparison<qint64> curve("curve", bare.curve);
    for (const figures::CurvePoint &point : ours.curve)
        curve.expect(point.date.toString(Qt::ISODate).toLatin1(), point.rebounded);
    Comparison<std::pair<qint64, qint64>> sectors("sector", bare.bySector);
    for (const figures::SectorCount &row : ours.bySector)
        sectors.expect(row.name.toUtf8(), {row.counted, row.rebounded});
    Comparison<std::pair<qint64, qint64>> ages("age band", bare.byAgeBand);
    for (const figures::AgeBandCount &row : ours.byAgeBand)
        ages.expect(figures::codeOf(row.band).toLatin1(), {row.counted, row.rebounded});
    return differencesInCounts(ours, bare) + types.found() + channels.found() + curve.found() + sectors.found()
         + ages.found();
}

} // namespace rebond::bench
