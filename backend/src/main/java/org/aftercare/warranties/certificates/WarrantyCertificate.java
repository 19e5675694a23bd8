package org.aftercare.warranties.certificates;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import org.aftercare.kernel.Ids;
import org.aftercare.kernel.Problem;

/** A certificate as it was issued, for one unit or for building works. */
@Entity
public class WarrantyCertificate extends PanacheEntityBase {
    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    public UUID id;

    public String number;

    /** 128 random bits, on the paper: whoever reads them may check it. */
    public String code;

    public UUID branchId;
    public UUID customerId;

    /** One of the two. */
    public UUID equipmentId;

    public UUID worksId;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "jsonb")
    public CertificateContent content;

    public Instant issuedAt;
    public UUID issuedBy;
    public LocalDate sentOn;

    /** Who received it. */
    public String sentTo;

    /** The contact person that the customer was told of since. */
    public String contactTold;

    @Version
    public int version;

    static WarrantyCertificate of(UUID brought, CertificateContent content, UUID by, Instant now) {
        byte[] bits = new byte[16];
        RANDOM.nextBytes(bits);
        WarrantyCertificate made = new WarrantyCertificate();
        made.id = Ids.orNext(brought);
        made.code = Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
        made.content = content;
        made.issuedAt = now;
        made.issuedBy = by;
        return made;
    }

    /** 409 once it was sent: the day that counts is the first (15.1.1a). */
    void sent(LocalDate on, String to) {
        if (sentOn != null) {
            throw Problem.conflict("certificate-sent", number);
        }
        sentOn = on;
        sentTo = to.strip();
    }
}
