package org.aftercare.warranties;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Problem;
import org.aftercare.kernel.RateLimit;
import org.aftercare.kernel.Sql;
import org.aftercare.kernel.Words;

/** Whoever holds a unit may ask whether it is covered: by its whole serial, seldom, and nothing about whose it is. */
@Path("/public/cover")
@Cancellable(false)
public class PublicCoverResource {
    private static final int QUESTIONS_A_MINUTE = 20;
    private static final int LONGEST_SERIAL = 60;

    @Inject
    Sql sql;

    @Inject
    RateLimit rateLimit;

    @Inject
    Words words;

    @Inject
    OpenCover openCover;

    @Inject
    Clock clock;

    /**
     * What anyone may know.
     *
     * @param found false for a serial we do not know; then nothing else is said
     * @param model its name
     * @param covered all of it; extent tells where only some of it is
     * @param until last day, inclusive, of what covers it or covered it last
     */
    public record PublicCover(
            boolean found,
            String model,
            boolean covered,
            Cover.Extent extent,
            LocalDate until,
            String words,
            List<OpenCover.ToldLine> lines) {}

    private record Unit(String model, CoverFacts cover, LocalDate today) {}

    @GET
    @Operation(operationId = "publicCover", summary = "Is the unit of this serial number covered today")
    public Uni<PublicCover> check(@QueryParam("serial") String serial) {
        rateLimit.count("cover", QUESTIONS_A_MINUTE);
        String asked = serial == null ? "" : serial.strip();
        if (asked.isEmpty()) {
            throw Problem.invalid("serial", "serial-missing");
        }
        if (asked.length() > LONGEST_SERIAL) {
            throw Problem.invalid("serial", "too-long", LONGEST_SERIAL);
        }
        return sql.one(Unit.class, """
                        select m.name as model, cover_facts(e.id) as cover,
                          ($2::timestamptz at time zone (select zone from company))::date as today
                        from equipment e join product_model m on m.id = e.model_id
                        where upper(e.serial) = upper($1)
                        """, asked, clock.instant()).map(this::tell);
    }

    private PublicCover tell(Unit unit) {
        if (unit == null) {
            return new PublicCover(false, null, false, null, null, words.say("cover.public.unknown"), List.of());
        }
        OpenCover.Told told = openCover.tell(unit.cover(), unit.today());
        return new PublicCover(
                true, unit.model(), told.covered(), told.extent(), told.until(), told.words(), told.lines());
    }
}
