package org.aftercare;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class StartTest {
    private static final Path FOLDER = Path.of("target", "start-test").toAbsolutePath();

    @Test
    void withoutAnySettingItListensOn8080AndKeepsItsDataInTheHomeFolder() {
        Start start = Start.of(Map.of());
        assertThat(start.port()).isEqualTo(8080);
        assertThat(start.home()).isEqualTo(Path.of(System.getProperty("user.home"), ".aftercare"));
        assertThat(start.clean()).isFalse();
        assertThat(start.outside()).isNull();
    }

    @Test
    void bothWaysOfWritingAnOutsideDatabaseAreUnderstood() {
        for (String url : new String[] {"postgresql://db:5432/aftercare", "jdbc:postgresql://db:5432/aftercare"}) {
            Start start = Start.of(Map.of("AFTERCARE_DATABASE_URL", url, "AFTERCARE_DATABASE_USER", "me"));
            assertThat(start.outside().settings())
                    .containsEntry("quarkus.datasource.jdbc.url", "jdbc:postgresql://db:5432/aftercare")
                    .containsEntry("quarkus.datasource.reactive.url", "postgresql://db:5432/aftercare")
                    .containsEntry("quarkus.datasource.username", "me");
        }
    }

    @Test
    void whatCannotBeUnderstoodIsSaid() {
        refused("--demo", "Unknown argument", Map.of(), "--demo");
        refused("a word for a port", "AFTERCARE_PORT must be", Map.of("AFTERCARE_PORT", "web"));
        refused(
                "half an address",
                "AFTERCARE_PUBLIC_URL must be",
                Map.of("AFTERCARE_PUBLIC_URL", "service.example.com"));
        refused(
                "a word for the port of figures",
                "AFTERCARE_MANAGEMENT_PORT must be",
                Map.of("AFTERCARE_MANAGEMENT_PORT", "metrics"));
        refused("a log of some other kind", "AFTERCARE_LOG must be", Map.of("AFTERCARE_LOG", "xml"));
        refused("half a collector", "AFTERCARE_TRACES must be", Map.of("AFTERCARE_TRACES", "collector:4318"));
        refused("another database", "must look like", Map.of("AFTERCARE_DATABASE_URL", "mysql://db/aftercare"));
        refused("a password in sight", "must not carry", Map.of("AFTERCARE_DATABASE_URL", "postgresql://me:pw@db/x"));
    }

    @Test
    void nothingIsShownToAnybodyUntilItIsAskedFor() {
        assertThat(Start.of(Map.of()).watching().settings()).isEmpty();
        assertThat(Start.of(Map.of(
                                "AFTERCARE_MANAGEMENT_PORT",
                                "9000",
                                "AFTERCARE_LOG",
                                "json",
                                "AFTERCARE_TRACES",
                                "http://collector:4318"))
                        .watching()
                        .settings())
                .containsEntry("quarkus.management.host-enabled", "true")
                .containsEntry("quarkus.management.port", "9000")
                .containsEntry("quarkus.log.console.json.enabled", "true")
                .containsEntry("quarkus.otel.sdk.disabled", "false")
                .containsEntry("quarkus.otel.exporter.otlp.endpoint", "http://collector:4318");
    }

    private static void refused(String what, String sentence, Map<String, String> environment, String... args) {
        assertThatThrownBy(() -> Start.of(environment, args))
                .as(what)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void anUnreachableDatabaseIsSaidBeforeAnythingStarts() {
        var nobodyThere = new OutsideDatabase("postgresql://localhost:1/aftercare", "me", "secret");
        assertThatThrownBy(nobodyThere::reached)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("localhost:1")
                .hasMessageNotContaining("secret");
    }

    @Test
    void oneProcessAtATimeHasTheDataFolder() throws Exception {
        Scratch.empty(FOLDER);
        DataFolder first = DataFolder.take(FOLDER);
        assertThatThrownBy(() -> DataFolder.take(FOLDER))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("Another Aftercare is running on the data folder " + FOLDER);
        first.lock().close();
        DataFolder.take(FOLDER).lock().close();
    }

    @Test
    void aFolderOnceStartedCleanStaysWithoutTheDemoCompany() throws Exception {
        Scratch.empty(FOLDER);
        DataFolder folder = DataFolder.take(FOLDER);
        assertThat(Start.of(Map.of()).settings(folder)).containsEntry("aftercare.demo", "true");
        assertThat(Start.of(Map.of(), "--clean").settings(folder)).containsEntry("aftercare.demo", "false");
        assertThat(Start.of(Map.of()).settings(folder)).containsEntry("aftercare.demo", "false");
        folder.lock().close();
    }
}
