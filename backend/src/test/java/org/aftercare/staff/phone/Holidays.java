package org.aftercare.staff.phone;

import java.util.Map;

import org.aftercare.TestCompany;

import static org.aftercare.TestCompany.as;

/** Days off in the test company's calendar. */
public final class Holidays {
    private Holidays() {}

    public static void marked(String day, String name) {
        as("administrator.bj")
                .body(Map.of("kind", "holiday", "name", name))
                .put("/calendars/" + TestCompany.CALENDAR + "/days/" + day)
                .then()
                .statusCode(200);
    }
}
