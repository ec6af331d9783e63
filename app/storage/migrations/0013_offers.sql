-- SPDX-License-Identifier: GPL-3.0-or-later
-- The offers of work, and to which members each was proposed.

CREATE TABLE offer (
    id TEXT NOT NULL PRIMARY KEY,
    cohort_id TEXT NOT NULL REFERENCES cohort (id),
    reference TEXT NOT NULL UNIQUE CHECK (reference <> ''),
    received_on DATE NOT NULL,
    origin TEXT NOT NULL,
    source TEXT NOT NULL,
    company_id TEXT REFERENCES company (id),
    position TEXT NOT NULL,
    rome_code TEXT NOT NULL,
    skills TEXT NOT NULL,
    postal_code TEXT NOT NULL,
    city TEXT NOT NULL,
    contract TEXT,
    expires_on DATE,
    offer_text TEXT NOT NULL,
    notes TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision > 0),
    position_key TEXT NOT NULL,
    words_key TEXT NOT NULL,
    expiry_key TEXT NOT NULL
);
CREATE INDEX offer_by_day ON offer (cohort_id, received_on, id);
CREATE INDEX offer_by_position ON offer (cohort_id, position_key, id);
CREATE INDEX offer_by_expiry ON offer (cohort_id, expiry_key, id);
CREATE INDEX offer_by_company ON offer (company_id, id);

CREATE TABLE offer_proposal (
    id TEXT NOT NULL PRIMARY KEY,
    offer_id TEXT NOT NULL REFERENCES offer (id),
    member_id TEXT NOT NULL REFERENCES member (id),
    proposed_on DATE NOT NULL,
    answer TEXT,
    answered_on DATE,
    note TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision > 0)
) {rowless};
CREATE UNIQUE INDEX offer_proposal_by_offer ON offer_proposal (offer_id, member_id);
CREATE INDEX offer_proposal_by_member ON offer_proposal (member_id, proposed_on, id);
