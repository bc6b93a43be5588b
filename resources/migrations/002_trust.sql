-- Format 2: accounts, signatures, the allocation and its envelopes are lists too, and a text can be redacted.

DROP VIEW record;

CREATE VIEW record AS
SELECT d.act,
       strftime('%Y-%m-%dT%H:%M:%fZ', a.at / 1000.0, 'unixepoch') AS at_utc,
       a.by,
       a.role,
       a.kind,
       p.code AS patient,
       CASE d.occasion >> 21
           WHEN 0 THEN CASE p.code WHEN '' THEN 'study' ELSE 'patient' END
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
                    WHEN 6 THEN 'infusion '
                    WHEN 7 THEN 'account '
                    WHEN 8 THEN 'signature '
                    WHEN 9 THEN 'allocation '
                    WHEN 10 THEN 'envelope '
                    ELSE 'list ' || ((d.occasion >> 16) & 31) || ', row '
                END || (d.occasion & 65535)
       END AS occasion,
       i.code AS item,
       CASE typeof(d.value)
           WHEN 'blob' THEN ifnull((SELECT t.body FROM text t WHERE t.digest = d.value), '[redacted]')
           ELSE d.value
       END AS value,
       m.code AS missing,
       a.reason,
       a.note
FROM datum d
JOIN act a ON a.id = d.act
JOIN patient p ON p.id = d.patient
JOIN item i ON i.id = d.item
LEFT JOIN missing_reason m ON m.id = d.missing;

DROP TRIGGER text_stays;

CREATE TRIGGER text_stays BEFORE UPDATE ON text
WHEN carnet_redacts() IS NOT 1 OR NEW.digest IS NOT OLD.digest OR NEW.salt IS NOT NULL OR NEW.body IS NOT NULL BEGIN
    SELECT RAISE(ABORT, 'the record is append-only');
END;
