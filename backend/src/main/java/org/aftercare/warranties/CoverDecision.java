package org.aftercare.warranties;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Bilingual;
import org.aftercare.kernel.Ids;

/** What of a job is covered and why, as somebody decided; kept as it was said. The last one stands. */
@Entity
public class CoverDecision extends PanacheEntityBase {
    @Id
    public UUID id;

    /** Ticket or item. */
    public String workKind;

    public UUID workId;
    public UUID branchId;

    /** Null: nobody knows which unit it is. */
    public UUID equipmentId;

    /** The day whose cover counts: when the job was asked for. */
    public LocalDate day;

    @Enumerated(EnumType.STRING)
    public Cover.Extent extent;

    /** What covers the parts; null: nothing. The same for labour and travel. */
    @Enumerated(EnumType.STRING)
    public CoverLine.By parts;

    @Enumerated(EnumType.STRING)
    public CoverLine.By labour;

    @Enumerated(EnumType.STRING)
    public CoverLine.By travel;

    @Enumerated(EnumType.STRING)
    public Exclusion exclusion;

    public String note = "";
    public String reasonZh;
    public String reasonEn;
    public Instant decidedAt;
    public UUID decidedBy;

    /** Another decision took its place; null: it stands. */
    public Instant replacedAt;

    @Version
    public int version;

    static CoverDecision of(UUID brought, String kind, CoveredWork.Job job, LocalDate day, Cover cover) {
        CoverDecision made = new CoverDecision();
        made.id = Ids.orNext(brought);
        made.workKind = kind;
        made.workId = job.id();
        made.branchId = job.branchId();
        made.equipmentId = job.equipmentId();
        made.day = day;
        made.extent = cover.extent();
        cover.lines().forEach(line -> made.take(line));
        return made;
    }

    private void take(CoverLine line) {
        switch (line.what()) {
            case parts -> parts = line.by();
            case labour -> labour = line.by();
            case travel -> travel = line.by();
        }
    }

    /** As {@link Cover#byGrace}. */
    boolean byGrace() {
        return extent == Cover.Extent.covered
                && Stream.of(parts, labour, travel).anyMatch(CoverLine.By.goodwill::equals);
    }

    /** @param why as the cover says it; @param said what whoever decides adds */
    void because(Exclusion left, Bilingual why, String said, UUID by, Instant now) {
        exclusion = left;
        note = said == null ? "" : said.strip();
        reasonZh = note.isEmpty() ? why.zh() : why.zh() + "（" + note + "）";
        reasonEn = note.isEmpty() ? why.en() : why.en() + " (" + note + ")";
        decidedAt = now;
        decidedBy = by;
    }

    static Uni<CoverDecision> standing(String kind, UUID work) {
        return CoverDecision.<CoverDecision>find("workKind = ?1 and workId = ?2 and replacedAt is null", kind, work)
                .firstResult();
    }
}
