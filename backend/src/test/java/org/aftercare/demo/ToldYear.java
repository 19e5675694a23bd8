package org.aftercare.demo;

import java.sql.SQLException;

import org.aftercare.FreshCompany;

/** The demo company with its year, in place of the small test company. */
public final class ToldYear {
    private ToldYear() {}

    public static void tell(DemoCompany demo) throws Throwable {
        makeRoom();
        demo.found();
        demo.owe();
    }

    private static void makeRoom() throws SQLException {
        FreshCompany.execute("truncate company, branch, working_calendar, product_model cascade");
        FreshCompany.execute("delete from obligation");
    }
}
