-- SPDX-License-Identifier: GPL-3.0-or-later
-- What stands in a cohort's report beside its figures, and what is left out of it.

CREATE TABLE report_options (
    id TEXT NOT NULL PRIMARY KEY,
    cohort_id TEXT NOT NULL REFERENCES cohort (id),
    logo_id TEXT REFERENCES file (id),
    signer TEXT NOT NULL,
    signer_role TEXT NOT NULL,
    signed_at TEXT NOT NULL,
    left_out TEXT NOT NULL,
    comments TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision > 0)
) {rowless};
CREATE UNIQUE INDEX report_options_by_cohort ON report_options (cohort_id);
