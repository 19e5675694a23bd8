package org.aftercare.regulations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What this program ships keeps its own rules for writing rules. */
@AftercareTest
class ShippedTextsTest {
    @Inject
    RuleCheck check;

    @Test
    void noShippedRuleHasAMistake() {
        List<ShippedText> texts = ShippedTexts.read();
        Map<String, ShippedText.Clause> byRef = new HashMap<>();
        texts.forEach(text -> text.articles().forEach(clause -> byRef.put(clause.ref(), clause)));
        List<String> mistakes = texts.stream()
                .flatMap(text -> text.articles().stream().flatMap(clause -> mistakes(text, clause, byRef)))
                .toList();
        assertThat(mistakes).as(String.join("\n", mistakes)).isEmpty();
    }

    private Stream<String> mistakes(
            ShippedText text, ShippedText.Clause clause, Map<String, ShippedText.Clause> byRef) {
        ArticleContent content = text.content(clause, byRef);
        return check.of(content.parameters(), content.rules()).stream()
                .map(mistake -> clause.ref() + " " + mistake.path() + ": " + mistake.message());
    }
}
