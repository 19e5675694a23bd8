package org.aftercare.parts;

import io.smallrye.mutiny.Uni;

/** A room whose things carry codes to be scanned; a bean in each. Reads what is committed, of what the caller sees. */
public interface Scannable {
    /** Null where the code is none of its own. */
    Uni<Scanned> find(String code);
}
