package org.aftercare.guards;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What came back. A write that went all the way is undone at its commit and answers {@link #WENT_THROUGH}. */
record Answer(int status, String body) {
    private static final int SHORT = 200;
    private static final String WENT_THROUGH = "\"raced\"";

    private static final Pattern CODE = Pattern.compile("\"code\":\"([^\"]*)\"");

    /** 2xx, or stopped only by the world that nothing changes. */
    boolean isDone() {
        return status / 100 == 2 || status == 409 && body.contains(WENT_THROUGH);
    }

    /** The problem's code; empty where there is none. */
    String code() {
        Matcher code = CODE.matcher(body);
        return status >= 400 && code.find() ? code.group(1) : "";
    }

    boolean says(Place place) {
        return body.toLowerCase(java.util.Locale.ROOT).contains(place.mark().toLowerCase(java.util.Locale.ROOT));
    }

    /** The same but for the request's own number and the id that was asked for: nobody can tell the two apart. */
    boolean isLike(Answer other, UUID mine, UUID its) {
        return status == other.status && bare(mine).equals(other.bare(its));
    }

    private String bare(UUID id) {
        return body.replaceAll("\"requestId\":\"[^\"]*\"", "").replace(id.toString(), "…");
    }

    String inShort() {
        String line = body.replaceAll("\\s+", " ");
        return status + " " + line.substring(0, Math.min(SHORT, line.length()));
    }
}
