package org.aftercare.regulations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

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

    /** The features that must be there before all of this runs; empty: it runs. */
    public Set<String> missing(ArticleContent content) {
        Set<String> features = new TreeSet<>(content.waitsFor());
        content.rules().stream()
                .flatMap(this::needed)
                .filter(offer -> !offer.running())
                .forEach(offer -> features.add(offer.feature()));
        return features;
    }

    private Stream<Offer> needed(Rule rule) {
        Collection<Offer> offers = new ArrayList<>();
        for (String event : eventsOf(rule)) {
            offers.add(events.getOrDefault(event, unknown(event)));
        }
        if (rule instanceof Rule.Gate gate) {
            offers.add(actions.getOrDefault(gate.action(), unknown(gate.action())));
        } else if (rule instanceof Rule.Required required) {
            offers.add(actions.getOrDefault(required.action(), unknown(required.action())));
        } else if (rule instanceof Rule.Figure figure) {
            offers.add(figures.getOrDefault(figure.figure(), unknown(figure.figure())));
        }
        return offers.stream();
    }

    private static Set<String> eventsOf(Rule rule) {
        Stream<Rule.On> on = Stream.empty();
        if (rule instanceof Rule.Obligation once) {
            on = Stream.of(once.opens(), once.met(), once.cancelled(), once.broken())
                    .flatMap(List::stream);
        } else if (rule instanceof Rule.Recurring again) {
            on = Stream.concat(
                    Stream.ofNullable(again.begins()),
                    Stream.of(again.ends(), again.met()).flatMap(List::stream));
        }
        Set<String> kinds = new TreeSet<>(on.map(Rule.On::on).toList());
        if (rule instanceof Rule.Duty duty) {
            duty.passes().forEach(pass -> kinds.add(pass.on()));
        } else if (rule instanceof Rule.Counted counted) {
            kinds.addAll(counted.counts());
        }
        return kinds;
    }

    /** Saved once and gone with its feature since. */
    private static Offer unknown(String name) {
        return new Offer(name, name, List.of(), Map.of(), false);
    }

    private static void add(Map<String, Offer> to, Offer offer) {
        to.put(offer.name(), offer);
    }

    private static String feature(Class<?> declared) {
        String room = declared.getPackageName();
        return room.substring(room.lastIndexOf('.') + 1);
    }
}
