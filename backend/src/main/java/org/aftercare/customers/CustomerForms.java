package org.aftercare.customers;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What is said about a customer, its sites and equipment. */
public final class CustomerForms {
    private CustomerForms() {}

    /** @param number in any way of writing */
    public record PhoneForm(
            @NotBlank @Size(max = 40) String number,
            @Size(max = 40) String label) {}

    /** @param id the client's own, or null */
    public record SiteForm(
            UUID id,
            @NotBlank @Size(max = 300) String address,
            UUID areaId,
            @Size(max = 100) String contactName,
            @Size(max = 40) String contactPhone) {}

    /**
     * @param id the client's own, or null
     * @param keyAccount null: no
     * @param branchId its home branch; null: the caller's
     */
    public record AddCustomer(
            UUID id,
            @NotNull Customer.Kind kind,
            @NotBlank @Size(max = 200) String name,
            @Size(max = 2000) String note,
            @Email @Size(max = 200) String email,
            Boolean keyAccount,
            UUID branchId,
            @Size(max = 20) List<@NotNull @Valid PhoneForm> phones,
            @Size(max = 50) List<@NotNull @Valid SiteForm> sites) {
        public AddCustomer {
            phones = phones == null ? List.of() : phones;
            sites = sites == null ? List.of() : sites;
        }
    }

    public record ChangeCustomer(
            @NotNull Customer.Kind kind,
            @NotBlank @Size(max = 200) String name,
            @Size(max = 2000) String note,
            @Email @Size(max = 200) String email,
            Boolean keyAccount,
            @NotNull @Size(max = 20) List<@NotNull @Valid PhoneForm> phones) {}

    public record ChangeSite(
            @NotBlank @Size(max = 300) String address,
            UUID areaId,
            @Size(max = 100) String contactName,
            @Size(max = 40) String contactPhone,
            @NotNull Boolean active) {}

    /**
     * @param id the client's own, or null
     * @param soldByUs null: yes
     */
    public record AddEquipment(
            UUID id,
            @NotNull UUID modelId,
            @Size(max = 60) String serial,
            UUID siteId,
            LocalDate boughtOn,
            LocalDate deliveredOn,
            LocalDate acceptedOn,
            Boolean soldByUs) {}

    public record ChangeEquipment(
            @NotNull UUID modelId,
            @Size(max = 60) String serial,
            UUID siteId,
            LocalDate boughtOn,
            LocalDate deliveredOn,
            LocalDate acceptedOn,
            @NotNull Boolean soldByUs,
            LocalDate retiredOn) {}
}
