import type { CaseDetail, ComposedFiling, ContactView } from "@youju/api";
import type { PlainDate } from "@youju/domain";
import type { Office } from "./office.ts";
import type { Story, StoryAct } from "./read-story.ts";

/** A story while it is lived: its case, and its papers and talks by what the story calls them. */
export type Life = {
  readonly caseId: string;
  readonly papers: Map<string, string>;
  readonly talks: Map<string, ContactView>;
};

/** Opens the case of a story. */
export async function begin({ ask }: Office, { title, kind }: Story): Promise<Life> {
  const opened = await ask<CaseDetail>("POST", "/cases", { kind, title });
  return { caseId: opened.case.id, papers: new Map(), talks: new Map() };
}

/** Does what a person does on a day, as the screens do it. Throws what the server refused, or a paper that lacks a word it must say. */
export async function live(
  { ask }: Office,
  life: Life,
  { act, on }: { readonly act: StoryAct; readonly on: PlainDate },
) {
  const path = `/cases/${life.caseId}`;
  if ("tell" in act) {
    const entries = Object.entries(act.tell).map(([name, value]) => ({ name, value }));
    await ask("POST", `${path}/facts`, { entries });
    await ask("POST", `${path}/assessments`, {});
  } else if ("send" in act) {
    const { channel, paper, says } = act.send;
    const composed = await ask<ComposedFiling>("POST", `${path}/filings`, { channel, paper });
    if (says !== undefined && !JSON.stringify(composed).includes(says)) {
      throw new Error(`${on}: ${paper} does not say ${says}`);
    }
    await ask("POST", `${path}/filings/${composed.filing.id}/sent`, { on, reference: null });
    life.papers.set(paper, composed.filing.id);
  } else if ("outcome" in act) {
    const { of, state } = act.outcome;
    await ask("POST", `${path}/filings/${life.papers.get(of)}/state`, { state, on });
  } else if ("talk" in act) {
    const { key, channel, party, said, what, by } = act.talk;
    const talk = { channel, party, said, at: `${on}T15:00`, promises: [{ what, by }] };
    life.talks.set(key, await ask<ContactView>("POST", `${path}/contacts`, talk));
  } else {
    const talk = life.talks.get(act.mark.of);
    const promises = talk?.promises.map(({ id, who, what, by }) => ({ id, who, what, by, mark: act.mark.mark }));
    await ask("PATCH", `${path}/contacts/${talk?.id}`, { promises });
  }
}
