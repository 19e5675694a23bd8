package org.aftercare.parts.care;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.Gates;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.IfMatch;
import org.aftercare.kernel.Problem;
import org.aftercare.parts.DocumentNumbers;
import org.aftercare.parts.care.CareForms.RecordLoss;
import org.aftercare.regulations.Article;
import org.aftercare.staff.Colleagues;
import org.aftercare.staff.Person;

/** What breaking a rule cost, and who bears it (8.4.1.3). In the caller's transaction. */
@ApplicationScoped
public class Losses {
    @Inject
    Colleagues colleagues;

    @Inject
    DocumentNumbers numbers;

    @Inject
    Gates gates;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    IfMatch ifMatch;

    @Inject
    Clock clock;

    private record Named(String person, String rule) {}

    Uni<UUID> record(RecordLoss form) {
        Loss loss = new Loss();
        loss.id = Ids.orNext(form.id());
        loss.branchId = caller.branchId();
        loss.recordedAt = clock.instant();
        loss.recordedBy = caller.personId();
        loss.say(form);
        return mayName(form, null)
                .chain(() -> numbers.next("SS", loss.branchId))
                .invoke(number -> loss.number = number)
                .chain(() -> named(loss))
                .chain(named -> loss.persistAndFlush().chain(() -> tell(CareEvents.LOSS_RECORDED, loss, named)))
                .replaceWith(loss.id);
    }

    Uni<UUID> change(UUID id, RecordLoss form) {
        return visible(id)
                .invoke(loss -> ifMatch.require(loss.version))
                .call(loss -> mayName(form, loss.personId))
                .invoke(loss -> loss.say(form))
                .chain(loss -> named(loss).chain(named -> tell(CareEvents.LOSS_RECORDED, loss, named)))
                .replaceWith(id);
    }

    private Uni<?> mayName(RecordLoss form, UUID already) {
        return form.personId() == null
                ? Uni.createFrom().voidItem()
                : colleagues.named("personId", form.personId(), already);
    }

    /** From then on it is owed by the person. */
    Uni<UUID> charge(UUID id) {
        return visible(id)
                .invoke(Loss::mustNotBeCharged)
                .chain(loss -> named(loss)
                        .chain(named -> gates.require(
                                        GuardedCare.CHARGE,
                                        Subject.of("loss", id),
                                        loss.branchId,
                                        new GuardedCare.Charging(
                                                loss.articleId != null,
                                                loss.personId != null,
                                                loss.percent,
                                                loss.amount,
                                                named.person(),
                                                named.rule(),
                                                loss.what))
                                .invoke(() -> loss.charge(caller.personId(), clock.instant()))
                                .chain(() -> tell(CareEvents.LOSS_CHARGED, loss, named))))
                .replaceWith(id);
    }

    Uni<UUID> pay(UUID id) {
        return visible(id)
                .invoke(loss -> loss.paid(caller.personId(), clock.instant()))
                .chain(loss -> named(loss).chain(named -> tell(CareEvents.LOSS_PAID, loss, named)))
                .replaceWith(id);
    }

    Uni<Boolean> isThere(UUID id) {
        return Loss.<Loss>findById(id).map(there -> {
            if (there != null) {
                caller.mustSee(there.branchId);
            }
            return there != null;
        });
    }

    private Uni<Loss> visible(UUID id) {
        return Loss.locked(id).invoke(loss -> caller.mustSee(loss.branchId));
    }

    private Uni<Void> tell(String kind, Loss loss, Named named) {
        return journal.record(
                kind,
                loss.branchId,
                new CareEvents.Lost(loss.number, named.person(), named.rule(), loss.what, loss.amount, loss.percent),
                Subject.of("loss", loss.id),
                Subject.of("person", loss.personId));
    }

    /** 400 where person or article are not known. */
    private static Uni<Named> named(Loss loss) {
        Uni<String> person = loss.personId == null
                ? Uni.createFrom().item("")
                : Person.<Person>findById(loss.personId).map(one -> {
                    if (one == null) {
                        throw Problem.invalid("personId", "not-known");
                    }
                    return one.name;
                });
        return person.chain(name -> loss.articleId == null
                ? Uni.createFrom().item(new Named(name, ""))
                : Article.<Article>findById(loss.articleId).map(article -> {
                    if (article == null) {
                        throw Problem.invalid("articleId", "not-known");
                    }
                    return new Named(name, article.ref);
                }));
    }
}
