import { plainDate } from "@youju/domain";
import { streamOf, type TemporaryWorkplace, temporaryWorkplace } from "@youju/testing";
import { afterEach, beforeEach, expect, test } from "vitest";
import { addExhibit, contactFromMail, inspectExhibit, openCase, removeContact } from "./index.ts";

let place: TemporaryWorkplace;
let caseId: string;

beforeEach(async () => {
  place = await temporaryWorkplace(plainDate("2026-09-04"));
  caseId = (await openCase(place, { kind: "not-as-described" })).case.id;
});
afterEach(() => place.dispose());

const letter = (date: string) =>
  [
    "From: Shop <shop@example.com>",
    "To: me@example.com",
    "Subject: About your order",
    `Date: ${date}`,
    "Message-ID: <20260901.118@example.com>",
    "Content-Type: text/plain; charset=utf-8",
    "",
    "We will refund you.",
    "",
  ].join("\r\n");

async function taken(date: string, fileName = "answer.eml"): Promise<string> {
  const body = streamOf(new TextEncoder().encode(letter(date)));
  const { id } = await addExhibit(place, { caseId, fileName, kind: null, body });
  await inspectExhibit(place, { caseId, exhibitId: id }, new AbortController().signal);
  return id;
}

test("a letter is written down on the day it was by the clock here, with its headers and itself as proof, and only once", async () => {
  const exhibitId = await taken("Tue, 01 Sep 2026 20:30:00 -0400");
  const contact = await contactFromMail(place, { caseId, exhibitId }, "shop");
  expect(contact).toMatchObject({
    channel: "mail",
    party: "shop",
    at: "2026-09-02T08:30",
    person: "Shop <shop@example.com>",
    said: "About your order",
    exhibitIds: [exhibitId],
    mail: { date: "Tue, 01 Sep 2026 20:30:00 -0400", messageId: "<20260901.118@example.com>", to: "<me@example.com>" },
  });
  await expect(contactFromMail(place, { caseId, exhibitId }, "shop")).rejects.toMatchObject({ code: "CONFLICT" });
  await removeContact(place, { caseId, contactId: contact.id });
  expect((await contactFromMail(place, { caseId, exhibitId }, "platform")).party).toBe("platform");
});

test("a letter without a usable date is left for the person to write down", async () => {
  const exhibitId = await taken("someday");
  const refused = contactFromMail(place, { caseId, exhibitId }, "shop");
  await expect(refused).rejects.toMatchObject({ code: "INPUT_INVALID", detail: { field: "date" } });
});
