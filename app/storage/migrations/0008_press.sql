-- SPDX-License-Identifier: GPL-3.0-or-later
-- The press register: what was said of the collective, where and when, and who is named in it.

CREATE TABLE press_mention (
    id TEXT NOT NULL PRIMARY KEY,
    cohort_id TEXT NOT NULL REFERENCES cohort (id),
    reference TEXT NOT NULL UNIQUE CHECK (reference <> ''),
    appeared_on DATE NOT NULL,
    outlet TEXT NOT NULL,
    medium TEXT NOT NULL,
    title TEXT NOT NULL,
    journalist TEXT NOT NULL,
    url TEXT NOT NULL,
    tone TEXT,
    notes TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision > 0),
    outlet_key TEXT NOT NULL,
    words_key TEXT NOT NULL
) {rowless};
CREATE INDEX press_mention_by_date ON press_mention (cohort_id, appeared_on, id);
CREATE INDEX press_mention_by_outlet ON press_mention (cohort_id, outlet_key, id);

CREATE TABLE press_mention_member (
    mention_id TEXT NOT NULL REFERENCES press_mention (id),
    member_id TEXT NOT NULL REFERENCES member (id),
    PRIMARY KEY (mention_id, member_id)
) {rowless};
CREATE INDEX press_mention_member_by_member ON press_mention_member (member_id);
