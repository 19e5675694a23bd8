package org.aftercare;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** A PostgreSQL that somebody else runs, named by AFTERCARE_DATABASE_URL. */
record OutsideDatabase(String url, String user, String password) {
    private static final String SCHEME = "postgresql://";

    /** @param url {@code postgresql://host:port/database}, {@code postgres://…} or the same with {@code jdbc:} before it */
    OutsideDatabase {
        url = url.replaceFirst("^jdbc:", "").replaceFirst("^postgres://", SCHEME);
        if (!url.startsWith(SCHEME) || url.length() == SCHEME.length()) {
            throw new CannotStart("AFTERCARE_DATABASE_URL must look like postgresql://host:5432/database.");
        }
        if (url.substring(SCHEME.length()).contains("@")) {
            throw new CannotStart("AFTERCARE_DATABASE_URL must not carry a user or password:"
                    + " set AFTERCARE_DATABASE_USER and AFTERCARE_DATABASE_PASSWORD.");
        }
    }

    /** Says in a sentence, and before anything else is started, when nobody answers there. */
    OutsideDatabase reached() {
        Properties sign = new Properties();
        if (user != null) {
            sign.setProperty("user", user);
        }
        if (password != null) {
            sign.setProperty("password", password);
        }
        sign.setProperty("connectTimeout", "10");
        try (var connection = DriverManager.getConnection("jdbc:" + url, sign)) {
            return this;
        } catch (SQLException failure) {
            throw new CannotStart(
                    "The database " + url + " cannot be used: "
                            + failure.getMessage().lines().findFirst().orElse("no reason given"),
                    failure);
        }
    }

    /** What the configuration needs to know of it. */
    Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>();
        settings.put("quarkus.datasource.jdbc.url", "jdbc:" + url);
        settings.put("quarkus.datasource.reactive.url", url);
        if (user != null) {
            settings.put("quarkus.datasource.username", user);
        }
        if (password != null) {
            settings.put("quarkus.datasource.password", password);
        }
        return settings;
    }
}
