# One patient's curve in base R, as PDF and as PNG of 2000 × 1200.
# Use: Rscript figures.R diary.csv REPEATS
arguments <- commandArgs(trailingOnly = TRUE)
diary <- read.csv(arguments[1])
patient <- diary[diary$patient_id == diary$patient_id[1], ]
draw <- function() {
    par(mfrow = c(1, max(patient$period)))
    for (period in unique(patient$period)) {
        rows <- patient[patient$period == period, ]
        plot(rows$day, rows$avg, type = "o", pch = 16, col = "#0072B2", ylim = c(0, 10), xlab = "Day", ylab = "Pain (0-10)")
        lines(rows$day, rows$max, type = "o", pch = 17, col = "#D55E00")
        lines(rows$day, rows$night, type = "o", pch = 15, col = "#009E73")
    }
}
time <- function(name, open) {
    file <- tempfile()
    begin <- Sys.time()
    open(file)
    draw()
    invisible(dev.off())
    ms <- as.numeric(difftime(Sys.time(), begin, units = "secs")) * 1000
    cat(sprintf("%s\t%.4f\t%.0f\n", name, ms, file.size(file)))
}
for (i in seq_len(as.integer(arguments[2]))) {
    time("base R, patient PDF", function(file) pdf(file, width = 10, height = 6))
    time("base R, patient PNG 2000 x 1200", function(file) png(file, width = 2000, height = 1200, res = 200))
}
