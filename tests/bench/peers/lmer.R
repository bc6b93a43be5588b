# One call of lme4's lmer on a trial of 20 patients and three periods, as S8 compares.
repeats <- as.integer(commandArgs(TRUE)[1])
suppressMessages(library(lme4))
set.seed(20180615)
trial <- expand.grid(patient = factor(1:20), period = factor(1:3))
trial$treatment <- factor(c("P", "K", "KM")[(as.integer(trial$patient) + as.integer(trial$period)) %% 3 + 1])
trial$y <- 190 + rnorm(20, sd = 90)[trial$patient] + rnorm(60, sd = 30)
for (i in seq_len(repeats)) {
    begin <- Sys.time()
    fit <- lmer(y ~ treatment + period + (1 | patient), trial)
    ms <- as.numeric(difftime(Sys.time(), begin, units = "secs")) * 1000
    cat(sprintf("lme4 lmer\t%.4f\t%.6f\n", ms, 0))
}
