import { existsSync, readFileSync } from "node:fs";
import { YoujuError } from "@youju/domain";
import { nodeDigests, openBundle } from "@youju/evidence";
import {
  type EarlierHead,
  readEarlierHead,
  refusedBundle,
  statedHead,
  type Verification,
  type VerifyOptions,
  verifyBundle,
} from "@youju/evidence/verify";
import { type Command, type Invocation, WrongInput } from "../command.ts";

/** `youju verify`: whether a bundle was altered, with no server, data or network. */
export const verify: Command = {
  name: "verify",
  summary: { zh: "验证一份证据包有没有被改动", en: "check whether a bundle was altered" },
  usage: "verify <bundle.zip|folder> [--ca <certificates.pem>] [--head <size:root|head.json|earlier.zip>]",
  operands: { least: 1, most: 1 },
  flags: { ca: "value", head: "value" },
  run: async (invocation) => {
    const found = await verifiedAt(invocation.operands[0] ?? "", await optionsOf(invocation));
    return { code: found.ok ? 0 : 1, json: found, lines: linesOf(found, invocation) };
  },
};

/** Verifies what lies at a path. A path with nothing there, or nothing readable, is wrong input. */
async function verifiedAt(path: string, options: VerifyOptions): Promise<Verification> {
  if (!existsSync(path)) {
    throw new WrongInput({ zh: `找不到“${path}”。`, en: `There is no "${path}".` });
  }
  const bundle = await openBundle(path).catch((cause: unknown) => {
    throw new YoujuError("NOT_FOUND", { cause });
  });
  try {
    return bundle.kind === "refused" ? refusedBundle(bundle.problems) : await verifyBundle(bundle.source, options);
  } finally {
    await bundle.close();
  }
}

async function optionsOf({ flags }: Invocation): Promise<VerifyOptions> {
  return {
    digests: nodeDigests,
    ...(typeof flags.ca === "string" ? { trusted: [certificates(flags.ca)] } : {}),
    ...(typeof flags.head === "string" ? { earlier: await headOf(flags.head) } : {}),
  };
}

/** PEM or DER. */
function certificates(path: string): Uint8Array {
  if (!existsSync(path)) {
    throw new WrongInput({ zh: `找不到证书文件“${path}”。`, en: `There is no certificate file "${path}".` }, "ca");
  }
  return new Uint8Array(readFileSync(path));
}

async function headOf(words: string): Promise<EarlierHead> {
  const head = readEarlierHead(words) ?? (existsSync(words) ? await headAt(words) : null);
  if (head === null) {
    const example = `12:${"0".repeat(64)}`;
    throw new WrongInput(
      {
        zh: `--head 要写“条数:记录头”，例如 ${example}；或较早的证据包、其中的 ledger/head.json。`,
        en: `--head takes size:root, for example ${example}, or an earlier bundle, or its ledger/head.json.`,
      },
      "head",
    );
  }
  return head;
}

/** The head that an earlier bundle, or its `ledger/head.json`, states. */
async function headAt(path: string): Promise<EarlierHead | null> {
  if (path.endsWith(".json")) {
    return readEarlierHead(readFileSync(path, "utf8"));
  }
  const bundle = await openBundle(path).catch((cause: unknown) => {
    throw new YoujuError("NOT_FOUND", { cause });
  });
  try {
    return bundle.kind === "refused" ? null : await statedHead(bundle.source);
  } finally {
    await bundle.close();
  }
}

function linesOf(found: Verification, { language }: Invocation): readonly string[] {
  const words = {
    zh: {
      fine: `核对一致：${found.files} 个文件，没有发现改动。`,
      bad: `核对不通过：发现 ${found.problems.length} 处问题。`,
      stamps: "时间戳：",
      proves: "能证明：",
      not: "不能证明：",
    },
    en: {
      fine: `It agrees: ${found.files} files, nothing found altered.`,
      bad: `It does not verify: ${found.problems.length} problems.`,
      stamps: "Time stamps:",
      proves: "It shows:",
      not: "It does not show:",
    },
  }[language];
  const list = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ["", title, ...lines.map((line) => `  - ${line}`)];
  return [
    found.ok ? words.fine : words.bad,
    ...found.problems.map((problem) => `  ✕ ${problem.words[language]}`),
    ...list(
      words.stamps,
      found.timestamps.map(
        ({ genTime, tsa, data, words: said }) => `${data}：${genTime ?? "?"} ${tsa ?? ""}（${said[language]}）`,
      ),
    ),
    ...list(
      words.proves,
      found.proves.map((text) => text[language]),
    ),
    ...list(
      words.not,
      found.doesNotProve.map((text) => text[language]),
    ),
    ...(found.ledger === null ? [] : ["", `${found.ledger.size}:${found.ledger.root}`]),
  ];
}
