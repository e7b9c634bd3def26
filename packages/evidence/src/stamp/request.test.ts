import { createHash } from "node:crypto";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OpensslLab, openOpensslLab } from "./openssl-lab.ts";
import { isObjectIdentifier, stampRequest } from "./request.ts";

let lab: OpensslLab;
beforeAll(() => {
  lab = openOpensslLab();
});
afterAll(() => lab.close());

const sha256 = createHash("sha256").update("甲").digest("hex");

describe("a request", () => {
  it("is read by openssl, and tells nothing but the hash", () => {
    const { bytes, nonce } = stampRequest(sha256, { nonce: "00ff000000000001", policy: "1.2.840.113549.2.999" });
    const text = lab.run(["ts", "-query", "-in", lab.write("q.tsq", bytes), "-text"]);
    expect(text).toContain("Hash Algorithm: sha256");
    expect(text).toContain(`Nonce: 0x${nonce.toUpperCase()}`);
    expect(text).toContain("Certificate required: yes");
    expect(text).toContain("Policy OID: 1.2.840.113549.2.999");
    expect(bytes.length).toBeLessThan(90);
  });

  it("needs a hash, a nonce and, if any, a policy", () => {
    const nonce = "0102030405060708";
    expect(() => stampRequest("ab", { nonce })).toThrow(RangeError);
    expect(() => stampRequest(sha256, { nonce: "01" })).toThrow(RangeError);
    expect(() => stampRequest(sha256, { nonce, policy: "1.40.1" })).toThrow(RangeError);
  });

  it("bears every policy that openssl knows to be an object identifier", () => {
    const arc = fc.integer({ min: 0, max: 2_000_000_000 });
    fc.assert(
      fc.property(fc.nat(1), fc.nat(39), fc.array(arc, { minLength: 1, maxLength: 6 }), (top, second, rest) => {
        const policy = [top, second, ...rest].join(".");
        expect(isObjectIdentifier(policy)).toBe(true);
        const { bytes } = stampRequest(sha256, { nonce: "0102030405060708", policy });
        const parsed = lab.run([
          "asn1parse",
          "-inform",
          "DER",
          "-in",
          lab.write("q.tsq", bytes),
          "-oid",
          lab.write("no.oids", ""),
        ]);
        expect(parsed.match(/OBJECT/g)?.length).toBe(2);
      }),
      { numRuns: 10 },
    );
    for (const text of ["", "1", "3.1", "1.2.", "1.02", "a.b", "1.40", "2.5.4.3 "]) {
      expect(isObjectIdentifier(text)).toBe(false);
    }
  });
});
