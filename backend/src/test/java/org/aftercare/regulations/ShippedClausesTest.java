package org.aftercare.regulations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The shipped regulations against the catalogue they were taken from: clause by clause, none missing and none invented.
 * The catalogue's references are kept in clauses.txt; where the catalogue itself lies beside the checkout, that list is
 * compared with it too.
 */
class ShippedClausesTest {
    private static final Path SHIPPED = Path.of("src/main/resources/regulations");
    private static final Path LIST = Path.of("src/test/resources/clauses.txt");
    private static final Path CATALOGUE = Path.of("../../shared/regulations");
    private static final Path WAITING = Path.of("target/clauses-waiting.txt");

    private static final YAMLMapper YAML = new YAMLMapper();

    @Test
    void ships_every_clause_of_the_catalogue_with_its_kind_and_no_other() throws IOException {
        List<String> shipped = articles()
                .map(article -> text(article, "ref") + " " + text(article, "kind"))
                .toList();

        assertThat(shipped).doesNotHaveDuplicates().containsExactlyElementsOf(Files.readAllLines(LIST));
        assertThat(shipped.stream().filter(line -> !line.startsWith("4."))).hasSize(666);
    }

    /** The list is the only yardstick where the catalogue is not at hand. */
    @Test
    void keeps_the_list_of_clauses_as_the_catalogue_has_it() throws IOException {
        Map<String, String> listed = Files.readAllLines(LIST).stream()
                .map(line -> line.split(" "))
                .collect(Collectors.toMap(line -> line[0], line -> line[1]));
        assertThat(listed).hasSize(681);
        if (!Files.isDirectory(CATALOGUE)) {
            return;
        }

        Map<String, String> catalogue = new TreeMap<>();
        regulations(CATALOGUE).forEach(regulation -> {
            regulation.path("clauses").forEach(clause -> catalogue.put(text(clause, "ref"), text(clause, "kind")));
            // Regulation 4 only says which clauses of 2 its articles repeat: no kind of their own.
            regulation
                    .path("articles")
                    .forEach(article -> catalogue.put(text(article, "ref"), listed.get(text(article, "ref"))));
        });
        assertThat(listed).isEqualTo(catalogue);
    }

    @Test
    void binds_every_obligation_and_gate_or_names_the_feature_it_waits_for() throws IOException {
        List<JsonNode> all = articles().toList();
        Map<String, JsonNode> byRef = all.stream().collect(Collectors.toMap(article -> text(article, "ref"), a -> a));
        List<String> unbound = new ArrayList<>();
        Map<String, Set<String>> waiting = new TreeMap<>();
        Map<String, String> planned = planned();
        all.stream()
                .filter(article -> Set.of("obligation", "gate").contains(text(article, "kind")))
                .forEach(article -> {
                    List<JsonNode> same = same(article, byRef);
                    if (same.stream().noneMatch(one -> one.has("rules") || one.has("waitsFor"))) {
                        unbound.add(text(article, "ref"));
                    }
                    same.forEach(one -> features(one, planned)
                            .forEach(feature -> waiting.computeIfAbsent(feature, none -> new LinkedHashSet<>())
                                    .add(text(article, "ref"))));
                });

        assertThat(unbound).isEmpty();
        assertThat(waiting.keySet()).allMatch(ShippedClausesTest::isFeature);
        print(waiting);
    }

    /** Itself and the articles whose rules are also its own. */
    private static List<JsonNode> same(JsonNode article, Map<String, JsonNode> byRef) {
        List<JsonNode> same = new ArrayList<>(List.of(article));
        article.path("sameAs").forEach(ref -> {
            assertThat(byRef).containsKey(ref.asText());
            same.add(byRef.get(ref.asText()));
        });
        return same;
    }

    /** What it says it waits for, and where the planned things that its rules name will come from. */
    private static Set<String> features(JsonNode article, Map<String, String> planned) {
        Set<String> features = new TreeSet<>();
        JsonNode named = article.path("waitsFor");
        (named.isTextual() ? List.of(named) : named).forEach(feature -> features.add(feature.asText()));
        names(article.path("rules"))
                .filter(planned::containsKey)
                .map(planned::get)
                .forEach(features::add);
        return features;
    }

    private static Stream<String> names(JsonNode rules) {
        return Stream.of("on", "action", "figure", "counts")
                .flatMap(field -> rules.findValues(field).stream())
                .flatMap(value -> value.isTextual() ? Stream.of(value) : stream(value))
                .map(JsonNode::asText);
    }

    private static Map<String, String> planned() throws IOException {
        Map<String, String> planned = new TreeMap<>();
        YAML.readTree(SHIPPED.resolve("planned-events.yaml").toFile())
                .forEach(offers -> offers.properties()
                        .forEach(offer -> planned.put(offer.getKey(), text(offer.getValue(), "feature"))));
        return planned;
    }

    /** A package there already, or one of those to come. */
    private static boolean isFeature(String name) {
        return Set.of("parts", "workshop", "inspections", "surveys", "complaints", "documents")
                        .contains(name)
                || Files.isDirectory(Path.of("src/main/java/org/aftercare", name));
    }

    private static void print(Map<String, Set<String>> waiting) throws IOException {
        List<String> lines = new ArrayList<>();
        waiting.forEach((feature, refs) -> lines.add(feature + " (" + refs.size() + "): " + String.join(" ", refs)));
        Files.createDirectories(WAITING.getParent());
        Files.write(WAITING, lines);
        System.out.println("Obligations and gates that wait for a feature (" + WAITING + "):");
        lines.forEach(System.out::println);
    }

    private static Stream<JsonNode> articles() throws IOException {
        return regulations(SHIPPED).stream().flatMap(regulation -> stream(regulation.path("articles")));
    }

    private static List<JsonNode> regulations(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("\\d\\d-.*\\.yaml"))
                    .sorted()
                    .map(ShippedClausesTest::read)
                    .toList();
        }
    }

    private static JsonNode read(Path file) {
        try {
            return YAML.readTree(file.toFile());
        } catch (IOException broken) {
            throw new UncheckedIOException(file.toString(), broken);
        }
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        List<JsonNode> items = new ArrayList<>();
        list.forEach(items::add);
        return items.stream();
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText();
    }
}
