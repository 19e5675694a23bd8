package org.aftercare.staff;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;

/** A unit that takes calls and sends technicians; also the head office. */
@Entity
public class Branch extends PanacheEntityBase {
    public enum Kind {
        service_centre,
        branch,
        head_office
    }

    @Id
    public UUID id;

    /** Short letters that begin its ticket numbers, e.g. BJ. */
    public String code;

    public String name;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    public String phone = "";
    public String address = "";

    /** Whose office hours it keeps. */
    public UUID calendarId;

    public boolean active = true;

    @Version
    public int version;
}
