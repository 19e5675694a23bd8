/** One sentence for each kind of journal entry; {who} is a name, other values come from the entry's payload. Sorted by kind. */
const journal = {
  unknown: "{kind}",
  "area_kind.added": "添加了区域类别 {name}",
  "area_kind.changed": "修改了区域类别 {name}",
  "branch.added": "添加了分公司 {name}",
  "branch.changed": "修改了分公司 {name}",
  "calendar.added": "添加了工作日历 {name}",
  "calendar.changed": "修改了每周安排",
  "calendar.day_cleared": "{date} 恢复为按每周安排",
  "calendar.day_marked": "{date} {kind, select, workday {调休上班} other {放假}}：{name}",
  "calendar.holidays_seeded": "录入了 {year} 年节假日，新增 {added} 天",
  "company.changed": "修改了公司资料",
  "person.added": "添加了{name}（{login}）",
  "person.changed": "修改了资料",
  "person.deactivated": "停用了账号",
  "person.password_reset": "重设了密码",
  "service_area.added": "添加了服务区域 {name}",
  "service_area.changed": "修改了服务区域 {name}",
} as const;

export default journal;

declare module "../../lib/words" {
  interface Words {
    journal: typeof journal;
  }
}
