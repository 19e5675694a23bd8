const scan = {
  camera: "用相机扫码",
  method: "输入法开着，扫码枪打出的内容会变。请切换到英文输入。",
  undo: "撤销这次扫码",
  "camera.starting": "正在打开相机…",
  "camera.aim": "把条码或二维码放进画面。",
  "camera.off": "相机打不开。可以拍一张标签的照片，或直接输入编号。",
  "camera.picture": "相机画面",
  "camera.photo": "拍标签照片",
  "camera.nothing": "照片里没有找到条码，请靠近再拍一张，或直接输入编号。",
  "camera.typed": "编号",
  "camera.take": "确定",
} as const;

export default scan;

declare module "../../lib/words" {
  interface Words {
    scan: typeof scan;
  }
}
