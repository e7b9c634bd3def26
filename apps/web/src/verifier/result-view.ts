import type { BundleStamp, Problem, Verification } from "@youju/evidence/verify";
import type { Brought } from "./brought.ts";
import { element } from "./element.ts";
import { type VerifierLanguage, verifierWords } from "./words.ts";

type Said = Readonly<Record<VerifierLanguage, string>>;

/** Shows what a verification came to: the verdict first, then what is wrong, the stamps, and what it shows and doesn't. */
export function resultView(
  found: Verification,
  { language, brought }: { readonly language: VerifierLanguage; readonly brought: Brought },
): HTMLElement {
  const words = verifierWords[language];
  return element("div", { class: "vf-result" }, [
    verdict(found, language),
    found.problems.length === 0 ? null : problemList(found.problems, language),
    found.files === 0 ? null : stampList(found.timestamps, language),
    found.proves.length === 0 ? null : sentences(words.proves, found.proves, { language, tone: "go" }),
    sentences(words.doesNotProve, found.doesNotProve, { language, tone: "need" }),
    found.ledger === null ? null : ledgerCard(found.ledger, language),
    heldAgainst(brought, language),
  ]);
}

function verdict({ ok, files, problems }: Verification, language: VerifierLanguage): HTMLElement {
  const words = verifierWords[language];
  return element("div", { class: `vf-verdict ${ok ? "vf-fine" : "vf-bad"}` }, [
    element("span", { class: "vf-mark", "aria-hidden": "true" }, [ok ? "✓" : "✕"]),
    element("div", {}, [
      element("h2", { tabindex: "-1" }, [ok ? words.fine : words.bad]),
      element("p", {}, [ok ? words.fineNote(files) : words.badNote(problems.length)]),
    ]),
  ]);
}

function section(title: string, children: readonly (Node | string | null)[], tone = ""): HTMLElement {
  return element("section", { class: `vf-section ${tone}` }, [element("h3", {}, [title]), ...children]);
}

function problemList(problems: readonly Problem[], language: VerifierLanguage): HTMLElement {
  const items = problems.map((problem) =>
    element("li", {}, [
      problem.file === null ? null : element("code", {}, [problem.file]),
      element("p", {}, [problem.words[language]]),
    ]),
  );
  return section(verifierWords[language].problems, [element("ul", { class: "vf-problems" }, items)], "vf-tone-seal");
}

function stampList(stamps: readonly BundleStamp[], language: VerifierLanguage): HTMLElement {
  const words = verifierWords[language];
  if (stamps.length === 0) {
    return section(words.stamps, [element("p", { class: "vf-soft" }, [words.noStamps])]);
  }
  return section(words.stamps, [
    element(
      "ul",
      { class: "vf-stamps" },
      stamps.map((stamp) => stampItem(stamp, language)),
    ),
  ]);
}

function stampItem(stamp: BundleStamp, language: VerifierLanguage): HTMLElement {
  const words = verifierWords[language];
  const facts: readonly (readonly [string, string | null])[] = [
    [words.over, stamp.data],
    [words.serial, stamp.serial],
    [words.policy, stamp.policy],
    [words.root, stamp.rootSha256],
  ];
  return element("li", {}, [
    element("p", { class: "vf-stamp-head" }, [
      element("span", { class: `vf-badge vf-${stamp.state}` }, [words.states[stamp.state]]),
      element("strong", {}, [shownTime(stamp.genTime, language)]),
      element("span", { class: "vf-soft" }, [stamp.tsa ?? ""]),
    ]),
    stamp.state === "stamped" ? null : element("p", {}, [stamp.words[language]]),
    element(
      "dl",
      {},
      facts.flatMap(([name, value]) => (value === null ? [] : [element("dt", {}, [name]), element("dd", {}, [value])])),
    ),
  ]);
}

/** The moment in Beijing's time, with the UTC instant as the stamp has it. */
function shownTime(genTime: string | null, language: VerifierLanguage): string {
  const moment = genTime === null ? Number.NaN : Date.parse(genTime);
  if (Number.isNaN(moment)) {
    return genTime ?? "";
  }
  const beijing = new Date(moment + 8 * 3_600_000).toISOString().slice(0, 19).replace("T", " ");
  return language === "zh" ? `${beijing}（北京时间）` : `${beijing} (UTC+8)`;
}

function sentences(
  title: string,
  texts: readonly Said[],
  look: { readonly language: VerifierLanguage; readonly tone: string },
) {
  const items = texts.map((text) => element("li", {}, [text[look.language]]));
  return section(title, [element("ul", { class: "vf-sentences" }, items)], `vf-tone-${look.tone}`);
}

function ledgerCard(ledger: NonNullable<Verification["ledger"]>, language: VerifierLanguage): HTMLElement {
  const words = verifierWords[language];
  return section(words.ledger, [
    element("p", {}, [element("code", {}, [`${ledger.size}:${ledger.root}`])]),
    element("p", { class: "vf-soft" }, [
      `${words.ledgerSize(ledger.size, ledger.entries)}。${words.ledgerNote}`.replace(
        "。",
        language === "zh" ? "。" : ". ",
      ),
    ]),
  ]);
}

/** What the person brought and the bundle was held against. */
function heldAgainst({ earlier, certificates }: Brought, language: VerifierLanguage): HTMLElement | null {
  const words = verifierWords[language].brought;
  const head = earlier.trim();
  return head === "" && certificates.length === 0
    ? null
    : section(words.against, [
        head === "" ? null : element("p", {}, [`${words.head}: `, element("code", {}, [head])]),
        ...certificates.map(({ name, sha256 }) =>
          element("p", {}, [`${words.certificate}: ${name} · SHA-256 `, element("code", {}, [sha256])]),
        ),
      ]);
}
