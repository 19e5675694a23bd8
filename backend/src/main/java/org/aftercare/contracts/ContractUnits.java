package org.aftercare.contracts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.contracts.ContractEvents.UnitMoved;
import org.aftercare.contracts.ContractForms.AddUnit;
import org.aftercare.contracts.ContractForms.RemoveUnit;
import org.aftercare.customers.Customer;
import org.aftercare.customers.Equipment;
import org.aftercare.customers.ProductModel;
import org.aftercare.journal.Journal;

/** Units that come onto a contract's list or leave it, each on its day. In the caller's transaction. */
@ApplicationScoped
public class ContractUnits {
    @Inject
    Contracts contracts;

    @Inject
    Journal journal;

    Uni<UUID> add(Customer customer, MaintenanceContract contract, AddUnit form) {
        contract.add(form.equipmentId(), form.from());
        return contracts
                .changeable(customer, contract)
                .chain(() -> tell(ContractEvents.UNIT_ADDED, contract, form.equipmentId(), form.from(), ""));
    }

    Uni<UUID> remove(Customer customer, MaintenanceContract contract, UUID unit, RemoveUnit form) {
        contract.remove(unit, form.on(), form.reason());
        return contracts
                .changeable(customer, contract)
                .chain(() -> tell(
                        ContractEvents.UNIT_REMOVED,
                        contract,
                        unit,
                        form.on(),
                        form.reason().strip()));
    }

    private Uni<UUID> tell(String kind, MaintenanceContract contract, UUID unit, LocalDate on, String reason) {
        return Equipment.<Equipment>findById(unit)
                .chain(there -> ProductModel.<ProductModel>findById(there.modelId)
                        .chain(model -> journal.record(
                                kind,
                                contract.branchId,
                                new UnitMoved(contract.number, name(model, there), on, reason),
                                Contracts.about(contract, List.of(unit)))))
                .replaceWith(contract.id);
    }

    private static String name(ProductModel model, Equipment unit) {
        return unit.serial == null ? model.name : model.name + " " + unit.serial;
    }
}
