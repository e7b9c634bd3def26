import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);

/**
 * The font files papers are set in: Noto Serif SC for the body, Noto Sans SC for headings, Source Han Sans SC for rare
 * characters in names. All are open fonts from npm packages; only whole TTF and OTF files are complete. 字体
 */
export function fontFiles(): readonly string[] {
  const serif = dirname(require.resolve("@expo-google-fonts/noto-serif-sc/package.json"));
  const sans = dirname(require.resolve("@expo-google-fonts/noto-sans-sc/package.json"));
  const rare = dirname(require.resolve("node-source-han-sans-sc/package.json"));
  return [
    join(serif, "400Regular/NotoSerifSC_400Regular.ttf"),
    join(serif, "700Bold/NotoSerifSC_700Bold.ttf"),
    join(sans, "700Bold/NotoSansSC_700Bold.ttf"),
    join(rare, "SourceHanSansSC-Regular.otf"),
  ];
}
