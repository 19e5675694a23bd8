package org.aftercare.notifications;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Permissions;
import org.aftercare.kernel.Sql;
import org.aftercare.kernel.Words;
import org.aftercare.notifications.TemplateForms.NoticeTemplateView;
import org.aftercare.notifications.TemplateForms.WordingForm;

/** Wordings as they are read. */
@ApplicationScoped
public class TemplatePages {
    private static final List<String> ACTIONS =
            List.of("changeNoticeTemplate", "resetNoticeTemplate", "previewNoticeTemplate");

    @Inject
    NoticeCatalogue catalogue;

    @Inject
    Sql sql;

    @Inject
    Words words;

    @Inject
    Caller caller;

    @Inject
    Permissions permissions;

    /** A row of the table of templates. */
    private record Own(
            UUID id, String kind, String zhSubject, String zhBody, String enSubject, String enBody, int version) {}

    /** Every kind there is, by name. */
    Uni<List<NoticeTemplateView>> all() {
        return sql.list(
                        Own.class,
                        "select id, kind, zh_subject, zh_body, en_subject, en_body, version from notice_template")
                .map(rows -> {
                    Map<String, Own> own = rows.stream().collect(Collectors.toMap(Own::kind, Function.identity()));
                    return catalogue.all().stream()
                            .map(entry -> view(entry, own.get(entry.kind().name())))
                            .toList();
                });
    }

    Uni<NoticeTemplateView> one(String kind) {
        return sql.one(
                        Own.class,
                        "select id, kind, zh_subject, zh_body, en_subject, en_body, version from notice_template where kind = $1",
                        kind)
                .map(own -> view(catalogue.of(kind), own));
    }

    private NoticeTemplateView view(NoticeCatalogue.Entry entry, Own own) {
        String kind = entry.kind().name();
        Wordings shipped = entry.shipped();
        return new NoticeTemplateView(
                NoticeTemplate.idOf(kind),
                kind,
                words.say("notice." + kind),
                entry.fields(),
                own == null ? WordingForm.of(shipped.zh()) : new WordingForm(own.zhSubject(), own.zhBody()),
                own == null ? WordingForm.of(shipped.en()) : new WordingForm(own.enSubject(), own.enBody()),
                own != null,
                own == null ? 0 : own.version(),
                ACTIONS.stream()
                        .filter(action -> own != null || !action.equals("resetNoticeTemplate"))
                        .filter(action ->
                                permissions.allows(action, caller.identity().roles()))
                        .toList());
    }
}
