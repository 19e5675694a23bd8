package org.aftercare.regulations;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.IfMatch;
import org.aftercare.kernel.Problem;
import org.aftercare.regulations.ConductForms.RecordBreach;
import org.aftercare.regulations.RegulationEvents.Acknowledged;
import org.aftercare.regulations.RegulationEvents.BreachEnded;
import org.aftercare.regulations.RegulationEvents.BreachFacts;

/** Acknowledging articles, recording who broke one, withdrawing that. In the caller's transaction. */
@ApplicationScoped
public class Conduct {
    @Inject
    Journal journal;

    @Inject
    IfMatch ifMatch;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    private record Known(String name, UUID branchId, ZoneId zone) {}

    /** The caller has read it: once for this version of it, however often it is said. */
    Uni<UUID> acknowledge(UUID id) {
        return inForce(id)
                .chain(article -> Panache.getSession()
                        .chain(session -> session.createNativeQuery("""
                                        insert into acknowledgement (article_id, article_version, person_id, at)
                                        values (:article, :version, :person, :now)
                                        on conflict do nothing
                                        """)
                                .setParameter("article", id)
                                .setParameter("version", article.version)
                                .setParameter("person", caller.personId())
                                .setParameter("now", clock.instant())
                                .executeUpdate())
                        .call(rows -> rows == 0
                                ? Uni.createFrom().voidItem()
                                : journal.record(
                                        RegulationEvents.ACKNOWLEDGED,
                                        caller.branchId(),
                                        new Acknowledged(
                                                article.ref,
                                                article.version,
                                                caller.identity().name()),
                                        Subject.of("article", id),
                                        Subject.of("person", caller.personId()))))
                .replaceWith(id);
    }

    /** 400 for an unknown person or a day to come; 409 where the article binds nobody. */
    Uni<UUID> record(UUID articleId, RecordBreach form) {
        return inForce(articleId)
                .chain(article -> person(form.personId()).chain(person -> {
                    LocalDate today = clock.instant().atZone(person.zone()).toLocalDate();
                    if (form.on().isAfter(today)) {
                        throw Problem.invalid("on", "day-to-come");
                    }
                    Breach breach = Breach.of(
                            Ids.orNext(form.id()),
                            article,
                            person.branchId(),
                            form,
                            caller.personId(),
                            clock.instant());
                    return breach.persistAndFlush()
                            .chain(() -> tell(
                                    breach,
                                    RegulationEvents.BREACH_RECORDED,
                                    new BreachFacts(
                                            article.ref,
                                            breach.personId.toString(),
                                            person.name(),
                                            breach.facts,
                                            breach.consequence)));
                }));
    }

    Uni<UUID> withdraw(UUID id, String reason) {
        return Breach.<Breach>findById(id)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .chain(breach -> {
                    caller.mustSee(breach.branchId);
                    ifMatch.check(breach.version);
                    breach.withdraw(caller.personId(), reason, clock.instant());
                    return breach.persistAndFlush()
                            .chain(() -> Article.<Article>findById(breach.articleId))
                            .chain(article -> person(breach.personId)
                                    .chain(person -> tell(
                                            breach,
                                            RegulationEvents.BREACH_WITHDRAWN,
                                            new BreachEnded(
                                                    article.ref,
                                                    breach.personId.toString(),
                                                    person.name(),
                                                    breach.withdrawnWhy))));
                });
    }

    private Uni<UUID> tell(Breach breach, String what, Record facts) {
        return journal.record(
                        what,
                        breach.branchId,
                        facts,
                        Subject.of("breach", breach.id),
                        Subject.of("article", breach.articleId),
                        Subject.of("person", breach.personId))
                .replaceWith(breach.id);
    }

    /** The article, held so that it keeps its version meanwhile; 409 where it binds nobody now. */
    private static Uni<Article> inForce(UUID id) {
        return Article.held(id)
                .chain(article -> Regulation.<Regulation>findById(article.regulationId)
                        .map(regulation -> {
                            article.mustStand();
                            if (regulation.status != Regulation.Status.adopted) {
                                throw Problem.conflict("not-adopted");
                            }
                            return article;
                        }));
    }

    /** People are another room's, so only what is needed of them is read; 400 where the caller does not see the person. */
    private Uni<Known> person(UUID id) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select p.name, p.branch_id, c.zone from person p cross join company c where p.id = :id",
                                Object[].class)
                        .setParameter("id", id)
                        .getSingleResultOrNull())
                .map(row -> {
                    if (row == null || !caller.sees((UUID) row[1])) {
                        throw Problem.invalid("personId", "person-unknown");
                    }
                    return new Known((String) row[0], (UUID) row[1], ZoneId.of((String) row[2]));
                });
    }
}
