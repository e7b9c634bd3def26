import { fileURLToPath } from "node:url";
import { type PlainDate, parsePlainDate, YoujuError } from "@youju/domain";
import { defaultDataFolder } from "@youju/storage/folder";

/** What the server was told from outside. */
export type Config = {
  /** Where everything is kept. */
  readonly dataFolder: string;
  readonly port: number;
  /** The address it listens on: the loopback, unless the home network was asked for. */
  readonly host: string;
  readonly lan: boolean;
  /** A test clock's day; only for data marked as demo or test. */
  readonly testToday: PlainDate | null;
  /** PostgreSQL instead of the embedded database. */
  readonly databaseUrl: string | null;
  /** A time-stamp authority set from outside, and the file of its root certificates. */
  readonly tsa: { readonly url: string; readonly rootsFile: string } | null;
  /** Whether time-stamp authorities inside the own network may be asked. */
  readonly tsaPrivate: boolean;
  /** Whether mail servers and bots inside the own network may be written to. */
  readonly remindersPrivate: boolean;
  /** Whether every call is written to the log, not only failures. */
  readonly logCalls: boolean;
};

/** The project's folder. */
export const projectFolder = fileURLToPath(new URL("../../../", import.meta.url));

const loopback = new Set(["127.0.0.1", "localhost", "::1"]);

/**
 * Reads the environment and the arguments; nothing else in the program does. `YOUJU_DATA`, `YOUJU_PORT`, `YOUJU_HOST`,
 * `YOUJU_TODAY`, `DATABASE_URL`, `YOUJU_TSA`, `YOUJU_TSA_ROOTS`, `YOUJU_TSA_PRIVATE`, `YOUJU_REMINDERS_PRIVATE`; `--lan`, `--port <n>`, `--log`.
 * Throws `INPUT_INVALID`, `DATE_NOT_REAL`, or `HOST_NOT_ALLOWED` for an address beyond this machine without `--lan`.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>, args: readonly string[]): Config {
  const told = readArguments(args);
  const host = env.YOUJU_HOST ?? (told.lan ? "0.0.0.0" : "127.0.0.1");
  if (!told.lan && !loopback.has(host)) {
    throw new YoujuError("HOST_NOT_ALLOWED", { detail: { field: "YOUJU_HOST", message: needsLan } });
  }
  return {
    dataFolder: defaultDataFolder(env),
    port: readPort(told.port ?? env.YOUJU_PORT ?? "4270"),
    host: host === "localhost" ? "127.0.0.1" : host,
    lan: told.lan,
    testToday: readDay(env.YOUJU_TODAY),
    databaseUrl: env.DATABASE_URL ?? null,
    tsa: readAuthority(env),
    tsaPrivate: env.YOUJU_TSA_PRIVATE === "allow",
    remindersPrivate: env.YOUJU_REMINDERS_PRIVATE === "allow",
    logCalls: told.log,
  };
}

/** An authority without its roots could stamp, but nothing could be checked. */
function readAuthority({ YOUJU_TSA: url, YOUJU_TSA_ROOTS: rootsFile }: Readonly<Record<string, string | undefined>>) {
  if (url === undefined || url === "") {
    return null;
  }
  if (rootsFile === undefined || rootsFile === "") {
    throw new YoujuError("INPUT_INVALID", { detail: { field: "YOUJU_TSA_ROOTS", message: needsRoots } });
  }
  return { url, rootsFile };
}

type Told = { readonly lan: boolean; readonly log: boolean; readonly port: string | undefined };

function readArguments(args: readonly string[]): Told {
  let told: Told = { lan: false, log: false, port: undefined };
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? "";
    if (arg === "--lan" || arg === "--log") {
      told = { ...told, [arg.slice(2)]: true };
    } else if (arg === "--port" || arg.startsWith("--port=")) {
      at += arg === "--port" ? 1 : 0;
      told = { ...told, port: arg === "--port" ? (args[at] ?? "") : arg.slice("--port=".length) };
    } else {
      throw new YoujuError("INPUT_INVALID", { detail: { field: arg, message: unknownArgument(arg) } });
    }
  }
  return told;
}

/** 0 lets the system choose a free one. */
function readPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65_535)) {
    throw new YoujuError("INPUT_INVALID", { detail: { field: "port", message: badPort(text) } });
  }
  return port;
}

function readDay(text: string | undefined): PlainDate | null {
  if (text === undefined || text === "") {
    return null;
  }
  const day = parsePlainDate(text);
  if (day === undefined) {
    throw new YoujuError("DATE_NOT_REAL", { detail: { field: "YOUJU_TODAY" } });
  }
  return day;
}

const needsLan = {
  zh: "要让别的设备访问，请加 --lan 启动。",
  en: "To be reached from other devices, start with --lan.",
};

const needsRoots = {
  zh: "设了 YOUJU_TSA，还要用 YOUJU_TSA_ROOTS 指明它的根证书文件（PEM）。",
  en: "With YOUJU_TSA set, name the file of its root certificates (PEM) in YOUJU_TSA_ROOTS.",
};

function unknownArgument(arg: string) {
  return {
    zh: `不认识的参数：${arg}（有 --lan、--port <端口>、--log）。`,
    en: `Unknown argument: ${arg} (there are --lan, --port <port>, --log).`,
  };
}

function badPort(text: string) {
  return { zh: `端口要是 0 到 65535 的整数：${text}`, en: `The port must be a whole number up to 65535: ${text}` };
}
