package org.aftercare.regulations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonFormat;

import org.aftercare.kernel.Bilingual;

/**
 * What an article says and demands at one version, without the company's figures.
 *
 * @param manual only people can know whether it was kept
 * @param waitsFor features that must be there before a rule can be written
 */
public record ArticleContent(
        ArticleKind kind,
        String zh,
        String en,
        Map<String, Parameter> parameters,
        List<Rule> rules,
        boolean manual,

        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        List<String> waitsFor) {
    public ArticleContent {
        parameters = parameters == null ? Map.of() : parameters;
        rules = rules == null ? List.of() : rules;
        waitsFor = waitsFor == null ? List.of() : waitsFor;
    }

    public Bilingual text() {
        return new Bilingual(zh, en);
    }

    /** The figures as rules see them: the company's, else the default, else null. */
    public Map<String, Object> params(Map<String, Object> figures) {
        Map<String, Object> params = new LinkedHashMap<>();
        parameters.forEach((name, parameter) -> {
            Object set = figures.get(name);
            params.put(name, parameter.type().read(set != null ? set : parameter.given()));
        });
        return params;
    }

    /** The names of all events, actions and figures that its rules speak of. */
    public Set<String> needs() {
        Set<String> names = new TreeSet<>();
        rules.forEach(rule -> collect(rule, names));
        return names;
    }

    private static void collect(Rule rule, Set<String> names) {
        Stream<Rule.On> on = Stream.empty();
        if (rule instanceof Rule.Obligation once) {
            on = Stream.of(once.opens(), once.met(), once.cancelled(), once.broken())
                    .flatMap(List::stream);
        } else if (rule instanceof Rule.Recurring again) {
            on = Stream.of(again.begins(), again.ends(), again.met()).flatMap(List::stream);
        } else if (rule instanceof Rule.Gate gate) {
            names.add(gate.action());
        } else if (rule instanceof Rule.Required required) {
            names.add(required.action());
        } else if (rule instanceof Rule.Figure figure) {
            names.add(figure.figure());
        } else if (rule instanceof Rule.Counted counted) {
            names.addAll(counted.counts());
        }
        on.forEach(event -> names.add(event.on()));
        if (rule instanceof Rule.Duty duty) {
            duty.passes().forEach(pass -> names.add(pass.on()));
        }
    }
}
