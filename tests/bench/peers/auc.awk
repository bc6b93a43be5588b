# Every area under the curve (patient × measure) of patient_id,period,day,avg,max,night, sorted by patient, period, day.
# Trapezoids between the days that have a value. Prints the sum of all areas.
BEGIN { FS = "," }
NR == 1 { next }
$1 != patient || $2 != period { patient = $1; period = $2; delete last }
{
    for (m = 4; m <= 6; m++)
        if ($m != "") {
            if (m in last) { sum += ($3 - last[m]) * ($m + value[m]) / 2 }
            last[m] = $3; value[m] = $m
        }
}
END { printf "%.6f\n", sum }
