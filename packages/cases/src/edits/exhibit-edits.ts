import type { AccountEntry, CaseId, Exhibit, ExhibitAccount, Text } from "@youju/domain";
import { updateExhibit } from "../update-exhibit.ts";
import type { Reading } from "../workplace.ts";
import { type Edit, edit } from "./edit.ts";

/** What was said of each exhibit, time after time; the last can be taken back. */
export async function exhibitEdits(place: Reading, caseId: CaseId): Promise<readonly Edit[]> {
  const edits: Edit[] = [];
  for (const exhibit of await place.store.exhibits.list(place.workspaceId, caseId)) {
    const history = await place.store.accounts.history(place.workspaceId, exhibit.id);
    for (const [at, after] of history.entries()) {
      const before = history[at - 1];
      if (before !== undefined) {
        edits.push(oneEdit(place, exhibit, { before, after, isLast: at === history.length - 1 }));
      }
    }
  }
  return edits;
}

type Change = { readonly before: AccountEntry; readonly after: AccountEntry; readonly isLast: boolean };

function oneEdit(place: Reading, exhibit: Exhibit, { before, after, isLast }: Change): Edit {
  const changed = (Object.keys(parts) as (keyof ExhibitAccount)[]).filter(
    (part) => JSON.stringify(before.account[part]) !== JSON.stringify(after.account[part]),
  );
  const named = [...(before.kind === after.kind ? [] : [kindPart]), ...changed.map((part) => parts[part])];
  const [words] = changed.filter((part) => typeof (after.account[part] ?? before.account[part]) === "string");
  const at = { caseId: exhibit.caseId, exhibitId: exhibit.id };
  return edit({
    id: `exhibit:${exhibit.id}:${after.sequence}`,
    at: after.saidAt,
    what: "exhibit",
    text: {
      zh: `证据${exhibit.number}：改了${named.map(({ zh }) => zh).join("、")}`,
      en: `Exhibit ${exhibit.number}: ${named.map(({ en }) => en).join(", ")} changed`,
    },
    before: words === undefined ? null : (before.account[words] as string | null),
    after: words === undefined ? null : (after.account[words] as string | null),
    takeBack: isLast ? () => updateExhibit(place, at, { kind: before.kind, ...before.account }) : null,
  });
}

const kindPart: Text = { zh: "种类", en: "kind" };
const parts: Readonly<Record<keyof ExhibitAccount, Text>> = {
  title: { zh: "名称", en: "name" },
  purpose: { zh: "证明目的", en: "purpose" },
  facts: { zh: "所示情况", en: "facts shown" },
  serves: { zh: "能证明的", en: "what it proves" },
  servesNot: { zh: "不能证明的", en: "what it does not prove" },
  maker: { zh: "制作人", en: "maker" },
  originalAt: { zh: "原件存放", en: "place of the original" },
  device: { zh: "取得设备", en: "device" },
  stated: { zh: "第三方固定", en: "fixing by others" },
  notes: { zh: "备注", en: "notes" },
};
