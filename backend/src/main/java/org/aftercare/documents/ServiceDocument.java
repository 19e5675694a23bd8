package org.aftercare.documents;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.aftercare.staff.Role;

/** A service standard, or what a post answers for; its texts are its versions. */
@Entity
public class ServiceDocument extends PanacheEntityBase {
    @Schema(name = "ServiceDocumentKind")
    public enum Kind {
        /** How service is done, by everybody and in every shop (5.1.2.3). */
        standard,
        /** What a post answers for (9.8a). */
        post
    }

    @Id
    public UUID id;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    public String title;

    /** Of a post; else null. */
    @Enumerated(EnumType.STRING)
    public Role role;

    @Version
    public int version;
}
