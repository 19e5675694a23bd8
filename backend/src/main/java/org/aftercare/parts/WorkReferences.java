package org.aftercare.parts;

import java.util.List;
import java.util.UUID;

import io.smallrye.mutiny.Uni;

/** A room that keeps jobs for which goods are drawn; a bean in each. */
public interface WorkReferences {
    /** Of the jobs it keeps: ticket or item. */
    String kind();

    /** In the caller's session; null where there is none such. */
    Uni<Work> find(UUID id);

    /** Open jobs of the caller's branch by a part of number, customer or title, a few of them; read as committed. */
    Uni<List<Work>> search(String text);
}
