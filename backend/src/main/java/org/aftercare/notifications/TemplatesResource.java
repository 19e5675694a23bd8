package org.aftercare.notifications;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Commit;
import org.aftercare.kernel.IfMatch;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Problem;
import org.aftercare.kernel.Removal;
import org.aftercare.kernel.Sql;
import org.aftercare.notifications.TemplateForms.ChangeNoticeTemplate;
import org.aftercare.notifications.TemplateForms.NoticeTemplateView;
import org.aftercare.notifications.TemplateForms.PreviewNotice;

/** What notices say, kind by kind. */
@Path("/notice-templates")
@Cancellable(false)
public class TemplatesResource {
    @Inject
    NoticeCatalogue catalogue;

    @Inject
    TemplatePages pages;

    @Inject
    Commit commit;

    @Inject
    IfMatch ifMatch;

    @Inject
    Journal journal;

    @Inject
    Sql sql;

    /** @param facts of the newest notice of the kind; null where there was none yet */
    private record Example(String company, String zone, JsonNode facts) {}

    @GET
    @Operation(operationId = "listNoticeTemplates", summary = "What notices say: every kind with its two wordings")
    public Uni<Page<NoticeTemplateView>> list() {
        return pages.all().map(all -> new Page<>(all, null));
    }

    @PUT
    @Path("/{kind}")
    @Operation(
            operationId = "changeNoticeTemplate",
            summary = "Say it in the company's own words; an unknown {field} is refused")
    public Uni<NoticeTemplateView> change(@PathParam("kind") String kind, @NotNull @Valid ChangeNoticeTemplate form) {
        List<String> fields = known(kind).fields();
        return ifMatch.orShow(
                        commit.once(form, () -> write(kind, form, fields)),
                        NoticeTemplate.idOf(kind),
                        () -> pages.one(kind))
                .chain(() -> pages.one(kind));
    }

    @DELETE
    @Path("/{kind}")
    @Operation(operationId = "resetNoticeTemplate", summary = "Back to the wording that was shipped")
    public Uni<NoticeTemplateView> reset(@PathParam("kind") String kind) {
        known(kind);
        return commit.once(
                        "",
                        () -> NoticeTemplate.ofKind(kind)
                                .chain(own -> own == null
                                        ? Uni.createFrom().item(NoticeTemplate.idOf(kind))
                                        : Removal.of(NoticeTemplate.class, own.id)
                                                .chain(() -> tell(NoticeEvents.TEMPLATE_RESET, kind))))
                .chain(() -> pages.one(kind));
    }

    @POST
    @Path("/{kind}/preview")
    @Operation(
            operationId = "previewNoticeTemplate",
            summary = "How it would read, as text and as a mail, with the facts of the newest notice")
    public Uni<Letter> preview(@PathParam("kind") String kind, @NotNull @Valid PreviewNotice form) {
        Wording wording = new Wording(form.subject(), form.body());
        List<Problem.Field> wrong =
                NoticeTemplate.unknown("", wording, known(kind).fields());
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
        return sql.found(Example.class, """
                        select c.name as company, c.zone,
                          (select n.facts from notice n where n.kind = $1 order by n.at desc limit 1) as facts
                        from company c
                        """, kind).map(example -> {
            Wording filled = wording.filled(field -> filled(form.language(), field, example));
            return Letter.of(form.language(), filled.subject(), List.of(filled), example.company());
        });
    }

    private static String filled(String language, String field, Example example) {
        if (example.facts() == null && !field.equals(NoticeCatalogue.COMPANY)) {
            return "‹" + field + "›";
        }
        return new FactWords(example.facts(), example.company(), ZoneId.of(example.zone())).say(language, field);
    }

    private Uni<UUID> write(String kind, ChangeNoticeTemplate form, List<String> fields) {
        return NoticeTemplate.ofKind(kind).chain(own -> {
            ifMatch.require(own == null ? 0 : own.version);
            NoticeTemplate template = own == null ? NoticeTemplate.of(kind) : own;
            template.say(form.wordings(), fields);
            return template.persistAndFlush().chain(() -> tell(NoticeEvents.TEMPLATE_CHANGED, kind));
        });
    }

    private Uni<UUID> tell(String event, String kind) {
        UUID id = NoticeTemplate.idOf(kind);
        return journal.record(event, null, new NoticeEvents.TemplateChange(kind), Subject.of("notice_template", id))
                .replaceWith(id);
    }

    private NoticeCatalogue.Entry known(String kind) {
        if (!catalogue.knows(kind)) {
            throw Problem.notFound();
        }
        return catalogue.of(kind);
    }
}
