-- A person may also say that the program is to decide again to which service a page belongs: what was said before stays,
-- and rules no more.
ALTER TABLE page_ties ADD COLUMN is_automatic INTEGER NOT NULL DEFAULT 0;
