package org.aftercare;

/** Where the database is, told to both drivers: the reactive one for work, JDBC for migrations. */
final class DatabaseAddress {
    private DatabaseAddress() {}

    /** @param url {@code postgresql://host:port/name}, with or without {@code jdbc:} before it */
    static void announce(String url, String user, String password) {
        String plain = url.replaceFirst("^jdbc:", "").replaceFirst("^postgres://", "postgresql://");
        System.setProperty("quarkus.datasource.reactive.url", plain);
        System.setProperty("quarkus.datasource.jdbc.url", "jdbc:" + plain);
        if (user != null) {
            System.setProperty("quarkus.datasource.username", user);
        }
        if (password != null) {
            System.setProperty("quarkus.datasource.password", password);
        }
    }
}
