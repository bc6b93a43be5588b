#include "core/exchange/csv.h"

#include "core/domain/error.h"
#include "core/domain/number_text.h"
#include "core/exchange/messages.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace carnet::csv {

namespace {

constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";

/// Length of the UTF-8 sequence at `at`, or 0 where there is none (overlong forms and surrogates included).
std::size_t sequenceLength(const unsigned char *at, std::size_t left)
{
    const unsigned char first = at[0];
    if (first < 0x80)
        return 1;
    const std::size_t length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    if (first < 0xc2 || first > 0xf4 || length > left)
        return 0;
    for (std::size_t i = 1; i < length; ++i) {
        if ((at[i] & 0xc0) != 0x80)
            return 0;
    }
    const bool wrong = (first == 0xe0 && at[1] < 0xa0) || (first == 0xed && at[1] > 0x9f) ||
                       (first == 0xf0 && at[1] < 0x90) || (first == 0xf4 && at[1] > 0x8f);
    return wrong ? 0 : length;
}

/// Whether eight bytes are plain ASCII without a NUL.
bool isPlain(const char *at)
{
    std::uint64_t word = 0;
    std::memcpy(&word, at, sizeof word);
    constexpr std::uint64_t high = 0x8080808080808080ull;
    constexpr std::uint64_t low = 0x0101010101010101ull;
    return (word & high) == 0 && ((word - low) & ~word & high) == 0;
}

char separatorOf(std::string_view header)
{
    int commas = 0;
    int semicolons = 0;
    bool quoted = false;
    for (const char c : header) {
        if (c == '"')
            quoted = !quoted;
        if (quoted)
            continue;
        if (c == '\n')
            break;
        commas += c == ',';
        semicolons += c == ';';
    }
    return semicolons > commas ? ';' : ',';
}

} // namespace

Reader::Reader(std::string_view bytes)
{
    if (bytes.starts_with(byteOrderMark))
        bytes.remove_prefix(byteOrderMark.size());
    m_begin = bytes.data();
    m_end = m_begin + bytes.size();
    m_position = m_begin;
    m_separator = separatorOf(bytes);
}

bool Reader::next()
{
    m_fields.clear();
    m_starts.clear();
    m_unquoted.clear();
    m_scratch.clear();
    const char *at = m_position;
    while (at != m_end && (*at == '\n' || (*at == '\r' && at + 1 != m_end && at[1] == '\n'))) {
        at += *at == '\r' ? 2 : 1;
        ++m_line;
    }
    m_position = at;
    if (at == m_end || m_problem)
        return false;
    m_recordBegin = at;
    m_recordLine = m_line;
    const char separator = m_separator;
    while (true) {
        m_starts.push_back(at);
        if (at != m_end && *at == '"') {
            at = readQuoted(at);
            if (!at)
                return false;
        } else {
            const char *const begin = at;
            while (at != m_end && *at != separator && *at != '\n' && *at != '\r' && *at != '"')
                ++at;
            if (at != m_end && *at == '"') {
                fail(at,
                     Messages::tr(
                         "a quote stands within the field; put the whole field in quotes and write the quote twice"));
                return false;
            }
            m_fields.emplace_back(begin, std::size_t(at - begin));
        }
        if (at == m_end)
            break;
        if (*at == separator) {
            ++at;
            continue;
        }
        if (*at == '\r') {
            if (at + 1 == m_end || at[1] != '\n') {
                fail(at, Messages::tr("a carriage return stands alone; lines end with LF or CR LF"));
                return false;
            }
            ++at;
        }
        ++at;
        ++m_line;
        break;
    }
    for (const Unquoted &unquoted : m_unquoted)
        m_fields[unquoted.field] = std::string_view(m_scratch).substr(unquoted.offset, unquoted.length);
    m_position = at;
    return true;
}

// Reads the field whose opening quote stands at `at`; returns what follows the closing quote, or null at a problem.
const char *Reader::readQuoted(const char *at)
{
    const char *const opening = at++;
    const char *piece = at;
    const std::size_t offset = m_scratch.size();
    const std::int64_t openingLine = m_line;
    bool doubled = false;
    while (true) {
        while (at != m_end && *at != '"') {
            m_line += *at == '\n';
            ++at;
        }
        if (at == m_end) {
            m_line = openingLine;
            fail(opening, Messages::tr("the quote that opens here is never closed; the file may have been cut off"));
            return nullptr;
        }
        if (at + 1 == m_end || at[1] != '"')
            break;
        m_scratch.append(piece, std::size_t(at + 1 - piece));
        doubled = true;
        at += 2;
        piece = at;
    }
    if (doubled) {
        m_scratch.append(piece, std::size_t(at - piece));
        m_unquoted.push_back({m_fields.size(), offset, m_scratch.size() - offset});
        m_fields.emplace_back();
    } else {
        m_fields.emplace_back(piece, std::size_t(at - piece));
    }
    ++at;
    if (at != m_end && *at != m_separator && *at != '\n' && *at != '\r') {
        fail(at, Messages::tr("text follows the closing quote; a quote within quotes is written twice"));
        return nullptr;
    }
    return at;
}

void Reader::fail(const char *at, const QString &message)
{
    m_problem = Problem{{m_line, int(m_starts.size())}, message};
    m_position = at;
}

Place Reader::place(int column) const
{
    if (column < 1 || column > int(m_starts.size()))
        return {m_recordLine, std::max(1, int(m_starts.size()))};
    const char *const start = m_starts[std::size_t(column - 1)];
    return {m_recordLine + std::count(m_recordBegin, start, '\n'), column};
}

std::optional<Problem> encodingProblem(std::string_view bytes)
{
    const auto utf16 = [] {
        return Problem{{1, 1}, Messages::tr("the file is UTF-16; save it as UTF-8 and try again")};
    };
    if (bytes.starts_with("\xff\xfe") || bytes.starts_with("\xfe\xff"))
        return utf16();
    const char *const begin = bytes.data();
    const char *const end = begin + bytes.size();
    const char *at = begin;
    while (at != end) {
        if (end - at >= 8 && isPlain(at)) {
            at += 8;
            continue;
        }
        const std::size_t length =
            *at == '\0' ? 0 : sequenceLength(reinterpret_cast<const unsigned char *>(at), std::size_t(end - at));
        if (length > 0) {
            at += length;
            continue;
        }
        const std::int64_t line = 1 + std::count(begin, at, '\n');
        const char *lineBegin = at;
        while (lineBegin != begin && lineBegin[-1] != '\n')
            --lineBegin;
        const auto byte = qint64(at - lineBegin) + 1;
        const Place place{line, 1 + int(std::count(lineBegin, at, separatorOf(bytes)))};
        if (*at == '\0') {
            // UTF-16 without its mark: every other byte of the first letters is NUL.
            if (bytes.size() >= 4 && at - begin <= 1 && (bytes[2] == '\0' || bytes[3] == '\0'))
                return utf16();
            return Problem{place,
                           Messages::tr("byte %1 of the line is a NUL; the file is damaged or not a text").arg(byte)};
        }
        const QString value = QString::number(static_cast<unsigned char>(*at), 16).toUpper();
        return Problem{
            place,
            Messages::tr(
                "byte %1 of the line (0x%2) is not UTF-8; the file looks like Latin-1 or Windows-1252: save it as "
                "UTF-8 and try again")
                .arg(byte)
                .arg(value)};
    }
    return {};
}

Writer::Writer(Dialect dialect)
    : m_dialect(dialect)
{
    if (m_dialect.byteOrderMark)
        m_bytes.append(byteOrderMark);
}

void Writer::text(std::string_view utf8)
{
    separate();
    const char first = utf8.empty() ? '\0' : utf8.front();
    const bool guarded =
        m_dialect.guardsFormulas && first != '\0' && std::string_view("=+-@\t\r").find(first) != std::string_view::npos;
    bool quoted = false;
    for (const char c : utf8) {
        if (c == m_dialect.separator || c == '"' || c == '\n' || c == '\r') {
            quoted = true;
            break;
        }
    }
    if (!quoted) {
        if (guarded)
            m_bytes.push_back('\'');
        m_bytes.append(utf8);
        return;
    }
    m_bytes.push_back('"');
    if (guarded)
        m_bytes.push_back('\'');
    for (const char c : utf8) {
        if (c == '"')
            m_bytes.push_back('"');
        m_bytes.push_back(c);
    }
    m_bytes.push_back('"');
}

void Writer::text(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    this->text(std::string_view(utf8.constData(), std::size_t(utf8.size())));
}

void Writer::number(double number)
{
    if (number >= 0 && number < 10 && number == double(int(number))) { // most scores
        integer(int(number));
        return;
    }
    separate();
    const NumberText text(number);
    if (m_dialect.decimal == '.') {
        m_bytes.append(text.view());
        return;
    }
    std::string digits(text.view());
    std::replace(digits.begin(), digits.end(), '.', m_dialect.decimal);
    const bool quoted = m_dialect.decimal == m_dialect.separator && digits.find(m_dialect.decimal) != std::string::npos;
    if (quoted)
        m_bytes.push_back('"');
    m_bytes.append(digits);
    if (quoted)
        m_bytes.push_back('"');
}

void Writer::integer(std::int64_t number)
{
    separate();
    if (number >= 0 && number < 10) {
        m_bytes.push_back(char('0' + number));
        return;
    }
    std::array<char, 24> buffer{};
    const char *const end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number).ptr;
    m_bytes.append(buffer.data(), std::size_t(end - buffer.data()));
}

void Writer::endRow()
{
    m_bytes.push_back('\n');
    m_column = 0;
}

void writeFile(const QString &path, std::string_view bytes)
{
    const QString partial = path + u".part"_s;
    QFile file(partial);
    const auto fail = [&] {
        const QString why = file.errorString();
        file.close();
        QFile::remove(partial);
        throw Error(
            Error::Kind::CannotWrite,
            Messages::tr("Cannot write %1: %2. Nothing was kept of it; choose another place or free some space.")
                .arg(path, why));
    };
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        fail();
    if (file.write(bytes.data(), qint64(bytes.size())) != qint64(bytes.size()) || !file.flush() ||
        fsync(file.handle()) != 0)
        fail();
    file.close();
    // QFile::rename refuses to replace a file; rename(2) does it in one step.
    if (std::rename(QFile::encodeName(partial).constData(), QFile::encodeName(path).constData()) != 0)
        fail();
}

} // namespace carnet::csv
