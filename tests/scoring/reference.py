"""The scores of thirteen questionnaires a second time, from their published rules, in fractions: it shares nothing with the program."""

from fractions import Fraction

ORDER = "dn4 bpi npsi hads sf36 sf12 psqi qdsa mpq sfmpq pgic vas nrs".split()


def whole(low, high):
    return ("whole", low, high)


def number(low, high):
    return ("number", low, high)


TIME, TEXT = ("time",), ("text",)


def keyed(instrument, names, kind):
    return {f"{instrument}_{name}": kind for name in names}


def letters(number_of_item, last):
    return [f"{number_of_item}{chr(code)}" for code in range(ord("a"), ord(last) + 1)]


QDSA_CLASSES = dict(zip("abcdefghijklmnop", [6, 2, 5, 6, 6, 2, 2, 3, 3, 3, 3, 3, 5, 4, 3, 2]))
MPQ_WORDS = [6, 3, 5, 3, 5, 3, 4, 4, 5, 4, 2, 2, 3, 5, 2, 5, 4, 5, 3, 5]

ITEMS = {
    "dn4": keyed("dn4", range(1, 11), whole(0, 1)),
    "bpi": {"bpi_1": whole(0, 1), "bpi_2": TEXT, **keyed("bpi", [3, 4, 5, 6], whole(0, 10)), "bpi_7": TEXT, "bpi_8": whole(0, 100),
            **keyed("bpi", letters(9, "g"), whole(0, 10))},
    "npsi": {**keyed("npsi", [1, 2, 3], whole(0, 10)), "npsi_4": whole(1, 5), **keyed("npsi", [5, 6], whole(0, 10)), "npsi_7": whole(0, 4),
             **keyed("npsi", [8, 9, 10, 11, 12], whole(0, 10))},
    "hads": keyed("hads", range(1, 15), whole(0, 3)),
    "sf36": {**keyed("sf36", [1, 2], whole(1, 5)), **keyed("sf36", letters(3, "j"), whole(1, 3)), **keyed("sf36", letters(4, "d"), whole(1, 2)),
             **keyed("sf36", letters(5, "c"), whole(1, 2)), "sf36_6": whole(1, 5), "sf36_7": whole(1, 6), "sf36_8": whole(1, 5),
             **keyed("sf36", letters(9, "i"), whole(1, 6)), "sf36_10": whole(1, 5), **keyed("sf36", letters(11, "d"), whole(1, 5))},
    "sf12": {"sf12_1": whole(1, 5), **keyed("sf12", ["2a", "2b"], whole(1, 3)), **keyed("sf12", ["3a", "3b", "4a", "4b"], whole(1, 2)),
             "sf12_5": whole(1, 5), **keyed("sf12", ["6a", "6b", "6c"], whole(1, 6)), "sf12_7": whole(1, 5)},
    "psqi": {"psqi_1": TIME, "psqi_2": number(0, 1440), "psqi_3": TIME, "psqi_4": number(0, 24), **keyed("psqi", letters(5, "j"), whole(0, 3)),
             "psqi_5j_text": TEXT, **keyed("psqi", [6, 7, 8, 9], whole(0, 3))},
    "qdsa": keyed("qdsa", [f"{letter}{k}" for letter, size in QDSA_CLASSES.items() for k in range(1, size + 1)], whole(0, 4)),
    "mpq": {**{f"mpq_{group}": whole(0, words) for group, words in enumerate(MPQ_WORDS, 1)}, "mpq_ppi": whole(0, 5)},
    "sfmpq": {**keyed("sfmpq", range(1, 16), whole(0, 3)), "sfmpq_vas": number(0, 100), "sfmpq_ppi": whole(0, 5)},
    "pgic": {"pgic_1": whole(1, 7)},
    "vas": {"vas_1": number(0, 100)},
    "nrs": {"nrs_1": whole(0, 10)},
}


def plain_decimal(text):
    """The number that a plain decimal stands for, or None."""
    digits = text[1:] if text.startswith("-") else text
    before, point, after = digits.partition(".")
    if not (before + after) or not all(c in "0123456789" for c in before + after) or (point and not before + after):
        return None
    return Fraction(text)


def usable(kind, text):
    """What an answer counts as, or None when it is missing or cannot be an answer."""
    text = text.strip()
    if not text:
        return None
    if kind[0] == "text":
        return text
    if kind[0] == "time":
        hour, colon, minute = text.partition(":")
        if not colon or not hour.isdigit() or len(hour) > 2 or not minute.isdigit() or len(minute) != 2:
            return None
        hour, minute = int(hour), int(minute)
        if minute > 59 or hour > 24 or (hour == 24 and minute > 0):
            return None
        return (hour % 24) * 60 + minute
    value = plain_decimal(text)
    if value is None or value < kind[1] or value > kind[2] or (kind[0] == "whole" and value.denominator != 1):
        return None
    return value


def all_of(values):
    return None if any(value is None for value in values) else sum(values)


def mean_of(values, at_least):
    given = [value for value in values if value is not None]
    return Fraction(sum(given), 1) / len(given) if len(given) >= at_least else None


def prorated(values, at_least):
    mean = mean_of(values, at_least)
    return None if mean is None else mean * len(values)


def flag(value, test):
    return None if value is None else Fraction(int(test(value)))


def banded(value, *limits):
    return None if value is None else Fraction(sum(value >= limit for limit in limits))


def dn4(a):
    total, interview = all_of([a(i) for i in range(1, 11)]), all_of([a(i) for i in range(1, 8)])
    return [("total", total), ("positive", flag(total, lambda x: x >= 4)), ("interview", interview),
            ("interview_positive", flag(interview, lambda x: x >= 3))]


def bpi(a):
    severity = all_of([a(3), a(4), a(5), a(6)])
    return [("severity", None if severity is None else severity / 4), ("interference", mean_of([a(i) for i in letters(9, "g")], 4)),
            ("activity", mean_of([a("9a"), a("9c"), a("9d"), a("9f")], 3)), ("affect", mean_of([a("9b"), a("9e"), a("9g")], 2)), ("relief", a(8))]


def npsi(a):
    def mean(*items):
        total = all_of([a(i) for i in items])
        return None if total is None else total / len(items)
    return [("burning", a(1)), ("pressing", mean(2, 3)), ("paroxysmal", mean(5, 6)), ("evoked", mean(8, 9, 10)), ("paresthesia", mean(11, 12)),
            ("total", all_of([a(i) for i in (1, 2, 3, 5, 6, 8, 9, 10, 11, 12)]))]


def hads(a):
    anxiety, depression = prorated([a(i) for i in range(1, 15, 2)], 4), prorated([a(i) for i in range(2, 15, 2)], 4)
    return [("anxiety", anxiety), ("depression", depression), ("total", all_of([anxiety, depression])),
            ("anxiety_band", banded(anxiety, 8, 11)), ("depression_band", banded(depression, 8, 11))]


def sf36_recoded(a):
    answers = {name[5:]: a(name[5:]) for name in ITEMS["sf36"]}

    def table(value, *counts):
        return None if value is None else Fraction(counts[int(value) - 1])
    for name in ("6", "11b", "11d"):
        answers[name] = None if answers[name] is None else 6 - answers[name]
    for name in ("9a", "9d", "9e", "9h"):
        answers[name] = None if answers[name] is None else 7 - answers[name]
    answers["1"] = table(answers["1"], 5, "4.4", "3.4", 2, 1)
    amount, effect = a(7), a(8)
    if amount is not None:
        answers["7"] = table(amount, 6, "5.4", "4.2", "3.1", "2.2", 1)
        answers["8"] = answers["7"] if effect is None else table(effect, 6 if amount == 1 else 5, 4, 3, 2, 1)
    elif effect is not None:
        answers["8"] = table(effect, 6, "4.75", "3.5", "2.25", 1)
        answers["7"] = answers["8"]
    return answers


SF36_SCALES = [("pf", letters(3, "j"), 5, 10, 20), ("rp", letters(4, "d"), 2, 4, 4), ("bp", ["7", "8"], 1, 2, 10),
               ("gh", ["1", "11a", "11b", "11c", "11d"], 3, 5, 20), ("vt", ["9a", "9e", "9g", "9i"], 2, 4, 20), ("sf", ["6", "10"], 1, 2, 8),
               ("re", letters(5, "c"), 2, 3, 3), ("mh", ["9b", "9c", "9d", "9f", "9h"], 3, 5, 25)]
SF36_NORMS = [("84.52404", "22.89490", "0.42402", "-0.22999"), ("81.19907", "33.79729", "0.35119", "-0.12329"),
              ("75.49196", "23.55879", "0.31754", "-0.09731"), ("72.21316", "20.16964", "0.24954", "-0.01571"),
              ("61.05453", "20.86942", "0.02877", "0.23534"), ("83.59753", "22.37642", "-0.00753", "0.26876"),
              ("81.29467", "33.02717", "-0.19206", "0.43407"), ("74.84212", "18.01189", "-0.22069", "0.48581")]


def sf36(a):
    answers = sf36_recoded(a)
    scales = []
    for name, items, at_least, lowest, width in SF36_SCALES:
        raw = prorated([answers[item] for item in items], at_least)
        scales.append((name, None if raw is None else (raw - lowest) / width * 100))
    summaries = []
    for name, column in (("pcs", 2), ("mcs", 3)):
        parts = [None if scale is None else (scale - Fraction(norm[0])) / Fraction(norm[1]) * Fraction(norm[column])
                 for (_, scale), norm in zip(scales, SF36_NORMS)]
        total = all_of(parts)
        summaries.append((name, None if total is None else 50 + 10 * total))
    return scales + summaries


SF12_WEIGHTS = {
    "1": [("0", "0"), ("-1.31872", "-0.06064"), ("-3.02396", "0.03482"), ("-5.56461", "-0.16891"), ("-8.37399", "-1.71175")],
    "2a": [("-7.23216", "3.93115"), ("-3.45555", "1.86840"), ("0", "0")],
    "2b": [("-6.24397", "2.68282"), ("-2.73557", "1.43103"), ("0", "0")],
    "3a": [("-4.61617", "1.44060"), ("0", "0")],
    "3b": [("-5.51747", "1.66968"), ("0", "0")],
    "4a": [("3.04365", "-6.82672"), ("0", "0")],
    "4b": [("2.32091", "-5.69921"), ("0", "0")],
    "5": [("0", "0"), ("-3.80130", "0.90384"), ("-6.50522", "1.49384"), ("-8.38063", "1.76691"), ("-11.25544", "1.48619")],
    "6a": [("0", "0"), ("0.66514", "-1.94949"), ("1.36689", "-4.09842"), ("2.37241", "-6.31121"), ("2.90426", "-7.92717"),
           ("3.46638", "-10.19085")],
    "6b": [("0", "0"), ("-0.42251", "-0.92057"), ("-1.14387", "-1.65178"), ("-1.61850", "-3.29805"), ("-2.02168", "-4.88962"),
           ("-2.44706", "-6.02409")],
    "6c": [("4.61446", "-16.15395"), ("3.41593", "-10.77911"), ("2.34247", "-8.09914"), ("1.28044", "-4.59055"), ("0.41188", "-1.95934"),
           ("0", "0")],
    "7": [("-0.33682", "-6.29724"), ("-0.94342", "-8.26066"), ("-0.18043", "-5.63286"), ("0.11038", "-3.13896"), ("0", "0")],
}


def sf12(a):
    answers = {item: a(item) for item in SF12_WEIGHTS}
    if any(answer is None for answer in answers.values()):
        return [("pcs", None), ("mcs", None)]
    return [(name, Fraction(best) + sum(Fraction(SF12_WEIGHTS[item][int(answer) - 1][column]) for item, answer in answers.items()))
            for name, best, column in (("pcs", "56.57706", 0), ("mcs", "60.75781", 1))]


def quartered(value):
    """0, 1 to 2, 3 to 4, 5 to 6"""
    return banded(value, 1, 3, 5)


def psqi(a):
    bed, latency, rising, slept = a(1), a(2), a(3), a(4)
    hours = None
    if bed is not None and rising is not None and bed != rising:
        hours = Fraction((rising - bed) % (24 * 60), 60)
    efficiency = None if hours is None or slept is None else slept / hours * 100
    waiting = None if latency is None else Fraction(sum(latency > limit for limit in (15, 30, 60)))
    other = a("5j") if a("5j") is not None and a("5j_text") is not None else Fraction(0)
    disturbance = all_of([a("5" + letter) for letter in "bcdefghi"] + [other])
    components = [a(6), quartered(all_of([waiting, a("5a")])), None if slept is None else 3 - banded(slept, 5, 6, 7),
                  None if efficiency is None else 3 - banded(efficiency, 65, 75, 85), banded(disturbance, 1, 10, 19), a(7),
                  quartered(all_of([a(8), a(9)]))]
    total = all_of(components)
    return [(f"c{k}", value) for k, value in enumerate(components, 1)] + [
        ("global", total), ("poor", flag(total, lambda x: x > 5)), ("hours_in_bed", hours), ("efficiency", efficiency)]


def qdsa(a):
    def part(classes):
        return [a(f"{letter}{k}") for letter in classes for k in range(1, QDSA_CLASSES[letter] + 1)]
    sensory, affective, words = all_of(part("abcdefghi")), all_of(part("jklmnop")), part("abcdefghijklmnop")
    chosen = None if any(word is None for word in words) else Fraction(sum(word > 0 for word in words))
    return [("sensory", sensory), ("affective", affective), ("total", all_of([sensory, affective])), ("nwc", chosen)]


def mpq(a):
    def part(first, last):
        return [a(group) for group in range(first, last + 1)]
    groups = part(1, 20)
    chosen = None if any(group is None for group in groups) else Fraction(sum(group > 0 for group in groups))
    return [("pri_s", all_of(part(1, 10))), ("pri_a", all_of(part(11, 15))), ("pri_e", a(16)), ("pri_m", all_of(part(17, 20))),
            ("pri_t", all_of(groups)), ("nwc", chosen)]


def sfmpq(a):
    return [("sensory", all_of([a(i) for i in range(1, 12)])), ("affective", all_of([a(i) for i in range(12, 16)])),
            ("total", all_of([a(i) for i in range(1, 16)]))]


def pgic(a):
    return [("improved", flag(a(1), lambda x: x <= 3)), ("responder", flag(a(1), lambda x: x <= 2))]


def vas(a):
    return [("mm", a(1)), ("band", banded(a(1), 5, 45, 75))]


def nrs(a):
    return [("value", a(1)), ("band", banded(a(1), 1, 5, 7))]


RULES = {rule.__name__: rule for rule in (dn4, bpi, npsi, hads, sf36, sf12, psqi, qdsa, mpq, sfmpq, pgic, vas, nrs)}


def score(instrument, texts):
    """Every score of one form: pairs of name and exact value, None where the missing rule allows none. texts: what stands in the file, by item."""
    answers = {item: usable(kind, texts.get(item, "")) for item, kind in ITEMS[instrument].items()}
    return [(f"{instrument}_{name}", value) for name, value in RULES[instrument](lambda item: answers[f"{instrument}_{item}"])]
