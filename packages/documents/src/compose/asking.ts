import type { Text } from "@youju/domain";
import type { Ask } from "./ask.ts";

type Short = {
  readonly id: string;
  readonly label: Text;
  readonly help?: Text;
  readonly required?: boolean;
  readonly choices?: Ask["choices"];
};

/** A question of a paper's own; required unless said otherwise. */
export function asking(input: Ask["input"], { id, label, help, required = true, choices = [] }: Short): Ask {
  return { id, label, help: help ?? null, input, choices, required };
}
