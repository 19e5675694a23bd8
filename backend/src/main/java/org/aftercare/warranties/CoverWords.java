package org.aftercare.warranties;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.aftercare.kernel.Bilingual;
import org.aftercare.kernel.Words;

/** Why a unit is covered or is not, as a sentence; the same decision for a clerk, a technician and the public. */
@ApplicationScoped
class CoverWords {
    @Inject
    Words words;

    /** To staff, in the caller's language. */
    String say(Cover cover) {
        return say(words.language(), cover, false);
    }

    String say(CoverLine line) {
        return say(words.language(), line, false);
    }

    /** To whoever asks: no numbers of contracts and jobs. */
    String tell(Cover cover) {
        return say(words.language(), cover, true);
    }

    String tell(CoverLine line) {
        return say(words.language(), line, true);
    }

    /** As it is kept with a decision. */
    Bilingual both(Cover cover) {
        return new Bilingual(say("zh", cover, false), say("en", cover, false));
    }

    /** One sentence where it is the same for all three, otherwise one for each that differs. */
    private String say(String language, Cover cover, boolean open) {
        Map<String, List<String>> said = cover.lines().stream()
                .collect(Collectors.groupingBy(
                        line -> say(language, line, open),
                        LinkedHashMap::new,
                        Collectors.mapping(
                                line -> words.in(language, "cover.what." + line.what()), Collectors.toList())));
        if (said.size() == 1) {
            return said.keySet().iterator().next();
        }
        return said.entrySet().stream()
                .map(one -> words.in(
                        language,
                        "cover.line",
                        String.join(words.in(language, "cover.and"), one.getValue()),
                        one.getKey()))
                .collect(Collectors.joining(words.in(language, "cover.then")));
    }

    private String say(String language, CoverLine line, boolean open) {
        String key = "cover.public." + line.reason();
        return words.in(
                language,
                open && words.knows(key) ? key : "cover." + line.reason(),
                line.until() == null ? "" : line.until().toString(),
                line.number() == null ? "" : line.number(),
                line.from() == null ? "" : line.from().toString(),
                line.exclusion() == null ? "" : words.in(language, "exclusion." + line.exclusion()));
    }
}
