#include "tests/torture/texts.h"

using namespace Qt::StringLiterals;

namespace carnet::test {

namespace {

QStringList punctuation()
{
    return {u"'"_s,        u"\""_s,
            u"\"\""_s,     u"''"_s,
            u"`"_s,        u","_s,
            u";"_s,        u"a,b"_s,
            u"a;b"_s,      u"\"a\",\"b\""_s,
            u"\\"_s,       u"\\n"_s,
            u"a\\"_s,      u"|"_s,
            u"a\tb"_s,     u"\t"_s,
            u"a\nb"_s,     u"a\r\nb"_s,
            u"a\rb"_s,     u"\n"_s,
            u"a\n\n\nb"_s, u"a\n"_s,
            u"\na"_s,      u" "_s,
            u" a"_s,       u"a "_s,
            u"  a  "_s,    u"%"_s,
            u"%1"_s,       u"%n"_s,
            u"%s%s%n"_s,   u"{0}"_s,
            u"${HOME}"_s,  u"$(reboot)"_s,
            u"`reboot`"_s, u"&amp;"_s,
            u"<b>x</b>"_s, u"<script>alert(1)</script>"_s,
            u"<!--"_s,     u"]]>"_s,
            u"#"_s,        u"-- "_s,
            u"/* */"_s,    u"?"_s,
            u"?1"_s,       u":a"_s,
            u"@a"_s};
}

QStringList formulas()
{
    return {
        u"=1+1"_s,   u"+33 1 23"_s, u"-2"_s, u"@SUM(A1)"_s, u"=cmd|'/c calc'!A1"_s, u"=HYPERLINK(\"http://x\",\"y\")"_s,
        u"\t=1+1"_s, u"'=1+1"_s};
}

QStringList numbersAndCodes()
{
    return {u"0"_s,          u"00"_s,
            u"1e400"_s,      u"-0"_s,
            u"1,5"_s,        u"1.50"_s,
            u"NaN"_s,        u"inf"_s,
            u"NULL"_s,       u"null"_s,
            u"NA"_s,         u"ND"_s,
            u"OTH"_s,        u"true"_s,
            u"2018-06-15"_s, u"2018-02-30"_s,
            u"1/2"_s,        u"(removed)"_s,
            u"[redacted]"_s, u"0x10"_s,
            u"١٢٣"_s,        u"99999999999999999999"_s};
}

QStringList sql()
{
    return {u"Robert'); DROP TABLE act;--"_s, u"' OR '1'='1"_s,    u"x'00'"_s, u"'; PRAGMA writable_schema=1; --"_s,
            u"\"; DELETE FROM datum; --"_s,   u"ATTACH 'x' AS y"_s};
}

QStringList paths()
{
    return {u"../../etc/passwd"_s, u"C:\\CON"_s, u"file:///x?mode=rwc"_s, u"/dev/null"_s};
}

QStringList scripts()
{
    return {u"été, œuf, naïve, Ÿ"_s,
            u"ﬁ ligature"_s,
            u"e\u0301 and é"_s,
            u"שלום 5 mg"_s,
            u"مرحبا 10"_s,
            u"\u202Eabc\u202C"_s,
            u"\u200F5\u200E"_s,
            u"\u2066a\u2069"_s,
            u"日本語の痛み"_s,
            u"ประเทศไทย"_s,
            u"नमस्ते"_s,
            u"Ελληνικά"_s,
            u"Кириллица"_s,
            u"İıIi"_s,
            u"ß ẞ"_s,
            u"\U0001F600"_s,
            u"\U0001F468\u200D\U0001F469\u200D\U0001F467"_s,
            u"\U0001F1EB\U0001F1F7"_s,
            u"\U0001D4D0\U0010FFFD"_s,
            u"Z\u0351\u036b\u0343a\u0310l\u0304g\u030fo\u0352"_s,
            u"zero\u200Bwidth"_s,
            u"soft\u00ADhyphen"_s,
            u"no\u00A0break\u202Fnarrow"_s,
            u"\uFEFFmark at the start"_s,
            u"mark \uFEFF inside"_s,
            u"\uFFFD"_s,
            u"\uFFFE\uFFFF"_s,
            u"line\u2028separator"_s,
            u"para\u2029graph"_s,
            u"next\u0085line"_s,
            u"vertical\vtab"_s,
            u"form\ffeed"_s,
            u"bell\a"_s,
            u"escape\x1B[31m"_s,
            u"delete\x7F"_s};
}

} // namespace

QStringList hostileTexts()
{
    QStringList texts = punctuation() + formulas() + numbersAndCodes() + sql() + paths() + scripts();
    texts << u"a"_s.repeated(255) << u"é"_s.repeated(256) << u"\""_s.repeated(1001) << u",\n"_s.repeated(500)
          << u"Schmerz, douleur, \"pain\"\n"_s.repeated(41'000); // about a megabyte
    return texts;
}

} // namespace carnet::test
