.mode csv
.headers on
SELECT patient, period, measure, day, score FROM value;
