-- SPDX-License-Identifier: GPL-3.0-or-later
-- Workshops, who was there and what was agreed, pairs of buddies.

CREATE TABLE workshop (
    id TEXT NOT NULL PRIMARY KEY,
    cohort_id TEXT NOT NULL REFERENCES cohort (id),
    reference TEXT NOT NULL UNIQUE CHECK (reference <> ''),
    held_on DATE NOT NULL,
    half_day TEXT NOT NULL,
    time_of_day TEXT,
    title TEXT NOT NULL,
    place TEXT NOT NULL,
    facilitator TEXT NOT NULL,
    is_closed BOOLEAN NOT NULL,
    revision INTEGER NOT NULL CHECK (revision > 0),
    moment_key TEXT NOT NULL,
    words_key TEXT NOT NULL
) {rowless};
CREATE INDEX workshop_by_moment ON workshop (cohort_id, moment_key, id);

CREATE TABLE participation (
    id TEXT NOT NULL PRIMARY KEY,
    workshop_id TEXT NOT NULL REFERENCES workshop (id),
    member_id TEXT NOT NULL REFERENCES member (id),
    mark TEXT,
    agreed TEXT NOT NULL,
    done TEXT NOT NULL,
    note TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision > 0)
) {rowless};
CREATE UNIQUE INDEX participation_by_workshop ON participation (workshop_id, member_id);
CREATE INDEX participation_by_member ON participation (member_id);
-- Few, beside those who came: who was away several times is found among them.
CREATE INDEX participation_absent ON participation (workshop_id, member_id) WHERE mark IN ('justifie', 'absent');

CREATE TABLE buddy_pair (
    id TEXT NOT NULL PRIMARY KEY,
    member_id TEXT NOT NULL REFERENCES member (id),
    other_id TEXT NOT NULL REFERENCES member (id),
    since DATE,
    revision INTEGER NOT NULL CHECK (revision > 0),
    CHECK (member_id <> other_id)
) {rowless};
CREATE UNIQUE INDEX buddy_pair_by_member ON buddy_pair (member_id);
CREATE UNIQUE INDEX buddy_pair_by_other ON buddy_pair (other_id);
