package org.aftercare.demo;

import java.math.BigDecimal;
import java.util.List;

/** What the demo company's warehouses keep, and which of it a repair uses up. */
record DemoGoods(
        String code,
        String name,
        String spec,
        String unit,
        String kind,
        BigDecimal cost,
        BigDecimal price,
        int minimum,
        String shelf,
        boolean oldForNew,
        String usedFor,
        int pieces) {
    static final List<DemoGoods> ALL = List.of(
            part("WGQ-10", "空调温度传感器", "10 kΩ 1.2 m", "只", 8.6, 35, 20, "A-01", "更换温度传感器", 1),
            part("JST-38", "遥控接收头", "38 kHz", "只", 4.2, 20, 20, "A-01", "更换接收头", 1),
            part("DG-4L", "洗衣机减震吊杆", "四根一套", "套", 32.5, 68, 12, "A-02", "更换四根吊杆", 1),
            part("MS-XQB", "洗衣机门锁组件", "XQB/XQG 通用", "套", 41, 95, 8, "A-02", "更换门锁组件", 1),
            part("JSF-01", "进水阀密封圈", "φ18", "只", 1.1, 5, 40, "A-03", "更换密封圈", 1),
            exchanged("HS-258", "冰箱化霜加热丝", "180 W", "根", 46.8, 120, 8, "B-01", "更换化霜加热丝", 1),
            part("MFT-258", "冰箱门封条", "560×1180 mm", "条", 38, 85, 8, "B-01", "更换门封条", 1),
            part("LDF-16", "联动阀膜片", "JSQ-16", "片", 6.5, 25, 15, "B-02", "更换联动阀膜片", 1),
            part("DB-230", "油烟机灯板", "LED 2×1.5 W", "块", 12.4, 38, 10, "B-02", "更换灯板", 1),
            exchanged("BG-55", "电视背光灯条", "55 英寸 8 条一套", "套", 118, 240, 6, "B-03", "更换背光灯条", 1),
            exchanged("YSJ-35", "空调压缩机", "1.5 匹 R32", "台", 412, 780, 2, "C-01", null, 1),
            exchanged("KZB-35", "空调室外机控制板", "KFR-35 系列", "块", 168, 320, 3, "C-01", null, 1),
            part("PSB-30", "洗衣机排水泵", "30 W", "台", 36, 88, 6, "A-02", null, 1),
            part("DHZ-16", "热水器点火针", "一对", "对", 9.8, 30, 10, "B-02", null, 1),
            consumable("R32-100", "制冷剂 R32", "100 g", "份", 5.4, 60, "C-02", "加制冷剂", 6),
            consumable("TG-635", "空调铜管", "φ6.35，1 m", "米", 19.5, 30, "C-02", null, 1),
            consumable("BWT-20", "保温套管", "2 m", "根", 6.2, 20, "C-02", null, 1),
            consumable("LS-M8", "膨胀螺栓", "M8×80，10 只", "包", 7.5, 15, "C-03", "紧固支架", 1),
            consumable("QXJ-500", "空调清洗剂", "500 ml", "瓶", 14.8, 24, "C-03", "清洗接水盘", 1),
            consumable("ST-01", "防护手套", "丁腈，一副", "副", 3.2, 40, "C-03", null, 1));

    private static DemoGoods part(
            String code,
            String name,
            String spec,
            String unit,
            double cost,
            double price,
            int minimum,
            String shelf,
            String usedFor,
            int pieces) {
        return new DemoGoods(
                code,
                name,
                spec,
                unit,
                "part",
                BigDecimal.valueOf(cost),
                BigDecimal.valueOf(price),
                minimum,
                shelf,
                false,
                usedFor,
                pieces);
    }

    /** The old one is handed in first. */
    private static DemoGoods exchanged(
            String code,
            String name,
            String spec,
            String unit,
            double cost,
            double price,
            int minimum,
            String shelf,
            String usedFor,
            int pieces) {
        DemoGoods one = part(code, name, spec, unit, cost, price, minimum, shelf, usedFor, pieces);
        return new DemoGoods(
                code, name, spec, unit, one.kind, one.cost, one.price, minimum, shelf, true, usedFor, pieces);
    }

    private static DemoGoods consumable(
            String code,
            String name,
            String spec,
            String unit,
            double cost,
            int minimum,
            String shelf,
            String usedFor,
            int pieces) {
        return new DemoGoods(
                code,
                name,
                spec,
                unit,
                "consumable",
                BigDecimal.valueOf(cost),
                null,
                minimum,
                shelf,
                false,
                usedFor,
                pieces);
    }
}
