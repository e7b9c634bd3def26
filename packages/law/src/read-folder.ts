import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import type { z } from "zod";
import { areaCodeFileSchema } from "./area-code.ts";
import { calendarYearSchema } from "./calendar-year.ts";
import { captureGuideSchema } from "./capture-guide.ts";
import { channelSchema } from "./channel.ts";
import { deadlineFileSchema } from "./deadline-rule.ts";
import { disputeSchema } from "./dispute.ts";
import { fixingFileSchema, meaningSchema } from "./evidence-meaning.ts";
import { interplayFileSchema, joinInterplay } from "./interplay.ts";
import { kindGroupFileSchema } from "./kind-group.ts";
import { knowledgeFileSchema, knowledgeTopics } from "./knowledge.ts";
import type { CoreLaw, LawData } from "./law-data.ts";
import { outdatedFileSchema } from "./outdated.ts";
import { paperGroundsFileSchema } from "./paper-grounds.ts";
import { parameterFileSchema } from "./parameter.ts";
import { pendingFileSchema } from "./pending.ts";
import { interpretationFileSchema, ladderFileSchema, placeFileSchema } from "./place.ts";
import { platformSchema } from "./platform.ts";
import { proofWordsSchema } from "./proof-words.ts";
import { replyFileSchema } from "./reply.ts";
import { type Situation, scenarioFileSchema, situationOf } from "./scenario.ts";
import { selfCheckFileSchema } from "./self-check.ts";
import { statuteSchema } from "./statute.ts";
import { withWindowQuestions } from "./window-questions.ts";

export { citationProblems } from "./citations.ts";
export { coverageProblems, horizonOf } from "./coverage.ts";
export { type FreshnessKind, freshDays, type StaleEntry, staleOn } from "./freshness.ts";
export { referenceProblems } from "./references.ts";
export type { Situation } from "./scenario.ts";

/** The project's own `law/` folder. */
export const lawFolder = fileURLToPath(new URL("../../../law/", import.meta.url));

/** A file of `law/` that does not keep to its format; the message names the file and every place in it. */
class LawFormatError extends Error {
  constructor(problem: string, options: { readonly cause?: unknown } = {}) {
    super(problem, options);
    this.name = "LawFormatError";
  }
}

/**
 * Reads and checks `law/`, and stamps it with its edition. Throws {@link LawFormatError} on the first file that breaks
 * its format.
 * @param folder another folder of the same shape
 */
export function readLawFolder(folder: string = lawFolder): LawData {
  const deadlines = readAll(folder, "deadlines", deadlineFileSchema);
  const counting = onlyOne(
    "how days are counted",
    deadlines.flatMap(({ counting }) => counting ?? []),
  );
  const disputes = readAll(folder, "disputes", disputeSchema).map((dispute) =>
    withWindowQuestions(
      dispute,
      deadlines.flatMap(({ rules }) => rules),
    ),
  );
  const core: Omit<CoreLaw, "edition"> = {
    statutes: readAll(folder, "statutes", statuteSchema),
    parameters: readAll(folder, "parameters", parameterFileSchema).flat(),
    calendars: readAll(folder, "calendars", calendarYearSchema),
    deadlines: deadlines.flatMap(({ rules }) => rules),
    openDeadlines: deadlines.flatMap(({ open }) => open),
    counting,
    places: readAll(folder, "venues", placeFileSchema).flat(),
    ladder: readAll(folder, "routes", ladderFileSchema).flat(),
    channels: readAll(folder, "channels", channelSchema),
    interplay: joinInterplay(readAll(folder, "interplay", interplayFileSchema)),
    interpretations: readAll(folder, "interpretations", interpretationFileSchema).flat(),
    selfChecks: readAll(folder, "self-checks", selfCheckFileSchema).flat(),
    proof: onlyOne("proof", readAll(folder, "proof", proofWordsSchema)),
    papers: readAll(folder, "papers", paperGroundsFileSchema).flat(),
    outdated: readAll(folder, "outdated", outdatedFileSchema).flat(),
    pending: readAll(folder, "pending", pendingFileSchema).flat(),
  };
  const platforms = readAll(folder, "platforms", platformSchema);
  const { pending: _coming, openDeadlines: _uncounted, papers: _cited, outdated: _gone, ...decisive } = core;
  return {
    core: { edition: editionOf({ ...decisive, disputes, platforms }), ...core },
    disputes,
    platforms,
    ...readAdvice(folder),
  };
}

/** What helps people and decides nothing. */
function readAdvice(folder: string): Omit<LawData, "core" | "disputes" | "platforms"> {
  return {
    kindGroups: readAll(folder, "kinds", kindGroupFileSchema).flat(),
    evidence: {
      meanings: readAll(folder, "evidence/kinds", meaningSchema),
      fixing: onlyOne("evidence/fixing", readAll(folder, "evidence/fixing", fixingFileSchema)),
    },
    captures: readAll(folder, "capture", captureGuideSchema),
    areaCodes: readAll(folder, "areas", areaCodeFileSchema).flat(),
    knowledge: readAll(folder, "knowledge", knowledgeFileSchema).toSorted(
      (first, second) => knowledgeTopics.indexOf(first.topic) - knowledgeTopics.indexOf(second.topic),
    ),
    replies: readAll(folder, "replies", replyFileSchema),
  };
}

function onlyOne<Item>(topic: string, items: readonly Item[]): Item {
  const [first, ...more] = items;
  if (first === undefined || more.length > 0) {
    throw new LawFormatError(`${topic}: exactly one file says it, found ${items.length}`);
  }
  return first;
}

/** Every situation of `law/scenarios`, in the order of the files. Throws on the first file that breaks its format. */
export function readSituations(folder: string = lawFolder): readonly Situation[] {
  return readAll(folder, "scenarios", scenarioFileSchema).flat().map(situationOf);
}

/**
 * SHA-256 (hex) over what an assessment can rest on, in one fixed order of keys, so that the order of keys in a file
 * changes nothing. 法律版本
 */
function editionOf(content: unknown): string {
  return createHash("sha256").update(canonical(content), "utf8").digest("hex");
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, held: unknown) =>
    held !== null && typeof held === "object" && !Array.isArray(held)
      ? Object.fromEntries(Object.entries(held).toSorted(([first], [second]) => (first < second ? -1 : 1)))
      : held,
  );
}

/** The YAML files of one sub-folder, by name, each checked against its schema. */
export function readAll<Schema extends z.ZodType>(
  folder: string,
  topic: string,
  schema: Schema,
): readonly z.output<Schema>[] {
  const path = join(folder, topic);
  if (!existsSync(path)) {
    return [];
  }
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".yaml"))
    .toSorted()
    .map((name) => readYaml(join(path, name), schema));
}

/** One YAML file, checked against a schema; days stay strings. */
function readYaml<Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> {
  const result = schema.safeParse(parseYaml(file));
  if (!result.success) {
    const problems = result.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ");
    throw new LawFormatError(`${file}: ${problems}`);
  }
  return result.data;
}

/** Parsed before by this process: reading the text again is cheap, taking it apart is not. The schemas make copies. */
const parsed = new Map<string, { readonly text: string; readonly content: unknown }>();

function parseYaml(file: string): unknown {
  try {
    const text = readFileSync(file, "utf8");
    const before = parsed.get(file);
    const content: unknown = before?.text === text ? before.content : parse(text);
    parsed.set(file, { text, content });
    return content;
  } catch (cause) {
    throw new LawFormatError(`${file}: not YAML`, { cause });
  }
}
