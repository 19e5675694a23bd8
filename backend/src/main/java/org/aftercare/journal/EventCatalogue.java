package org.aftercare.journal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import io.quarkus.arc.All;

/** Every kind of entry this program writes. */
@Singleton
public class EventCatalogue {
    private final Map<String, EventType> byKind = new TreeMap<>();

    EventCatalogue(@All List<EventTypes> features) {
        for (EventTypes feature : features) {
            for (EventType type : feature.types()) {
                if (byKind.put(type.kind(), type) != null) {
                    throw new IllegalStateException(type.kind() + " is declared twice");
                }
            }
        }
    }

    public Optional<EventType> find(String kind) {
        return Optional.ofNullable(byKind.get(kind));
    }

    /** By kind, in order. */
    public Collection<EventType> all() {
        return byKind.values();
    }

    /** The kinds by which a customer was spoken with, each with the field that says the day, or blank. */
    public Map<String, String> contacts() {
        return byKind.values().stream()
                .filter(type -> type.contactDay() != null)
                .collect(Collectors.toMap(EventType::kind, EventType::contactDay));
    }

    /** What is written must be declared: a rule could not be bound to anything else. */
    void mustDeclare(Entry entry) {
        EventType type = byKind.get(entry.kind());
        if (type == null || !type.payload().isInstance(entry.payload())) {
            throw new IllegalStateException(entry.kind() + " is not declared with "
                    + entry.payload().getClass().getSimpleName());
        }
    }
}
