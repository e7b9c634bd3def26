import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Issued, type OpensslLab, openOpensslLab, rootExtensions, stampingExtensions } from "./openssl-lab.ts";
import { verifyToken } from "./verify-token.ts";

let lab: OpensslLab;
let root: Issued;
let signer: Issued;
const data = new TextEncoder().encode("证据一的原始字节");
const pem = (issued: Issued) => lab.read(issued.certificate);

beforeAll(() => {
  lab = openOpensslLab();
  root = lab.issue({ name: "invented root", key: "rsa", extensions: rootExtensions });
  signer = lab.issue({ name: "invented authority", issuer: root, key: "rsa", extensions: stampingExtensions });
}, 60_000);
afterAll(() => lab.close());

describe("a reply by openssl", () => {
  it("checks against its root, as openssl says too", async () => {
    const token = lab.reply(signer, data);
    const verdict = await verifyToken({ token, over: { data }, trusted: [pem(root)] });
    expect(verdict).toMatchObject({ state: "stamped", problems: [] });
    expect(lab.verifies(token, { data, root })).toBe(true);
  });
});
