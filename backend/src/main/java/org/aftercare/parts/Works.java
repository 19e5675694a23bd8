package org.aftercare.parts;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Problem;

/** The jobs of all rooms. */
@ApplicationScoped
public class Works {
    @Inject
    @All
    List<WorkReferences> rooms;

    /** 400 for a kind that no room keeps or a job that is not there. */
    public Uni<Work> find(String kind, UUID id) {
        return room(kind).find(id).onItem().ifNull().failWith(() -> Problem.invalid("workId", "work-unknown"));
    }

    /** As {@link #find}; null where it is not there for the caller. */
    public Uni<Work> seek(String kind, UUID id) {
        return room(kind).find(id);
    }

    /** Open jobs of all rooms by a part of their number or customer. */
    public Uni<List<Work>> search(String text) {
        Uni<List<Work>> found = Uni.createFrom().item(List.of());
        for (WorkReferences room : rooms) {
            found = found.chain(before -> room.search(text)
                    .map(more -> Stream.concat(before.stream(), more.stream()).toList()));
        }
        return found;
    }

    private WorkReferences room(String kind) {
        return rooms.stream()
                .filter(room -> room.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("workKind", "work-unknown"));
    }
}
