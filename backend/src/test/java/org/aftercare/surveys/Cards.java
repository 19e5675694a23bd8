package org.aftercare.surveys;

import java.util.HashMap;
import java.util.Map;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;

import org.aftercare.FreshCompany;
import org.aftercare.tickets.Calls;
import org.aftercare.tickets.Jobs;

import static org.aftercare.TestCompany.anyone;
import static org.aftercare.TestCompany.as;

/** Opinion cards as the tests of this room need them. */
public final class Cards {
    private Cards() {}

    /** One look of the job. */
    public static void round() throws Throwable {
        VertxContextSupport.subscribeAndAwait(
                () -> Arc.container().instance(CardRounds.class).get().run());
    }

    /** A call that is closed; answers its id. */
    public static String closedCall(Object... call) {
        String ticket = Jobs.done(call);
        as("clerk.bj").post("/tickets/" + ticket + "/closure").then().statusCode(200);
        return ticket;
    }

    static void theCustomerHasMail() throws Exception {
        FreshCompany.execute("update customer set email = 'zhang@example.com' where id = '" + Calls.CUSTOMER + "'");
    }

    public static String idOf(String ticket) {
        return as("service_department.bj").get("/survey-cards?ticket=" + ticket).path("items[0].id");
    }

    public static Map<String, Object> answer(Object... changes) {
        Map<String, Object> form =
                new HashMap<>(Map.of("attitude", 4, "skill", 4, "arrival", 3, "promises", 4, "remark", "很好"));
        for (int i = 0; i < changes.length; i += 2) {
            form.put((String) changes[i], changes[i + 1]);
        }
        form.values().removeIf(value -> value == null);
        return form;
    }

    public static ValidatableResponse entered(String card, String way, Map<String, Object> answer) {
        return as("clerk.bj")
                .body(Map.of("way", way, "answer", answer))
                .post("/survey-cards/" + card + "/answer")
                .then();
    }

    public static ValidatableResponse byLink(String token, Map<String, Object> answer) {
        return anyone().body(answer).post("/public/cards/" + token + "/answer").then();
    }

    /** The secret end of a new link for the customer. */
    public static String link(String card) {
        String url = as("clerk.bj")
                .post("/survey-cards/" + card + "/link")
                .then()
                .statusCode(200)
                .extract()
                .path("url");
        return url.substring(url.lastIndexOf('/') + 1);
    }
}
