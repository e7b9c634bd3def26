import type { Channel } from "@youju/law";
import { countCharacters } from "../lint/length.ts";
import type { Sentence } from "../tree/sentence.ts";
import { emptyTrace, mergeTraces } from "../tree/trace.ts";
import type { Field, Variant } from "./composition.ts";
import { joined } from "./fit.ts";

type FormField = NonNullable<Channel["form"]>["fields"][number];

/** A field filled from sentences; without any it is missing. */
export function fieldFrom(form: FormField, sentences: readonly Sentence[], joint = ""): Field {
  const value = joined(sentences, joint);
  return {
    id: form.id,
    label: form.label,
    value,
    limit: form.limit?.most ?? null,
    limitMeasured: form.limit?.measured ?? true,
    count: countCharacters(value),
    required: form.required,
    missing: form.required && value === "",
    trace: sentences.length === 0 ? emptyTrace : mergeTraces(sentences.map((sentence) => sentence.trace)),
  };
}

/** The form fields of a channel, in its own order; throws `RangeError` where the directory has no form for it. */
export function formOf(channel: Channel): NonNullable<Channel["form"]> {
  if (channel.form === null) {
    throw new RangeError(`the channel has no form: ${channel.id}`);
  }
  return channel.form;
}

/** The fields with these ids, in the channel's own order. */
export function formFields(channel: Channel, ids: readonly string[]): readonly FormField[] {
  return formOf(channel).fields.filter((field) => ids.includes(field.id));
}

/** A text at one length. */
export function variantOf(id: string, sentences: readonly Sentence[], limit: number | null): Variant {
  const text = joined(sentences);
  const label = limit === null ? { zh: "完整版", en: "In full" } : { zh: `${limit}字版`, en: `${limit} characters` };
  return { id, label, text, count: countCharacters(text), limit };
}

/** What goes into a form's fields, by field; `joint` stands between sentences. */
export type Filling = { readonly sentences: readonly (Sentence | undefined)[]; readonly joint?: string };

/** Every field of a channel's form, in its own order; one that nothing is said of stays empty. */
export function filledForm(channel: Channel, fillings: Readonly<Record<string, Filling>>): readonly Field[] {
  return formOf(channel).fields.map((form) => {
    const { sentences, joint } = fillings[form.id] ?? { sentences: [] };
    const said = sentences.filter((sentence) => sentence !== undefined);
    return fieldFrom(form, said, joint ?? "\n");
  });
}
