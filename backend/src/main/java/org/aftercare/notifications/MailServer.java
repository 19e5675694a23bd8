package org.aftercare.notifications;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The company's SMTP server, where one is configured. */
@ApplicationScoped
public class MailServer {
    @Inject
    ReactiveMailer mailer;

    @ConfigProperty(name = "aftercare.smtp.host")
    Supplier<Optional<String>> host;

    @ConfigProperty(name = "quarkus.mailer.from")
    Supplier<String> configured;

    /** False: mails wait, nothing pretends to be sent. */
    public boolean isThere() {
        return host.get().filter(name -> !name.isBlank()).isPresent();
    }

    /**
     * @param id tells a receiver that it is the same mail, should it come twice
     * @param company the name it comes under, beside the configured address
     */
    Uni<Void> send(UUID id, String company, String to, Letter letter) {
        return mailer.send(Mail.withText(to, letter.subject(), letter.text())
                .setFrom(from(company))
                .setHtml(letter.html())
                .addHeader("Message-ID", "<" + id + "@aftercare>")
                .addHeader("Auto-Submitted", "auto-generated"));
    }

    /** The configured address under the company's name, unless it brings a name of its own. */
    private String from(String company) {
        String address = configured.get();
        String name = company.replaceAll("[\\p{Cntrl}<>()\"@,;:\\\\]", " ").strip();
        return address.contains("<") || name.isEmpty() ? address : name + " <" + address + ">";
    }
}
