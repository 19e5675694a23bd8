package org.aftercare.parts;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import org.aftercare.customers.Initials;
import org.aftercare.customers.SearchTerms;
import org.aftercare.journal.Differences;
import org.aftercare.parts.PartForms.PartForm;

/** Something the warehouse keeps, as the catalogue describes it. How much of it there is only movements tell. */
@Entity
public class Part extends PanacheEntityBase {
    @Schema(name = "PartKind")
    public enum Kind {
        /** Fitted into what is repaired. */
        part,
        /** Used up: solder, gloves, refrigerant. */
        consumable,
        tool,
        /** Taken out of what was repaired (8.4.3.5). */
        old_part
    }

    @Id
    public UUID id;

    public String code;
    public String name;
    public String spec = "";

    /** The smallest piece that is handed out. */
    public String unit;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    /** As the scanner reads it; null: the code is printed and read. */
    public String barcode;

    /** The old one is handed in before the new one is drawn (8.4.3.5). */
    public boolean oldForNew;

    /** What it must be kept from (8.4.4.1); shown at receipt and issue. */
    public String storageNeed = "";

    /** Fewer than so many in all stores of a branch: it is bought again. Null: nobody watches it. */
    public Integer minStock;

    /** What a customer pays for one, in yuan; null: not sold. */
    public BigDecimal price;

    public String supplierName = "";
    public Instant retiredAt;

    /** By which it is found. */
    public String haystack = "";

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    public String[] initials = {};

    @Version
    public int version;

    static Part known(UUID id) {
        Part part = new Part();
        part.id = id;
        return part;
    }

    /** Takes the form over; tells which fields it touched. */
    List<String> describe(PartForm form, Instant now) {
        PartForm before = kind == null ? null : said();
        code = form.code().strip();
        name = form.name().strip();
        spec = text(form.spec());
        unit = form.unit().strip();
        kind = form.kind();
        barcode = text(form.barcode()).isEmpty() ? null : text(form.barcode());
        oldForNew = form.oldForNew();
        storageNeed = text(form.storageNeed());
        minStock = form.minStock();
        price = form.price();
        supplierName = text(form.supplierName());
        if (form.retired() != (retiredAt != null)) {
            retiredAt = form.retired() ? now : null;
        }
        haystack = SearchTerms.plain(String.join("", code, name, spec, barcode == null ? "" : barcode));
        initials = Initials.of(name).toArray(String[]::new);
        return before == null ? List.of() : Differences.between(before, said());
    }

    private PartForm said() {
        return new PartForm(
                id,
                code,
                name,
                spec,
                unit,
                kind,
                barcode,
                oldForNew,
                storageNeed,
                minStock,
                price,
                supplierName,
                retiredAt != null);
    }

    private static String text(String said) {
        return said == null ? "" : said.strip();
    }
}
