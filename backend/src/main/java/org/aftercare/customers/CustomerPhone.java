package org.aftercare.customers;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;

import org.aftercare.customers.CustomerForms.PhoneForm;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.PhoneNumber;

/** One of a customer's numbers. */
@Entity
public class CustomerPhone extends PanacheEntityBase {
    @Id
    public UUID id;

    /** As it was written. */
    public String number;

    /** As it is dialled, see {@link PhoneNumber}. */
    @Column(name = "e164")
    public String e164;

    public String label = "";
    public int position;

    static CustomerPhone of(String field, PhoneForm form, int position) {
        PhoneNumber read = PhoneNumber.of(field, form.number());
        CustomerPhone line = new CustomerPhone();
        line.id = Ids.next();
        line.number = read.raw();
        line.e164 = read.e164();
        line.label = form.label() == null ? "" : form.label().strip();
        line.position = position;
        return line;
    }

    boolean saysTheSame(CustomerPhone other) {
        return number.equals(other.number) && label.equals(other.label) && position == other.position;
    }
}
