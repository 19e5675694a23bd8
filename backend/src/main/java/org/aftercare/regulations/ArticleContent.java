package org.aftercare.regulations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    /** Where it stands: see {@link ArticleState}. */
    ArticleState state(Set<String> missing) {
        if (!missing.isEmpty()) {
            return ArticleState.waiting;
        }
        if (!rules.isEmpty()) {
            return ArticleState.running;
        }
        return manual ? ArticleState.manual : kind == ArticleKind.conduct ? ArticleState.conduct : ArticleState.text;
    }
}
