import type { ComposeInput } from "../compose/composition.ts";
import { type Desk, deskFor } from "../compose/desk.ts";
import { exhibitName } from "../compose/exhibits.ts";
import { finished, letterField, letterTree, lines, numbered } from "../compose/letter.ts";
import { missingOther } from "../compose/missing.ts";
import { type Paper, whole } from "../compose/paper.ts";
import { publicAnswer, publicEvents, publicPurchase, publicRequest } from "../compose/public-account.ts";
import { formWords, type Sentence } from "../tree/sentence.ts";

/** 媒体事实说明: dated facts and what can be shown for each, for an editor to check. */
export const mediaSheet: Paper = {
  id: "media-sheet",
  title: { zh: "情况说明（给媒体）", en: "Fact sheet for the media" },
  role: "on-request",
  suits: ({ facts }) => facts.sellerKind !== "private-person",
  filing: "public",
  standings: { letter: whole("account", "requests", "proofs", "fair") },
  asks: [],
  compose,
};

function compose(input: ComposeInput): ReturnType<Paper["compose"]> {
  const desk = deskFor(input);
  const parts = [
    numbered("account", "account", [publicPurchase(desk), ...publicEvents(desk), publicAnswer(desk)]),
    lines("requests", "requests", [publicRequest(desk)]),
    lines("proofs", "proofs", proofs(desk)),
    lines("fair", null, [formWords("noVerdict")]),
  ];
  return finished(desk, mediaSheet, {
    channel: "media",
    audience: "public",
    tree: letterTree(desk, "mediaTitle", parts),
    fields: [letterField(parts, "public")],
    missing: [
      ...desk.lacking(["itemName"]),
      ...(input.exhibits.length === 0 ? [missingOther("exhibits")] : []),
      ...desk.lackingDemand(),
    ],
  });
}

/** What can be looked at, by kind. */
function proofs(desk: Desk): readonly Sentence[] {
  const kinds = [...new Set(desk.input.exhibits.map(({ kind }) => kind))];
  return kinds.map((kind) =>
    desk.say({
      text: `${exhibitName(kind)}（原件由本人保存，可当面核对）。`,
      from: { exhibits: desk.exhibits(kind) },
      audience: "public",
    }),
  );
}
