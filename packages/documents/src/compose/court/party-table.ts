import type { Paragraph, Section } from "../../tree/document-tree.ts";
import type { FormWordId } from "../../tree/form-words.ts";
import { formWords, type Sentence } from "../../tree/sentence.ts";
import type { Desk } from "../desk.ts";
import { dayWords } from "../words.ts";
import { alone, table } from "./sections.ts";
import { platformName, type Sides, sellerLines, sidesOf } from "./sides.ts";

type Entry = readonly [label: FormWordId, words: Sentence];

/** 当事人信息: each party with what identifies it, as a court asks; what is not known of the person is left to be written by hand. */
export function partyTable(desk: Desk): readonly Section[] {
  const sides = sidesOf(desk);
  const rows = [
    ...(desk.input.assessment.kind === "minor-spending"
      ? minorRows(desk)
      : partyRows("plaintiff", personEntries(desk))),
    ...(sides.seller ? partyRows(sellerLabel(sides), sellerLines(desk)) : []),
    ...(sides.platform === "none" ? [] : partyRows(platformLabel(sides), platformEntries(desk))),
  ];
  const columns = ["columnParty", "columnEntry", "columnContent"] as const;
  return table({ id: "parties", heading: "parties", columns, widths: [1.2, 2, 6] }, rows);
}

function sellerLabel({ platform }: Sides): FormWordId {
  return platform === "defendant" ? "firstDefendant" : "defendant";
}

function platformLabel({ seller, platform }: Sides): FormWordId {
  if (platform === "third-party") {
    return "thirdParty";
  }
  return seller ? "secondDefendant" : "defendant";
}

/** The party's name stands once, in the first of its rows. */
function partyRows(label: FormWordId, entries: readonly Entry[]): readonly (readonly Paragraph[])[] {
  return entries.map(([entry, words], index) =>
    [formWords(index === 0 ? label : "sameAsAbove"), formWords(entry), words].map(alone),
  );
}

/** The person who sues, or who acts for a child. */
export function personEntries(desk: Desk): readonly Entry[] {
  const { answers, say } = desk;
  const sexes: Readonly<Record<string, string>> = { male: "男", female: "女" };
  const sex = sexes[answers.text("sex") ?? ""];
  const born = answers.day("born");
  const asked = (id: string, words: string | undefined) =>
    words === undefined ? formWords("byHand") : say({ text: words, from: { answers: [id] }, audience: "court" });
  return [
    ...detail(desk, "name", "fullName"),
    ["sex", asked("sex", sex)],
    ["born", asked("born", born && dayWords(born))],
    ["nation", asked("nation", answers.text("nation"))],
    ["identityNumber", asked("identity-number", answers.text("identity-number"))],
    ...detail(desk, "address", "home"),
    ...detail(desk, "phone", "telephone"),
  ];
}

function detail(desk: Desk, name: "name" | "address" | "phone", label: FormWordId): readonly Entry[] {
  const words = (desk.input.profile?.[name] ?? "").trim();
  return words === "" ? [] : [[label, desk.say({ text: words, from: { profile: [name] }, audience: "court" })]];
}

/** A child sues through whoever has custody of it. */
function minorRows(desk: Desk): readonly (readonly Paragraph[])[] {
  const name = desk.answers.text("child-name");
  const child: readonly Entry[] =
    name === undefined
      ? []
      : [["fullName", desk.say({ text: name, from: { answers: ["child-name"] }, audience: "court" })]];
  return [...partyRows("plaintiff", child), ...partyRows("guardian", personEntries(desk))];
}

function platformEntries(desk: Desk): readonly Entry[] {
  const name = platformName(desk);
  const seat = desk.answers.text("platform-address");
  return [
    ...(name === undefined ? [] : [["companyName", name] as const]),
    ...(seat === undefined
      ? []
      : [["seat", desk.say({ text: seat, from: { answers: ["platform-address"] }, audience: "court" })] as const]),
  ];
}
