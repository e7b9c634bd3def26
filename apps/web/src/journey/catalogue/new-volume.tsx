import type { CatalogueView } from "@youju/api";
import { errorRegistry, type VolumeWish } from "@youju/domain";
import { useState } from "react";
import { useStartVolume } from "../../api/volume.ts";
import { Banner, Button, Card, ChoiceGroup, ErrorNotice, LinkButton, TextInput } from "../../ui/index.ts";
import { catalogueWords } from "../../words/catalogue.ts";
import { useText, useWords } from "../../words/use-words.ts";

const sizes = [10, 20, 50] as const;
const largest = 10_000;

/** How large a file may get, and the order itself. */
export function NewVolume(props: {
  readonly caseId: string;
  /** Numbers of the exhibits that go in, `null` for all. */
  readonly only: readonly number[] | null;
  readonly choices: VolumeWish["choices"];
  readonly lacking: CatalogueView["lacking"];
}) {
  const words = useWords(catalogueWords);
  const start = useStartVolume(props.caseId);
  const [grouped, setGrouped] = useState(false);
  const [size, setSize] = useState("20");
  const [typed, setTyped] = useState("");
  const number = size === "other" ? Number(typed) : Number(size);
  const fits = size === "whole" || (number >= 1 && number <= largest);
  const nothing = props.only?.length === 0;
  const submit = () => {
    const partMegabytes = size === "whole" ? null : number;
    start.mutate({ only: props.only, wish: { grouped, partMegabytes, choices: props.choices } });
  };
  return (
    <Card className="space-y-4">
      <label className="flex min-h-11 items-center gap-3">
        <input
          checked={grouped}
          className="size-5 shrink-0 accent-go"
          onChange={() => setGrouped(!grouped)}
          type="checkbox"
        />
        <span>{words.grouped}</span>
      </label>
      <ChoiceGroup
        choices={[
          ...sizes.map((each) => ({ value: String(each), label: words.megabytes(each) })),
          { value: "whole", label: words.whole },
          { value: "other", label: words.other },
        ]}
        label={words.split}
        onChange={setSize}
        value={size}
      />
      {size === "other" && (
        <TextInput
          error={typed === "" || fits ? undefined : words.otherWrong}
          inputMode="decimal"
          label={words.otherSize}
          onChange={setTyped}
          value={typed}
        />
      )}
      <p className="text-[0.9375rem] text-soft">{words.splitHint}</p>
      {props.lacking !== null && <Lacking lacking={props.lacking} />}
      {nothing && (
        <p className="text-seal-ink" role="alert">
          {words.chooseOne}
        </p>
      )}
      <Button
        busy={start.isPending}
        disabled={nothing || !fits || props.lacking !== null}
        icon="document"
        onClick={submit}
      >
        {words.start}
      </Button>
      <p className="text-[0.9375rem] text-soft">{words.goesOn}</p>
      <ErrorNotice error={start.error} />
    </Card>
  );
}

function Lacking({ lacking }: { readonly lacking: NonNullable<CatalogueView["lacking"]> }) {
  const words = useWords(catalogueWords);
  const text = useText();
  return (
    <Banner title={words.lacking} tone="wait">
      <p>{text(lacking.text ?? errorRegistry[lacking.code].title)}</p>
      {lacking.field?.startsWith("profile.") && (
        <LinkButton href="/me" size="small" tone="secondary">
          {words.toProfile}
        </LinkButton>
      )}
    </Banner>
  );
}
