package org.aftercare.input;

import java.util.List;
import java.util.Random;

/** Texts and tokens that have broken something somewhere. */
final class Nasty {
    private Nasty() {}

    /** Each with a few words for what it is. */
    record Text(String kind, String text) {}

    /** The name of the table that an injected statement would make. */
    static final String INJECTED = "zq81_injected";

    static final String SLEEP = "'||pg_sleep(6)||'";

    private static final List<Text> TEXTS = List.of(
            new Text("empty", ""),
            new Text("blank", " \t "),
            new Text("NUL", "\u0000"),
            new Text("NUL within", "a\u0000b"),
            new Text("control characters", "\u0001\u0008\u001b[31m\u007f\u0085"),
            new Text("line breaks", "a\r\nSet-Cookie: x=1\r\n\r\nb"),
            new Text("four bytes", "𠀀😀👩‍👩‍👧‍👦"),
            new Text("lone high surrogate", "a\ud800"),
            new Text("lone low surrogate", "\udfffb"),
            new Text("right to left", "\u202egnp.exe\u200b\ufeff"),
            new Text("no character", "\uffff\ufffe"),
            new Text("combining", "Z̴̡͇̥̼̗a̷l̸g̵o̷"),
            new Text("markup", "<script>alert('zq81')</script>"),
            new Text("markup in an attribute", "\"><img src=x onerror=alert(1)>"),
            new Text(
                    "entity",
                    "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"),
            new Text("quote", "'"),
            new Text("double quote", "\""),
            new Text("SQL or", "' or '1'='1"),
            new Text("SQL statement", "'; create table " + INJECTED + "(x int); --"),
            new Text("SQL sleep", SLEEP),
            new Text("SQL like", "%_%\\"),
            new Text("backslash", "\\"),
            new Text("full-text signs", "a & ! | ( <-> :*"),
            new Text("regular expression", "(((a+)+)+)+$[*?"),
            new Text("message format", "{0} {1,number} '{"),
            new Text("format signs", "%s%n%99999999d"),
            new Text("expression", "${7*7}#{7*7}{{7*7}}"),
            new Text("spreadsheet formula", "=cmd|'/C calc'!A0"),
            new Text("path", "../../../../etc/passwd"),
            new Text("null in words", "null"),
            new Text("JSON in a text", "{\"a\":[1]}"),
            new Text("number in words", "１２３٤"),
            new Text("jndi", "${jndi:ldap://127.0.0.1/a}"),
            new Text("html entity", "&#0;&lt;"),
            new Text("scheme", "javascript:alert(1)"),
            new Text("address", "http://127.0.0.1:1/"));

    static final List<Text> DATES = List.of(
            new Text("day that is not", "2026-02-30"),
            new Text("month that is not", "2026-13-01"),
            new Text("first year", "0000-01-01"),
            new Text("last year", "9999-12-31"),
            new Text("farthest day", "+999999999-12-31"),
            new Text("earliest day", "-999999999-01-01"),
            new Text("before the calendar", "-4714-11-23"),
            new Text("beyond the database", "+294277-01-01"),
            new Text("short year", "26-3-2"),
            new Text("other order", "02/03/2026"),
            new Text("word", "tomorrow"),
            new Text("digits", "20260302"));

    static final List<Text> INSTANTS = List.of(
            new Text("farthest moment", "+1000000000-12-31T23:59:59.999999999Z"),
            new Text("earliest moment", "-1000000000-01-01T00:00:00Z"),
            new Text("beyond the database", "+294277-01-09T04:00:54.775807Z"),
            new Text("before the calendar", "-4714-11-23T23:59:59Z"),
            new Text("first year", "0001-01-01T00:00:00Z"),
            new Text("last year", "9999-12-31T23:59:59.999999999Z"),
            new Text("leap second", "2026-06-30T23:59:60Z"),
            new Text("without an offset", "2026-03-02T09:00:00"),
            new Text("odd offset", "2026-03-02T09:00:00+18:00"),
            new Text("day only", "2026-03-02"),
            new Text("milliseconds", "1772413200000"));

    static final List<Text> IDS = List.of(
            new Text("nil id", "00000000-0000-0000-0000-000000000000"),
            new Text("id of ones", "ffffffff-ffff-ffff-ffff-ffffffffffff"),
            new Text("short id", "1-1-1-1-1"),
            new Text("id in braces", "{00000000-0000-7000-8000-0000000000b1}"),
            new Text("id without lines", "0000000000007000800000000000000b1"),
            new Text("id and more", "00000000-0000-7000-8000-0000000000b1' or 1=1"),
            new Text("no id", "zzz"));

    static Text text(Random dice) {
        return TEXTS.get(dice.nextInt(TEXTS.size()));
    }

    static Text one(List<Text> of, Random dice) {
        return of.get(dice.nextInt(of.size()));
    }
}
