package org.aftercare.notifications;

import java.util.List;
import java.util.stream.Collectors;

/** A mail as text and as HTML, the one made from the other: nothing in a text can become markup. */
public record Letter(String subject, String text, String html) {
    private static final String SHELL = """
            <!doctype html>
            <html lang="%1$s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%2$s</title></head>
            <body style="margin:0;padding:24px 16px;background:#f5f6f8;color:#1f2328;font:16px/1.6 system-ui,'PingFang SC','Microsoft YaHei',sans-serif">
            <div style="max-width:560px;margin:0 auto;padding:24px;background:#fff;border:1px solid #e3e6ea;border-radius:8px">
            %3$s</div>
            <p style="max-width:560px;margin:12px auto 0;color:#5b6470;font-size:13px">%4$s</p>
            </body></html>
            """;

    /** @param said one or more, as in one mail; @param subject of the mail; @param company who writes */
    static Letter of(String language, String subject, List<Wording> said, String company) {
        boolean several = said.size() > 1;
        String text = said.stream()
                .map(one -> several ? one.subject() + "\n\n" + one.body() : one.body())
                .collect(Collectors.joining("\n\n――――\n\n"));
        String sections = said.stream().map(Letter::section).collect(Collectors.joining());
        return new Letter(
                subject,
                text + "\n\n" + company + "\n",
                SHELL.formatted("en".equals(language) ? "en" : "zh-CN", escaped(subject), sections, escaped(company)));
    }

    private static String section(Wording said) {
        StringBuilder html = new StringBuilder("<h1 style=\"margin:0 0 12px;font-size:18px;line-height:1.4\">")
                .append(escaped(said.subject()))
                .append("</h1>\n");
        for (String paragraph : said.body().strip().split("\n\\s*\n")) {
            html.append("<p style=\"margin:0 0 12px\">")
                    .append(escaped(paragraph.strip()).replace("\n", "<br>\n"))
                    .append("</p>\n");
        }
        return html.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
