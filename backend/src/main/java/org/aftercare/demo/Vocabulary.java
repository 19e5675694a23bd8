package org.aftercare.demo;

import java.util.List;

/** Names, streets and faults as one hears them on the phone. The brand is nobody's. */
final class Vocabulary {
    static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙马胡朱郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程魏苏吕丁任沈姚卢姜崔钟谭陆汪范金石";
    static final List<String> GIVEN = List.of(
            "建国", "秀英", "伟", "桂兰", "志强", "丽华", "明", "淑珍", "海燕", "建华", "玉兰", "勇", "红梅", "国庆", "晓东", "春梅", "永强", "婷",
            "俊杰", "雪", "文博", "佳怡", "子涵", "浩然", "欣怡", "立新", "静", "德明", "凤霞", "振华", "慧", "鹏飞", "雅琴", "宏伟", "倩", "思远",
            "秋生", "美玲", "家豪", "燕", "学军", "爱华", "晨", "瑞芳", "大勇", "小红", "长林", "彩云", "卫东", "青");

    static final List<String> COMPANIES = List.of(
            "悦来酒店", "金穗餐饮", "百合幼儿园", "启明律师事务所", "华联便利店", "同心养老院", "蓝天物业", "鼎盛装饰", "康宁诊所", "书香阁书店", "顺达物流", "新苗培训学校",
            "万家超市", "清风茶楼", "锦程旅行社", "天一健身", "和气面馆", "远景科技", "安居中介", "嘉禾印务");

    record District(String name, String kind, List<String> streets) {}

    record City(String code, String branch, String kind, String city, String phone, List<District> districts) {}

    static final List<City> CITIES = List.of(
            new City(
                    "BJ",
                    "北京服务中心",
                    "service_centre",
                    "北京市",
                    "010-6512 8800",
                    List.of(
                            new District("朝阳区", "downtown", List.of("望京西路", "建国路", "朝阳北路", "酒仙桥路", "农展馆南路", "东四环中路")),
                            new District("海淀区", "downtown", List.of("中关村大街", "学院路", "复兴路", "苏州街", "西三旗东路", "知春路")),
                            new District("大兴区", "suburb", List.of("黄村西大街", "兴华大街", "旧宫东路", "瀛海路")),
                            new District("密云区", "remote", List.of("鼓楼东大街", "新中街", "滨河路")))),
            new City(
                    "TJ",
                    "天津分公司",
                    "branch",
                    "天津市",
                    "022-2330 6600",
                    List.of(
                            new District("和平区", "downtown", List.of("南京路", "赤峰道", "成都道", "西康路")),
                            new District("南开区", "downtown", List.of("卫津路", "红旗路", "白堤路", "鞍山西道", "长江道")),
                            new District("西青区", "suburb", List.of("杨柳青大道", "津静公路", "中北大道")),
                            new District("蓟州区", "remote", List.of("渔阳南路", "人民东大街")))),
            new City(
                    "SJZ",
                    "石家庄分公司",
                    "branch",
                    "石家庄市",
                    "0311-8602 1200",
                    List.of(
                            new District("长安区", "downtown", List.of("中山东路", "建设北大街", "和平东路", "体育北大街")),
                            new District("裕华区", "downtown", List.of("裕华东路", "槐安东路", "翟营南大街", "建华南大街")),
                            new District("鹿泉区", "suburb", List.of("海山北街", "龙泉路", "上庄大街")),
                            new District("平山县", "remote", List.of("冶河西路", "柏坡东路")))));

    static final List<String> ESTATES = List.of(
            "阳光花园", "翠湖家园", "锦绣苑", "金桂小区", "和平里", "枫林雅居", "世纪城", "绿景家园", "幸福里", "东方明珠", "馨园", "梧桐苑", "龙泽园", "安泰家园",
            "景泰里", "紫薇苑");

    /** A product and what goes wrong with it: fault, diagnosis, work done, the usual fee. */
    record Product(
            String code,
            String name,
            String category,
            int warrantyMonths,
            String starts,
            int minutes,
            List<Trouble> troubles) {}

    record Trouble(String fault, String diagnosis, String work, String category, int fee) {}

    private static final List<Trouble> AIR = List.of(
            new Trouble("制冷效果差，开了半小时房间还是热", "制冷剂不足，室外机连接管有轻微渗漏", "补焊连接管，抽真空，加制冷剂 0.6 kg，试机正常", "repair", 180),
            new Trouble("室内机漏水，墙面湿了一片", "排水管堵塞，接水盘积灰", "疏通排水管，清洗接水盘和过滤网", "maintenance", 80),
            new Trouble("开机后面板显示 E4，不能启动", "室外机温度传感器开路", "更换温度传感器，试机一小时无异常", "part_replacement", 160),
            new Trouble("运行时有很大的嗡嗡声", "室外机支架螺栓松动", "紧固支架，加装减震垫", "repair", 60),
            new Trouble("遥控器没有反应", "接收头受潮", "更换接收头", "part_replacement", 90));
    private static final List<Trouble> WASHER = List.of(
            new Trouble("脱水时震动很大，机器会移位", "减震吊杆老化", "更换四根吊杆，调平机脚", "part_replacement", 190),
            new Trouble("洗到一半停住不排水", "排水泵被异物卡住", "清理排水泵，取出硬币两枚", "repair", 70),
            new Trouble("不进水，一直显示进水中", "进水阀滤网堵塞", "清洗滤网，更换密封圈", "repair", 60),
            new Trouble("门打不开", "门锁损坏", "更换门锁组件", "part_replacement", 150));
    private static final List<Trouble> FRIDGE = List.of(
            new Trouble("冷藏室不冷，冷冻室正常", "风道结冰，化霜加热丝断路", "更换化霜加热丝，除冰，试机正常", "part_replacement", 260),
            new Trouble("压缩机一直不停机", "门封条老化漏冷", "更换门封条", "part_replacement", 140),
            new Trouble("冰箱底部有积水", "排水孔堵塞", "疏通排水孔", "maintenance", 60));
    private static final List<Trouble> HEATER = List.of(
            new Trouble("打不着火，反复点火后报警", "点火针积碳，水气联动阀卡滞", "清洗点火针，更换联动阀膜片", "repair", 130),
            new Trouble("出水忽冷忽热", "水流传感器脏堵", "清洗传感器和进水滤网", "maintenance", 80),
            new Trouble("机身滴水", "热交换器接口密封圈老化", "更换密封圈，保压测试", "part_replacement", 120));
    private static final List<Trouble> HOOD = List.of(
            new Trouble("吸力变小，炒菜满屋是烟", "叶轮油垢严重", "拆洗叶轮和油网", "maintenance", 120),
            new Trouble("照明灯不亮", "灯板损坏", "更换灯板", "part_replacement", 60));
    private static final List<Trouble> TV = List.of(
            new Trouble("有声音没有图像", "背光灯条损坏", "更换背光灯条", "part_replacement", 320),
            new Trouble("开机停在标志画面", "系统程序损坏", "重新写入系统程序", "repair", 80));

    static final List<Product> PRODUCTS = List.of(
            new Product("KFR-26GW", "壁挂空调 1 匹", "空调", 36, "bought", 60, AIR),
            new Product("KFR-35GW", "壁挂空调 1.5 匹", "空调", 36, "bought", 60, AIR),
            new Product("KFR-72LW", "柜式空调 3 匹", "空调", 36, "accepted", 90, AIR),
            new Product("XQB-80", "波轮洗衣机 8 公斤", "洗衣机", 24, "bought", 60, WASHER),
            new Product("XQG-100", "滚筒洗衣机 10 公斤", "洗衣机", 24, "bought", 75, WASHER),
            new Product("BCD-258", "三门冰箱 258 升", "冰箱", 36, "bought", 75, FRIDGE),
            new Product("BCD-506", "对开门冰箱 506 升", "冰箱", 36, "bought", 90, FRIDGE),
            new Product("JSQ-16", "燃气热水器 16 升", "热水器", 24, "accepted", 60, HEATER),
            new Product("DSZF-60", "电热水器 60 升", "热水器", 24, "accepted", 60, HEATER),
            new Product("CXW-230", "侧吸油烟机", "油烟机", 12, "accepted", 75, HOOD),
            new Product("L55-A", "液晶电视 55 英寸", "电视", 12, "bought", 60, TV),
            new Product("L75-A", "液晶电视 75 英寸", "电视", 12, "bought", 90, TV));

    private Vocabulary() {}
}
