# The SF-36 of 100,000 forms in vectorised R: the published rules on whole columns, no loop over forms.
# Use: Rscript scores.R sf36.csv REPEATS. Prints "name<TAB>milliseconds<TAB>checksum" for each repeat.
arguments <- commandArgs(trailingOnly = TRUE)
repeats <- as.integer(arguments[2])
forms <- as.matrix(read.csv(arguments[1], check.names = FALSE))
colnames(forms) <- sub("^sf36_", "", colnames(forms))

limits <- list("1" = 5, "2" = 5, "6" = 5, "7" = 6, "8" = 5, "10" = 5)
limits[paste0("3", letters[1:10])] <- 3
limits[c(paste0("4", letters[1:4]), paste0("5", letters[1:3]))] <- 2
limits[paste0("9", letters[1:9])] <- 6
limits[paste0("11", letters[1:4])] <- 5
highest <- unlist(limits)[colnames(forms)]

scales <- list(pf = list(paste0("3", letters[1:10]), 5, 10, 20), rp = list(paste0("4", letters[1:4]), 2, 4, 4),
               bp = list(c("7", "8"), 1, 2, 10), gh = list(c("1", paste0("11", letters[1:4])), 3, 5, 20),
               vt = list(paste0("9", c("a", "e", "g", "i")), 2, 4, 20), sf = list(c("6", "10"), 1, 2, 8),
               re = list(paste0("5", letters[1:3]), 2, 3, 3), mh = list(paste0("9", c("b", "c", "d", "f", "h")), 3, 5, 25))
means <- c(84.52404, 81.19907, 75.49196, 72.21316, 61.05453, 83.59753, 81.29467, 74.84212)
deviations <- c(22.89490, 33.79729, 23.55879, 20.16964, 20.86942, 22.37642, 33.02717, 18.01189)
weights <- cbind(c(0.42402, 0.35119, 0.31754, 0.24954, 0.02877, -0.00753, -0.19206, -0.22069),
                 c(-0.22999, -0.12329, -0.09731, -0.01571, 0.23534, 0.26876, 0.43407, 0.48581))

score <- function(answers) {
    upper <- matrix(highest, nrow(answers), ncol(answers), byrow = TRUE)
    answers[answers < 1 | answers > upper | answers != trunc(answers)] <- NA
    answers[, c("6", "11b", "11d")] <- 6 - answers[, c("6", "11b", "11d")]
    answers[, c("9a", "9d", "9e", "9h")] <- 7 - answers[, c("9a", "9d", "9e", "9h")]
    answers[, "1"] <- c(5, 4.4, 3.4, 2, 1)[answers[, "1"]]
    amount <- answers[, "7"]
    effect <- answers[, "8"]
    answers[, "7"] <- c(6, 5.4, 4.2, 3.1, 2.2, 1)[amount]
    known <- c(5, 4, 3, 2, 1)[effect]
    known[which(amount == 1 & effect == 1)] <- 6
    answers[, "8"] <- ifelse(is.na(amount), c(6, 4.75, 3.5, 2.25, 1)[effect], known)
    found <- vapply(scales, function(scale) {
        part <- answers[, scale[[1]]]
        mean <- rowMeans(part, na.rm = TRUE)
        mean[rowSums(!is.na(part)) < scale[[2]]] <- NA
        (mean * length(scale[[1]]) - scale[[3]]) / scale[[4]] * 100
    }, numeric(nrow(answers)))
    standardised <- sweep(sweep(found, 2, means), 2, deviations, "/")
    cbind(found, 50 + 10 * standardised %*% weights)
}

for (i in seq_len(repeats)) {
    begin <- Sys.time()
    result <- score(forms)
    ms <- as.numeric(difftime(Sys.time(), begin, units = "secs")) * 1000
    cat(sprintf("vectorised R, SF-36\t%.4f\t%.6f\n", ms, sum(result, na.rm = TRUE)))
}
