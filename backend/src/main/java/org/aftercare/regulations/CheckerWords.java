package org.aftercare.regulations;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.aftercare.kernel.Words;

/** What the checker of expressions says, in the caller's language; it speaks English only. */
final class CheckerWords {
    /** The checker's sentences by their kind; what is in brackets is told. */
    private static final Map<String, Pattern> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("unknown-name", Pattern.compile("undeclared reference to '([^']+)'"));
        KINDS.put("unknown-field", Pattern.compile("undefined field '([^']+)'"));
        KINDS.put("not-together", Pattern.compile("found no matching overload for '([^']+)' applied to '([^']+)'"));
        KINDS.put("unexpected", Pattern.compile("(?:mismatched|extraneous) input '([^']+)'"));
        KINDS.put("unexpected-here", Pattern.compile("no viable alternative at input '([^']+)'"));
        KINDS.put("sign", Pattern.compile("token recognition error at: '([^']+)'"));
        KINDS.put("gives", Pattern.compile("gives (\\S+), not a (\\S+)"));
        KINDS.put("lacks", Pattern.compile("missing '?([^' ]+)'? at"));
    }

    private CheckerWords() {}

    /** In Chinese its own words never stand alone; in English they are shown where no sentence of ours fits. */
    static String say(String message, Words words) {
        for (Map.Entry<String, Pattern> kind : KINDS.entrySet()) {
            Matcher found = kind.getValue().matcher(message);
            if (found.find()) {
                Object[] told = new Object[found.groupCount()];
                for (int i = 0; i < told.length; i++) {
                    told[i] = name(kind.getKey(), found.group(i + 1), words);
                }
                return words.say("mistake.checker." + kind.getKey(), told);
            }
        }
        return words.say("mistake.checker.other", message);
    }

    /** Operators as they are written: _==_ is ==; what is wanted has a name of its own. */
    private static String name(String kind, String told, Words words) {
        if (kind.equals("gives") && words.knows("wanted." + told)) {
            return words.say("wanted." + told);
        }
        return kind.equals("not-together") ? told.replaceAll("^_|_$|^@", "") : told;
    }
}
