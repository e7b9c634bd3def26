import type { CaseId, ExhibitId, Text } from "@youju/domain";
import type { CaseEvent } from "@youju/storage";
import type { CaseAct } from "../act.ts";
import { removeExhibit } from "../remove-exhibit.ts";
import { restoreExhibit } from "../restore-exhibit.ts";
import type { Reading } from "../workplace.ts";
import type { Told } from "./edit.ts";

type Standing = {
  readonly place: Reading;
  readonly caseId: CaseId;
  /** The line that tells of it, among all of the case. */
  readonly event: CaseEvent;
  readonly events: readonly CaseEvent[];
  /** Ids of the exhibits in the case, and of those taken out of it. */
  readonly held: ReadonlySet<ExhibitId>;
  readonly removed: ReadonlySet<ExhibitId>;
};

/** Of an exhibit taken out, put back or deleted for good; `null` for what is none of these. */
export function toldOfExhibit(act: CaseAct, standing: Standing): Told | null {
  const { place, caseId } = standing;
  switch (act.kind) {
    case "exhibit-removed": {
      const text = { zh: `移出证据${act.number}`, en: `Exhibit ${act.number} removed` };
      const { exhibitId } = act;
      if (exhibitId === undefined) {
        return { what: "exhibit", text, undo: "never", why: goneAtOnce };
      }
      const open = standing.removed.has(exhibitId) && isLast(exhibitId, standing);
      const takeBack = open ? () => restoreExhibit(place, { caseId, exhibitId }) : null;
      const wiped = !standing.removed.has(exhibitId) && !standing.held.has(exhibitId);
      return {
        what: "exhibit",
        text,
        takeBack,
        ...(open ? {} : wiped ? { undo: "never", why: gone } : { undo: "undone" }),
      };
    }
    case "exhibit-restored": {
      const { exhibitId, number } = act;
      const open = standing.held.has(exhibitId) && isLast(exhibitId, standing);
      const takeBack = open ? () => removeExhibit(place, { caseId, exhibitId }) : null;
      const text = { zh: `放回证据${number}`, en: `Exhibit ${number} put back` };
      return { what: "exhibit", text, takeBack, undo: open ? "open" : "undone" };
    }
    case "exhibit-wiped":
      return {
        what: "exhibit",
        text: { zh: `彻底删除证据${act.number}的文件`, en: `The file of exhibit ${act.number} deleted for good` },
        undo: "never",
        why: gone,
      };
    default:
      return null;
  }
}

function isLast(exhibitId: ExhibitId, { event, events }: Standing): boolean {
  const moves = events.filter(
    ({ kind, data }) =>
      (kind === "exhibit-removed" || kind === "exhibit-restored") &&
      (data as { readonly exhibitId?: ExhibitId }).exhibitId === exhibitId,
  );
  return moves.at(-1)?.sequence === event.sequence;
}

const gone: Text = {
  zh: "文件已从这台机器上彻底删除，不能撤回；手里有原文件的话可以重新放进来。",
  en: "Its file was deleted from this machine for good; add it again if you still have it.",
};
const goneAtOnce: Text = {
  zh: "移出时文件已从这台机器上删掉，不能撤回；手里有原文件的话可以重新放进来。",
  en: "Its file left this machine when it was removed; add it again if you still have it.",
};
