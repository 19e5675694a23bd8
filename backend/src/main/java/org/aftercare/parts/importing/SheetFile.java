package org.aftercare.parts.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

import org.aftercare.kernel.Problem;

/** The bytes of a spreadsheet as lines of cells: XLSX by what it is, else CSV in UTF-8 or GB18030. Takes its time. */
final class SheetFile {
    static final int MOST_ROWS = 50_000;
    static final int MOST_CELLS = 60;

    private static final long MOST_UNPACKED = 200L * 1024 * 1024;
    private static final Charset GB18030 = Charset.forName("GB18030");

    private SheetFile() {}

    /** @param number as the spreadsheet counts, from 1 */
    record Line(int number, List<String> cells) {
        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** @throws Problem 413 for too much, 415 for what is no spreadsheet */
    static List<Line> read(byte[] bytes) {
        if (bytes == null || bytes.length == 0) {
            throw Problem.of(415, "not-a-sheet");
        }
        try {
            return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' ? workbook(bytes) : commaSeparated(bytes);
        } catch (IOException | ExcelReaderException | CsvParseException broken) {
            throw Problem.of(415, "not-a-sheet");
        }
    }

    private static List<Line> commaSeparated(byte[] bytes) throws IOException {
        String text = decoded(bytes);
        List<Line> lines = new ArrayList<>();
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            int number = 0;
            for (CsvRecord line : records) {
                keep(lines, new Line(++number, line.getFields()));
            }
        }
        return lines;
    }

    private static List<Line> workbook(byte[] bytes) throws IOException {
        mustUnpackSmall(bytes);
        List<Line> lines = new ArrayList<>();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            rows.forEach(row -> keep(lines, new Line(row.getRowNum(), cells(row))));
        }
        return lines;
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < Math.min(row.getCellCount(), MOST_CELLS); i++) {
            Cell cell = row.getCell(i);
            Object value = cell == null ? null : cell.getValue();
            // 12 is kept as 12.0 by some, and a long number as 1E+12: both are meant as they are read.
            cells.add(
                    value instanceof BigDecimal number
                            ? number.stripTrailingZeros().toPlainString()
                            : value == null ? "" : value.toString());
        }
        return cells;
    }

    private static void keep(List<Line> lines, Line line) {
        if (line.isBlank()) {
            return;
        }
        if (lines.size() > MOST_ROWS) {
            throw Problem.of(413, "sheet-too-long", MOST_ROWS);
        }
        lines.add(line);
    }

    /** UTF-8 where it is that, else what spreadsheets in China write. */
    private static String decoded(byte[] bytes) throws IOException {
        String text;
        try {
            text = strictly(bytes, StandardCharsets.UTF_8);
        } catch (CharacterCodingException other) {
            text = strictly(bytes, GB18030);
        }
        if (text.indexOf('\0') >= 0) {
            throw Problem.of(415, "not-a-sheet");
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String strictly(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    /** Whichever of comma, semicolon and tab the heading uses most. */
    private static char separator(String text) {
        String heading = text.lines().findFirst().orElse("");
        char most = ',';
        long times = 0;
        for (char one : new char[] {',', ';', '\t'}) {
            long here = heading.chars().filter(c -> c == one).count();
            if (here > times) {
                most = one;
                times = here;
            }
        }
        return most;
    }

    /** A small file may unpack to very much. */
    private static void mustUnpackSmall(byte[] bytes) throws IOException {
        long unpacked = 0;
        byte[] buffer = new byte[64 * 1024];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (zip.getNextEntry() != null) {
                unpacked += size(zip, buffer, MOST_UNPACKED - unpacked);
                if (unpacked > MOST_UNPACKED) {
                    throw Problem.of(413, "sheet-too-long", MOST_ROWS);
                }
            }
        }
    }

    private static long size(InputStream entry, byte[] buffer, long most) throws IOException {
        long size = 0;
        for (int read = entry.read(buffer); read >= 0 && size <= most; read = entry.read(buffer)) {
            size += read;
        }
        return size;
    }
}
