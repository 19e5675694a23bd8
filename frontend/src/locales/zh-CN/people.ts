const people = {
  active: "在职",
  activeHint: "在职；取消后立即不能登录，记录都保留",
  add: "添加人员",
  added: "已添加{name}",
  all: "全部",
  areas: "负责区域",
  areasHint: "负责区域（不选则不限）",
  back: "全部人员",
  branch: "所属",
  canSignIn: "可以登录",
  email: "邮箱",
  find: "姓名、登录名、电话",
  history: "记录",
  inactive: "已停用",
  locked: "已锁定",
  lockedUntil: "多次输错密码，锁定到 {time}。重设密码即可解锁。",
  login: "登录名",
  loginHint: "小写字母、数字、点、横线",
  name: "姓名",
  newPassword: "新密码",
  noAreas: "这个分公司还没有服务区域",
  noSkills: "添加商品型号后，可按类别选择技能",
  password: "初始密码",
  passwordHint: "至少 8 个字符；请本人登录后修改",
  phone: "电话",
  reset: "重设密码",
  resetDone: "{name}的密码已重设",
  resetFor: "重设{name}的密码",
  resetHint: "至少 8 个字符。重设后，已登录的设备都要重新登录。",
  role: "角色",
  roles: "角色",
  saved: "已保存{name}",
  signingIn: "登录",
  skills: "技能",
  skillsHint: "技能（按商品类别，不选则不限）",
  state: "状态",
  title: "人员",
  unlock: "重设密码并解锁",
} as const;

export default people;

declare module "../../lib/words" {
  interface Words {
    people: typeof people;
  }
}
