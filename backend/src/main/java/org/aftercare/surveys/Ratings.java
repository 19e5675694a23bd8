package org.aftercare.surveys;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.aftercare.kernel.Problem;

/**
 * The four aspects by which a technician is rated, each on four levels: 1 dissatisfied … 4 very satisfied (1.19). The
 * names are those of the guarded action {@code survey_card.answer}.
 *
 * @param attitude how they behaved; @param skill how well they can do it; @param arrival whether they came in time
 * @param promises whether what was promised was done
 */
public record Ratings(Integer attitude, Integer skill, Integer arrival, Integer promises) {
    private static final int LEVELS = 4;

    /** @throws Problem 400 naming each aspect without a level, or with one that there is not */
    public void mustBeComplete() {
        List<Problem.Field> wrong = new ArrayList<>();
        byAspect().forEach((aspect, level) -> {
            if (level == null) {
                wrong.add(new Problem.Field(aspect, "aspect-missing", null));
            } else if (level < 1 || level > LEVELS) {
                wrong.add(new Problem.Field(aspect, "no-such-level", null, LEVELS));
            }
        });
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
    }

    /** The worst of the four. */
    public int lowest() {
        return Math.min(Math.min(attitude, skill), Math.min(arrival, promises));
    }

    private Map<String, Integer> byAspect() {
        Map<String, Integer> all = new LinkedHashMap<>();
        all.put("attitude", attitude);
        all.put("skill", skill);
        all.put("arrival", arrival);
        all.put("promises", promises);
        return all;
    }
}
