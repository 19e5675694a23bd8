package org.aftercare.regulations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.junit.jupiter.api.Test;

import org.aftercare.Clause;

import static org.assertj.core.api.Assertions.assertThat;

/** In every shipped regulation: what a call owes ends where the customer brings the thing to the counter, too. */
class CounterWayTest {
    private static final Path SHIPPED = Path.of("src/main/resources/regulations");
    private static final YAMLMapper YAML = new YAMLMapper();

    private static final Set<String> CALL = Set.of(
            "ticket.registered",
            "ticket.changed",
            "ticket.dispatched",
            "ticket.dispatched_again",
            "ticket.dispatch_withdrawn",
            "ticket.dispatch_refused");

    /** Only on the way to the customer. */
    private static final Set<String> ON_THE_WAY =
            Set.of("ticket.dispatched", "ticket.dispatched_again", "ticket.wished", "visit.departed", "visit.arrived");

    private static final String HANDED_IN = "ticket.to_take_in";

    private static final Set<String> AT_THE_COUNTER = Set.of(HANDED_IN, "ticket.finished", "ticket.closed");

    record Owed(String name, Set<String> met, Set<String> ends) {}

    @Test
    @Clause({"1.13", "1.14", "3.1.3", "3.2.4a", "6.3b", "16.3b", "10.1.1a"})
    void whatOnlyAWayToTheCustomerMeetsEndsWhenTheThingIsHandedIn() throws IOException {
        assertThat(owed(one -> ON_THE_WAY.containsAll(
                        one.met().stream().filter(on -> !on.equals(HANDED_IN)).toList())))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.ends()).as(one.name()).contains(HANDED_IN));
    }

    @Test
    void whateverACallOwesEndsWithItAtTheLatest() throws IOException {
        assertThat(owed(one -> true))
                .hasSizeGreaterThan(20)
                .allSatisfy(one -> assertThat(one.ends()).as(one.name()).containsAnyElementsOf(AT_THE_COUNTER));
    }

    private static List<Owed> owed(Predicate<Owed> which) throws IOException {
        try (Stream<Path> files = Files.list(SHIPPED)) {
            return files.filter(file -> file.getFileName().toString().matches("\\d\\d-.*\\.yaml"))
                    .sorted()
                    .flatMap(file -> each(read(file).path("articles")))
                    .flatMap(article -> each(article.path("rules"))
                            .filter(rule -> rule.path("kind").asText().equals("obligation"))
                            .filter(rule -> rule.path("subject").asText().equals("ticket"))
                            .filter(rule ->
                                    events(rule.path("opens"), false).stream().anyMatch(CALL::contains))
                            .map(rule -> new Owed(
                                    article.path("ref").asText() + " "
                                            + rule.path("key").asText(),
                                    events(rule.path("met"), false),
                                    Stream.of("met", "cancelled")
                                            .flatMap(field -> events(rule.path(field), true).stream())
                                            .collect(Collectors.toSet()))))
                    .filter(which)
                    .toList();
        }
    }

    /** @param always only those that no condition guards */
    private static Set<String> events(JsonNode on, boolean always) {
        return (on.isArray() ? each(on) : Stream.of(on))
                .filter(one -> !always || !one.has("when"))
                .map(one -> one.path("on").asText())
                .collect(Collectors.toSet());
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static JsonNode read(Path file) {
        try {
            return YAML.readTree(file.toFile());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
