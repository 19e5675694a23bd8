package org.aftercare.regulations;

import java.util.Collection;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something in the written rules that cannot be kept.
 *
 * @param path where, such as {@code rules[0].opens.when}
 * @param line of the expression there, from 1; 0 where it is not about one
 * @param column likewise
 * @param message in the caller's language
 * @param known the names that exist where an unknown one stands; else empty
 */
@Schema(name = "RuleMistake")
public record Mistake(String path, int line, int column, String message, Collection<String> known) {}
