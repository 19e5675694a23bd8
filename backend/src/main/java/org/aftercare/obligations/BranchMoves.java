package org.aftercare.obligations;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Subject;

/** A thing that another branch takes over: what is owed about it is owed by that branch's people from now on. */
@ApplicationScoped
public class BranchMoves {
    /** In the caller's transaction; when each is due stays as it was. */
    public Uni<Void> follow(Subject what, UUID branch) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                update obligation set branch_id = :branch, version = version + 1,
                                  owner_id = case when owner_role is null then owner_id end
                                where subject_kind = :kind and subject_id = :id and settled_at is null
                                """)
                        .setParameter("branch", branch)
                        .setParameter("kind", what.kind())
                        .setParameter("id", what.id())
                        .executeUpdate())
                .replaceWithVoid();
    }
}
