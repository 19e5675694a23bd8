package org.aftercare.notifications;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import org.eclipse.microprofile.config.ConfigProvider;

/** A real SMTP server where the application looks for one; it can be closed and opened, and its mails be read. */
public final class PostOffice implements AutoCloseable {
    private GreenMail server;

    public void open() {
        int port = ConfigProvider.getConfig().getValue("quarkus.mailer.port", Integer.class);
        server = new GreenMail(new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    @Override
    public void close() {
        if (server != null) {
            server.stop();
            server = null;
        }
    }

    public List<Arrived> mails() {
        return Arrays.stream(server.getReceivedMessages()).map(Arrived::new).toList();
    }

    /** A mail as it arrived. */
    public record Arrived(MimeMessage mail) {
        public String subject() {
            return asked(mail::getSubject);
        }

        public String to() {
            return asked(() -> mail.getAllRecipients()[0].toString());
        }

        public String from() {
            return asked(() -> {
                InternetAddress from = (InternetAddress) mail.getFrom()[0];
                return from.getPersonal() + " <" + from.getAddress() + ">";
            });
        }

        public String id() {
            return asked(mail::getMessageID);
        }

        public String text() {
            return asked(() -> part(mail, "text/plain"));
        }

        public String html() {
            return asked(() -> part(mail, "text/html"));
        }

        private static String part(Part in, String type) throws MessagingException, IOException {
            if (in.isMimeType(type)) {
                return ((String) in.getContent()).replace("\r\n", "\n");
            }
            if (in.getContent() instanceof Multipart parts) {
                for (int i = 0; i < parts.getCount(); i++) {
                    String found = part(parts.getBodyPart(i), type);
                    if (found != null) {
                        return found;
                    }
                }
            }
            return null;
        }

        private interface Asking<T> {
            T ask() throws MessagingException, IOException;
        }

        private static <T> T asked(Asking<T> question) {
            try {
                return question.ask();
            } catch (MessagingException | IOException unreadable) {
                throw new AssertionError(unreadable);
            }
        }
    }
}
