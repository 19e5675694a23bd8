package org.aftercare.billing;

import java.util.UUID;

import org.aftercare.kernel.Page;
import org.aftercare.kernel.Problem;

/** Lists here run by id: UUIDv7 are in the order of their making. */
final class Cursor {
    private Cursor() {}

    static UUID id(String after) {
        String key = Page.decode(after);
        try {
            return key == null ? null : UUID.fromString(key);
        } catch (IllegalArgumentException made) {
            throw Problem.invalid("after", "cursor-unknown");
        }
    }
}
