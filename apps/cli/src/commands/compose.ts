import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import {
  type ComposeInput,
  type Composition,
  composePaper,
  papersFor,
  paperText,
  pdfRenderer,
  printable,
  renderDocx,
} from "@youju/documents";
import type { Exhibit, PlainDate } from "@youju/domain";
import type { Channel } from "@youju/law";
import { assess, courtAnswers } from "@youju/rules";
import { type GivenCase, readCase } from "../case-folder.ts";
import { type Command, type Invocation, type Outcome, WrongInput } from "../command.ts";
import { dayOf } from "../days.ts";
import { lawData, openLaw } from "../law-at-hand.ts";

/** `youju compose`: the papers of one channel, field by field, and the files with `--out`. */
export const compose: Command = {
  name: "compose",
  summary: {
    zh: "按渠道生成文书：逐栏内容、字数，并写出文件",
    en: "compose a channel's papers: fields, counts, and files",
  },
  usage: "compose <facts.yaml|folder> --channel <id> [--on <day>] [--out DIR]",
  operands: { least: 1, most: 1 },
  flags: { channel: "value", out: "value", on: "value" },
  run: async (invocation) => {
    const path = invocation.operands[0] ?? "";
    const given = readCase(path);
    const on = dayOf({ ...invocation, today: given.today ?? invocation.today }, "on", "today");
    const input = inputOf(given, path, on);
    const papers = papersOf(invocation, input.directory.channels).map((paper) => composePaper(paper, input));
    const files = invocation.flags.out === undefined ? [] : await write(papers, String(invocation.flags.out));
    return outcome({ papers, files, channel: String(invocation.flags.channel) }, invocation);
  },
};

function inputOf(given: GivenCase, path: string, today: PlainDate): ComposeInput {
  const { core, platforms = [] } = lawData();
  const law = openLaw();
  const { kind, facts } = given;
  const exhibits = given.exhibits.map((entry, index) => exhibitOf(path, entry, index + 1));
  const assessment = assess({ kind, facts, asOf: today, law, exhibits });
  return {
    assessment,
    profile: given.profile,
    exhibits,
    facts,
    today,
    directory: { channels: core.channels, platforms, paperGrounds: law.paperGrounds },
    court: courtAnswers({ kind, facts, on: today }, law),
  };
}

function exhibitOf(folder: string, { file, kind }: GivenCase["exhibits"][number], number: number): Exhibit {
  const path = join(folder, file);
  if (!existsSync(path)) {
    throw new WrongInput(
      { zh: `case.yaml 里写的“${file}”不在文件夹里。`, en: `"${file}" of case.yaml is not in the folder.` },
      "exhibits",
    );
  }
  const bytes = readFileSync(path);
  return {
    id: `exhibit-${number}`,
    caseId: "folder",
    number,
    kind,
    fileName: file,
    mediaType: extname(file) === ".png" ? "image/png" : "application/octet-stream",
    byteLength: bytes.byteLength,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    addedAt: "",
    reading: "queued",
  };
}

function papersOf({ flags }: Invocation, channels: readonly Channel[]) {
  const id = flags.channel;
  const papers = typeof id === "string" ? papersFor(id, { channels, platforms: [] }) : [];
  if (papers.length === 0) {
    const able = channels.filter((channel) => channel.papers.length > 0).map((channel) => channel.id);
    throw new WrongInput(
      {
        zh: `请用 --channel 写明渠道，现在能生成文书的有：${able.join("、")}。`,
        en: `Name a channel with --channel; papers exist for: ${able.join(", ")}.`,
      },
      "channel",
    );
  }
  return papers;
}

/** Writes every complete paper as text, PDF and Word; what is lacking is listed instead of written. */
async function write(papers: readonly Composition[], folder: string): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  const pdf = pdfRenderer();
  const files: string[] = [];
  const put = (name: string, bytes: Uint8Array | string) => {
    writeFileSync(join(folder, name), bytes);
    files.push(join(folder, name));
  };
  try {
    for (const paper of papers.filter(({ missing }) => missing.length === 0)) {
      const printed = printable(paper);
      put(`${paper.paper}.txt`, paperText(printed));
      if (paper.formats.includes("pdf")) {
        put(`${paper.paper}.pdf`, await pdf.render(printed));
      }
      if (paper.formats.includes("docx")) {
        put(`${paper.paper}.docx`, await renderDocx(printed));
      }
    }
  } finally {
    await pdf.close();
  }
  return files;
}

type Composed = {
  readonly papers: readonly Composition[];
  readonly files: readonly string[];
  readonly channel: string;
};

function outcome({ papers, files, channel }: Composed, { language }: Invocation): Outcome {
  const json = {
    channel,
    papers: papers.map(({ paper, fields, variants, missing, lint, formats }) => ({
      paper,
      fields,
      variants,
      missing,
      lint,
      formats,
    })),
    files,
  };
  return { code: 0, json, lines: [...papers.flatMap((paper) => paperLines(paper, language)), ...files] };
}

function paperLines(composition: Composition, language: "zh" | "en"): readonly string[] {
  const { paper, fields, missing, lint, pressing } = composition;
  const words = {
    zh: { lacking: "还缺", choose: "选", avoid: "不要选" },
    en: { lacking: "lacking", choose: "choose", avoid: "avoid" },
  }[language];
  return [
    `【${paper}】`,
    ...(fields.length === 0 && missing.length === 0 ? [paperText(printable(composition))] : []),
    ...fields.map(
      ({ label, value, count, limit }) =>
        `${label[language]}（${count}${limit === null ? "" : `/${limit}`}）：${value}`,
    ),
    ...(pressing?.choose ?? []).map((choice) => `${words.choose}：${choice[language]}`),
    ...(pressing?.avoid ?? []).map(({ what, why }) => `${words.avoid}：${what[language]}（${why[language]}）`),
    ...missing.map(({ text }) => `${words.lacking}：${text[language]}`),
    ...lint.map(({ severity, text }) => `[${severity}] ${text[language]}`),
    "",
  ];
}
