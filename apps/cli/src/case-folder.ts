import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import {
  type DisputeKind,
  disputeKinds,
  type ExhibitKind,
  exhibitKinds,
  type FactName,
  type Facts,
  isFactName,
  type PlainDate,
  type Profile,
  parseFact,
  parsePlainDate,
  type Text,
} from "@youju/domain";
import type { EarlierFiling } from "@youju/rules";
import { parse } from "yaml";
import { WrongInput } from "./command.ts";
import { filingsOf } from "./given-filings.ts";

/** A case as a folder or a facts file gives it. */
export type GivenCase = {
  readonly kind: DisputeKind;
  readonly facts: Facts;
  readonly title: string | null;
  /** The stated "today" of an example. */
  readonly today: PlainDate | null;
  /** What was filed before, and how far it got. */
  readonly filings: readonly EarlierFiling[];
  readonly exhibits: readonly { readonly file: string; readonly kind: ExhibitKind }[];
  /** Who files: `profile.yaml` in the folder or beside it, or `profile` in the facts file. */
  readonly profile: Profile | null;
};

/**
 * Reads `facts.yaml`, or a folder that holds one (and, optionally, a `case.yaml` with title, today and pictures).
 * Every wrong entry is named with the field and how to mend it.
 */
export function readCase(path: string): GivenCase {
  if (!existsSync(path)) {
    throw wrong(`找不到“${path}”。`, `There is no "${path}".`);
  }
  const folder = statSync(path).isDirectory();
  const file = folder ? join(path, "facts.yaml") : path;
  if (!existsSync(file)) {
    throw wrong(`文件夹“${path}”里没有 facts.yaml。`, `The folder "${path}" holds no facts.yaml.`);
  }
  const given = readYaml(file);
  const about = folder && existsSync(join(path, "case.yaml")) ? readYaml(join(path, "case.yaml")) : {};
  return {
    kind: kindOf(given.kind),
    facts: factsOf(given.facts),
    filings: filingsOf(given.filed),
    title: typeof about.title === "string" ? about.title : null,
    today: typeof about.today === "string" ? (parsePlainDate(about.today) ?? null) : null,
    exhibits: exhibitsOf(about.exhibits),
    profile: profileOf(given.profile ?? (folder ? profileBeside(path) : undefined)),
  };
}

function profileBeside(folder: string): unknown {
  const file = [join(folder, "profile.yaml"), join(folder, "..", "profile.yaml")].find((each) => existsSync(each));
  return file === undefined ? undefined : readYaml(file);
}

function profileOf(raw: unknown): Profile | null {
  if (raw === null || typeof raw !== "object") {
    return null;
  }
  const { name = "", phone = "", address = "" } = raw as Readonly<Record<string, unknown>>;
  return { name: String(name), phone: String(phone), address: String(address) };
}

function readYaml(file: string): Record<string, unknown> {
  let content: unknown;
  try {
    content = parse(readFileSync(file, "utf8"));
  } catch (cause) {
    const where = cause instanceof Error ? (cause.message.split("\n")[0] ?? "") : "";
    throw wrong(`“${file}”不是正确的 YAML：${where}`, `"${file}" is not YAML: ${where}`);
  }
  if (content === null || typeof content !== "object" || Array.isArray(content)) {
    throw wrong(
      `“${file}”里应当是“名称: 值”的列表，例如 kind: no-reason-return。`,
      `"${file}" should hold "name: value" lines, such as kind: no-reason-return.`,
    );
  }
  return content as Record<string, unknown>;
}

function kindOf(raw: unknown): DisputeKind {
  const kind = disputeKinds.find((each) => each === raw);
  if (kind === undefined) {
    throw wrong(
      `kind 要写纠纷类型，可选：${disputeKinds.join("、")}。`,
      `kind names the dispute: ${disputeKinds.join(", ")}.`,
      "kind",
    );
  }
  return kind;
}

function factsOf(raw: unknown): Facts {
  if (raw === null || typeof raw !== "object" || Array.isArray(raw)) {
    throw wrong("facts 下面应当是“事实: 值”的列表。", 'facts should hold "fact: value" lines.', "facts");
  }
  const facts: Partial<Record<FactName, unknown>> = {};
  for (const [name, value] of Object.entries(raw)) {
    if (!isFactName(name)) {
      throw wrong(`没有“${name}”这项事实。`, `There is no fact "${name}".`, name);
    }
    const parsed = parseFact(name, value);
    if (parsed.kind === "invalid") {
      throw wrong(
        `${name} 的值“${String(value)}”不对（${hint[parsed.code]?.zh ?? "请看事实表"}）。`,
        `"${String(value)}" does not fit ${name} (${hint[parsed.code]?.en ?? "see the table of facts"}).`,
        name,
      );
    }
    if (parsed.kind === "value") {
      facts[name] = parsed.value;
    }
  }
  return facts as Facts;
}

const hint: Readonly<Partial<Record<string, Text>>> = {
  DATE_NOT_REAL: { zh: "要写真实存在的日期，例如 2026-09-26", en: "write a real day such as 2026-09-26" },
  AMOUNT_NOT_VALID: { zh: "要写 0 或更大的金额，最多两位小数", en: "write zero or more with at most two decimals" },
  TEXT_TOO_LONG: { zh: "文字太长", en: "the text is too long" },
};

function exhibitsOf(raw: unknown): GivenCase["exhibits"] {
  return (Array.isArray(raw) ? raw : []).flatMap(
    (entry: { readonly file?: unknown; readonly kind?: unknown } | null) => {
      const kind = exhibitKinds.find((each) => each === entry?.kind);
      return typeof entry?.file === "string" && kind !== undefined ? [{ file: entry.file, kind }] : [];
    },
  );
}

function wrong(zh: string, en: string, field: string | null = null): WrongInput {
  return new WrongInput({ zh, en }, field);
}
