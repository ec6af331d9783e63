-- SPDX-License-Identifier: GPL-3.0-or-later
-- How often the site of the collective was visited, day by day and source by source; and what appeared in the press, as a file.

CREATE TABLE audience_day (
    id TEXT NOT NULL PRIMARY KEY,
    cohort_id TEXT NOT NULL REFERENCES cohort (id),
    reference TEXT NOT NULL UNIQUE CHECK (reference <> ''),
    visited_on DATE NOT NULL,
    visits INTEGER NOT NULL CHECK (visits >= 0),
    page_views INTEGER CHECK (page_views >= 0),
    source TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision > 0),
    source_key TEXT NOT NULL
) {rowless};
CREATE INDEX audience_day_by_date ON audience_day (cohort_id, visited_on, id);

ALTER TABLE press_mention ADD COLUMN scan_id TEXT REFERENCES file (id);
CREATE INDEX press_mention_by_scan ON press_mention (scan_id) WHERE scan_id IS NOT NULL;
