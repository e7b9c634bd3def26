import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/**
 * The font files papers are set in: Noto Serif SC for the body, Noto Sans SC for headings, Source Han Sans SC for rare
 * characters in names. All are open fonts from npm packages; only whole TTF and OTF files are complete. 字体
 */
export function fontFiles(): readonly string[] {
  const { resolve } = createRequire(import.meta.url);
  const inPackage = (name: string, file: string) => join(dirname(resolve(`${name}/package.json`)), file);
  return [
    inPackage("@expo-google-fonts/noto-serif-sc", "400Regular/NotoSerifSC_400Regular.ttf"),
    inPackage("@expo-google-fonts/noto-serif-sc", "700Bold/NotoSerifSC_700Bold.ttf"),
    inPackage("@expo-google-fonts/noto-sans-sc", "700Bold/NotoSansSC_700Bold.ttf"),
    inPackage("node-source-han-sans-sc", "SourceHanSansSC-Regular.otf"),
  ];
}
