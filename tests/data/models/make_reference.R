# What R finds for the data sets of this folder; the tests of the models compare Carnet with it. Needs lme4, lmerTest and emmeans:
#   Rscript make_reference.R            writes crossover_data.csv and crossover_reference.csv here
#   Rscript make_reference.R SEED N DIR writes N random data sets and what R finds into DIR
suppressPackageStartupMessages({library(lme4); library(lmerTest); library(emmeans)})
emm_options(lmer.df = "satterthwaite", lmerTest.limit = 1e6, disable.pbkrtest = TRUE, msg.interaction = FALSE)

six <- c("P-K-KM", "P-KM-K", "K-P-KM", "K-KM-P", "KM-P-K", "KM-K-P")

trial <- function(n, sequences = six, patient_sd = 80, residual_sd = 30, effect = c(P = 0, K = -20, KM = 5), missing = 0,
                  mean = 500, digits = 1) {
  sequence <- rep(sequences, length.out = n)[sample(n)]
  rows <- do.call(rbind, lapply(seq_len(n), function(i) {
    treatment <- strsplit(sequence[i], "-")[[1]]
    own <- rnorm(1, 0, patient_sd)
    data.frame(patient = sprintf("%02d", i), sequence = sequence[i], period = seq_along(treatment), treatment = treatment,
               y = round(mean + own + effect[treatment] + rnorm(length(treatment), 0, residual_sd), digits))
  }))
  rows$y[runif(nrow(rows)) < missing] <- NA
  rownames(rows) <- NULL
  rows
}

worked <- function() {
  sequence <- c("P-K-KM", "K-KM-P", "KM-P-K", "P-KM-K", "P-K-KM", "K-KM-P", "KM-P-K", "P-KM-K")
  y <- c(296, 304, 322, 158, 162, 218, 121, 105, 78, 236, NA, 167, 184, 238, 213, 151, 193, 188, 187, 145, NA, 82, 27, 9)
  data.frame(patient = rep(sprintf("%02d", 1:8), each = 3), sequence = rep(sequence, each = 3), period = rep(1:3, 8),
             treatment = unlist(strsplit(sequence, "-")), y = y)
}

prepare <- function(rows) {
  used <- rows[!is.na(rows$y), ]
  levels <- unique(used$treatment)
  used$treatment <- factor(used$treatment, levels)
  used$sequence <- factor(used$sequence, unique(used$sequence))
  used$period <- factor(used$period)
  given <- strsplit(as.character(used$sequence), "-")
  before <- mapply(function(course, period) if (period > 1) course[period - 1] else "", given,
                   as.integer(as.character(used$period)))
  for (level in levels[-1]) used[[paste0("carryover", level)]] <- as.numeric(before == level)
  used
}

formula_of <- function(used, options) {
  terms <- "treatment"
  if (!grepl("no-period", options)) terms <- c(terms, "period")
  if (!grepl("no-sequence", options) && nlevels(used$sequence) > 1) terms <- c(terms, "sequence")
  if (grepl("carryover", options)) terms <- c(terms, paste0("carryover", levels(used$treatment)[-1]))
  as.formula(paste("y ~", paste(terms, collapse = " + "), "+ (1 | patient)"))
}

line <- function(section, term, level = "", estimate = NA, se = NA, df = NA, df2 = NA, statistic = NA, p = NA, p_adjusted = NA,
                 low = NA, high = NA, low_adjusted = NA, high_adjusted = NA)
  data.frame(section, term, level, estimate, se, df, df2, statistic, p, p_adjusted, low, high, low_adjusted, high_adjusted)

term_test <- function(fit, term, columns) {
  L <- diag(length(fixef(fit)))[match(columns, names(fixef(fit))), , drop = FALSE]
  found <- contest(fit, L)
  beta <- fixef(fit)
  wald <- as.numeric(t(L %*% beta) %*% solve(L %*% as.matrix(vcov(fit)) %*% t(L)) %*% (L %*% beta))
  rbind(line("test", term, "F", df = found$NumDF, df2 = found$DenDF, statistic = found$"F value", p = found$"Pr(>F)"),
        line("test", term, "wald", df = nrow(L), statistic = wald, p = pchisq(wald, nrow(L), lower.tail = FALSE)))
}

tight <- lmerControl(optimizer = "bobyqa", optCtrl = list(rhobeg = 0.01, rhoend = 1e-9, maxfun = 1e5), check.conv.singular = "ignore",
                     check.conv.grad = "ignore", check.conv.hess = "ignore", calc.derivs = TRUE)

# The fit with the smaller deviance of two starts; bobyqa alone stops early now and then.
fitted <- function(formula, used, reml) {
  starts <- lapply(c(0.2, 1, 3), function(theta)
    suppressWarnings(suppressMessages(lmerTest::lmer(formula, used, REML = reml, control = tight, start = theta))))
  starts[[which.min(sapply(starts, function(fit) if (reml) REMLcrit(fit) else -2 * as.numeric(logLik(fit))))]]
}

analyse <- function(rows, options) {
  used <- prepare(rows)
  if (grepl("log", options)) used$y <- if (all(used$y > 0)) log(used$y) else log(used$y + 1)
  reml <- !grepl("ml", options)
  fit <- fitted(formula_of(used, options), used, reml)
  s <- as.data.frame(VarCorr(fit))$vcov
  deviance <- if (reml) REMLcrit(fit) else -2 * as.numeric(logLik(fit))
  icc <- s[1] / sum(s)
  normal <- shapiro.test(residuals(fit))
  out <- rbind(line("fit", "n_obs", estimate = nrow(used)), line("fit", "n_patients", estimate = length(unique(used$patient))),
               line("fit", "n_fixed", estimate = length(fixef(fit))), line("fit", "deviance", estimate = deviance),
               line("fit", "var_patient", estimate = s[1]), line("fit", "var_residual", estimate = s[2]))
  if (isSingular(fit)) {
    out <- rbind(out, line("fit", "icc", estimate = 0))
  } else {
    # From (theta, sigma) of lmerTest to (patient, residual) variance to the correlation.
    theta <- getME(fit, "theta"); sigma <- sigma(fit)
    jacobian <- rbind(c(2 * theta * sigma^2, 2 * theta^2 * sigma), c(0, 2 * sigma))
    V <- jacobian %*% fit@vcov_varpar %*% t(jacobian)
    g <- c(s[2], -s[1]) / sum(s)^2
    se <- sqrt(as.numeric(t(g) %*% V %*% g))
    limits <- plogis(qlogis(icc) + c(-1, 1) * qnorm(0.975) * se / (icc * (1 - icc)))
    out <- rbind(out, line("fit", "icc", estimate = icc, se = se, low = limits[1], high = limits[2]))
  }
  out <- rbind(out, line("fit", "singular", estimate = as.numeric(isSingular(fit))),
               line("fit", "shapiro_w", estimate = unname(normal$statistic)), line("fit", "shapiro_p", estimate = normal$p.value))
  coefficients <- coef(summary(fit))
  limit <- qt(0.975, coefficients[, "df"]) * coefficients[, "Std. Error"]
  out <- rbind(out, line("fixed", rownames(coefficients), estimate = coefficients[, 1], se = coefficients[, 2], df = coefficients[, 3],
                         statistic = coefficients[, 4], p = coefficients[, 5], low = coefficients[, 1] - limit,
                         high = coefficients[, 1] + limit))
  for (term in c("treatment", "period", "sequence", "carryover")) {
    columns <- grep(paste0("^", term), names(fixef(fit)), value = TRUE)
    if (length(columns)) out <- rbind(out, term_test(fit, term, columns))
  }
  if (nlevels(used$sequence) > 1 && length(unique(used$patient)) > nlevels(used$sequence) &&
      all(table(used$sequence, used$treatment) > 0)) {
    both <- fitted(y ~ treatment * sequence + (1 | patient), used, reml)
    out <- rbind(out, term_test(both, "sequence:treatment", grep(":", names(fixef(both)), value = TRUE)))
  }
  at <- as.list(setNames(rep(0, nlevels(used$treatment) - 1), paste0("carryover", levels(used$treatment)[-1])))
  grid <- if (grepl("carryover", options)) emmeans(fit, "treatment", at = at, data = used) else emmeans(fit, "treatment", data = used)
  means <- as.data.frame(grid)
  out <- rbind(out, line("lsmean", as.character(means$treatment), estimate = means$emmean, se = means$SE, df = means$df,
                         low = means$lower.CL, high = means$upper.CL))
  plain <- as.data.frame(summary(pairs(grid, reverse = TRUE), infer = TRUE, adjust = "none"))
  wider <- as.data.frame(summary(pairs(grid, reverse = TRUE), infer = TRUE, adjust = "sidak"))
  names <- do.call(rbind, strsplit(as.character(plain$contrast), " - "))
  out <- rbind(out, line("contrast", names[, 1], names[, 2], plain$estimate, plain$SE, plain$df, NA, plain$t.ratio, plain$p.value,
                         wider$p.value, plain$lower.CL, plain$upper.CL, wider$lower.CL, wider$upper.CL))
  out
}

write <- function(data, reference, folder) {
  write.csv(data, file.path(folder, "crossover_data.csv"), row.names = FALSE, quote = FALSE, na = "")
  numbers <- sapply(reference, is.numeric)
  reference[numbers] <- lapply(reference[numbers], function(x) ifelse(is.na(x), "", formatC(x, digits = 15, format = "g", width = 1)))
  write.csv(reference, file.path(folder, "crossover_reference.csv"), row.names = FALSE, quote = FALSE)
}

run <- function(cases, folder) {
  data <- do.call(rbind, lapply(names(cases), function(name) cbind(case = name, cases[[name]]$rows)))
  reference <- do.call(rbind, lapply(names(cases), function(name)
    do.call(rbind, lapply(cases[[name]]$options, function(options)
      cbind(case = name, options = options, analyse(cases[[name]]$rows, options))))))
  write(data, reference, folder)
}

wanted <- commandArgs(trailingOnly = TRUE)
if (length(wanted) == 3) {
  set.seed(as.integer(wanted[1]))
  every <- c("", "no-period", "no-sequence", "ml", "carryover", "log", "no-period ml", "carryover ml")
  cases <- lapply(seq_len(as.integer(wanted[2])), function(i) {
    n <- sample(c(9, 12, 14, 20, 24, 40), 1)
    rows <- trial(n, sequences = if (runif(1) < 0.3) six[c(1, 4, 5)] else six, patient_sd = sample(c(2, 10, 40, 90), 1),
                  residual_sd = sample(c(5, 20, 40), 1), missing = sample(c(0, 0.05, 0.15, 0.3), 1))
    list(rows = rows, options = sample(every, 2))
  })
  names(cases) <- paste0("random", seq_along(cases))
  run(cases, wanted[3])
} else {
  set.seed(20151110)
  everything <- c("", "no-period", "no-sequence", "ml", "carryover", "log", "no-period no-sequence ml")
  one_missing <- trial(12); one_missing$y[one_missing$treatment == "KM"] <- NA
  two <- trial(10, c("A-B", "B-A"), effect = c(A = 0, B = 12))
  run(list(worked = list(rows = worked(), options = everything),
           complete = list(rows = trial(20), options = everything),
           unbalanced = list(rows = trial(23, six[c(1, 1, 2, 3, 5)], missing = 0.15), options = everything),
           sparse = list(rows = trial(30, missing = 0.4), options = everything),
           singular = list(rows = trial(18, patient_sd = 0, residual_sd = 40), options = c("", "ml", "no-period")),
           one_missing = list(rows = one_missing, options = c("", "no-period")),
           small_scale = list(rows = transform(trial(15, digits = 3), y = y / 1e4), options = c("", "ml")),
           two_periods = list(rows = two, options = c("", "ml")),
           zeros = list(rows = transform(trial(14, mean = 20, patient_sd = 10), y = pmax(0, round(y))), options = c("", "log"))),
      ".")
}
