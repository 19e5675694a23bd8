package org.aftercare.regulations;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import org.aftercare.regulations.Offers.Offer;

/** What features to come will offer (planned-events.yaml): a rule may name it already, and its article waits. */
record PlannedOffers(Map<String, Offer> events, Map<String, Offer> actions, Map<String, Offer> figures) {
    private static final String FILE = "regulations/planned-events.yaml";

    private record Planned(
            String feature,

            @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            List<String> subjects,

            String subject,
            Map<String, FieldType> fields,
            Map<String, FieldType> facts) {
        Offer offer(String name) {
            return new Offer(
                    name,
                    feature,
                    subject != null ? List.of(subject) : subjects == null ? List.of() : subjects,
                    new LinkedHashMap<>(facts != null ? facts : fields == null ? Map.of() : fields),
                    false);
        }
    }

    private record File(Map<String, Planned> events, Map<String, Planned> actions, Map<String, Planned> figures) {}

    static PlannedOffers read() {
        try (InputStream in = PlannedOffers.class.getClassLoader().getResourceAsStream(FILE)) {
            File file = new YAMLMapper().readValue(in, File.class);
            return new PlannedOffers(offers(file.events()), offers(file.actions()), offers(file.figures()));
        } catch (IOException broken) {
            throw new UncheckedIOException(FILE, broken);
        }
    }

    private static Map<String, Offer> offers(Map<String, Planned> planned) {
        Map<String, Offer> offers = new TreeMap<>();
        if (planned != null) {
            planned.forEach((name, one) -> offers.put(name, one.offer(name)));
        }
        return offers;
    }
}
