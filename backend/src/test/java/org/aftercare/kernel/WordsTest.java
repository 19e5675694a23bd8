package org.aftercare.kernel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever the code refuses with has a sentence, in both languages. Read from the sources, so that nothing is missed. */
class WordsTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path SCHEMA = Path.of("src/main/resources/db/migration");

    final Words words = new Words();

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(words.all("zh").keySet()).isEqualTo(words.all("en").keySet());
    }

    @Test
    void noSentenceIsEmptyAndEveryOneCanBeSaid() {
        for (String language : List.of("zh", "en")) {
            words.all(language).forEach((key, pattern) -> {
                assertThat(pattern).as(key + " in " + language).isNotEmpty();
                assertThat(words.in(language, key, 1, 2, 3, 4, 5, 6))
                        .as(key + " in " + language + ": an apostrophe is written twice")
                        .doesNotContain("{");
            });
        }
    }

    @Test
    void bothLanguagesFillTheSamePlaces() {
        words.all("zh")
                .forEach((key, pattern) -> assertThat(found(words.all("en").get(key), "\\{(\\d)"))
                        .as(key)
                        .isEqualTo(found(pattern, "\\{(\\d)")));
    }

    @Test
    void everyProblemHasItsSentence() throws IOException {
        Set<String> codes = new TreeSet<>(in(SOURCES, "Problem\\.conflict\\(\\s*\"([^\"]+)\""));
        codes.addAll(in(SOURCES, "Problem\\.of\\(\\s*\\d+,\\s*\"([^\"]+)\""));
        assertThat(codes).contains("role-may-not", "last-administrator");
        assertThat(codes)
                .allSatisfy(code ->
                        assertThat(words.knows("problem." + code)).as(code).isTrue());
    }

    @Test
    void everyWrongFieldHasItsSentence() throws IOException {
        Set<String> codes = in(SOURCES, "Problem\\.invalid\\(\\s*[^;]{1,60}?,\\s*\"([a-z-]+)\"");
        codes.addAll(in(SOURCES, "new (?:Problem\\.)?Field\\([^;]{1,80}?,\\s*\"([a-z-]+)\""));
        assertThat(codes).contains("zone-unknown", "shifts-overlap");
        assertThat(codes)
                .filteredOn(code -> !code.equals("violated"))
                .allSatisfy(code ->
                        assertThat(words.knows("field." + code)).as(code).isTrue());
    }

    @Test
    void everythingThatMayNotBeThereTwiceHasItsSentence() throws IOException {
        assertThat(in(SCHEMA, "constraint (\\w+_once)\\b"))
                .filteredOn(constraint -> words.knows("problem." + constraint))
                .contains("person_login_once", "branch_code_once", "service_area_name_once");
    }

    @Test
    void everyCheckOfAFormHasItsSentence() throws IOException {
        Set<String> checks = in(SOURCES, "import jakarta\\.validation\\.constraints\\.(\\w+);");
        assertThat(checks)
                .isNotEmpty()
                .allSatisfy(check ->
                        assertThat(words.knows("violation." + check)).as(check).isTrue());
    }

    private static Set<String> in(Path folder, String pattern) throws IOException {
        Set<String> all = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.addAll(found(Files.readString(file), pattern));
            }
        }
        return all;
    }

    private static Set<String> found(String text, String pattern) {
        Set<String> all = new TreeSet<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text == null ? "" : text);
        while (matcher.find()) {
            all.add(matcher.group(1));
        }
        return all;
    }
}
