import { Select, TextInput } from "../../ui/index.ts";
import { compareWords } from "../../words/compare.ts";
import { useText, useWords } from "../../words/use-words.ts";
import type { PictureLimit } from "./picture-limits.ts";

/** Who the picture is for decides how large it may be; or one says so oneself. */
export function LimitChoice(props: {
  readonly limits: readonly PictureLimit[];
  readonly chosen: string;
  readonly typed: string;
  readonly onChoose: (channel: string) => void;
  readonly onType: (megabytes: string) => void;
}) {
  const words = useWords(compareWords);
  const text = useText();
  const { limits, chosen, typed } = props;
  const limit = limits.find(({ channel }) => channel === chosen);
  return (
    <div className="space-y-3">
      <Select
        label={words.limit}
        onChange={props.onChoose}
        options={[
          ...limits.map(({ channel, title, megabytes }) => ({
            value: channel,
            label: words.limitOf(text(title), megabytes),
          })),
          { value: "other", label: words.otherLimit },
        ]}
        value={chosen}
      />
      {limit === undefined ? (
        <TextInput inputMode="decimal" label={words.typedLimit} onChange={props.onType} value={typed} />
      ) : (
        <p className="text-[0.9375rem] text-soft">{limit.measured ? words.limitMeasured : words.limitHint}</p>
      )}
    </div>
  );
}
