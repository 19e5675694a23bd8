package org.aftercare.parts.importing;

import java.math.BigDecimal;
import java.util.Objects;

import org.aftercare.parts.Part;

/** A part as a row of the list tells it, or as the catalogue has it. Price in yuan. */
record ListedPart(
        String code,
        String name,
        String spec,
        String unit,
        Part.Kind kind,
        String barcode,
        boolean oldForNew,
        String storageNeed,
        Integer minStock,
        BigDecimal price,
        String supplierName) {
    boolean isAs(ListedPart other) {
        return equals(other)
                || name.equals(other.name)
                        && spec.equals(other.spec)
                        && unit.equals(other.unit)
                        && kind == other.kind
                        && Objects.equals(barcode, other.barcode)
                        && oldForNew == other.oldForNew
                        && storageNeed.equals(other.storageNeed)
                        && Objects.equals(minStock, other.minStock)
                        && (price == null
                                ? other.price == null
                                : other.price != null && price.compareTo(other.price) == 0)
                        && supplierName.equals(other.supplierName);
    }
}
