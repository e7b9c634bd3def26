import { existsSync } from "node:fs";
import { lawStanding } from "@youju/cases";
import type { LawData } from "@youju/law";
import type { LawStanding } from "@youju/storage";
import { openDataFolder } from "@youju/storage/folder";
import { now } from "./data-folder.ts";
import type { Finding } from "./law-health.ts";

/** The one owner there is until accounts come, as the server has it. */
const workspaceId = "home";

/** What the doctor says of stored assessments; `null` where there is no data yet. */
export type AssessmentHealth = { readonly standing: LawStanding | null; readonly findings: readonly Finding[] };

/** How many open cases were assessed under other law than that on record, and whether they were looked at again. */
export async function assessmentHealth(folder: string, law: LawData): Promise<AssessmentHealth> {
  if (!existsSync(folder)) {
    return { standing: null, findings: [] };
  }
  const { store } = await openDataFolder(folder, { now });
  try {
    const standing = await lawStanding({ store, workspaceId }, law.core.edition);
    return { standing, findings: [findingOf(standing)] };
  } finally {
    await store.close();
  }
}

function findingOf({ assessed, reviewed, due }: LawStanding): Finding {
  const check = "assessments";
  if (due > 0) {
    const words = {
      zh: `研判：${assessed} 件未了结的案卷里，${due} 件还是按别的法律版本研判的，没有重看。启动有据后会自动重看；有变动会写明`,
      en: `Assessments: of ${assessed} open cases ${due} were assessed under another edition of the law and not looked at again. Starting Youju does it by itself and says what moved`,
    };
    return { check, state: "caution", words };
  }
  const zh = reviewed === 0 ? "" : `，其中 ${reviewed} 件按别的版本研判，已按现在的版本重看，没有变动`;
  const en =
    reviewed === 0 ? "" : `; ${reviewed} of them were assessed under another one and looked at again: nothing moved`;
  return {
    check,
    state: "fine",
    words: {
      zh: `研判：${assessed} 件未了结的案卷都对得上现在的法律版本${zh}`,
      en: `Assessments: ${assessed} open cases agree with the edition of the law on record${en}`,
    },
  };
}
