package org.aftercare.kernel;

import java.math.BigDecimal;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A list as a spreadsheet opens it: UTF-8 with a mark in front, so that Chinese survives, and no cell that a
 * spreadsheet would run as a formula.
 */
public final class Csv {
    public static final String MEDIA_TYPE = "text/csv;charset=UTF-8";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);

    /** @param headings in the caller's language */
    public Csv(List<String> headings) {
        row(headings.toArray());
    }

    /** One line; null is an empty cell, a collection is listed within its cell. */
    public Csv row(Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            text.append(i == 0 ? "" : ",").append(cell(cells[i]));
        }
        text.append("\r\n");
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private static String cell(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Collection<?> many) {
            return quoted(many.stream().map(String::valueOf).collect(Collectors.joining(" ")));
        }
        // Numbers and times are ours: a negative amount stays a number.
        if (value instanceof BigDecimal amount) {
            return amount.toPlainString();
        }
        if (value instanceof Number || value instanceof Boolean || value instanceof TemporalAccessor) {
            return value.toString();
        }
        return quoted(value.toString());
    }

    /** What begins like a formula gets an apostrophe in front; leading blanks do not hide it. */
    private static String quoted(String said) {
        String start = said.stripLeading();
        boolean formula = !start.isEmpty() && "=+-@".indexOf(start.charAt(0)) >= 0
                || !said.isEmpty() && "\t\r".indexOf(said.charAt(0)) >= 0;
        String plain = formula ? "'" + said : said;
        return "\"" + plain.replace("\"", "\"\"") + "\"";
    }
}
