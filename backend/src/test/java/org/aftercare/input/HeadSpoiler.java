package org.aftercare.input;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.aftercare.input.Asked.Must;

/** Makes what stands before a body bad: method, path, headers, and whose request it is. */
final class HeadSpoiler {
    private static final List<String> METHODS =
            List.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "TRACE", "BREW");
    private static final String SAYS_NOTHING_OF_BODIES = "GET HEAD DELETE";

    private final People people;
    /** Path to the methods the document has there. */
    private final Map<String, Set<String>> methods;

    HeadSpoiler(People people, Map<String, Set<String>> methods) {
        this.people = people;
        this.methods = methods;
    }

    void header(Draft draft, Random dice) {
        List<Nasty.Text> ways = List.of(
                new Nasty.Text("If-Match", "\"-1\""),
                new Nasty.Text("If-Match", "\"999999\""),
                new Nasty.Text("If-Match", "*"),
                new Nasty.Text("If-Match", "abc', 1=1"),
                new Nasty.Text("If-Match", "9".repeat(3000)),
                new Nasty.Text("If-Match", ""),
                new Nasty.Text("Idempotency-Key", "k".repeat(256)),
                new Nasty.Text("Idempotency-Key", ""),
                new Nasty.Text("Idempotency-Key", "' or 1=1 --"),
                new Nasty.Text("Idempotency-Key", "键😀"),
                new Nasty.Text("Idempotency-Key", "a\u0001b"),
                new Nasty.Text("Accept", "text/plain"),
                new Nasty.Text("Accept", "application/xml"),
                new Nasty.Text("Accept", "*/*;q=0"),
                new Nasty.Text("Accept", "///;;q=x"),
                new Nasty.Text("Accept", "application/json;charset=utf-7"),
                new Nasty.Text("Accept-Language", "xx-99, *;q=0"),
                new Nasty.Text("Accept-Language", "e".repeat(3000)),
                new Nasty.Text("Accept-Language", "en;q=abc"),
                new Nasty.Text("Accept-Encoding", "identity;q=0"),
                new Nasty.Text("Cookie", "aftercare_access=; aftercare_access=x; =;;"),
                new Nasty.Text("Cookie", "a=" + "b".repeat(4000)),
                new Nasty.Text("X-HTTP-Method-Override", "DELETE"),
                new Nasty.Text("X-Forwarded-For", "' or 1=1, 999.999.1.1"),
                new Nasty.Text("X-Forwarded-Host", "evil.example\" onload="),
                new Nasty.Text("Last-Event-ID", "'; x"),
                new Nasty.Text("Range", "bytes=5-1,-"),
                new Nasty.Text("Expect", "something"),
                new Nasty.Text("If-None-Match", "\"" + "x".repeat(2000)),
                new Nasty.Text("If-Modified-Since", "yesterday"),
                new Nasty.Text("Origin", "null"),
                new Nasty.Text("User-Agent", "<script>" + "x".repeat(4000)));
        Nasty.Text way = ways.get(dice.nextInt(ways.size()));
        draft.headers.put(way.kind(), way.text());
        if (way.text().indexOf(1) >= 0) {
            draft.spoiled(Asked.NO_HTTP + way.kind(), Must.BE_REFUSED);
            return;
        }
        String shown = way.text().length() > 40 ? way.text().substring(0, 40) + "…" : way.text();
        draft.spoiled(way.kind() + ": " + shown, Must.BE_ANSWERED);
    }

    void mediaType(Draft draft, Random dice) {
        List<String> types = List.of(
                "text/plain",
                "application/xml",
                "multipart/form-data; boundary=x",
                "application/x-www-form-urlencoded",
                "application/json; charset=utf-16",
                "///",
                "application/",
                "*/*",
                "text/html");
        int which = dice.nextInt(types.size() + 1);
        if (which == types.size()) {
            draft.headers.remove("Content-Type");
            draft.spoiled("no media type", Must.BE_ANSWERED);
            return;
        }
        draft.headers.put("Content-Type", types.get(which));
        boolean wrong = draft.operation.takesJson() && which < 4;
        draft.spoiled("media type " + types.get(which), wrong ? Must.BE_REFUSED : Must.BE_ANSWERED);
    }

    void method(Draft draft, Random dice) {
        String other = METHODS.get(dice.nextInt(METHODS.size()));
        Set<String> there = methods.get(draft.operation.path());
        if (there.contains(other)) {
            header(draft, dice);
            return;
        }
        draft.method = other;
        if (SAYS_NOTHING_OF_BODIES.contains(other)) {
            draft.body = null;
            draft.headers.remove("Content-Type");
        }
        boolean asGet = other.equals("HEAD") && there.contains("GET");
        draft.spoiled("method " + other, asGet ? Must.BE_ANSWERED : Must.BE_REFUSED);
    }

    void path(Draft draft, Random dice) {
        String path = draft.path;
        String cut = path.substring(0, path.lastIndexOf('/') + 1);
        List<Nasty.Text> ways = List.of(
                new Nasty.Text("no id at the end", cut + "zzz"),
                new Nasty.Text("short id", cut + "1-1-1-1-1"),
                new Nasty.Text("nil id", cut + "00000000-0000-0000-0000-000000000000"),
                new Nasty.Text("path upwards", cut + "..%2f..%2fadmin"),
                new Nasty.Text("dots", cut + "../" + path.substring(cut.length())),
                new Nasty.Text("NUL in the path", path + "%00"),
                new Nasty.Text("broken encoding in the path", path + "%zz"),
                new Nasty.Text("bytes that are no UTF-8 in the path", cut + "%ff"),
                new Nasty.Text("slash at the end", path + "/"),
                new Nasty.Text("two slashes", path.replaceFirst("/v1/", "/v1//")),
                new Nasty.Text("matrix", path + ";a=b"),
                new Nasty.Text("one more segment", path + "/zq81"),
                new Nasty.Text("long segment", cut + "9".repeat(2000)),
                new Nasty.Text("SQL in the path", cut + "%27%20or%201%3D1--"),
                new Nasty.Text("markup in the path", cut + "%3Cscript%3E"),
                new Nasty.Text("ending", path + ".json"));
        Nasty.Text way = ways.get(dice.nextInt(ways.size()));
        draft.path = way.text();
        draft.spoiled(Asked.PATH + way.kind(), Must.BE_ANSWERED);
    }

    /** Asked by nobody, by nobody in disguise, or by somebody whose role may not. */
    void caller(Draft draft, Random dice) {
        if (draft.operation.isPublic()) {
            draft.headers.put("Authorization", "Bearer made.up.token");
            draft.spoiled("bad token at a public door", Must.BE_ANSWERED);
            return;
        }
        String wrong = people.whoMayNot(draft.operation, dice);
        if (wrong != null && dice.nextBoolean()) {
            draft.who = wrong;
            draft.spoiled("as " + wrong + ", who may not", Must.BE_FORBIDDEN);
            return;
        }
        String token = people.token(draft.who);
        draft.who = null;
        List<Nasty.Text> ways = List.of(
                new Nasty.Text("nobody", ""),
                new Nasty.Text("empty token", "Bearer "),
                new Nasty.Text("made-up token", "Bearer made.up.token"),
                new Nasty.Text("password", "Basic YWRtaW46YWRtaW4="),
                new Nasty.Text("unsigned token", "Bearer " + unsigned(token)),
                new Nasty.Text("token with another signature", "Bearer " + otherSignature(token)),
                new Nasty.Text("token with other claims", "Bearer " + otherClaims(token)));
        Nasty.Text way = ways.get(dice.nextInt(ways.size()));
        if (!way.text().isEmpty()) {
            draft.headers.put("Authorization", way.text());
        }
        draft.spoiled("as " + way.kind(), Must.BE_UNKNOWN_CALLER);
    }

    private static String unsigned(String token) {
        String head = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.UTF_8));
        return head + "." + String.valueOf(token).replaceFirst("^[^.]*\\.", "").replaceFirst("\\.[^.]*$", ".");
    }

    private static String otherSignature(String token) {
        return String.valueOf(token).replaceFirst("\\.[^.]*$", "." + "A".repeat(342));
    }

    private static String otherClaims(String token) {
        String[] parts = String.valueOf(token).split("\\.");
        if (parts.length < 3) {
            return "x";
        }
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
                .replaceFirst("\"groups\":\\[[^]]*]", "\"groups\":[\"administrator\"]");
        return parts[0] + "."
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString((claims + " ").getBytes(StandardCharsets.UTF_8))
                + "." + parts[2];
    }
}
