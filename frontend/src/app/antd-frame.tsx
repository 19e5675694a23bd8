import { App, theme as antd, ConfigProvider } from "antd";
import en from "antd/locale/en_US";
import zh from "antd/locale/zh_CN";
import { type ReactNode, useMemo } from "react";
import { useDark } from "../lib/colour-mode";
import { useLanguage } from "../lib/language";
import { useTouch } from "../lib/media";
import { antdTheme, dark, light } from "../ui/theme";

/** antd in our colours, sizes and language, around the desk pages that use it. */
export function AntdFrame({ children }: { children: ReactNode }) {
  const isDark = useDark();
  const touch = useTouch();
  const language = useLanguage();
  const theme = useMemo(
    () => ({
      ...antdTheme(isDark ? dark : light, touch),
      algorithm: isDark ? antd.darkAlgorithm : antd.defaultAlgorithm,
    }),
    [isDark, touch],
  );
  return (
    <ConfigProvider
      theme={theme}
      locale={language === "en" ? en : zh}
      button={{ autoInsertSpace: false }}
      modal={{ mask: { blur: false } }}
      drawer={{ mask: { blur: false } }}
      wave={{ disabled: true }}
    >
      <App component={false}>{children}</App>
    </ConfigProvider>
  );
}
