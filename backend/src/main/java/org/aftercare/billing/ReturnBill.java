package org.aftercare.billing;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * What a customer is to be billed for goods that came back.
 *
 * @param customerId null: not among our customers
 * @param amount in yuan, above nothing
 */
public record ReturnBill(UUID returnId, String number, UUID customerId, UUID branchId, BigDecimal amount) {}
