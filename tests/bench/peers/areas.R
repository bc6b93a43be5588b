# The same areas in R: data.table as most people write it, as an expert writes it, base R; and fwrite.
# Use: Rscript areas.R diary.csv REPEATS. Prints "name<TAB>milliseconds<TAB>checksum" for each repeat.
suppressPackageStartupMessages(library(data.table))
arguments <- commandArgs(trailingOnly = TRUE)
csv <- arguments[1]
repeats <- as.integer(arguments[2])

time <- function(name, run) {
    begin <- Sys.time()
    checksum <- run()
    ms <- as.numeric(difftime(Sys.time(), begin, units = "secs")) * 1000
    cat(sprintf("%s\t%.4f\t%.6f\n", name, ms, checksum))
}

measures <- c("avg", "max", "night")
trapz <- function(x, y) sum(diff(x) * (head(y, -1) + tail(y, -1)) / 2)

idiomatic <- function() {
    diary <- melt(fread(csv), id.vars = c("patient_id", "period", "day"), measure.vars = measures, na.rm = TRUE)
    diary[order(day), .(auc = trapz(day, value)), by = .(patient_id, period, variable)][, sum(auc)]
}

# Vectorised over the whole column: no function call a group, no melt.
area <- function(diary, measure) {
    keep <- which(!is.na(diary[[measure]]))
    value <- diary[[measure]][keep]
    day <- diary$day[keep]
    group <- diary$group[keep]
    n <- length(value)
    step <- (day[-1] - day[-n]) * (value[-1] + value[-n]) / 2
    step[group[-1] != group[-n]] <- 0
    rowsum(step, group[-1], reorder = FALSE)
}
expert <- function(diary) sum(vapply(measures, function(measure) sum(area(diary, measure)), 0))
read_expert <- function() {
    diary <- fread(csv)
    diary[, group := rleidv(diary, c("patient_id", "period"))]
    diary
}

setDTthreads(1)
one <- read_expert()
out <- tempfile(fileext = ".csv")
columns <- c("patient_id", "period", "day", measures)
for (i in seq_len(repeats)) {
    for (threads in 1:2) {
        setDTthreads(threads)
        time("data.table idiomatic, from CSV", idiomatic)
        time("data.table expert, from CSV", function() expert(read_expert()))
        time("data.table expert, in memory", function() expert(one))
    }
    setDTthreads(1)
    long <- melt(one[, ..columns], id.vars = columns[1:3], measure.vars = measures, na.rm = TRUE)
    time("fwrite, one thread", function() { fwrite(long, out); file.size(out) })
}
