package org.aftercare.regulations;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.kernel.Words;
import org.aftercare.regulations.Offers.Offer;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever writes a rule reads words, not names: all that features offer has a label. */
@AftercareTest
class VocabularyTest {
    @Inject
    Offers offers;

    @Inject
    Words words;

    @Test
    void everythingThatIsOfferedHasALabel() {
        Set<String> without = new TreeSet<>();
        for (Map.Entry<String, Map<String, Offer>> kind : List.of(
                Map.entry("event.", offers.events()),
                Map.entry("action.", offers.actions()),
                Map.entry("figure.", offers.figures()))) {
            kind.getValue().values().stream().filter(Offer::running).forEach(offer -> {
                without.add(kind.getKey() + offer.name());
                offer.fields().keySet().forEach(field -> without.add("fact." + field));
            });
        }
        without.removeIf(words::knows);
        assertThat(without).isEmpty();
    }
}
