import { type FactEntry, type Fen, factTable, plainPercent, plainYuan } from "@youju/domain";
import type { FactToRecord } from "../../api/index.ts";

/** An entry as it would be recorded once more: money goes back to yuan and a rate to per cent, the exhibit it came from stays named. */
export function factToRecord(entry: FactEntry): FactToRecord {
  return {
    name: entry.name,
    value: typeof entry.value === "number" ? asTyped(entry.name, entry.value) : entry.value,
    ...(entry.source.kind === "exhibit" ? { exhibitId: entry.source.exhibitId } : {}),
  };
}

function asTyped(name: FactEntry["name"], value: number): string | number {
  switch (factTable[name].type) {
    case "money":
      return plainYuan(value as Fen);
    case "percent":
      return plainPercent(value);
    default:
      return value;
  }
}
