package org.aftercare.notifications;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Problem;

/** The company's own wording of a kind. Where there is none, the shipped text is said. */
@Entity
public class NoticeTemplate extends PanacheEntityBase {
    @Id
    public UUID id;

    public String kind;
    public String zhSubject;
    public String zhBody;
    public String enSubject;
    public String enBody;

    @Version
    public int version;

    /** The same for a kind whether or not it has a wording of its own: what the journal speaks of. */
    static UUID idOf(String kind) {
        return UUID.nameUUIDFromBytes(("notice-template:" + kind).getBytes(StandardCharsets.UTF_8));
    }

    /** Null where the shipped text is said. */
    static Uni<NoticeTemplate> ofKind(String kind) {
        return findById(idOf(kind));
    }

    static NoticeTemplate of(String kind) {
        NoticeTemplate template = new NoticeTemplate();
        template.id = idOf(kind);
        template.kind = kind;
        return template;
    }

    /** Takes the texts over; 400 for a {field} that the kind does not have. */
    void say(Wordings wordings, List<String> fields) {
        List<Problem.Field> wrong = new ArrayList<>(unknown("zh.", wordings.zh(), fields));
        wrong.addAll(unknown("en.", wordings.en(), fields));
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
        zhSubject = wordings.zh().subject().strip();
        zhBody = wordings.zh().body().strip();
        enSubject = wordings.en().subject().strip();
        enBody = wordings.en().body().strip();
    }

    /** What is wrong with a wording: each place with the field it does not have and those there are. */
    static List<Problem.Field> unknown(String prefix, Wording wording, List<String> fields) {
        List<Problem.Field> wrong = new ArrayList<>();
        collect(wrong, prefix + "subject", wording.subject(), fields);
        collect(wrong, prefix + "body", wording.body(), fields);
        return wrong;
    }

    private static void collect(List<Problem.Field> wrong, String place, String template, List<String> fields) {
        for (String name : Wording.fieldsOf(template)) {
            if (!fields.contains(name)) {
                wrong.add(new Problem.Field(place, "placeholder-unknown", null, name, String.join(", ", fields)));
            }
        }
    }
}
