import { createReadStream } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { readInput } from "@youju/api";
import type { DemoCase } from "@youju/cases";
import { disputeKinds, exhibitKinds, isFactName, type PlainDate, parsePlainDate, YoujuError } from "@youju/domain";
import { parse } from "yaml";
import { z } from "zod";

const daySchema = z.string().refine((day): day is PlainDate => parsePlainDate(day) !== undefined, "DATE_NOT_REAL");

const filingSchema = z.strictObject({
  channel: z.string(),
  on: daySchema,
  reference: z.string().nullable().default(null),
  outcomes: z
    .array(z.strictObject({ state: z.enum(["accepted", "refused", "settled", "ended", "withdrawn"]), on: daySchema }))
    .default([]),
});

const caseSchema = z.strictObject({
  title: z.string().min(1),
  kind: z.enum(disputeKinds),
  today: daySchema,
  exhibits: z.array(z.strictObject({ file: z.string(), kind: z.enum(exhibitKinds) })).default([]),
  filings: z.array(filingSchema).default([]),
});

const factsSchema = z.strictObject({
  kind: z.enum(disputeKinds),
  facts: z.record(z.string().refine(isFactName, "INPUT_INVALID"), z.unknown()),
});

/**
 * Reads the invented disputes of `examples/`, in the order of their names; none where the folder is missing. A folder
 * without `case.yaml` is no example. Throws the error a wrong file deserves, with the field.
 */
export async function readExamples(folder: string): Promise<readonly DemoCase[]> {
  const names = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const examples: DemoCase[] = [];
  for (const name of names
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted()) {
    const example = await readExample(join(folder, name));
    if (example !== undefined) {
      examples.push(example);
    }
  }
  return examples;
}

async function readExample(folder: string): Promise<DemoCase | undefined> {
  const text = await readFile(join(folder, "case.yaml"), "utf8").catch(() => undefined);
  if (text === undefined) {
    return undefined;
  }
  const about = readInput(caseSchema, parseYaml(text, join(basename(folder), "case.yaml")));
  const factsText = await readFile(join(folder, "facts.yaml"), "utf8").catch(() => "");
  const { facts } = readInput(factsSchema, parseYaml(factsText, join(basename(folder), "facts.yaml")));
  return {
    name: basename(folder),
    title: about.title,
    kind: about.kind,
    today: about.today,
    filings: about.filings,
    facts: facts as DemoCase["facts"],
    exhibits: about.exhibits.map(({ file, kind }) => ({
      fileName: file,
      kind,
      body: () => createReadStream(join(folder, basename(file))),
    })),
  };
}

function parseYaml(text: string, file: string): unknown {
  try {
    return parse(text);
  } catch (cause) {
    const message = { zh: `${file} 不是完好的 YAML。`, en: `${file} is not well-formed YAML.` };
    throw new YoujuError("INPUT_INVALID", { cause, detail: { field: file, message } });
  }
}
