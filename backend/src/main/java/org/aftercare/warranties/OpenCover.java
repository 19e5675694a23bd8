package org.aftercare.warranties;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The same decision as staff are told, for whoever asks without an account: no numbers of contracts and jobs. */
@ApplicationScoped
public class OpenCover {
    @Inject
    CoverWords words;

    /**
     * @param covered all of it; where only some of it is, the extent is partly
     * @param until last day, inclusive, of what covers it or covered it last
     */
    public record Told(boolean covered, Cover.Extent extent, LocalDate until, String words, List<ToldLine> lines) {
        /** Something of it is. */
        public boolean anything() {
            return extent != Cover.Extent.not;
        }
    }

    /** @param words why, in the reader's language */
    public record ToldLine(CoverLine.What what, boolean covered, LocalDate until, String words) {}

    public Told tell(CoverFacts facts, LocalDate day) {
        Cover cover = Cover.on(day, facts);
        return new Told(
                cover.covered(),
                cover.extent(),
                cover.until(),
                words.tell(cover),
                cover.lines().stream()
                        .map(line -> new ToldLine(line.what(), line.covered(), line.until(), words.tell(line)))
                        .toList());
    }
}
