-- SPDX-License-Identifier: GPL-3.0-or-later
-- Reports as they were handed out: the question, whom they counted, the fingerprint of the PDF.

CREATE TABLE frozen_report (
    id TEXT NOT NULL PRIMARY KEY,
    cohort_id TEXT NOT NULL REFERENCES cohort (id),
    frozen_at TEXT NOT NULL,
    frozen_on DATE NOT NULL,
    as_of DATE NOT NULL,
    known_by DATE,
    rules TEXT NOT NULL,
    audience TEXT NOT NULL,
    language TEXT NOT NULL,
    author TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    figures BYTEA NOT NULL,
    counted_members TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision > 0)
);
CREATE INDEX frozen_report_by_cohort ON frozen_report (cohort_id, id);
