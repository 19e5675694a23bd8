package org.aftercare.guards;

import java.util.List;
import java.util.function.Function;

/**
 * One cell of the table of who may do what: what is asked, and how the answers are judged.
 *
 * @param judge says what is wrong with the answers, in their order; null: nothing
 */
record Cell(List<Ask> asks, Function<List<Answer>, String> judge) {
    @Override
    public String toString() {
        return asks.get(0).toString();
    }
}
