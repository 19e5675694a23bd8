package org.aftercare.workshop;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;

import org.aftercare.kernel.Words;
import org.aftercare.workshop.ItemViews.ReturnLine;

/** What the customer signs at the return, line by line in the caller's language: the content the signature is bound to. */
@ApplicationScoped
public class ReturnLines {
    private static final List<String> PLAIN =
            List.of("item", "ticket", "receipt", "customer", "what", "serial", "accessories", "fault", "workDone");

    @Inject
    Words words;

    /** @param content as item_content gives it */
    List<ReturnLine> of(JsonNode content) {
        List<ReturnLine> lines = new ArrayList<>();
        PLAIN.forEach(name -> line(lines, name, content.path(name).asText("")));
        if (content.hasNonNull("ending")) {
            line(
                    lines,
                    "ending",
                    words.say("item-ending." + content.get("ending").asText()));
        }
        line(lines, "reason", content.path("reason").asText(""));
        line(lines, "exchangedFor", content.path("exchangedFor").asText(""));
        if (content.hasNonNull("fee")) {
            line(
                    lines,
                    "fee",
                    "¥ " + content.get("fee").decimalValue().setScale(2).toPlainString());
        }
        return lines;
    }

    private void line(List<ReturnLine> lines, String name, String value) {
        if (!value.isBlank() && !value.equals("null")) {
            lines.add(new ReturnLine(words.say("return-line." + name), value));
        }
    }
}
