package org.aftercare.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;

/** Every sentence the API says, in both languages; the request's Accept-Language decides, Chinese when it does not. */
@ApplicationScoped
public class Words {
    /**
     * The rooms of the house, each imports only from those before it; a test keeps it so. Each may have its files under
     * words/, one for each language.
     */
    public static final List<String> ROOMS = List.of(
            "kernel",
            "journal",
            "regulations",
            "staff",
            "tasks",
            "phone",
            "notifications",
            "approvals",
            "obligations",
            "evidence",
            "customers",
            "contracts",
            "warranties",
            "parts",
            "purchasing",
            "counting",
            "tools",
            "care",
            "importing",
            "agreements",
            "tickets",
            "workshop",
            "inspections",
            "billing",
            "penalties",
            "surveys",
            "complaints",
            "opinions",
            "returns",
            "faults",
            "market",
            "rate",
            "documents",
            "reports");

    private final Map<String, Map<String, String>> sentences = new HashMap<>();

    @Inject
    CurrentVertxRequest request;

    public Words() {
        for (String language : new String[] {"zh", "en"}) {
            Map<String, String> all = new HashMap<>();
            for (String room : ROOMS) {
                read("words/" + room + "_" + language + ".properties", all);
            }
            sentences.put(language, all);
        }
    }

    /** The sentence in the caller's language; the key itself where there is none (a test finds those). */
    public String say(String key, Object... args) {
        return in(language(), key, args);
    }

    /** The sentence in a given language: zh or en. */
    public String in(String language, String key, Object... args) {
        String pattern = sentences.get(language).get(key);
        if (pattern == null) {
            return key;
        }
        // Most say nothing but themselves, and to read a pattern takes longer than all else of saying it.
        return pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0
                ? pattern
                : new MessageFormat(pattern, Locale.forLanguageTag(language)).format(args);
    }

    public boolean knows(String key) {
        return sentences.get("zh").containsKey(key);
    }

    /** zh or en, as the request asks. */
    public String language() {
        RoutingContext now = request.getCurrent();
        String asked = now == null ? null : now.request().getHeader("Accept-Language");
        return asked != null && asked.toLowerCase(Locale.ROOT).startsWith("en") ? "en" : "zh";
    }

    /** All keys of a language, for the test that both are complete. */
    public Map<String, String> all(String language) {
        return Map.copyOf(sentences.get(language));
    }

    private static void read(String file, Map<String, String> into) {
        try (InputStream in = Words.class.getClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                return;
            }
            Properties read = new Properties();
            read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            read.forEach((key, value) -> into.put((String) key, (String) value));
        } catch (IOException broken) {
            throw new UncheckedIOException(file, broken);
        }
    }
}
