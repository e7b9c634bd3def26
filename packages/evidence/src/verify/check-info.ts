import { infoName } from "./bag-names.ts";
import type { BagSource } from "./bag-source.ts";
import type { BundleLedger } from "./check-ledger.ts";
import { decodeStrictly } from "./manifest.ts";
import { type Problem, problem } from "./problem.ts";

/** `bag-info.txt` states counts, head and selection: they must be those of the bag. */
export function infoProblems(
  { source, held }: { readonly source: BagSource; readonly held: ReadonlyMap<string, Uint8Array> },
  ledger: BundleLedger | null,
): readonly Problem[] {
  const bytes = held.get(infoName);
  if (bytes === undefined) {
    return [];
  }
  const stated = new Map(
    (decodeStrictly(bytes) ?? "").split("\n").map((line) => line.split(/: (.*)/s, 2) as [string, string]),
  );
  const payload = source.names.filter((name) => name.startsWith("data/"));
  const octets = payload.reduce((sum, name) => sum + source.size(name), 0);
  const expected: readonly (readonly [string, string])[] = [
    ["Youju-Bundle", "1"],
    ["Payload-Oxum", `${octets}.${payload.length}`],
    ...(ledger === null
      ? []
      : ([
          ["External-Identifier", ledger.head.case],
          ["Youju-Ledger-Head", `${ledger.head.size} ${ledger.head.root}`],
          ["Youju-Selection", ledger.whole ? (stated.get("Youju-Selection") ?? "whole") : "part"],
        ] as const)),
  ];
  return expected
    .filter(([name, value]) => stated.get(name) !== value)
    .map(([name]) => problem("info-differs", infoName, { detail: name }));
}
