package org.aftercare.notifications;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;

import org.aftercare.TestCompany;
import org.aftercare.journal.Subject;

/** What a feature and the job would do, done by a test: telling in a transaction, sending when it says so. */
@ApplicationScoped
public class Desk {
    @Inject
    Notices notices;

    @Inject
    Sender sender;

    /** Tells a trial notice about a thing of Beijing. */
    void tell(String text, Recipient... to) {
        tell(text, Subject.of("thing", UUID.randomUUID()), to);
    }

    void tell(String text, Subject about, Recipient... to) {
        await(() -> Panache.withTransaction(
                () -> notices.tell(TrialNotice.KIND, Set.of(to), Map.of("text", text), about, TestCompany.BEIJING)));
    }

    /** One look of the job at what is due. */
    public void send() {
        await(() -> sender.mails().chain(sender::calls));
    }

    static <T> T await(Supplier<Uni<T>> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(work);
        } catch (RuntimeException told) {
            throw told;
        } catch (Throwable broken) {
            throw new AssertionError(broken);
        }
    }
}
