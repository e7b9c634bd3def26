import type { NewWay, WayKind } from "@youju/api";

/** What the form for another way out holds, as typed. */
export type WayDraft = {
  readonly kind: WayKind;
  readonly name: string;
  readonly host: string;
  readonly port: string;
  readonly security: "tls" | "starttls" | "none";
  readonly user: string;
  readonly password: string;
  readonly from: string;
  readonly to: string;
  readonly url: string;
  readonly secret: string;
};

export const emptyWay: WayDraft = {
  kind: "mail",
  name: "",
  host: "",
  port: "465",
  security: "tls",
  user: "",
  password: "",
  from: "",
  to: "",
  url: "",
  secret: "",
};

const neededFor: Readonly<Record<"mail" | "bot", readonly (keyof WayDraft)[]>> = {
  mail: ["name", "host", "port", "from", "to"],
  bot: ["name", "url"],
};

/** The fields that still have to be filled in. */
export function missingIn(draft: WayDraft): readonly (keyof WayDraft)[] {
  const needed = neededFor[draft.kind === "mail" ? "mail" : "bot"];
  return needed.filter((field) => draft[field].trim() === "" || (field === "port" && !isPort(draft.port)));
}

function isPort(text: string): boolean {
  const port = Number(text);
  return Number.isInteger(port) && port >= 1 && port <= 65_535;
}

/** The way as it is sent; blanks around what was pasted are taken off, but not off a password. */
export function wayOf(draft: WayDraft): NewWay {
  const { kind, security, password } = draft;
  const [name, host, user, from, to, url, secret] = (
    ["name", "host", "user", "from", "to", "url", "secret"] as const
  ).map((field) => draft[field].trim()) as [string, string, string, string, string, string, string];
  return kind === "mail"
    ? { kind, name, mail: { host, port: Number(draft.port), security, user, password, from, to } }
    : { kind, name, bot: { url, secret } };
}
