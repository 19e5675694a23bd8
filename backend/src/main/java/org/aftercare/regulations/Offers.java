package org.aftercare.regulations;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import jakarta.inject.Singleton;

import io.quarkus.arc.All;

import org.aftercare.journal.EventCatalogue;

/** All that rules may be bound to, by name: what the features declare, and what is planned of those to come. */
@Singleton
public class Offers {
    /**
     * @param feature the package it comes from
     * @param subjects what an event is about, or an action is done to; a figure has none
     * @param fields of the payload or the facts
     * @param running the feature is there
     */
    public record Offer(
            String name, String feature, List<String> subjects, Map<String, FieldType> fields, boolean running) {}

    private final Map<String, Offer> events = new TreeMap<>();
    private final Map<String, Offer> actions = new TreeMap<>();
    private final Map<String, Offer> figures = new TreeMap<>();

    Offers(EventCatalogue catalogue, @All List<Guarded> guarded, @All List<FigureNames> read) {
        PlannedOffers planned = PlannedOffers.read();
        events.putAll(planned.events());
        actions.putAll(planned.actions());
        figures.putAll(planned.figures());
        catalogue
                .all()
                .forEach(type -> add(
                        events,
                        new Offer(
                                type.kind(),
                                feature(type.payload()),
                                type.subjects(),
                                FieldType.of(type.payload()),
                                true)));
        guarded.stream()
                .flatMap(feature -> feature.actions().stream())
                .forEach(action -> add(
                        actions,
                        new Offer(
                                action.name(),
                                feature(action.facts()),
                                List.of(action.subject()),
                                FieldType.of(action.facts()),
                                true)));
        read.forEach(names -> names.figures()
                .forEach(figure ->
                        add(figures, new Offer(figure, feature(names.getClass()), List.of(), Map.of(), true))));
    }

    public Map<String, Offer> events() {
        return events;
    }

    public Map<String, Offer> actions() {
        return actions;
    }

    public Map<String, Offer> figures() {
        return figures;
    }

    /**
     * The features that must be there before an article runs; empty: it runs.
     *
     * @param needs names of events, actions and figures
     * @param waitsFor features it waits for anyhow
     */
    public Set<String> missing(Collection<String> needs, Collection<String> waitsFor) {
        Set<String> features = new TreeSet<>(waitsFor);
        for (String name : needs) {
            Offer offer = events.getOrDefault(name, actions.getOrDefault(name, figures.get(name)));
            if (offer == null) {
                // Saved once, and gone with its feature since.
                features.add(name);
            } else if (!offer.running()) {
                features.add(offer.feature());
            }
        }
        return features;
    }

    private static void add(Map<String, Offer> to, Offer offer) {
        to.put(offer.name(), offer);
    }

    private static String feature(Class<?> declared) {
        String room = declared.getPackageName();
        return room.substring(room.lastIndexOf('.') + 1);
    }
}
