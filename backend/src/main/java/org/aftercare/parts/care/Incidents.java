package org.aftercare.parts.care;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.Problem;
import org.aftercare.parts.DocumentNumbers;
import org.aftercare.parts.Store;
import org.aftercare.parts.Stores;
import org.aftercare.parts.care.CareForms.CorrectIncident;
import org.aftercare.parts.care.CareForms.RecordAccident;
import org.aftercare.parts.care.CareForms.RecordIncident;
import org.aftercare.staff.Colleagues;

/** What people did that is not done (8.4.3.4c), and accidents (8.3.4). In the caller's transaction. */
@ApplicationScoped
public class Incidents {
    @Inject
    Colleagues colleagues;

    @Inject
    Stores stores;

    @Inject
    DocumentNumbers numbers;

    @Inject
    CareNotices notices;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    Uni<UUID> record(RecordIncident form) {
        Instant now = clock.instant();
        return stores.visible(form.storeId())
                .chain(store -> who(form).chain(who -> {
                    WarehouseIncident incident = new WarehouseIncident();
                    incident.id = Ids.orNext(form.id());
                    incident.storeId = store.id;
                    incident.branchId = store.branchId;
                    incident.act = form.act();
                    incident.personId = form.personId();
                    incident.who = who;
                    incident.what = form.what().trim();
                    incident.happenedAt = past(form.happenedAt() == null ? now : form.happenedAt(), now);
                    incident.recordedBy = caller.personId();
                    return numbers.next("WG", store.branchId)
                            .invoke(number -> incident.number = number)
                            .chain(() -> incident.persistAndFlush())
                            .chain(() -> tell(CareEvents.INCIDENT, incident, store))
                            .chain(() -> notices.happened(incident, store.name))
                            .replaceWith(incident.id);
                }));
    }

    Uni<UUID> correct(UUID id, CorrectIncident form) {
        return WarehouseIncident.<WarehouseIncident>findById(id)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .invoke(incident -> caller.mustSee(incident.branchId))
                .invoke(incident -> incident.correct(form.correction(), caller.personId(), clock.instant()))
                .chain(incident -> Store.<Store>findById(incident.storeId)
                        .chain(store -> tell(CareEvents.CORRECTED, incident, store)))
                .replaceWith(id);
    }

    Uni<UUID> record(RecordAccident form) {
        Instant now = clock.instant();
        return stores.visible(form.storeId()).chain(store -> {
            WarehouseAccident accident = new WarehouseAccident();
            accident.id = Ids.orNext(form.id());
            accident.storeId = store.id;
            accident.branchId = store.branchId;
            accident.happenedAt = past(form.happenedAt(), now);
            accident.what = form.what().trim();
            accident.cause = form.cause().trim();
            accident.loss = form.loss();
            accident.measure = form.measure().trim();
            accident.recordedBy = caller.personId();
            accident.recordedAt = now;
            return numbers.next("SG", store.branchId)
                    .invoke(number -> accident.number = number)
                    .chain(() -> accident.persistAndFlush())
                    .chain(() -> journal.record(
                            CareEvents.ACCIDENT,
                            store.branchId,
                            new CareEvents.Accident(
                                    accident.number,
                                    store.name,
                                    accident.what,
                                    accident.cause,
                                    accident.loss,
                                    accident.measure),
                            Subject.of("warehouse_accident", accident.id),
                            Subject.of("store", store.id)))
                    .replaceWith(accident.id);
        });
    }

    Uni<Boolean> isThere(UUID id) {
        return WarehouseIncident.<WarehouseIncident>findById(id).map(there -> there != null && sees(there.branchId));
    }

    Uni<Boolean> isAccidentThere(UUID id) {
        return WarehouseAccident.<WarehouseAccident>findById(id).map(there -> there != null && sees(there.branchId));
    }

    private boolean sees(UUID branch) {
        caller.mustSee(branch);
        return true;
    }

    private Uni<Void> tell(String kind, WarehouseIncident incident, Store store) {
        return journal.record(
                kind,
                incident.branchId,
                new CareEvents.Incident(incident.number, incident.act, incident.who, store.name, incident.what),
                Subject.of("warehouse_incident", incident.id),
                Subject.of("person", incident.personId));
    }

    private static Instant past(Instant at, Instant now) {
        if (at.isAfter(now)) {
            throw Problem.invalid("happenedAt", "not-in-future");
        }
        return at;
    }

    private Uni<String> who(RecordIncident form) {
        if (form.personId() == null) {
            String who = CareForms.text(form.who());
            if (who.isEmpty()) {
                throw Problem.invalid("who", "who-missing");
            }
            return Uni.createFrom().item(who);
        }
        return colleagues.named("personId", form.personId()).map(person -> person.name);
    }
}
