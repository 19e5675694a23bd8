package org.aftercare;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

import org.aftercare.mobile.ApiClient;
import org.aftercare.mobile.ApiException;
import org.aftercare.mobile.api.ClosureApi;
import org.aftercare.mobile.api.CollectFeeApi;
import org.aftercare.mobile.api.DepartureApi;
import org.aftercare.mobile.api.DispatchApi;
import org.aftercare.mobile.api.FeeApi;
import org.aftercare.mobile.api.PublicFollowApi;
import org.aftercare.mobile.api.SessionApi;
import org.aftercare.mobile.api.SignaturesApi;
import org.aftercare.mobile.api.TicketsApi;
import org.aftercare.mobile.api.VisitsApi;
import org.aftercare.mobile.api.VoucherApi;
import org.aftercare.mobile.model.Channel;
import org.aftercare.mobile.model.Client;
import org.aftercare.mobile.model.CollectFee;
import org.aftercare.mobile.model.CustomerKind;
import org.aftercare.mobile.model.Depart;
import org.aftercare.mobile.model.DispatchTicket;
import org.aftercare.mobile.model.EndVisit;
import org.aftercare.mobile.model.NewCustomer;
import org.aftercare.mobile.model.Outcome;
import org.aftercare.mobile.model.RecordFindings;
import org.aftercare.mobile.model.RegisterCall;
import org.aftercare.mobile.model.ServiceType;
import org.aftercare.mobile.model.SessionView;
import org.aftercare.mobile.model.SetFee;
import org.aftercare.mobile.model.SignIn;
import org.aftercare.mobile.model.SignVoucher;
import org.aftercare.mobile.model.SignatureHow;
import org.aftercare.mobile.model.SignatureKind;
import org.aftercare.mobile.model.TicketStatus;
import org.aftercare.mobile.model.TicketView;
import org.aftercare.tickets.Jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** openapi.yaml is good enough to work with: nothing here but a client the standard generator made from it. */
@AftercareTest
class MobileClientTest {
    @Test
    void aClientMadeFromTheDocumentSignsInRegistersACallAndReadsItBack() throws Exception {
        TicketsApi tickets = new TicketsApi(signedIn("clerk.bj"));
        TicketView registered = tickets.registerCall(call(), null);
        TicketView read = tickets.showTicket(registered.getId());
        assertThat(read.getNumber()).isEqualTo(registered.getNumber());
        assertThat(read.getStatus()).isEqualTo(TicketStatus.REGISTERED);
        assertThat(read.getAddress()).isEqualTo("建国路 1 号");
        assertThat(read.getFault()).isEqualTo("不制冷");
        assertThat(read.getVoucher()).isNotNull();
    }

    @Test
    void aRefusalReachesTheClientAsAProblem() throws Exception {
        TicketsApi tickets = new TicketsApi(signedIn("clerk.bj"));
        ApiException refused =
                catchThrowableOfType(ApiException.class, () -> tickets.registerCall(call().address("  "), null));
        assertThat(refused.getCode()).isEqualTo(400);
        assertThat(refused.getResponseBody()).contains("\"address\"");
        ApiException unknown = catchThrowableOfType(ApiException.class, () -> tickets.showTicket(UUID.randomUUID()));
        assertThat(unknown.getCode()).isEqualTo(404);
    }

    @Test
    void theWholeJobIsWalkedByTheClientAlone() throws Exception {
        ApiClient clerk = signedIn("clerk.bj");
        ApiClient technician = signedIn("technician.bj");
        UUID ticket = new TicketsApi(clerk).registerCall(call(), null).getId();
        new DispatchApi(signedIn("supervisor.bj"))
                .dispatchTicket(
                        ticket, new DispatchTicket().technicianId(TestCompany.idOf("technician.bj")), null, null);

        VisitsApi visits = new VisitsApi(technician);
        UUID visit = new DepartureApi(technician)
                .depart(ticket, new Depart(), null, null)
                .getId();
        String version = "\"" + visits.arrive(visit, null, null).getVersion() + "\"";
        visits.recordFindings(visit, new RecordFindings().diagnosis("缺氟").workDone("加氟"), version);
        new FeeApi(technician).setFee(ticket, new SetFee().amount(new BigDecimal("120.00")), null);
        String signed = new VoucherApi(technician).showVoucher(ticket).getContentHash();
        new SignaturesApi(technician).signVoucher(ticket, signature(signed), null, null);
        visits.endVisit(visit, new EndVisit().outcome(Outcome.FIXED), null, null);
        new CollectFeeApi(technician).collectFee(ticket, new CollectFee().amount(new BigDecimal("120.00")), null, null);

        TicketView closed = new ClosureApi(clerk).closeTicket(ticket, null, null);
        assertThat(closed.getStatus()).isEqualTo(TicketStatus.CLOSED);
        String token = closed.getFollowUrl().substring(closed.getFollowUrl().lastIndexOf('/') + 1);
        assertThat(new PublicFollowApi(client()).followRepair(token).getState()).isEqualTo("closed");
    }

    private static SignVoucher signature(String contentHash) {
        return new SignVoucher()
                .kind(SignatureKind.COMPLETION)
                .how(SignatureHow.DRAWN)
                .contentHash(contentHash)
                .signer("王小明")
                .strokes(List.of(List.of(1, 2), List.of(3, 4)))
                .image(Jobs.PNG);
    }

    private static RegisterCall call() {
        return new RegisterCall()
                .channel(Channel.PHONE)
                .serviceType(ServiceType.PAID)
                .newCustomer(new NewCustomer().kind(CustomerKind.PERSON))
                .name("王小明")
                .address("建国路 1 号")
                .areaId(TestCompany.DOWNTOWN)
                .phone("13900001111")
                .modelId(TestCompany.AIR_CONDITIONER)
                .fault("不制冷");
    }

    /** The client as this person holds it in their hand. */
    static ApiClient signedIn(String login) throws ApiException {
        SignIn who = new SignIn().login(login).password(TestCompany.PASSWORD).client(Client.MOBILE);
        SessionView session = new SessionApi(client()).signIn(who);
        String token = session.getTokens().getAccessToken();
        return client().setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));
    }

    private static ApiClient client() {
        ApiClient client = new ApiClient();
        client.updateBaseUri("http://localhost:" + RestAssured.port);
        return client;
    }
}
