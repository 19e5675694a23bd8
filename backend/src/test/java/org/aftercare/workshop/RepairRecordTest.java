package org.aftercare.workshop;

import java.util.Map;

import org.junit.jupiter.api.Test;

import org.aftercare.Adopted;
import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.tickets.Calls;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

/** A machine is marked repaired only with its repair record. */
@AftercareTest
class RepairRecordTest {
    @Test
    @Clause("6.10a")
    void withoutFaultWorkAndPartsTheMarkIsRefused() throws Exception {
        Calls.aCustomerWithTwoItems();
        String item = Benches.underRepair(Benches.takenFree());
        Benches.worked(item, 45).statusCode(200);
        Adopted.nothing();
        Adopted.regulation("device-repair-shop");
        Benches.post("technician.bj", item, "/completion", Map.of("workDone", "更换压缩机"))
                .statusCode(400)
                .body("article", equalTo("6.10a"))
                .body("errors.field", hasItem("parts"));
        Benches.putForward(item).statusCode(200).body("status", equalTo("put_forward"));
    }
}
