import type { ThemeConfig } from "antd";

/** The colours of one mode. Status colours are for status only; each passes 4.5 : 1 as text on page, surface and its own tint. */
export interface Palette {
  page: string;
  surface: string;
  sunken: string;
  border: string;
  /** Edges of controls: 3 : 1 against the surface (WCAG 1.4.11). */
  borderControl: string;
  text: string;
  textSecond: string;
  textThird: string;
  accent: string;
  accentSolid: string;
  accentHover: string;
  accentTint: string;
  onAccent: string;
  ok: string;
  okTint: string;
  amber: string;
  amberTint: string;
  danger: string;
  dangerTint: string;
}

export const light: Palette = {
  page: "#f6f7f9",
  surface: "#ffffff",
  sunken: "#eef1f4",
  border: "#dde2e8",
  borderControl: "#868f9b",
  text: "#1a1f26",
  textSecond: "#46505c",
  textThird: "#5d6773",
  accent: "#2b59c3",
  accentSolid: "#2b59c3",
  accentHover: "#2149a6",
  accentTint: "#e9effb",
  onAccent: "#ffffff",
  ok: "#17693a",
  okTint: "#e5f4ea",
  amber: "#7d5200",
  amberTint: "#fcf0d4",
  danger: "#b3261e",
  dangerTint: "#fce9e7",
};

export const dark: Palette = {
  page: "#111418",
  surface: "#191d22",
  sunken: "#22272e",
  border: "#2f363f",
  borderControl: "#737d8a",
  text: "#e7eaee",
  textSecond: "#b9c1cb",
  textThird: "#9da7b3",
  accent: "#94b4ff",
  accentSolid: "#3c66cf",
  accentHover: "#416bd4",
  accentTint: "#1d2a47",
  onAccent: "#ffffff",
  ok: "#74cf98",
  okTint: "#15301f",
  amber: "#e8bb62",
  amberTint: "#352a10",
  danger: "#ff9d95",
  dangerTint: "#3e1d1b",
};

export const fontFamily =
  '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", system-ui, -apple-system, "Segoe UI", sans-serif';

/** antd told to look like tokens.css, so that its pieces and ours stand side by side unnoticed. */
export function antdTheme(palette: Palette, touch: boolean): ThemeConfig {
  return {
    token: {
      colorPrimary: palette.accentSolid,
      colorInfo: palette.accentSolid,
      colorLink: palette.accent,
      colorSuccess: palette.ok,
      colorWarning: palette.amber,
      colorError: palette.danger,
      colorText: palette.text,
      colorTextSecondary: palette.textSecond,
      colorTextTertiary: palette.textThird,
      colorTextQuaternary: palette.textThird,
      colorTextPlaceholder: palette.textThird,
      colorTextDescription: palette.textThird,
      colorBgLayout: palette.page,
      colorBgContainer: palette.surface,
      colorBgElevated: palette.surface,
      colorBorder: palette.borderControl,
      colorBorderSecondary: palette.border,
      colorSplit: palette.border,
      fontFamily,
      fontSize: 14,
      lineHeight: 22 / 14,
      borderRadius: 4,
      borderRadiusLG: 6,
      controlHeight: touch ? 44 : 30,
      motionDurationMid: "0.12s",
      motionDurationSlow: "0.16s",
      boxShadow: "0 4px 16px rgb(0 0 0 / 0.12)",
      boxShadowSecondary: "0 4px 16px rgb(0 0 0 / 0.12)",
    },
    components: {
      // The dark algorithm dims what it is given; these keep their measured contrast.
      Button: {
        colorPrimary: palette.accentSolid,
        colorPrimaryHover: palette.accentHover,
        colorPrimaryActive: palette.accentSolid,
        primaryShadow: "none",
        defaultShadow: "none",
        dangerShadow: "none",
        fontWeight: 500,
        paddingInline: 11,
      },
      Tabs: {
        horizontalMargin: "0 0 16px 0",
        itemSelectedColor: palette.accent,
        itemHoverColor: palette.accent,
        itemActiveColor: palette.accent,
        inkBarColor: palette.accent,
      },
      Form: { itemMarginBottom: 16, labelColor: palette.textSecond, verticalLabelPadding: "0 0 4px" },
    },
  };
}
