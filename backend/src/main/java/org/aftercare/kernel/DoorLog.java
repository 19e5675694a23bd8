package org.aftercare.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import org.jboss.logging.Logger;

/**
 * What happened at the door, for whoever looks into an attack afterwards: who signed in, who was refused and why, from
 * where. One line each, with the request's id; what callers sent cannot begin a line of its own.
 */
@ApplicationScoped
public class DoorLog {
    /** A category of its own, so that an installation may keep it elsewhere or longer. */
    static final String CATEGORY = "aftercare.door";

    private static final Logger LOG = Logger.getLogger(CATEGORY);
    private static final int MOST = 100;

    @Inject
    CurrentVertxRequest request;

    @Inject
    RequestId requestId;

    /** @param who a login or a person's id, as it was sent */
    public void signedIn(String who) {
        LOG.infof("signed in: %s from %s, request %s", plain(who), from(), requestId.value());
    }

    /**
     * @param why a short word for the reason, one of ours
     * @param who as it was sent; null where nobody said
     */
    public void refused(String why, String who) {
        LOG.warnf("refused (%s): %s from %s, request %s", why, plain(who), from(), requestId.value());
    }

    /** Without anything that a reader of logs could take for a line's end, and not endless. */
    static String plain(String sent) {
        if (sent == null) {
            return "nobody";
        }
        String line = sent.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]", "?");
        return line.length() > MOST ? line.substring(0, MOST) + "…" : line;
    }

    private String from() {
        var now = request.getCurrent();
        return now == null || now.request().remoteAddress() == null
                ? "-"
                : now.request().remoteAddress().hostAddress();
    }
}
