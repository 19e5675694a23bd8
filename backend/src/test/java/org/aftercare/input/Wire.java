package org.aftercare.input;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** One line to the server, kept open from request to request. No client library: those refuse to send what is sent here. */
final class Wire implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 30_000;

    private final int port;
    private Socket socket;
    private InputStream in;

    Wire(int port) {
        this.port = port;
    }

    /** @param token of the person it is sent as; null: none is sent */
    Answer ask(Asked asked, String token) {
        byte[] request = bytes(asked, token);
        boolean used = socket != null;
        Answer answer = attempt(asked, request);
        // A line the server closed after its last answer tells nothing about this request.
        return answer.status() == 0 && used ? attempt(asked, request) : answer;
    }

    private Answer attempt(Asked asked, byte[] request) {
        try {
            if (socket == null) {
                socket = new Socket(InetAddress.getLoopbackAddress(), port);
                socket.setTcpNoDelay(true);
                socket.setSoTimeout(PATIENCE_MILLIS);
                in = new BufferedInputStream(socket.getInputStream());
            }
            socket.getOutputStream().write(request);
            long sent = System.nanoTime();
            Answer answer = read(asked.method().equals("HEAD"), sent);
            if (answer.headers().getOrDefault("connection", "").equalsIgnoreCase("close")
                    || answer.type().equals("text/event-stream")) {
                close();
            }
            return answer;
        } catch (IOException closed) {
            close();
            return Answer.none();
        }
    }

    private static byte[] bytes(Asked asked, String token) {
        StringBuilder head = new StringBuilder();
        head.append(asked.method()).append(' ').append(asked.target()).append(" HTTP/1.1\r\nHost: localhost\r\n");
        asked.headers()
                .forEach(one ->
                        head.append(one.name()).append(": ").append(one.value()).append("\r\n"));
        if (token != null) {
            head.append("Authorization: Bearer ").append(token).append("\r\n");
        }
        byte[] body = asked.body();
        if (body != null && asked.header("Content-Length") == null && asked.header("Transfer-Encoding") == null) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        head.append("\r\n");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(head.toString().getBytes(StandardCharsets.UTF_8));
        if (body != null) {
            out.writeBytes(body);
        }
        return out.toByteArray();
    }

    private Answer read(boolean headOnly, long sent) throws IOException {
        String status = line();
        if (!status.startsWith("HTTP/1.")) {
            throw new IOException("no HTTP: " + status);
        }
        Map<String, String> headers = new HashMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).trim());
        }
        int code = Integer.parseInt(status.substring(9, 12));
        // The live line goes on for good; that it began is enough.
        boolean without = headOnly
                || code == 204
                || code == 304
                || headers.getOrDefault("content-type", "").startsWith("text/event-stream");
        byte[] body = without ? new byte[0] : body(headers);
        return new Answer(code, headers, body, (System.nanoTime() - sent) / 1_000_000);
    }

    private byte[] body(Map<String, String> headers) throws IOException {
        if (headers.containsKey("content-length")) {
            return exactly(Integer.parseInt(headers.get("content-length")));
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        if (headers.getOrDefault("transfer-encoding", "").equals("chunked")) {
            for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
                all.writeBytes(exactly(size));
                line();
            }
            line();
        }
        return all.toByteArray();
    }

    private byte[] exactly(int size) throws IOException {
        byte[] bytes = in.readNBytes(size);
        if (bytes.length < size) {
            throw new IOException("broken off");
        }
        return bytes;
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("closed");
            }
            line.write(next);
        }
        return line.toString(StandardCharsets.UTF_8).trim();
    }

    @Override
    public void close() {
        try {
            if (socket != null) {
                socket.close();
            }
        } catch (IOException alreadyGone) {
            // Then it is as we want it.
        }
        socket = null;
    }
}
