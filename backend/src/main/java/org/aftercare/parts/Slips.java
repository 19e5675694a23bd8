package org.aftercare.parts;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.Refusal;
import org.aftercare.approvals.SignaturesAhead;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.IfMatch;
import org.aftercare.kernel.Problem;
import org.aftercare.kernel.Removal;
import org.aftercare.parts.PartsSlip.Status;
import org.aftercare.parts.PartsSlip.WorkKind;
import org.aftercare.parts.SlipForms.ChangeSlip;
import org.aftercare.parts.SlipForms.WantParts;
import org.aftercare.parts.SlipForms.WantedLine;
import org.aftercare.staff.Person;

/** Slips as they are written, changed, refused and taken back; they go to be signed by themselves (8.4.3.1). */
@ApplicationScoped
public class Slips {
    @Inject
    Works works;

    @Inject
    Names names;

    @Inject
    Shortages shortages;

    @Inject
    SignaturesAhead signatures;

    @Inject
    DocumentNumbers numbers;

    @Inject
    Stores stores;

    @Inject
    IfMatch ifMatch;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The slip, locked; 404 where it is another branch's and not the caller's own. */
    Uni<PartsSlip> visible(UUID id) {
        return PartsSlip.forIssue(id).invoke(slip -> {
            if (!slip.drawerId.equals(caller.personId())) {
                caller.mustSee(slip.branchId);
            }
            ifMatch.check(slip.version);
        });
    }

    Uni<UUID> want(WantParts form) {
        return stores.visible(form.storeId())
                .chain(store -> work(form).chain(work -> {
                    PartsSlip slip = written(form, store, work);
                    return drawer(slip)
                            .chain(drawer -> numbers.next("LL", store.branchId)
                                    .invoke(number -> slip.number = number)
                                    .chain(() -> names.of(parts(form.lines())))
                                    .chain(parts -> slip.persistAndFlush()
                                            .chain(() -> journal.record(
                                                    StockEvents.WANTED,
                                                    slip.branchId,
                                                    new StockEvents.Slip(
                                                            slip.number, slip.workLabel, drawer.name, null),
                                                    about(slip, work)))
                                            .chain(() -> askToSign(slip, work, parts))
                                            .chain(() -> shortages.found(slip))))
                            .replaceWith(slip.id);
                }));
    }

    Uni<UUID> change(UUID id, ChangeSlip form) {
        return visible(id).chain(slip -> {
            ifMatch.require(slip.version);
            Refusal.check(SlipRules.open(slip.status));
            if (slip.releasedAt != null) {
                throw Problem.conflict("slip-changed-after-issue");
            }
            List<UUID> gone = slip.lines.stream().map(line -> line.id).toList();
            slip.lines.clear();
            return Removal.ofAll(PartsSlipLine.class, gone)
                    .invoke(() -> {
                        slip.paper = form.paper();
                        slip.legible = !form.illegible();
                        slip.altered = form.altered();
                        slip.note = text(form.note());
                        fill(slip, form.lines());
                    })
                    .chain(() -> workOf(slip))
                    .chain(work -> names.of(parts(form.lines()))
                            .chain(parts -> Panache.getSession()
                                    .chain(session -> session.flush())
                                    .chain(() -> askToSign(slip, work, parts))))
                    .chain(() -> shortages.found(slip))
                    .replaceWith(id);
        });
    }

    Uni<UUID> refuse(UUID id, String reason) {
        return visible(id)
                .invoke(slip -> slip.refuse(reason, clock.instant()))
                .chain(slip -> told(StockEvents.REFUSED, slip, reason));
    }

    Uni<UUID> cancel(UUID id) {
        return visible(id)
                .invoke(slip -> slip.cancel(clock.instant()))
                .chain(slip -> told(StockEvents.CANCELLED, slip, null));
    }

    /** The job of a slip; null where it is drawn for the house. */
    Uni<Work> workOf(PartsSlip slip) {
        return slip.workId == null ? Uni.createFrom().nullItem() : works.find(slip.workKind.name(), slip.workId);
    }

    Uni<UUID> told(String kind, PartsSlip slip, String reason) {
        return workOf(slip)
                .chain(work -> Person.<Person>findById(slip.drawerId)
                        .chain(drawer -> journal.record(
                                kind,
                                slip.branchId,
                                new StockEvents.Slip(slip.number, slip.workLabel, drawer.name, reason),
                                about(slip, work))))
                .replaceWith(slip.id);
    }

    static Subject[] about(PartsSlip slip, Work work) {
        List<Subject> subjects = new java.util.ArrayList<>(
                List.of(Subject.of("parts_slip", slip.id), Subject.of("person", slip.drawerId)));
        if (work != null) {
            subjects.addAll(work.about());
        }
        return subjects.toArray(Subject[]::new);
    }

    /** A signature is given for these; see {@link GuardedStock}. */
    static StockFacts.Issue facts(
            PartsSlip slip, Work work, Map<UUID, Names.Named> parts, boolean within, boolean olderLeft) {
        List<PartsSlipLine> exchanged = slip.lines.stream()
                .filter(line -> parts.get(line.partId).oldForNew())
                .toList();
        List<PartsSlipLine> added =
                slip.lines.stream().filter(line -> line.addedItem).toList();
        return new StockFacts.Issue(
                true,
                slip.lines.stream()
                        .map(line -> parts.get(line.partId).said() + " ×" + line.quantity
                                + parts.get(line.partId).unit())
                        .collect(Collectors.joining("; ")),
                within,
                slip.legible,
                slip.altered,
                olderLeft,
                !exchanged.isEmpty(),
                exchanged.stream().allMatch(line -> line.oldHandedInAt != null),
                exchanged.stream().allMatch(line -> line.drawerSignedAt != null),
                slip.workKind.name(),
                slip.workLabel,
                work != null && work.started(),
                !added.isEmpty(),
                added.stream().allMatch(line -> line.confirmedAt != null));
    }

    private Uni<Void> askToSign(PartsSlip slip, Work work, Map<UUID, Names.Named> parts) {
        return signatures.ask(
                GuardedStock.ISSUE,
                Subject.of("parts_slip", slip.id),
                slip.branchId,
                facts(slip, work, parts, true, false),
                slip.note);
    }

    private PartsSlip written(WantParts form, Store store, Work work) {
        PartsSlip slip = new PartsSlip();
        slip.id = Ids.orNext(form.id());
        slip.storeId = store.id;
        slip.branchId = store.branchId;
        slip.workKind = form.workKind();
        slip.workId = work == null ? null : work.id();
        slip.workLabel = work == null ? text(form.usedBy()) : work.number();
        slip.costBearer = work == null ? text(form.costBearer()) : null;
        slip.drawerId = form.drawerId() == null ? caller.personId() : form.drawerId();
        slip.status = Status.wanted;
        slip.paper = form.paper();
        slip.legible = !form.illegible();
        slip.altered = form.altered();
        slip.note = text(form.note());
        slip.wantedAt = clock.instant();
        fill(slip, form.lines());
        return slip;
    }

    /** What is wanted twice is one line: it is issued, used and brought back as one. */
    private static void fill(PartsSlip slip, List<WantedLine> wanted) {
        Map<UUID, PartsSlipLine> byPart = new HashMap<>();
        for (WantedLine asked : wanted) {
            PartsSlipLine line = byPart.get(asked.partId());
            if (line == null) {
                line = new PartsSlipLine();
                line.id = Ids.next();
                line.position = byPart.size();
                line.partId = asked.partId();
                byPart.put(asked.partId(), line);
                slip.lines.add(line);
            }
            line.quantity += asked.quantity();
            line.addedItem |= asked.addedItem();
        }
    }

    private Uni<Work> work(WantParts form) {
        if (form.workKind() == WorkKind.internal) {
            if (text(form.usedBy()).isEmpty() || text(form.costBearer()).isEmpty()) {
                throw Problem.invalid(text(form.usedBy()).isEmpty() ? "usedBy" : "costBearer", "bearer-missing");
            }
            return Uni.createFrom().nullItem();
        }
        if (form.workId() == null) {
            throw Problem.invalid("workId", "work-unknown");
        }
        return works.find(form.workKind().name(), form.workId()).invoke(work -> {
            if (!work.open()) {
                throw Problem.conflict("work-over", work.number());
            }
        });
    }

    private Uni<Person> drawer(PartsSlip slip) {
        return Person.<Person>findById(slip.drawerId).invoke(drawer -> {
            if (drawer == null || !caller.sees(drawer.branchId)) {
                throw Problem.invalid("drawerId", "person-unknown");
            }
        });
    }

    private static List<UUID> parts(List<WantedLine> lines) {
        return lines.stream().map(WantedLine::partId).toList();
    }

    private static String text(String said) {
        return said == null ? "" : said.strip();
    }
}
