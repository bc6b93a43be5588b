#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace carnet::csv {

/// Where a field stands: physical line from 1, column (number of the field) from 1; 0 = the line or the file as a
/// whole.
struct Place
{
    std::int64_t line = 0;
    int column = 0;

    bool operator==(const Place &) const = default;
};

/// What is wrong with the form of a file, and where.
struct Problem
{
    Place place;
    QString message;

    bool operator==(const Problem &) const = default;
};

/// Reads comma or semicolon separated UTF-8 text from a buffer that outlives it: RFC 4180 quotes, LF or CR LF, with or
/// without a byte order mark. The separator is the one that the first line holds more of. Fields are views into the
/// buffer (or, where a doubled quote was undone, into the reader) and valid until the next call of next().
class Reader
{
public:
    explicit Reader(std::string_view bytes);

    /// Reads the next record that is not an empty line; false at the end or at a problem.
    bool next();
    std::span<const std::string_view> fields() const { return m_fields; }
    char separator() const { return m_separator; }
    /// Where the field of this record begins; column from 1, the last one there is where there is no such column.
    Place place(int column) const;
    /// Line on which this record begins.
    std::int64_t line() const { return m_recordLine; }
    /// The file ends within this record, without a line break after it.
    bool endsWithoutLineBreak() const { return m_position == m_end && m_end != m_begin && m_end[-1] != '\n'; }
    /// Set when next() stopped for a broken quote or a lone carriage return.
    const std::optional<Problem> &problem() const { return m_problem; }
    double shareRead() const { return m_end == m_begin ? 1.0 : double(m_position - m_begin) / double(m_end - m_begin); }

private:
    const char *readQuoted(const char *at);
    void fail(const char *at, const QString &message);

    const char *m_begin;
    const char *m_end;
    const char *m_position;
    const char *m_recordBegin = nullptr;
    std::int64_t m_line = 1;
    std::int64_t m_recordLine = 1;
    char m_separator = ',';
    std::vector<std::string_view> m_fields;
    std::vector<const char *> m_starts; ///< where each field begins, its quote included
    struct Unquoted
    {
        std::size_t field;
        std::size_t offset;
        std::size_t length;
    };
    std::vector<Unquoted> m_unquoted;
    std::string m_scratch;
    std::optional<Problem> m_problem;
};

/// What speaks against reading these bytes as UTF-8 text: another encoding (named, with line and byte) or a NUL byte.
std::optional<Problem> encodingProblem(std::string_view bytes);

/// How numbers and texts are written.
struct Dialect
{
    char separator = ',';
    char decimal = '.';
    bool byteOrderMark = false;
    bool guardsFormulas = false; ///< texts that a spreadsheet would take for a formula get an apostrophe

    bool operator==(const Dialect &) const = default;
};

/// Writes rows into one buffer: quotes only where needed, LF, numbers in their shortest form.
class Writer
{
public:
    explicit Writer(Dialect dialect = {});

    void text(std::string_view utf8);
    void text(const QString &text);
    /// Text that is known to need neither quotes nor a guard: codes, ISO dates, digits.
    void plain(std::string_view ascii)
    {
        separate();
        m_bytes.append(ascii);
    }
    void number(double number);
    void integer(std::int64_t number);
    void empty() { separate(); }
    void endRow();
    /// Columns of the current row so far.
    int column() const { return m_column; }
    const std::string &bytes() const { return m_bytes; }
    std::string take() { return std::move(m_bytes); }
    void reserve(std::size_t size) { m_bytes.reserve(size); }

private:
    void separate()
    {
        if (m_column++ > 0)
            m_bytes.push_back(m_dialect.separator);
    }

    Dialect m_dialect;
    std::string m_bytes;
    int m_column = 0;
};

/// Writes a file so that it is either wholly there or not at all: beside it first, flushed to the disk, then renamed.
/// Throws Error.
void writeFile(const QString &path, std::string_view bytes);

} // namespace carnet::csv
