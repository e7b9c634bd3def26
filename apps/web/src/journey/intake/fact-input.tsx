import { type FactName, type FactType, factTable, type Text } from "@youju/domain";
import type { ReactNode } from "react";
import { ChoiceGroup, DateInput, MoneyInput, Select, TextArea, TextInput } from "../../ui/index.ts";
import { factValueWords } from "../../words/fact-values.ts";
import { intakeWords } from "../../words/intake.ts";
import { platformWords } from "../../words/platforms.ts";
import { useText, useWords } from "../../words/use-words.ts";
import { MomentInput } from "./moment-input.tsx";

/** An answer with its words, as a question brings it. */
export type LabelledChoice = { readonly value: string; readonly label: Text };

type Props = {
  readonly name: FactName;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  /** What stands in the control; days `YYYY-MM-DD`, money in yuan, answers by id. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The person left a typed control. */
  readonly onBlur?: () => void;
  /** Words of the answers where the question brings its own. */
  readonly choices?: readonly LabelledChoice[];
};

/** The control that fits a fact's type, with the right keyboard. */
export function FactInput({ name, choices, ...field }: Props) {
  const type: FactType = factTable[name];
  switch (type.type) {
    case "date":
      return <DateInput {...field} autoComplete="off" />;
    case "moment":
      return <MomentInput {...field} />;
    case "money":
      return <MoneyInput {...field} />;
    case "percent":
      return <TextInput {...field} autoComplete="off" inputMode="decimal" maxLength={7} />;
    case "count":
      return <TextInput {...field} autoComplete="off" inputMode="numeric" maxLength={6} />;
    case "text":
      return <Written {...field} most={type.most} name={name} />;
    default:
      return <Chosen {...field} choices={choices ?? []} name={name} />;
  }
}

function Written({ most, name, ...field }: Omit<Props, "choices"> & { readonly most: number }) {
  if (most >= 500) {
    return <TextArea {...field} maxLength={most} />;
  }
  const digits = name === "orderNumber";
  return (
    <TextInput
      {...field}
      autoComplete="off"
      inputMode={digits ? "numeric" : "text"}
      maxLength={most}
      spellCheck={false}
    />
  );
}

function Chosen({
  name,
  choices,
  onBlur: _typedOnly,
  ...field
}: Omit<Props, "choices"> & { readonly choices: readonly LabelledChoice[] }) {
  const labelled = useChoices(name, choices);
  if (labelled.length > 10) {
    return <Select {...field} options={[{ value: "", label: "—" }, ...labelled]} />;
  }
  return <ChoiceGroup {...field} choices={labelled} value={field.value === "" ? null : field.value} />;
}

/** The answers a fact takes, with words: the question's own, else the dictionary's. */
function useChoices(name: FactName, brought: readonly LabelledChoice[]) {
  const words = useWords(intakeWords);
  const platforms = useWords(platformWords);
  const answers = useWords(factValueWords);
  const text = useText();
  const type: FactType = factTable[name];
  const values = type.type === "choice" ? type.choices : ["true", "false"];
  const known: Readonly<Record<string, string>> =
    name === "platform"
      ? platforms
      : { true: words.questions.yes, false: words.questions.no, ...(answers.choices[name] ?? {}) };
  return values.map((value) => {
    const own = brought.find((choice) => choice.value === value);
    return { value, label: own ? text(own.label) : (known[value] ?? value) };
  });
}
