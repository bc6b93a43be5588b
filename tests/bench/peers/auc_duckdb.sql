SET threads = 2;
.timer on
WITH step AS (
    SELECT (day - lag(day) OVER curve) * (score + lag(score) OVER curve) / 2.0 AS area
    FROM value
    WINDOW curve AS (PARTITION BY patient, period, measure ORDER BY day)
)
SELECT printf('%.6f', sum(area)) AS checksum FROM step;
