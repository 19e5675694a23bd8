package org.aftercare.notifications;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * The facts of a notice as a wording says them: moments by the company's clock, what comes in both languages in the
 * right one, lists with commas, what is not known as a dash.
 *
 * @param company its name
 * @param zone the company's
 */
record FactWords(JsonNode facts, String company, ZoneId zone) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?Z");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final String UNKNOWN = "—";

    /**
     * Facts as they are kept and sent: an amount as text, for a number in JSON forgets its zeros; a customer's page with a
     * mark where the installation's address comes when it leaves.
     */
    static JsonNode written(Map<String, ?> facts, ObjectMapper json) {
        Map<String, Object> exact = new LinkedHashMap<>(facts);
        exact.replaceAll((field, fact) -> fact instanceof BigDecimal amount
                ? amount.toPlainString()
                : fact instanceof String text && text.startsWith("/p/") ? Consignment.HERE + text : fact);
        return json.valueToTree(exact);
    }

    String say(String language, String field) {
        return NoticeCatalogue.COMPANY.equals(field) ? company : words(language, facts.path(field));
    }

    private String words(String language, JsonNode fact) {
        if (fact.isObject()) {
            return words(language, fact.path(language));
        }
        if (fact.isArray()) {
            List<String> parts = new ArrayList<>();
            fact.forEach(part -> parts.add(words(language, part)));
            return String.join("zh".equals(language) ? "、" : ", ", parts);
        }
        String text = fact.asText("");
        if (INSTANT.matcher(text).matches()) {
            return MOMENT.format(Instant.parse(text).atZone(zone));
        }
        if (DAY.matcher(text).matches()) {
            return day(language).format(LocalDate.parse(text));
        }
        return text.isBlank() ? UNKNOWN : text;
    }

    private static DateTimeFormatter day(String language) {
        return "zh".equals(language)
                ? DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.SIMPLIFIED_CHINESE)
                : DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    }
}
