package org.aftercare.parts.purchasing;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;

import org.aftercare.kernel.Ids;

/** Somebody goods are bought from, the whole company's. */
@Entity
public class Supplier extends PanacheEntityBase {
    @Id
    public UUID id;

    public String name;
    public String contact = "";
    public String phone = "";

    /** No longer proposed; old orders keep it. */
    public Instant retiredAt;

    @Version
    public int version;

    static Supplier named(UUID brought, String name) {
        Supplier supplier = new Supplier();
        supplier.id = Ids.orNext(brought);
        supplier.name = name.strip();
        return supplier;
    }

    /** @param retired no longer bought from */
    void change(String called, String who, String reached, boolean retired, Instant now) {
        name = called.strip();
        contact = who == null ? "" : who.strip();
        phone = reached == null ? "" : reached.strip();
        retiredAt = !retired ? null : retiredAt == null ? now : retiredAt;
    }
}
