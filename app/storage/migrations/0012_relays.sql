-- SPDX-License-Identifier: GPL-3.0-or-later
-- The relays, who pass on that a member looks for work, and what each was asked.

CREATE TABLE relay (
    id TEXT NOT NULL PRIMARY KEY,
    reference TEXT NOT NULL UNIQUE CHECK (reference <> ''),
    name TEXT NOT NULL,
    network TEXT NOT NULL,
    handle TEXT NOT NULL,
    email TEXT NOT NULL,
    sectors TEXT NOT NULL,
    rome_codes TEXT NOT NULL,
    bio_tag TEXT NOT NULL,
    followers TEXT NOT NULL,
    introduced_on DATE,
    monthly_limit INTEGER CHECK (monthly_limit >= 0),
    stopped_on DATE,
    notes TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision > 0),
    name_key TEXT NOT NULL,
    account_key TEXT NOT NULL,
    words_key TEXT NOT NULL
) {rowless};
CREATE INDEX relay_by_name ON relay (name_key, id);
CREATE INDEX relay_by_account ON relay (account_key, id);

CREATE TABLE relay_request (
    id TEXT NOT NULL PRIMARY KEY,
    relay_id TEXT NOT NULL REFERENCES relay (id),
    member_id TEXT NOT NULL REFERENCES member (id),
    asked_on DATE NOT NULL,
    done_on DATE,
    link TEXT NOT NULL,
    reaction TEXT NOT NULL,
    thanked_on DATE,
    revision INTEGER NOT NULL CHECK (revision > 0)
) {rowless};
CREATE INDEX relay_request_by_relay ON relay_request (relay_id, asked_on, id);
CREATE INDEX relay_request_by_member ON relay_request (member_id, asked_on, id);
