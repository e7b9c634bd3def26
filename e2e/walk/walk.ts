import type { Page } from "@playwright/test";
import { caseWords } from "../../apps/web/src/words/case.ts";
import { deadlineWords } from "../../apps/web/src/words/deadline.ts";
import { filingWords } from "../../apps/web/src/words/filing.ts";
import { filingVersionWords } from "../../apps/web/src/words/filing-versions.ts";
import { intakeWords } from "../../apps/web/src/words/intake.ts";
import { listWords } from "../../apps/web/src/words/list.ts";
import { planWords } from "../../apps/web/src/words/plan.ts";
import { uiWords } from "../../apps/web/src/words/ui.ts";

/** A page and the language its person reads. */
export type Walk = { readonly page: Page; readonly language: "zh" | "en" };

/** The words on the buttons a walk presses; what a screen must say stands in the journeys themselves. */
export function wordsFor({ language }: Walk) {
  return {
    list: listWords[language],
    intake: intakeWords[language],
    caseFile: caseWords[language],
    plan: planWords[language],
    filing: filingWords[language],
    filingVersions: filingVersionWords[language],
    deadline: deadlineWords[language],
    ui: uiWords[language],
  };
}
