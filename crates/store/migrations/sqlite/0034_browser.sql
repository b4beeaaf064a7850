-- Name and version of the browser that a page was opened in; empty for a page that was only read, as all before were.
ALTER TABLE visits ADD COLUMN browser TEXT NOT NULL DEFAULT '';
