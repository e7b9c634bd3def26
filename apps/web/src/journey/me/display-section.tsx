import { choosePreferences, usePreferences } from "../../settings/preferences.ts";
import { Card, ChoiceGroup, Section } from "../../ui/index.ts";
import { meWords } from "../../words/me.ts";
import { useWords } from "../../words/use-words.ts";

const languages = [
  { value: "zh", label: <span lang="zh-CN">中文</span> },
  { value: "en", label: "English" },
] as const;
const themes = ["system", "light", "dark"] as const;
const sizes = ["ordinary", "large"] as const;

/** Language, light or dark, and text size; each takes effect at once and is remembered on this device. */
export function DisplaySection() {
  const words = useWords(meWords).display;
  const { language, theme, textSize } = usePreferences();
  return (
    <Section id="display" title={words.title}>
      <Card className="space-y-5">
        <ChoiceGroup
          choices={languages}
          label={words.language}
          layout="grid"
          onChange={(value) => choosePreferences({ language: value === "en" ? "en" : "zh" })}
          value={language}
        />
        <ChoiceGroup
          choices={themes.map((value) => ({ value, label: words.themes[value] }))}
          label={words.theme}
          layout="grid"
          onChange={(value) => choosePreferences({ theme: themes.find((known) => known === value) ?? "system" })}
          value={theme}
        />
        <ChoiceGroup
          choices={sizes.map((value) => ({ value, label: words.sizes[value] }))}
          label={words.size}
          layout="grid"
          onChange={(value) => choosePreferences({ textSize: value === "large" ? "large" : "ordinary" })}
          value={textSize}
        />
      </Card>
    </Section>
  );
}
