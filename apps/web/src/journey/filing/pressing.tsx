import type { ComposedFiling } from "@youju/api";
import { StalePlatform } from "../../law/stale-note.tsx";
import { Card, Icon, Section } from "../../ui/index.ts";
import { filingWords } from "../../words/filing.ts";
import { useText, useWords } from "../../words/use-words.ts";

/** What to choose in an app's own flow, and what not, with the reason. */
export function Pressing(props: {
  readonly pressing: NonNullable<ComposedFiling["pressing"]>;
  readonly platform: string | undefined;
}) {
  const { pressing, platform } = props;
  const words = useWords(filingWords);
  const text = useText();
  return (
    <Section id="pressing" title={words.pressing}>
      <StalePlatform id={platform} />
      <div className="grid gap-3 @2xl:grid-cols-2">
        <Card className="space-y-2" tone="go">
          <h3 className="flex items-center gap-2 font-semibold">
            <Icon name="check" />
            {words.pressChoose}
          </h3>
          <ul className="space-y-1.5">
            {pressing.choose.map((item) => (
              <li key={item.zh}>{text(item)}</li>
            ))}
          </ul>
        </Card>
        <Card className="space-y-2" tone="need">
          <h3 className="flex items-center gap-2 font-semibold">
            <Icon name="stop" />
            {words.pressAvoid}
          </h3>
          <ul className="space-y-2">
            {pressing.avoid.map((item) => (
              <li key={item.what.zh}>
                <span className="font-medium">{text(item.what)}</span>
                <span className="block text-[0.9375rem]">
                  {words.why} {text(item.why)}
                </span>
              </li>
            ))}
          </ul>
        </Card>
      </div>
    </Section>
  );
}
