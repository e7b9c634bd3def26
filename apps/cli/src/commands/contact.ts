import { listContacts, type NewContact, recordContact } from "@youju/cases";
import { type ContactChannel, contactChannels, contactParties, type Moment, parseMoment } from "@youju/domain";
import { type Command, type Invocation, type Outcome, WrongInput } from "../command.ts";
import { openOffice } from "../open-office.ts";

type Kept = Awaited<ReturnType<typeof recordContact>>;

/** `youju contact`: writes a talk down, with what was promised in it, or lists the talks of a case. */
export const contact: Command = {
  name: "contact",
  summary: {
    zh: "记一笔沟通和承诺，或列出案卷里的沟通",
    en: "write down a talk and its promise, or list a case's talks",
  },
  usage:
    "contact list <case-id> | contact add <case-id> --channel <how> --party <whom> --said <words> [--at <day|moment>] [--person <name>] [--staff <number>] [--ticket <number>] [--promise <what> [--by <day|moment>]]",
  operands: { least: 2, most: 2 },
  flags: {
    channel: "value",
    party: "value",
    said: "value",
    at: "value",
    person: "value",
    staff: "value",
    ticket: "value",
    promise: "value",
    by: "value",
  },
  run: async (invocation) => {
    const [act, caseId = ""] = invocation.operands;
    if (act !== "add" && act !== "list") {
      throw new WrongInput({ zh: "写 contact add 或 contact list。", en: "Say contact add or contact list." });
    }
    const said = act === "add" ? contactSaid(invocation) : null;
    const { office, close } = await openOffice();
    try {
      const contacts = said === null ? await listContacts(office, caseId) : [await recordContact(office, caseId, said)];
      return outcome(contacts, invocation);
    } finally {
      await close();
    }
  },
};

function contactSaid({ flags, today }: Invocation): NewContact {
  const text = (flag: string) => (typeof flags[flag] === "string" ? String(flags[flag]) : null);
  const promise = text("promise");
  return {
    channel: oneOf<ContactChannel>("channel", text("channel"), contactChannels),
    party: oneOf("party", text("party"), contactParties),
    at: momentOf("at", text("at") ?? today),
    said: text("said") ?? "",
    person: text("person"),
    staffNumber: text("staff"),
    ticket: text("ticket"),
    promises: promise === null ? [] : [{ what: promise, by: dueOf(text("by")) }],
  };
}

function dueOf(by: string | null): Moment | null {
  return by === null ? null : momentOf("by", by);
}

function oneOf<Value extends string>(flag: string, given: string | null, values: readonly Value[]): Value {
  const found = values.find((value) => value === given);
  if (found === undefined) {
    const list = values.join(" ");
    throw new WrongInput({ zh: `--${flag} 是其中之一：${list}`, en: `--${flag} is one of: ${list}` }, flag);
  }
  return found;
}

function momentOf(flag: string, words: string): Moment {
  const found = parseMoment(words);
  if (found === undefined) {
    throw new WrongInput(
      {
        zh: `--${flag} 写一天，或一天的几点几分，例如 2026-09-26 或 2026-09-26T14:30。`,
        en: `--${flag} takes a day, or a minute of it, such as 2026-09-26 or 2026-09-26T14:30.`,
      },
      flag,
    );
  }
  return found;
}

function outcome(contacts: readonly Kept[], { language }: Invocation): Outcome {
  const none = { zh: "还没有记过沟通。", en: "No talk was written down yet." }[language];
  const promised = { zh: "答应", en: "promised" }[language];
  const lines = contacts.flatMap(({ id, at, channel, party, said, promises }) => [
    `${at}  ${channel} · ${party}  ${said}  (${id})`,
    ...promises.map(({ what, by, state }) => `    ${promised}：${what}${by === null ? "" : ` · ${by}`} · ${state}`),
  ]);
  return { code: 0, json: { contacts }, lines: lines.length === 0 ? [none] : lines };
}
