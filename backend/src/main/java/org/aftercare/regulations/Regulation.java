package org.aftercare.regulations;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.aftercare.kernel.Bilingual;
import org.aftercare.kernel.Problem;

/** A written regulation that the company may bind itself to. */
@Entity
public class Regulation extends PanacheEntityBase {
    @Schema(name = "RegulationStatus")
    public enum Status {
        /** Can be adopted; nothing of it runs. */
        available,
        /** Its running articles bind. */
        adopted,
        /** Was adopted once: what was opened under it stays, nothing new is opened. */
        retired
    }

    @Id
    public UUID id;

    public String code;
    public int number;

    @Column(name = "title_zh")
    public String titleZh;

    @Column(name = "title_en")
    public String titleEn;

    /** Written by the company, not shipped. */
    public boolean own;

    @Enumerated(EnumType.STRING)
    public Status status;

    public Instant adoptedAt;
    public Instant retiredAt;

    @Version
    public int version;

    public static Uni<Regulation> byCode(String code) {
        return Regulation.<Regulation>find("code", code).firstResult();
    }

    static Regulation written(UUID id, String code, int number, Bilingual title) {
        Regulation regulation = new Regulation();
        regulation.id = id;
        regulation.code = code;
        regulation.number = number;
        regulation.titleZh = title.zh().strip();
        regulation.titleEn = title.en().strip();
        regulation.own = true;
        regulation.status = Status.available;
        return regulation;
    }

    /** From now on it binds; 409 where it does already. */
    void adopt(Instant now) {
        if (status == Status.adopted) {
            throw Problem.conflict("already-adopted");
        }
        status = Status.adopted;
        adoptedAt = now;
        retiredAt = null;
    }

    /** It binds no longer; 409 where it does not. */
    void retire(Instant now) {
        if (status != Status.adopted) {
            throw Problem.conflict("not-adopted");
        }
        status = Status.retired;
        retiredAt = now;
    }

    Bilingual title() {
        return new Bilingual(titleZh, titleEn);
    }
}
