package org.aftercare.evidence;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.vertx.core.json.JsonArray;

import org.aftercare.regulations.Offers;

/** The names of all that features offer today, as SQL takes them: an article that needs more does not run. */
@Singleton
class OfferedNow {
    private final JsonArray names;

    @Inject
    OfferedNow(Offers offers) {
        names = new JsonArray(Stream.of(offers.events(), offers.actions(), offers.figures())
                .map(Map::values)
                .flatMap(Collection::stream)
                .filter(Offers.Offer::running)
                .map(Offers.Offer::name)
                .toList());
    }

    /** A jsonb array of texts. */
    JsonArray names() {
        return names;
    }
}
