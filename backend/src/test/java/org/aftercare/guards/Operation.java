package org.aftercare.guards;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One operation of the API's document.
 *
 * @param id as permissions.properties names it
 * @param path with its {names}, without the API's root
 * @param places where an id may stand
 * @param needed query parameters that must be there, with an example
 * @param body the example of the document, or null
 * @param media the body's media type, or null
 */
record Operation(
        String id,
        String method,
        String path,
        List<IdPlace> places,
        Map<String, String> needed,
        List<String> filters,
        JsonNode body,
        String media,
        JsonNode answer) {
    /**
     * A place for an id in a request.
     *
     * @param name the parameter's name, or where in the body it stands, as a JSON pointer
     * @param kind whose id belongs there: a table, or person.role
     */
    record IdPlace(In in, String name, String kind) {
        static final String NOTHING_YET = "nothing yet";

        /** A creating request may bring the id of what it makes: no reference, and never somebody else's. */
        boolean isOwnId() {
            return kind.equals(NOTHING_YET);
        }
    }

    enum In {
        path,
        query,
        body
    }

    boolean reads() {
        return method.equals("GET");
    }

    @Override
    public String toString() {
        return id;
    }
}
