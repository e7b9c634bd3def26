import type { CaseDetail } from "@youju/api";
import type { ContactParty, FactName, PlainDate } from "@youju/domain";
import type { LawBook, ReplyTopic } from "@youju/law";
import type { AnsweredStatement } from "@youju/rules";
import type { ReplyToKeep } from "../../api/replies.ts";
import type { Asked, Speaker } from "./reply-place.ts";

type Said = {
  readonly asked: Asked;
  readonly statements: readonly AnsweredStatement[];
  readonly saidOn: PlainDate;
  readonly replies: readonly ReplyTopic[];
  readonly law: LawBook;
};

const parties: Readonly<Record<NonNullable<Speaker>, ContactParty>> = {
  shop: "shop",
  "platform-staff": "platform",
  "platform-bot": "platform",
  courier: "carrier",
  regulator: "regulator",
  bank: "bank",
};
const longestPromise = 300;

/**
 * What keeping a reply writes down: the words as they stand with what was promised in them, and the facts they settle.
 * A fact that is known already stays as it is, but for what the seller's answer now is.
 */
export function replyToKeep(detail: Pick<CaseDetail, "facts" | "assessment">, said: Said): ReplyToKeep {
  const { asked, statements, saidOn } = said;
  const party = parties[speakerOf(said)];
  return {
    contact: {
      channel: "chat",
      party,
      at: saidOn,
      said: asked.text,
      exhibitIds: asked.exhibitId === null ? [] : [asked.exhibitId],
      promises: statements
        .filter(({ effects }) => effects.promises.length > 0)
        .map((statement) => ({
          what: sentenceOf(asked.text, statement).slice(0, longestPromise),
          by: statement.effects.promises[0]?.by ?? null,
        })),
    },
    facts: [...settled(detail, said)].map(([name, value]) => ({ name, value })),
    assess: detail.assessment !== null,
  };
}

function settled({ facts }: Pick<CaseDetail, "facts">, { statements, saidOn, law }: Said) {
  const found = new Map<FactName, string | number | boolean>();
  for (const { effects } of statements) {
    for (const { id } of effects.starts) {
      const by = law.windows.find((rule) => rule.id === id)?.window?.startedBy ?? null;
      if (by !== null && facts[by as FactName] === undefined) {
        found.set(by as FactName, saidOn);
      }
    }
    for (const [name, value] of Object.entries(effects.admits.facts) as [FactName, string | boolean][]) {
      if (facts[name] === undefined) {
        found.set(name, value);
      }
    }
    if (effects.sellerAnswer !== null && effects.sellerAnswer !== undefined) {
      found.set("sellerAnswer", effects.sellerAnswer);
    }
  }
  return found;
}

/** Who said it: as the person says, else who usually says such a thing. */
function speakerOf({ asked, statements, replies }: Said): NonNullable<Speaker> {
  const [first] = statements;
  const entry = replies.flatMap(({ entries }) => entries).find(({ id }) => id === first?.id);
  return asked.speaker ?? entry?.speakers[0] ?? "shop";
}

/** The sentence a statement was read from, as it stands; the statement's name where the person picked it. */
function sentenceOf(text: string, { read, name }: AnsweredStatement): string {
  if (read === null) {
    return name.zh;
  }
  const ends = /[。！？!?；;\n]/;
  const before = [...text.slice(0, read.from)].findLastIndex((sign) => ends.test(sign));
  const after = text.slice(read.to).search(ends);
  const from = before === -1 ? 0 : [...text.slice(0, read.from)].slice(0, before + 1).join("").length;
  return text.slice(from, after === -1 ? undefined : read.to + after).trim();
}
