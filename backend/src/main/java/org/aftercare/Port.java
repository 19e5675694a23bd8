package org.aftercare;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** A port that somebody set. */
final class Port {
    private Port() {}

    /** @param setting the environment variable, as it is named when its text is no port */
    static int read(String setting, String text) {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65535 || Integer.parseInt(text) == 0) {
            throw new CannotStart(setting + " must be a number from 1 to 65535, not \"" + text + "\".");
        }
        return Integer.parseInt(text);
    }

    /** Found out now, in a second, and not after the database has been started for nothing. */
    static void needFree(String setting, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(port));
        } catch (IOException taken) {
            throw new CannotStart("Port " + port + " is taken or not allowed (" + taken.getMessage() + "). Set "
                    + setting + " to a free one.");
        }
    }
}
