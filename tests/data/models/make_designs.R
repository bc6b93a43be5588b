# What R finds for yes-or-no outcomes, pairs and parallel arms; needs lme4, lmerTest and emmeans: Rscript make_designs.R
suppressPackageStartupMessages({library(lme4); library(lmerTest); library(emmeans)})
emm_options(lmer.df = "satterthwaite", lmerTest.limit = 1e6, disable.pbkrtest = TRUE, msg.interaction = FALSE)
set.seed(20171014)

line <- function(case, section, term, level = "", estimate = NA, se = NA, df = NA, df2 = NA, statistic = NA, p = NA, p_adjusted = NA,
                 low = NA, high = NA, effect = NA)
  data.frame(case, options = "", section, term, level, estimate, se, df, df2, statistic, p, p_adjusted, low, high, effect)
out <- NULL
add <- function(...) out <<- rbind(out, line(...))
sidak <- function(p) 1 - (1 - p)^length(p)

# Yes or no in three periods.
yes_no <- function(case, n, shares, spread, missing) {
  six <- c("P-K-KM", "P-KM-K", "K-P-KM", "K-KM-P", "KM-P-K", "KM-K-P")
  do.call(rbind, lapply(seq_len(n), function(i) {
    treatment <- strsplit(six[(i - 1) %% 6 + 1], "-")[[1]]
    y <- rbinom(3, 1, plogis(qlogis(shares[treatment]) + rnorm(1, 0, spread)))
    y[runif(3) < missing] <- NA
    data.frame(case, patient = sprintf("%02d", i), sequence = six[(i - 1) %% 6 + 1], period = 1:3, treatment, y = unname(y))
  }))
}
binary <- rbind(yes_no("large", 60, c(P = 0.3, K = 0.5, KM = 0.6), 1.5, 0), yes_no("missing", 45, c(P = 0.4, K = 0.4, KM = 0.7), 1, 0.15),
                yes_no("small", 20, c(P = 0.25, K = 0.5, KM = 0.5), 1, 0))
for (case in unique(binary$case)) {
  used <- binary[binary$case == case & !is.na(binary$y), ]
  levels <- unique(used$treatment)
  used$treatment <- factor(used$treatment, levels)
  for (level in levels) {
    y <- used$y[used$treatment == level]
    found <- binom.test(sum(y), length(y))
    add(case, "summary", level, estimate = mean(y), df = length(y), statistic = sum(y), low = found$conf.int[1], high = found$conf.int[2])
  }
  wide <- xtabs(y ~ patient + treatment, used)
  there <- xtabs(~ patient + treatment, used)
  complete <- wide[rowSums(there) == 3, ]
  q <- friedman.test(unclass(complete)) # on yes and no, with its correction for ties, this is Cochran's Q
  add(case, "test", "cochran_q", "asymptotic", df = 2, statistic = unname(q$statistic), p = q$p.value)
  pairs <- combn(levels, 2, simplify = FALSE)
  p <- sapply(pairs, function(pair) {
    both <- wide[there[, pair[1]] > 0 & there[, pair[2]] > 0, ]
    b <- sum(both[, pair[2]] > both[, pair[1]]); c <- sum(both[, pair[2]] < both[, pair[1]])
    binom.test(b, b + c)$p.value
  })
  for (i in seq_along(pairs)) {
    pair <- pairs[[i]]
    both <- wide[there[, pair[1]] > 0 & there[, pair[2]] > 0, ]
    b <- sum(both[, pair[2]] > both[, pair[1]]); c <- sum(both[, pair[2]] < both[, pair[1]])
    add(case, "mcnemar", pair[2], pair[1], estimate = (b - c) / nrow(both), df = nrow(both), p = p[i], p_adjusted = sidak(p)[i])
    add(case, "discordant", pair[2], pair[1], estimate = b)
    add(case, "discordant", pair[1], pair[2], estimate = c)
  }
  control <- glmerControl(optimizer = "bobyqa", optCtrl = list(maxfun = 1e5, rhoend = 1e-9))
  fit <- glmer(y ~ treatment + (1 | patient), used, binomial, nAGQ = 25, control = control)
  if (!isSingular(fit)) {
    without <- glmer(y ~ 1 + (1 | patient), used, binomial, nAGQ = 25, control = control)
    found <- coef(summary(fit))
    sd <- attr(VarCorr(fit)$patient, "stddev")
    add(case, "fit", "n_obs", estimate = nrow(used))
    add(case, "fit", "log_likelihood", estimate = as.numeric(logLik(fit)))
    add(case, "fit", "sd_patient", estimate = sd)
    add(case, "fit", "icc_latent", estimate = sd^2 / (sd^2 + pi^2 / 3))
    for (name in rownames(found)) {
      e <- found[name, 1]; s <- found[name, 2]
      add(case, "fixed", name, estimate = e, se = s, statistic = e / s, p = found[name, 4], low = e - qnorm(0.975) * s, high = e + qnorm(0.975) * s,
          effect = if (name == "(Intercept)") NA else exp(e))
    }
    b <- fixef(fit)[-1]
    wald <- as.numeric(t(b) %*% solve(as.matrix(vcov(fit))[-1, -1]) %*% b)
    add(case, "test", "treatment", "wald", df = 2, statistic = wald, p = pchisq(wald, 2, lower.tail = FALSE))
    lr <- 2 * (as.numeric(logLik(fit)) - as.numeric(logLik(without)))
    add(case, "test", "treatment", "lr", df = 2, statistic = lr, p = pchisq(lr, 2, lower.tail = FALSE))
  }
}

# Before and after.
paired <- rbind(data.frame(case = "decimals", patient = sprintf("%02d", 1:24), before = round(runif(24, 4, 10), 2), after = round(runif(24, 1, 9), 2)),
                data.frame(case = "whole", patient = sprintf("%02d", 1:89), before = sample(4:10, 89, TRUE), after = sample(1:9, 89, TRUE)))
paired$after[c(5, 60, 71)] <- NA
for (case in unique(paired$case)) {
  rows <- paired[paired$case == case, ]
  used <- rows[!is.na(rows$before) & !is.na(rows$after), ]
  d <- used$after - used$before
  normal <- shapiro.test(d)
  add(case, "fit", "n_pairs", estimate = nrow(used))
  add(case, "fit", "n_incomplete", estimate = nrow(rows) - nrow(used))
  add(case, "fit", "n_zero", estimate = sum(d == 0))
  add(case, "fit", "shapiro_w", estimate = unname(normal$statistic))
  add(case, "fit", "shapiro_p", estimate = normal$p.value)
  for (term in c("before", "after", "difference")) {
    x <- if (term == "difference") d else used[[term]]
    add(case, "summary", term, "mean", estimate = mean(x))
    add(case, "summary", term, "sd", estimate = sd(x))
    for (i in 1:3) add(case, "summary", term, c("q1", "median", "q3")[i], estimate = unname(quantile(x, i / 4, type = 2)))
  }
  add(case, "summary", "percent_reduction", "of_means", estimate = 100 * (mean(used$before) - mean(used$after)) / mean(used$before))
  add(case, "summary", "percent_reduction", "mean", estimate = mean(100 * (used$before - used$after) / used$before))
  t <- t.test(used$after, used$before, paired = TRUE)
  add(case, "test", "t", estimate = mean(d), se = sd(d) / sqrt(length(d)), df = unname(t$parameter), statistic = unname(t$statistic), p = t$p.value,
      low = t$conf.int[1], high = t$conf.int[2], effect = mean(d) / sd(d))
  w <- suppressWarnings(wilcox.test(d, exact = FALSE, correct = TRUE))
  add(case, "test", "signed_rank", "normal", statistic = unname(w$statistic), p = w$p.value)
  if (!any(duplicated(abs(d)))) {
    w <- wilcox.test(d, exact = TRUE)
    add(case, "test", "signed_rank", "exact", statistic = unname(w$statistic), p = w$p.value)
  }
  for (term in c("30", "50", "2points")) {
    fall <- rows$before - rows$after
    yes <- if (term == "2points") fall >= 2 else 100 * fall / rows$before >= as.numeric(term) - 1e-9
    for (level in c("observed", "itt")) {
      n <- if (level == "itt") nrow(rows) else nrow(used)
      limits <- prop.test(sum(yes, na.rm = TRUE), n, correct = FALSE)$conf.int
      add(case, "responder", term, level, estimate = sum(yes, na.rm = TRUE) / n, df = n, statistic = sum(yes, na.rm = TRUE), low = limits[1], high = limits[2])
    }
  }
}

# Arms that run beside each other.
arms <- function(case, arms, n, days, missing) {
  rows <- do.call(rbind, lapply(seq_along(arms), function(a) do.call(rbind, lapply(seq_len(n), function(i) {
    own <- rnorm(1, 70, 12)
    data.frame(case, patient = sprintf("%s%02d", arms[a], i), arm = arms[a], day = days,
               y = round(own - c(0, rep(4 * a, length(days) - 1)) - 0.3 * days + rnorm(length(days), 0, 8), 1))
  }))))
  rows$y[rows$day > 0 & runif(nrow(rows)) < missing] <- NA
  rows
}
parallel <- rbind(arms("three", c("M", "Q", "MQ"), 14, c(0, 7, 15, 30), 0), arms("gaps", c("M", "Q", "MQ"), 12, c(0, 7, 15, 30), 0.15),
                  arms("two", c("A", "B"), 11, c(0, 5, 10), 0.1))
for (case in unique(parallel$case)) {
  rows <- parallel[parallel$case == case & !is.na(parallel$y), ]
  rows$arm <- factor(rows$arm, unique(rows$arm))
  rows$baseline <- rows$y[rows$day == 0][match(rows$patient, rows$patient[rows$day == 0])]
  contrasts_of <- function(section, grid, ...) {
    plain <- as.data.frame(summary(pairs(grid, reverse = TRUE), infer = TRUE, adjust = "none"))
    names <- do.call(rbind, strsplit(as.character(plain$contrast), " - "))
    for (i in seq_len(nrow(plain)))
      add(case, section, names[i, 1], names[i, 2], estimate = plain$estimate[i], se = plain$SE[i], df = plain$df[i], statistic = plain$t.ratio[i],
          p = plain$p.value[i], p_adjusted = sidak(plain$p.value)[i], low = plain$lower.CL[i], high = plain$upper.CL[i])
  }
  for (day in setdiff(unique(rows$day), 0)) {
    now <- rows[rows$day == day, ]
    test <- function(section, df, df2, statistic, p) add(case, paste0(section, ":", day), "arm", df = df, df2 = df2, statistic = statistic, p = p)
    a <- anova(lm(y ~ arm, now)); test("anova", a$Df[1], a$Df[2], a$"F value"[1], a$"Pr(>F)"[1])
    w <- oneway.test(y ~ arm, now); test("welch", w$parameter[1], w$parameter[2], w$statistic, w$p.value)
    k <- kruskal.test(y ~ arm, now); test("kruskal", k$parameter, NA, k$statistic, k$p.value)
    b <- bartlett.test(y ~ arm, now); test("bartlett", b$parameter, NA, b$statistic, b$p.value)
    fit <- lm(y ~ baseline + arm, now)
    a <- anova(fit); test("ancova", a["arm", "Df"], a["Residuals", "Df"], a["arm", "F value"], a["arm", "Pr(>F)"])
    add(case, paste0("ancova:", day), "baseline", estimate = unname(coef(fit)["baseline"]))
    s <- shapiro.test(residuals(fit)); add(case, paste0("shapiro:", day), "ancova_residuals", statistic = unname(s$statistic), p = s$p.value)
    grid <- emmeans(fit, "arm")
    means <- as.data.frame(grid)
    for (i in seq_len(nrow(means)))
      add(case, paste0("lsmean:", day), as.character(means$arm[i]), estimate = means$emmean[i], se = means$SE[i], df = means$df[i], low = means$lower.CL[i],
          high = means$upper.CL[i])
    contrasts_of(paste0("contrast:", day), grid)
    if (nlevels(rows$arm) == 2) {
      groups <- split(now$y, now$arm)
      w <- wilcox.test(groups[[2]], groups[[1]], exact = !any(duplicated(now$y)))
      if (!any(duplicated(now$y))) add(case, paste0("mann_whitney:", day), levels(rows$arm)[2], levels(rows$arm)[1], statistic = unname(w$statistic), p = w$p.value)
    }
  }
  later <- rows[rows$day > 0, ]
  later$day <- factor(later$day)
  fit <- lmerTest::lmer(y ~ baseline + arm * day + (1 | patient), later, contrasts = list(arm = "contr.sum", day = "contr.sum"),
                        control = lmerControl(optCtrl = list(rhoend = 1e-9)))
  s <- as.data.frame(VarCorr(fit))$vcov
  add(case, "rm_fit", "var_patient", estimate = s[1])
  add(case, "rm_fit", "var_residual", estimate = s[2])
  table <- anova(fit, type = 3)
  for (term in rownames(table))
    add(case, "rm_test", term, "F", df = table[term, "NumDF"], df2 = table[term, "DenDF"], statistic = table[term, "F value"], p = table[term, "Pr(>F)"])
  for (day in levels(later$day)) contrasts_of(paste0("rm_contrast:", day), emmeans(fit, "arm", at = list(day = day)))
}

numbers <- sapply(out, is.numeric)
out[numbers] <- lapply(out[numbers], function(x) ifelse(is.na(x), "", formatC(as.numeric(x), digits = 15, format = "g", width = 1)))
write.csv(out, "designs_reference.csv", row.names = FALSE, quote = FALSE)
for (name in c("binary", "paired", "parallel")) write.csv(get(name), paste0(name, "_data.csv"), row.names = FALSE, quote = FALSE, na = "")
