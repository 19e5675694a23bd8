package org.aftercare.customers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.aftercare.customers.CustomerForms.PhoneForm;

/** A person or company the company serves. Its page is the customer file (客户资料袋). */
@Entity
public class Customer extends PanacheEntityBase {
    @Schema(name = "CustomerKind")
    public enum Kind {
        person,
        company
    }

    @Id
    public UUID id;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    public String name;
    public String note = "";

    /** Where notices go to; empty: they are printed and posted. */
    public String email = "";

    /** Looked after with particular care (大客户). */
    public boolean keyAccount;

    /** Its home branch; others see it where they serve one of its sites. */
    public UUID branchId;

    public Instant createdAt;

    @OneToMany(cascade = CascadeType.PERSIST, fetch = FetchType.EAGER)
    @JoinColumn(name = "customer_id", nullable = false, updatable = false)
    @OrderBy("position")
    public List<CustomerPhone> phones = new ArrayList<>();

    @Version
    public int version;

    static Customer known(UUID id, UUID branchId, Instant now) {
        Customer customer = new Customer();
        customer.id = id;
        customer.branchId = branchId;
        customer.createdAt = now;
        return customer;
    }

    /**
     * Who they are and how they are reached; 400 names the number that is none.
     *
     * @return the lines that are no longer theirs, to be removed
     */
    List<CustomerPhone> describe(Kind kind, String name, String note, List<PhoneForm> numbers) {
        this.kind = kind;
        this.name = name.strip();
        this.note = note == null ? "" : note.strip();
        List<CustomerPhone> lines = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            lines.add(CustomerPhone.of("phones[" + i + "].number", numbers.get(i), i));
        }
        // A line that stays as it was keeps its id; a changed one is a new line, which moves the version on.
        List<CustomerPhone> gone = phones.stream()
                .filter(old -> lines.stream().noneMatch(old::saysTheSame))
                .toList();
        phones.removeAll(gone);
        lines.removeIf(line -> phones.stream().anyMatch(line::saysTheSame));
        phones.addAll(lines);
        return gone;
    }

    /** @param email empty or null: none */
    void lookAfter(String email, boolean keyAccount) {
        this.email = email == null ? "" : email.strip();
        this.keyAccount = keyAccount;
    }
}
