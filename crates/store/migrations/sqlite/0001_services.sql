-- Services of the institution: what pages are audited for.
CREATE TABLE services (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL,
    holder TEXT NOT NULL DEFAULT '',
    unit TEXT NOT NULL DEFAULT '',
    contact TEXT NOT NULL DEFAULT '',
    latvija_id TEXT NOT NULL DEFAULT '',
    latvija_address TEXT NOT NULL DEFAULT '',
    site_address TEXT NOT NULL DEFAULT '',
    form_addresses TEXT NOT NULL DEFAULT '[]',
    channel TEXT NOT NULL DEFAULT '',
    requests_per_year INTEGER,
    is_paid INTEGER,
    priority INTEGER,
    planned_year INTEGER,
    notes TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;
