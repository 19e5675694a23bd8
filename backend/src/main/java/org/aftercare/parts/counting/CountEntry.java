package org.aftercare.parts.counting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.aftercare.kernel.Problem;
import org.aftercare.parts.counting.CountForms.CountedLine;
import org.aftercare.parts.counting.CountForms.RecountedLine;
import org.aftercare.parts.counting.CountRows.Listed;
import org.aftercare.parts.counting.CountRows.Written;

/** Reads lines as they were sent, and tells everything that is wrong with any of them at once. */
final class CountEntry {
    private final boolean maySupplement;
    private final Map<String, Listed> listed = new HashMap<>();
    private final Set<UUID> seen = new HashSet<>();
    private final List<Problem.Field> wrong = new ArrayList<>();
    private final List<Written> lines = new ArrayList<>();

    /** @param found what the codes mean; @param maySupplement parts that are not on the list may be added to it */
    CountEntry(List<Listed> found, boolean maySupplement) {
        found.forEach(one -> listed.put(one.said(), one));
        this.maySupplement = maySupplement;
    }

    static String code(String sent) {
        return sent == null ? "" : sent.trim();
    }

    /** @throws Problem 400 with every wrong line by its place and field */
    List<Written> counted(List<CountedLine> sent) {
        for (int i = 0; i < sent.size(); i++) {
            Listed part = part(i, sent.get(i).code());
            Integer counted = quantity(i, sent.get(i).counted());
            if (part != null && counted != null) {
                lines.add(new Written(part.lineId(), part.partId(), counted, "", false));
            }
        }
        return lines();
    }

    /**
     * @param person who counts now
     * @throws Problem 400 with every wrong line by its place and field
     */
    List<Written> recounted(List<RecountedLine> sent, UUID person) {
        for (int i = 0; i < sent.size(); i++) {
            RecountedLine line = sent.get(i);
            Listed part = part(i, line.code());
            Integer counted = quantity(i, line.counted());
            if (part == null || counted == null) {
                continue;
            }
            String reason = line.reason() == null ? "" : line.reason().trim();
            if (Objects.equals(part.counted(), part.book())) {
                wrong(i, "code", "line-agrees");
            } else if (person.equals(part.countedBy())) {
                wrong(i, "counted", "second-person-needed");
            } else if (!counted.equals(part.book()) && reason.isEmpty()) {
                wrong(i, "reason", "difference-unexplained");
            } else {
                lines.add(new Written(part.lineId(), part.partId(), counted, reason, line.unauthorised()));
            }
        }
        return lines();
    }

    private Listed part(int line, String code) {
        Listed part = listed.get(code(code));
        if (part == null) {
            wrong(line, "code", "part-unknown", code(code));
        } else if (part.lineId() == null && !maySupplement) {
            wrong(line, "code", "part-not-in-count", code(code));
            return null;
        } else if (!seen.add(part.partId())) {
            wrong(line, "code", "part-twice", code(code));
            return null;
        }
        return part;
    }

    private Integer quantity(int line, Integer counted) {
        if (counted == null) {
            wrong(line, "counted", "quantity-missing");
        } else if (counted < 0) {
            wrong(line, "counted", "quantity-negative");
            return null;
        }
        return counted;
    }

    private void wrong(int line, String field, String code, Object... args) {
        wrong.add(new Problem.Field("lines[" + line + "]." + field, code, null, args));
    }

    private List<Written> lines() {
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
        return lines;
    }
}
