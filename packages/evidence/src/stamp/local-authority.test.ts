import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  type LocalAuthorityKeys,
  localAuthorityName,
  newLocalAuthority,
  openLocalAuthority,
} from "./local-authority.ts";
import { type OpensslLab, openOpensslLab } from "./openssl-lab.ts";
import { stampRequest } from "./request.ts";
import { verifyToken } from "./verify-token.ts";

let lab: OpensslLab;
let keys: LocalAuthorityKeys;
const now = () => "2026-11-22T08:00:00.500Z";
const data = new TextEncoder().encode("演示");
const sha256 = createHash("sha256").update(data).digest("hex");

beforeAll(async () => {
  lab = openOpensslLab();
  keys = await newLocalAuthority(now());
});
afterAll(() => lab.close());

it("gives stamps that pass openssl and say by name that they prove nothing", async () => {
  const authority = await openLocalAuthority(keys, now);
  for (let round = 0; round < 20; round += 1) {
    const request = stampRequest(sha256, { nonce: `00000000000000${(10 + round).toString()}` });
    const token = await authority.reply(request.bytes);
    const verdict = await verifyToken({ token, over: { sha256 }, trusted: [keys.rootPem], nonce: request.nonce });
    expect(verdict).toMatchObject({ state: "stamped", genTime: "2026-11-22T08:00:00.000Z" });
    expect(verdict.tsaName).toBe(`CN=${localAuthorityName}`);
    expect(lab.verifies(token, { data, root: keys.rootPem, at: now() })).toBe(true);
  }
  expect(localAuthorityName).toMatch(/不作证据.*no proof/);
});

it("takes a request by openssl, and refuses what is none", async () => {
  const authority = await openLocalAuthority(keys, now);
  const query = `${lab.folder}/q.tsq`;
  lab.run(["ts", "-query", "-data", lab.write("d", data), "-sha256", "-cert", "-out", query]);
  const token = await authority.reply(lab.read(query));
  expect(lab.verifies(token, { data, root: keys.rootPem, at: now() })).toBe(true);
  const refused = await authority.reply(Uint8Array.of(1, 2, 3));
  expect(await verifyToken({ token: refused, over: { data }, trusted: [] })).toMatchObject({
    problems: ["not-granted"],
  });
});

it("is the same authority after a start with the keys it was kept by", async () => {
  const kept = JSON.parse(JSON.stringify(keys)) as LocalAuthorityKeys;
  const token = await (await openLocalAuthority(kept, now)).reply(
    stampRequest(sha256, { nonce: "0102030405060708" }).bytes,
  );
  expect(await verifyToken({ token, over: { data }, trusted: [keys.rootPem] })).toMatchObject({ state: "stamped" });
});
