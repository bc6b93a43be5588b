-- One statement a paragraph; a paragraph ends at an empty line.

CREATE TABLE study (
    id TEXT NOT NULL,              -- identifies the study for good, also in copies
    protocol TEXT NOT NULL,        -- JSON, word for word
    instruments TEXT NOT NULL,     -- the JSON of each instrument that the protocol names, as an array of texts
    created INTEGER NOT NULL,      -- UTC milliseconds
    fixed_today TEXT,              -- the clock of a demonstration study
    synthetic INTEGER NOT NULL     -- 1: invented data
) STRICT;

CREATE TABLE patient (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE) STRICT;

CREATE TABLE item (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    curve INTEGER NOT NULL         -- 1: a diary curve, its current state kept in series
) STRICT;

CREATE TABLE visit (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE) STRICT;

CREATE TABLE missing_reason (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, meaning TEXT NOT NULL) STRICT;

INSERT INTO missing_reason VALUES
    (1, 'ND', 'not done'), (2, 'NR', 'diary not returned'), (3, 'ILL', 'illegible'), (4, 'MUL', 'more than one answer'),
    (5, 'REF', 'refused'), (6, 'NAP', 'not applicable'), (7, 'WD', 'after withdrawal'), (8, 'OTH', 'other');

CREATE TABLE act (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,           -- UTC milliseconds
    utc_offset INTEGER NOT NULL,   -- minutes east of UTC where it was done
    by TEXT NOT NULL,
    role TEXT NOT NULL,
    kind TEXT NOT NULL,
    reason TEXT NOT NULL,
    note TEXT NOT NULL,
    session TEXT NOT NULL,
    data INTEGER NOT NULL,         -- how many data it set
    seal BLOB NOT NULL             -- BLAKE2b-256 over the seal before, the act and its data
) STRICT;

CREATE TABLE datum (
    patient INTEGER NOT NULL,
    occasion INTEGER NOT NULL,     -- packed; the view record shows it in words
    item INTEGER NOT NULL,
    act INTEGER NOT NULL,
    value ANY,                     -- a number, or the digest of a text, or NULL
    missing INTEGER,               -- missing_reason.id
    PRIMARY KEY (patient, occasion, item, act)
) STRICT, WITHOUT ROWID;

CREATE TABLE text (
    digest BLOB PRIMARY KEY,       -- BLAKE2b-256 over salt and body
    salt BLOB,
    body TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE series (
    patient INTEGER NOT NULL,
    period INTEGER NOT NULL,
    item INTEGER NOT NULL,
    cells BLOB NOT NULL,           -- one little-endian int16 a day: tenths, -1 empty, -1 - reason missing
    PRIMARY KEY (patient, period, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE current (
    patient INTEGER NOT NULL,
    occasion INTEGER NOT NULL,
    item INTEGER NOT NULL,
    value ANY,
    missing INTEGER,
    act INTEGER NOT NULL,
    PRIMARY KEY (patient, occasion, item)
) STRICT, WITHOUT ROWID;

CREATE VIEW record AS
SELECT d.act,
       strftime('%Y-%m-%dT%H:%M:%fZ', a.at / 1000.0, 'unixepoch') AS at_utc,
       a.by,
       a.role,
       a.kind,
       p.code AS patient,
       CASE d.occasion >> 21
           WHEN 0 THEN 'patient'
           WHEN 1 THEN 'visit ' || (SELECT v.code FROM visit v WHERE v.id = (d.occasion & 2097151))
           WHEN 2 THEN 'period ' || ((d.occasion >> 15) & 63)
               || CASE WHEN (d.occasion >> 5) & 1023 THEN ' day ' || (((d.occasion >> 5) & 1023) - 1) ELSE '' END
               || CASE WHEN d.occasion & 31 THEN ' line ' || (d.occasion & 31) ELSE '' END
           ELSE CASE (d.occasion >> 16) & 31
                    WHEN 1 THEN 'adverse event '
                    WHEN 2 THEN 'medication '
                    WHEN 3 THEN 'query '
                    WHEN 4 THEN 'deviation '
                    WHEN 5 THEN 'contact '
                    ELSE 'infusion '
                END || (d.occasion & 65535)
       END AS occasion,
       i.code AS item,
       CASE typeof(d.value) WHEN 'blob' THEN (SELECT t.body FROM text t WHERE t.digest = d.value) ELSE d.value END AS value,
       m.code AS missing,
       a.reason,
       a.note
FROM datum d
JOIN act a ON a.id = d.act
JOIN patient p ON p.id = d.patient
JOIN item i ON i.id = d.item
LEFT JOIN missing_reason m ON m.id = d.missing;

CREATE TRIGGER act_by_carnet BEFORE INSERT ON act WHEN carnet_writes() IS NOT 1 BEGIN
    SELECT RAISE(ABORT, 'only Carnet writes the record');
END;

CREATE TRIGGER act_stays BEFORE UPDATE ON act BEGIN
    SELECT RAISE(ABORT, 'the record is append-only');
END;

CREATE TRIGGER act_is_kept BEFORE DELETE ON act BEGIN
    SELECT RAISE(ABORT, 'the record is append-only');
END;

CREATE TRIGGER datum_by_carnet BEFORE INSERT ON datum WHEN carnet_writes() IS NOT 1 BEGIN
    SELECT RAISE(ABORT, 'only Carnet writes the record');
END;

CREATE TRIGGER datum_stays BEFORE UPDATE ON datum BEGIN
    SELECT RAISE(ABORT, 'the record is append-only');
END;

CREATE TRIGGER datum_is_kept BEFORE DELETE ON datum BEGIN
    SELECT RAISE(ABORT, 'the record is append-only');
END;

CREATE TRIGGER text_by_carnet BEFORE INSERT ON text WHEN carnet_writes() IS NOT 1 BEGIN
    SELECT RAISE(ABORT, 'only Carnet writes the record');
END;

CREATE TRIGGER text_stays BEFORE UPDATE ON text BEGIN
    SELECT RAISE(ABORT, 'the record is append-only');
END;

CREATE TRIGGER text_is_kept BEFORE DELETE ON text BEGIN
    SELECT RAISE(ABORT, 'the record is append-only');
END;

CREATE TRIGGER study_stays BEFORE UPDATE ON study BEGIN
    SELECT RAISE(ABORT, 'the definition of a study does not change');
END;

CREATE TRIGGER study_is_kept BEFORE DELETE ON study BEGIN
    SELECT RAISE(ABORT, 'the definition of a study does not change');
END;
