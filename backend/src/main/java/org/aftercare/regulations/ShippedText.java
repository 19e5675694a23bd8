package org.aftercare.regulations;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.f4b6a3.uuid.UuidCreator;

import org.aftercare.kernel.Bilingual;

/** A regulation as this program ships it (regulations/NN-code.yaml). */
record ShippedText(String code, int number, Bilingual title, List<Clause> articles) {
    /**
     * An article as it is written in the file.
     *
     * @param sameAs refs of other shipped articles whose figures and rules are also this one's
     */
    record Clause(
            String ref,
            ArticleKind kind,
            String zh,
            String en,

            @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            List<String> waitsFor,

            boolean manual,
            Map<String, Parameter> parameters,
            List<Rule> rules,

            @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            List<String> sameAs) {
        ArticleContent content() {
            return new ArticleContent(kind, zh, en, parameters, rules, manual, waitsFor);
        }
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The same in every installation and instance. */
    UUID id() {
        return named("regulation/" + code);
    }

    UUID idOf(Clause clause) {
        return named("regulation/" + code + "/" + clause.ref());
    }

    private static Rule under(String key, Rule rule) {
        ObjectNode written = JSON.valueToTree(rule);
        return JSON.convertValue(written.put("key", key), Rule.class);
    }

    private static UUID named(String name) {
        return UuidCreator.getNameBasedSha1(("aftercare/" + name).getBytes(StandardCharsets.UTF_8));
    }

    /** The article with what it shares with others written out. */
    ArticleContent content(Clause clause, Map<String, Clause> byRef) {
        ArticleContent own = clause.content();
        if (clause.sameAs() == null) {
            return own;
        }
        Map<String, Parameter> parameters = new LinkedHashMap<>(own.parameters());
        Map<String, Rule> rules = new LinkedHashMap<>();
        own.rules().forEach(rule -> rules.put(rule.key(), rule));
        for (String ref : clause.sameAs()) {
            Clause other = byRef.get(ref);
            if (other == null) {
                throw new IllegalStateException(clause.ref() + " is said to be the same as " + ref + ", which is not");
            }
            parameters.putAll(other.content().parameters());
            other.content().rules().forEach(rule -> {
                String key =
                        rules.containsKey(rule.key()) ? rule.key() + "_" + ref.charAt(ref.length() - 1) : rule.key();
                rules.put(key, under(key, rule));
            });
        }
        return new ArticleContent(
                own.kind(), own.zh(), own.en(), parameters, List.copyOf(rules.values()), own.manual(), own.waitsFor());
    }
}
