package org.aftercare.parts.importing;

import java.util.List;

/**
 * What is wrong with a cell.
 *
 * @param column by its name; @param reason a code, its sentence is {@code import-error.<reason>}
 * @param args that fill the sentence
 */
record WrongCell(Column column, String reason, List<String> args) {
    static WrongCell of(Column column, String reason, Object... args) {
        return new WrongCell(
                column, reason, List.of(args).stream().map(String::valueOf).toList());
    }
}
