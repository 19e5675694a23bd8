package org.aftercare.backup;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** @param url in the {@code jdbc:} form; user and password may be null where the server asks for none */
public record Address(String url, String user, String password) {
    /** What is written must read the same everywhere, whatever the server or the machine are set to. */
    private static final String SAME_EVERYWHERE =
            "set timezone = 'UTC'; set datestyle = 'ISO, YMD'; set intervalstyle = 'iso_8601'; set extra_float_digits = 1;"
                    + " set bytea_output = 'hex'";

    Connection open() {
        try {
            Connection connection = DriverManager.getConnection(url, user, password);
            try (Statement statement = connection.createStatement()) {
                statement.execute(SAME_EVERYWHERE);
            }
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException unreachable) {
            throw new Refused("The database " + url + " cannot be reached", unreachable);
        }
    }
}
