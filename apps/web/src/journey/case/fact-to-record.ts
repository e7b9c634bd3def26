import { type FactEntry, type Fen, factTable, plainYuan } from "@youju/domain";
import type { FactToRecord } from "../../api/index.ts";

/** An entry as it would be recorded once more: money goes back to yuan, the exhibit it came from stays named. */
export function factToRecord(entry: FactEntry): FactToRecord {
  const money = factTable[entry.name].type === "money" && typeof entry.value === "number";
  return {
    name: entry.name,
    value: money ? plainYuan(entry.value as Fen) : entry.value,
    ...(entry.source.kind === "exhibit" ? { exhibitId: entry.source.exhibitId } : {}),
  };
}
