const staff = {
  active: "在用",
  inactive: "停用",
  saved: "已保存",
  savedName: "已保存：{name}",
  state: "状态",
  "area.activeHint": "在用；停用后新的叫修不能再选",
  "area.add": "添加服务区域",
  "area.branch": "所属",
  "area.kind": "类别",
  "area.name": "区域",
  "area.nameHint": "如 朝阳区、望京街道",
  "area.none": "还没有服务区域",
  "area.noneHint": "添加区域后，登记的叫修才有到达时限。",
  "area.title": "各分公司的区域",
  "areaKind.add": "添加类别",
  "areaKind.code": "代码",
  "areaKind.codeHint": "小写字母、数字和下划线，以后不能改",
  "areaKind.lead": "各类区域多久到达，写在制度的条文里（如 1.14、7.4.2.5），在制度页面修改。",
  "areaKind.name": "类别",
  "areaKind.nameEn": "英文名称",
  "areaKind.nameZh": "中文名称",
  "areaKind.title": "区域类别",
  "branch.activeHint": "在用",
  "branch.add": "添加分公司",
  "branch.address": "地址",
  "branch.calendar": "工作日历",
  "branch.calendarHint": "到达时限按它的上班时间计算",
  "branch.code": "代码",
  "branch.codeHint": "2 至 6 个大写字母或数字，用于单号",
  "branch.kind": "性质",
  "branch.name": "名称",
  "branch.none": "还没有分公司",
  "branch.noneHint": "添加分公司后才能登记叫修。",
  "branch.phone": "电话",
  "branchKind.branch": "分公司",
  "branchKind.head_office": "总部",
  "branchKind.service_centre": "服务中心",
  "company.name": "公司名称",
  "company.phone": "客服电话",
  "company.phoneHint": "显示在客户看到的页面上",
  "company.zone": "时区",
  "company.zoneHint": "所有日期和时限都按这个时区计算",
} as const;

export default staff;

declare module "../../lib/words" {
  interface Words {
    staff: typeof staff;
  }
}
