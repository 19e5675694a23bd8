package org.aftercare.parts;

import java.util.List;
import java.util.UUID;

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

    private WorkReferences room(String kind) {
        return rooms.stream()
                .filter(room -> room.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("workKind", "work-unknown"));
    }
}
