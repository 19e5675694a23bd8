package org.aftercare.customers;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.aftercare.kernel.PhoneNumber;

/**
 * What was typed into a search, taken apart at blanks; all of it must be found. Two Chinese characters, three letters or
 * digits, or two letters as pinyin initials are enough; shorter terms only narrow down what longer ones find.
 */
public final class SearchTerms {
    /** As search_text in SQL: what is no letter and no digit is not compared. */
    private static final Pattern SILENT = Pattern.compile("[\\s!-/:-@\\[-`{-~、。·“”‘’《》【】]+");

    private static final Pattern DIALLED = Pattern.compile("[+(]?[0-9][0-9()\\-./\\s]{5,}[0-9]");
    private static final Pattern LETTERS = Pattern.compile("[a-z]{2,8}");
    private static final int MOST_TERMS = 6;

    /** @param text as it is compared */
    record Term(String text) {
        /** Long enough that the index can find it. */
        boolean hasPieces() {
            boolean plain = text.chars().allMatch(c -> c < 128);
            return text.codePointCount(0, text.length()) >= (plain ? 3 : 2);
        }

        boolean mayBeInitials() {
            return LETTERS.matcher(text).matches();
        }

        /** A condition over customer_search s, its value being appended to args. */
        String condition(List<Object> args) {
            args.add(text);
            String value = "$" + args.size() + "::text";
            String contains = "s.haystack like '%%' || %s || '%%'".formatted(value);
            String pieces = hasPieces() ? "s.grams @> search_grams(%s) and %s".formatted(value, contains) : contains;
            String initials = "s.grams @> array['^' || %s]".formatted(value);
            if (!mayBeInitials()) {
                return pieces;
            }
            return hasPieces() ? "(%s or %s)".formatted(pieces, initials) : initials;
        }
    }

    /** The whole of it, without blanks around. */
    public final String typed;

    /** The whole of it as a telephone number; null where it is none. */
    public final PhoneNumber number;

    private final List<Term> terms;

    private SearchTerms(String typed) {
        this.typed = typed;
        this.number = DIALLED.matcher(typed).matches() ? PhoneNumber.read(typed) : null;
        boolean dialled = number != null && number.e164().startsWith("+");
        this.terms = Arrays.stream(dialled ? new String[] {typed} : typed.split("\\s+"))
                .map(SearchTerms::term)
                .filter(term -> !term.text().isEmpty())
                .distinct()
                .limit(MOST_TERMS)
                .toList();
    }

    /** Null reads as nothing typed. */
    public static SearchTerms of(String q) {
        return new SearchTerms(
                q == null ? "" : Normalizer.normalize(q, Normalizer.Form.NFKC).strip());
    }

    /** Nothing that could be searched for. */
    public boolean isEmpty() {
        return terms.isEmpty();
    }

    /** At least one term is long enough for the index. */
    public boolean canUseIndex() {
        return terms.stream().anyMatch(term -> term.hasPieces() || term.mayBeInitials());
    }

    /** All terms as one condition over {@code customer_search s}; appends its values to args. */
    public String condition(List<Object> args) {
        return terms.stream().map(term -> term.condition(args)).collect(Collectors.joining(" and "));
    }

    /** A text as it is compared: half width, small letters, no blanks or punctuation. */
    public static String plain(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return SILENT.matcher(folded).replaceAll("");
    }

    /** A number in any way of writing is searched by the part all ways share. */
    private static Term term(String typed) {
        PhoneNumber number = DIALLED.matcher(typed).matches() ? PhoneNumber.read(typed) : null;
        return new Term(number == null ? plain(typed) : plain(number.core()));
    }
}
