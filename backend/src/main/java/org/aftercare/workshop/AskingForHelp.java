package org.aftercare.workshop;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.Refusal;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Problem;
import org.aftercare.notifications.Notices;
import org.aftercare.notifications.Recipient;
import org.aftercare.staff.Role;
import org.aftercare.workshop.ItemForms.AnswerHelp;
import org.aftercare.workshop.ItemForms.AskHelp;
import org.aftercare.workshop.Items.Whole;

/** A repair that will be late is told to the supervisor at once, who answers with what is done about it (1.9). */
@ApplicationScoped
public class AskingForHelp {
    @Inject
    Items items;

    @Inject
    Repairing repairing;

    @Inject
    Journal journal;

    @Inject
    Notices notices;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    Uni<?> ask(UUID id, AskHelp form) {
        return items.forChange(id).call(item -> {
            Refusal.check(ItemRules.in(item.status, ItemStatus.in_house, ItemStatus.under_repair));
            return HelpRequest.openOf(id).chain(open -> {
                if (open != null && open.id.equals(form.id())) {
                    return Uni.createFrom().voidItem();
                }
                if (open != null) {
                    throw Problem.conflict("help-asked");
                }
                HelpRequest help = HelpRequest.of(form.id(), id, form.reason(), caller.personId(), clock.instant());
                return help.persistAndFlush()
                        .chain(() -> journal.record(
                                ItemEvents.HELP_ASKED,
                                item.branchId,
                                new ItemEvents.Because(item.number, help.reason),
                                ItemEvents.about(item)))
                        .chain(() -> tell(
                                ItemNotices.HELP_ASKED,
                                Recipient.everybody(Role.supervisor, item.branchId),
                                item,
                                help.reason));
            });
        });
    }

    Uni<?> answer(UUID id, AnswerHelp form) {
        Instant now = clock.instant();
        return items.withCard(id)
                .call(whole -> HelpRequest.openOf(id).chain(help -> {
                    if (help == null) {
                        throw Problem.conflict("no-help-asked");
                    }
                    Item item = whole.item();
                    help.answer(form.action(), caller.personId(), now);
                    return journal.record(
                                    ItemEvents.HELP_ANSWERED,
                                    item.branchId,
                                    new ItemEvents.Answered(item.number, help.action),
                                    ItemEvents.about(item))
                            .chain(() -> replan(whole, form.plannedFinish(), now))
                            .chain(() ->
                                    tell(ItemNotices.HELP_ANSWERED, Recipient.person(help.askedBy), item, help.action));
                }));
    }

    private Uni<Void> replan(Whole whole, Instant finish, Instant now) {
        if (finish == null || whole.card() == null || finish.equals(whole.card().plannedFinish)) {
            return Uni.createFrom().voidItem();
        }
        Repairing.mustBeAhead("plannedFinish", finish, now);
        whole.card().plannedFinish = finish;
        return repairing.filled(whole.item(), finish);
    }

    private Uni<Void> tell(String notice, Recipient to, Item item, String text) {
        return notices.tell(
                notice,
                Set.of(to),
                Map.of(
                        "number",
                        item.number,
                        "what",
                        item.what,
                        "by",
                        caller.identity().name(),
                        "text",
                        text),
                Subject.of("item", item.id),
                item.branchId);
    }
}
