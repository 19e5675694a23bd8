package org.aftercare.notifications;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;

import org.aftercare.regulations.NoticeNames;

/** Every kind of notice there is, with the wording it ships with. A kind without its wording does not start. */
@ApplicationScoped
public class NoticeCatalogue implements NoticeNames {
    /** The company's name, which every wording may hold. */
    static final String COMPANY = "company";

    /** A kind and the texts it came with. */
    public record Entry(NoticeKind kind, Wordings shipped) {
        /** What its wording may hold. */
        public List<String> fields() {
            List<String> fields = new ArrayList<>(kind.fields());
            fields.add(COMPANY);
            return fields;
        }
    }

    private final Map<String, Entry> entries = new TreeMap<>();

    @Inject
    NoticeCatalogue(@All List<NoticeKinds> features) {
        features.forEach(feature -> feature.kinds().forEach(this::add));
    }

    /** Made now and not at the first notice: a missing wording shows at the start. */
    void complete(@Observes StartupEvent started) {
        entries.size();
    }

    /** By name. */
    public Collection<Entry> all() {
        return entries.values();
    }

    /** A rule's step may send these. */
    @Override
    public List<String> notices() {
        return List.copyOf(entries.keySet());
    }

    public boolean knows(String kind) {
        return entries.containsKey(kind);
    }

    /** The kind; an error of the program where nobody declared it. */
    public Entry of(String kind) {
        Entry entry = entries.get(kind);
        if (entry == null) {
            throw new IllegalArgumentException(
                    "no feature declares a notice " + kind + "; there are " + entries.keySet());
        }
        return entry;
    }

    private void add(NoticeKind kind) {
        Entry entry = new Entry(kind, new Wordings(shipped(kind, "zh"), shipped(kind, "en")));
        for (String language : List.of("zh", "en")) {
            Wording wording = entry.shipped().in(language);
            for (String field : Wording.fieldsOf(wording.subject() + wording.body())) {
                if (!entry.fields().contains(field)) {
                    throw new IllegalStateException("notices/%s_%s.txt holds {%s}, which the kind does not have"
                            .formatted(kind.name(), language, field));
                }
            }
        }
        if (entries.put(kind.name(), entry) != null) {
            throw new IllegalStateException("two features declare the notice " + kind.name());
        }
    }

    private static Wording shipped(NoticeKind kind, String language) {
        String file = "notices/" + kind.name() + "_" + language + ".txt";
        try (InputStream in = NoticeCatalogue.class.getClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the notice " + kind.name() + " ships without " + file);
            }
            return Wording.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(file, broken);
        }
    }
}
