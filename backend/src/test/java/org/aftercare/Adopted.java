package org.aftercare;

import java.sql.SQLException;

/** What the test company has adopted, said in one line. */
public final class Adopted {
    private Adopted() {}

    /** The shipped regulation of this code binds, since the beginning of 2025. */
    public static void regulation(String code) throws SQLException {
        FreshCompany.execute("select adopt_regulation('%s', '2025-01-01')".formatted(code));
    }
}
