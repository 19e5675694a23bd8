package org.aftercare.parts.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a parts list may tell, and how its columns are headed. The first heading is the one that is shown. */
public enum Column {
    code(true, "编码", "配件编码", "物料编码", "code", "part code", "part no"),
    name(true, "名称", "配件名称", "品名", "name", "part name"),
    spec(false, "规格", "规格型号", "spec", "specification"),
    unit(true, "单位", "计量单位", "unit"),
    kind(false, "类别", "类型", "kind", "type"),
    barcode(false, "条码", "条形码", "barcode"),
    old_for_new(false, "以旧换新", "old for new"),
    storage_need(false, "储存要求", "storage need", "storage"),
    min_stock(false, "最低库存", "安全库存", "minimum", "min stock", "minimum stock"),
    price(false, "售价", "单价", "price", "sales price"),
    supplier(false, "供应商", "supplier"),
    bin(false, "货位", "库位", "储位", "bin"),
    quantity(false, "期初数量", "数量", "库存", "opening stock", "quantity"),
    unit_cost(false, "期初单价", "成本单价", "成本", "unit cost", "cost");

    final boolean needed;
    final List<String> headings;

    Column(boolean needed, String... headings) {
        this.needed = needed;
        this.headings = List.of(headings);
    }

    /** The column headed so, in either language; null: none. */
    static Column headed(String heading) {
        String plain = heading.replace("*", "").replace("_", " ").strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.headings.contains(plain))
                .findFirst()
                .orElse(null);
    }
}
