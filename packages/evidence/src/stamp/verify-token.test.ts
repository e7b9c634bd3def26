import { createHash, createPrivateKey, createSign } from "node:crypto";
import { join } from "node:path";
import fc from "fast-check";
import { ContentInfo, Certificate as PkiCertificate, SignedData, TimeStampResp } from "pkijs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildReply, type ReplyParts } from "./build-reply.ts";
import { type Der, readDer } from "./der.ts";
import { type Issued, type OpensslLab, openOpensslLab, rootExtensions, stampingExtensions } from "./openssl-lab.ts";
import { stampRequest } from "./request.ts";
import { readToken } from "./token.ts";
import { type StampQuestion, verifyToken } from "./verify-token.ts";

let lab: OpensslLab;
let root: Issued;
let signer: Issued;
const data = new TextEncoder().encode("证据一的原始字节");
const sha256 = createHash("sha256").update(data).digest("hex");
const nonce = "4a0102030405a6f7";

beforeAll(() => {
  lab = openOpensslLab();
  root = lab.issue({ name: "invented root", key: "rsa", extensions: rootExtensions });
  signer = lab.issue({ name: "invented authority", issuer: root, key: "rsa", extensions: stampingExtensions });
}, 60_000);
afterAll(() => lab.close());

const pem = (issued: Issued) => lab.read(issued.certificate);
const derOf = (issued: Issued) => {
  const out = join(lab.folder, "one.der");
  lab.run(["x509", "-in", issued.certificate, "-outform", "DER", "-out", out]);
  return lab.read(out);
};
const check = (token: Uint8Array, changes: Partial<StampQuestion> = {}) =>
  verifyToken({ token, over: { data }, trusted: [pem(root)], ...changes });
const authority = (changes: Partial<Parameters<OpensslLab["issue"]>[0]> = {}) =>
  lab.issue({ name: "another authority", issuer: root, extensions: stampingExtensions, ...changes });

/** A reply put together part by part, for what openssl refuses to make. */
async function handMade(by: Issued, changes: Partial<ReplyParts> = {}): Promise<Uint8Array> {
  const imprint = readDer(stampRequest(sha256, { nonce }).bytes)?.parts[1] as Der;
  const key = createPrivateKey(Buffer.from(lab.read(by.key)));
  return buildReply({
    imprint,
    nonce: null,
    policy: "1.2.3.4.1",
    serial: Uint8Array.of(7),
    genTime: new Date(Date.now() - 5000),
    certificates: [derOf(by)],
    signing: {
      digestOid: "2.16.840.1.101.3.4.2.1",
      signatureOid: key.asymmetricKeyType === "rsa" ? "1.2.840.113549.1.1.11" : "1.2.840.10045.4.3.2",
      digest: async (bytes) => new Uint8Array(createHash("sha256").update(bytes).digest()),
      sign: async (bytes) => new Uint8Array(createSign("sha256").update(bytes).sign(key)),
    },
    ...changes,
  });
}

describe("a good time stamp", () => {
  it.each(["rsa", "ec"] as const)("of an %s key checks here, with openssl and with a third reader", async (key) => {
    const by = authority({ key });
    const token = lab.reply(by, data);
    const verdict = await check(token);
    expect(verdict).toMatchObject({
      state: "stamped",
      problems: [],
      policy: "1.2.3.4.1",
      tsaName: "CN=another authority",
      path: ["CN=another authority", "CN=invented root"],
    });
    expect(await check(token, { over: { sha256 } })).toEqual(verdict);
    expect(lab.verifies(token, { data, root })).toBe(true);
    expect(await thirdReader(token)).toBe(true);
    const shown = lab.run(["ts", "-reply", "-in", join(lab.folder, "reply.tsr"), "-text"]);
    expect(shown).toContain(`Serial number: 0x${verdict.serial}`);
    expect(Date.parse(/Time stamp: (.*)/.exec(shown)?.[1] ?? "")).toBe(Date.parse(verdict.genTime ?? ""));
  });

  it("made part by part passes openssl", async () => {
    const token = await handMade(signer);
    expect(await check(token)).toMatchObject({ state: "stamped" });
    expect(lab.verifies(token, { data, root })).toBe(true);
  });

  it("may come without the reply around it", async () => {
    lab.reply(signer, data);
    const out = join(lab.folder, "bare.tst");
    lab.run(["ts", "-reply", "-in", join(lab.folder, "reply.tsr"), "-token_out", "-out", out]);
    expect(await check(lab.read(out))).toMatchObject({ state: "stamped" });
    expect(lab.verifies(lab.read(out), { data, root, isToken: true })).toBe(true);
  });

  it("finds its way over an authority in between, in whatever order the certificates stand", async () => {
    const between = lab.issue({ name: "invented middle", issuer: root, extensions: rootExtensions });
    const leaf = authority({ issuer: between });
    for (const chain of [
      [between, root],
      [root, between],
    ]) {
      const token = lab.reply(leaf, data, { chain });
      expect((await check(token)).path).toEqual(["CN=another authority", "CN=invented middle", "CN=invented root"]);
      expect(lab.verifies(token, { data, root })).toBe(true);
    }
    const bare = lab.reply(leaf, data);
    expect(await check(bare)).toMatchObject({ state: "untrusted", problems: ["no-path"] });
    expect(await check(bare, { trusted: [pem(root), pem(between)] })).toMatchObject({ state: "stamped" });
    expect(await check(bare, { trusted: [pem(between)] })).toMatchObject({ problems: ["no-roots"] });
  });

  it("may come in an envelope with open lengths and its content in pieces, as some authorities send it", async () => {
    const token = inPieces(await handMade(signer));
    expect(await check(token)).toMatchObject({ state: "stamped" });
    expect(lab.verifies(token, { data, root })).toBe(true);
    expect(await check(token.subarray(0, -2))).toMatchObject({ problems: ["unreadable"] });
  });

  it("without its certificate inside needs it from elsewhere", async () => {
    const token = lab.reply(signer, data, { certReq: false });
    expect(await check(token)).toMatchObject({ state: "failed", problems: ["signer-missing"] });
    expect(await check(token, { trusted: [pem(root), pem(signer)] })).toMatchObject({ state: "stamped" });
    expect(lab.verifies(token, { data, root })).toBe(false);
    expect(lab.verifies(token, { data, root, untrusted: signer })).toBe(true);
  });

  it("over SHA-512 checks against the bytes, not against a SHA-256", async () => {
    const token = lab.reply(signer, data, { digest: "sha512" });
    expect(await check(token)).toMatchObject({ state: "stamped" });
    expect(await check(token, { over: { sha256 } })).toMatchObject({ problems: ["imprint"] });
  });

  it("answers a request of ours with its nonce and policy", async () => {
    const request = stampRequest(sha256, { nonce, policy: "1.2.3.4.5" });
    const token = lab.reply(signer, data, { request: request.bytes });
    const asked = { nonce: request.nonce, policy: "1.2.3.4.5" };
    expect(await check(token, asked)).toMatchObject({ state: "stamped", policy: "1.2.3.4.5" });
    expect(await check(token, { ...asked, nonce: "4a0102030405a6f8" })).toMatchObject({ problems: ["nonce"] });
    expect(await check(token, { policy: "1.2.3.4.1" })).toMatchObject({ state: "failed", problems: ["policy"] });
    const without = lab.reply(signer, data, { noNonce: true });
    expect(await check(without, { nonce: request.nonce })).toMatchObject({ problems: ["nonce"] });
  });

  it("outlives its certificate: what counts is the moment of stamping", async () => {
    const by = authority({ from: "20200101000000Z", to: "20210101000000Z" });
    const token = await handMade(by, { genTime: new Date("2020-06-01T08:00:00Z") });
    expect(await check(token)).toMatchObject({ state: "stamped", genTime: "2020-06-01T08:00:00.000Z" });
    expect(lab.verifies(token, { data, root, at: "2020-06-01T08:00:00Z" })).toBe(true);
  });
});

describe("a time stamp that does not hold", () => {
  const refusedByBoth = async (token: Uint8Array, problems: readonly string[]) => {
    expect(await check(token)).toMatchObject({ state: "failed", problems });
    expect(lab.verifies(token, { data, root })).toBe(false);
  };

  it("is over something else, even if only by the order of its bytes", async () => {
    const other = data.toReversed();
    await refusedByBoth(lab.reply(signer, other), ["imprint"]);
    expect(
      await check(lab.reply(signer, data), { over: { sha256: sha256.match(/../g)?.reverse().join("") ?? "" } }),
    ).toMatchObject({
      problems: ["imprint"],
    });
  });

  it("was signed with an expired certificate", async () => {
    await refusedByBoth(lab.reply(authority({ to: "20210101000000Z" }), data), ["not-valid-then"]);
  });

  it.each([
    ["no such purpose", ["keyUsage=critical,digitalSignature"]],
    ["a purpose that is not critical", ["extendedKeyUsage=timeStamping"]],
    ["a second purpose", ["extendedKeyUsage=critical,timeStamping,codeSigning"]],
    ["another purpose", ["extendedKeyUsage=critical,serverAuth"]],
    [
      "a key for issuing too",
      ["extendedKeyUsage=critical,timeStamping", "keyUsage=critical,keyCertSign,digitalSignature"],
    ],
  ])("has a certificate with %s", async (_, extensions) => {
    await refusedByBoth(await handMade(authority({ extensions })), ["usage"]);
  });

  it("stands under a certificate that may not issue", async () => {
    const leaf = lab.issue({ name: "no authority", issuer: root, extensions: ["basicConstraints=critical,CA:FALSE"] });
    const by = authority({ issuer: leaf });
    await refusedByBoth(lab.reply(by, data, { chain: [leaf] }), ["chain"]);
  });

  it("stands under an authority that may have none below it", async () => {
    const short = ["basicConstraints=critical,CA:TRUE,pathlen:0"];
    const upper = lab.issue({ name: "upper", issuer: root, extensions: short });
    const lower = lab.issue({ name: "lower", issuer: upper, extensions: rootExtensions });
    await refusedByBoth(lab.reply(authority({ issuer: lower }), data, { chain: [lower, upper] }), ["chain"]);
  });

  it("has a critical extension nobody understands", async () => {
    const extensions = [...stampingExtensions, "1.2.3.4.99=critical,ASN1:NULL"];
    await refusedByBoth(await handMade(authority({ extensions })), ["chain"]);
  });

  it("names another certificate than its signer's", async () => {
    const twin = authority({ key: "rsa" });
    const token = await handMade(signer, { certificates: [derOf(twin)] });
    await refusedByBoth(token, ["signature"]);
  });

  it("was refused by the authority", async () => {
    const reply = Uint8Array.of(0x30, 0x05, 0x30, 0x03, 0x02, 0x01, 0x02);
    await refusedByBoth(reply, ["not-granted"]);
  });

  it("uses keys or digests that are too weak", async () => {
    expect(await check(lab.reply(authority({ key: "rsa1024" }), data))).toMatchObject({ problems: ["algorithm"] });
    expect(await check(lab.reply(signer, data, { digest: "sha1" }))).toMatchObject({ problems: ["algorithm"] });
  });

  it("uses SM2: it says so, and does not call the stamp false", async () => {
    const sm2 = lab.issue({ name: "invented sm2 authority", key: "sm2", extensions: stampingExtensions });
    const sm2Root = lab.issue({ name: "invented sm2 root", key: "sm2", extensions: rootExtensions });
    const sm3 = async (bytes: Uint8Array) => {
      const at = lab.write("sm3.in", bytes);
      return Uint8Array.from(Buffer.from(lab.run(["dgst", "-sm3", "-r", at]).slice(0, 64), "hex"));
    };
    const sign = async (bytes: Uint8Array) => {
      const files = ["-in", lab.write("sm2.in", bytes), "-inkey", sm2.key, "-out", join(lab.folder, "sm2.sig")];
      lab.run(["pkeyutl", "-sign", "-rawin", "-digest", "sm3", "-pkeyopt", "distid:1234567812345678", ...files]);
      return lab.read(join(lab.folder, "sm2.sig"));
    };
    const digestOid = "1.2.156.10197.1.401";
    const signing = { digestOid, signatureOid: "1.2.156.10197.1.501", digest: sm3, sign };
    const token = await handMade(sm2, { signing });
    expect(await check(token, { trusted: [pem(sm2)] })).toMatchObject({ state: "untrusted", problems: ["sm2"] });
    expect(await check(token, { over: { data: data.toReversed() } })).toMatchObject({ state: "failed" });
    const rsaUnderSm2 = authority({ issuer: sm2Root, key: "rsa", digest: "sm3" });
    expect(await check(lab.reply(rsaUnderSm2, data), { trusted: [pem(sm2Root)] })).toMatchObject({ problems: ["sm2"] });
  });
});

describe("trust", () => {
  it("comes from the roots given and from nowhere else", async () => {
    const own = lab.issue({ name: "self-signed authority", extensions: stampingExtensions });
    const token = lab.reply(own, data);
    expect(await check(token)).toMatchObject({ state: "untrusted", problems: ["no-path"], rootSha256: null });
    expect(await check(token, { trusted: [] })).toMatchObject({ state: "untrusted", problems: ["no-roots"] });
    expect(lab.verifies(token, { data, root })).toBe(false);
    expect(await check(token, { trusted: [pem(own)] })).toMatchObject({ state: "stamped" });
    expect(await check(token, { trusted: ["no certificate"] })).toMatchObject({
      problems: ["root-unreadable", "no-roots"],
    });
  });

  it("is not won by certificates put into the token, not even under the root's own name and number", async () => {
    const falseRoot = lab.issue({ name: "invented root", key: "rsa", extensions: rootExtensions });
    const falseSigner = lab.issue({
      name: "invented authority",
      issuer: falseRoot,
      key: "rsa",
      extensions: stampingExtensions,
    });
    const token = lab.reply(falseSigner, data, { chain: [falseRoot, root] });
    expect(await check(token)).toMatchObject({ state: "untrusted", problems: ["no-path"] });
    expect(lab.verifies(token, { data, root })).toBe(false);
  });

  it("is not lost by them either: the signature itself says whose it is", async () => {
    const stranger = lab.issue({ name: "stranger", extensions: stampingExtensions });
    const token = await handMade(signer, { certificates: [derOf(signer), derOf(stranger), derOf(root)] });
    expect(await check(token)).toMatchObject({ state: "stamped", tsaName: "CN=invented authority" });
    expect(lab.verifies(token, { data, root })).toBe(true);
  });

  it("counts one signer only", async () => {
    const token = await handMade(signer);
    const doubled = withTwoSigners(token);
    expect(await check(doubled)).toMatchObject({ state: "failed", problems: ["several-signers"] });
    expect(lab.verifies(doubled, { data, root })).toBe(false);
  });
});

/** Where the status stands in a reply: behind the headers of the reply, of the status and of the integer. */
const statusOctet = 8;

describe("bytes that were changed", () => {
  it("are noticed wherever a bit flips, save in the status beside the token, which nobody signed", async () => {
    const token = lab.reply(signer, data);
    const stamped: number[] = [];
    for (let at = 0; at < token.length; at += 1) {
      const flipped = Uint8Array.from(token);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << ((at * 7) % 8));
      const { state } = await check(flipped);
      expect({ at, state }).not.toMatchObject({ state: "untrusted" });
      stamped.push(...(state === "stamped" ? [at] : []));
    }
    // "granted" became "granted with modifications"
    expect(stamped).toEqual([statusOctet]);
  }, 60_000);

  it("never give a stamp where openssl gives none", async () => {
    const token = lab.reply(signer, data);
    await fc.assert(
      fc.asyncProperty(fc.nat(token.length - 1), fc.integer({ min: 1, max: 255 }), async (at, mask) => {
        const flipped = Uint8Array.from(token);
        flipped[at] = (flipped[at] ?? 0) ^ mask;
        const { state } = await check(flipped);
        expect(state === "stamped" && !lab.verifies(flipped, { data, root })).toBe(false);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it("are missed when cut off and noticed when added", async () => {
    const token = lab.reply(signer, data);
    for (let length = 0; length < token.length; length += 37) {
      expect(await check(token.subarray(0, length))).toMatchObject({ state: "failed", genTime: null });
      expect(readToken(token.subarray(0, length))).toBeNull();
    }
    expect(await check(Uint8Array.of(...token, 0))).toMatchObject({ problems: ["unreadable"] });
  });

  it("of any kind are judged without a crash", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expect((await check(bytes, { trusted: [bytes] })).state).toBe("failed");
      }),
    );
  });
});

async function thirdReader(token: Uint8Array): Promise<boolean> {
  const content = TimeStampResp.fromBER(Uint8Array.from(token)).timeStampToken as ContentInfo;
  const signed = new SignedData({ schema: content.content });
  const trustedCerts = [PkiCertificate.fromBER(derOf(root))];
  return signed.verify({ signer: 0, trustedCerts, checkChain: true, data: Uint8Array.from(data).buffer });
}

function withTwoSigners(token: Uint8Array): Uint8Array {
  const content = TimeStampResp.fromBER(Uint8Array.from(token));
  const signed = new SignedData({ schema: content.timeStampToken?.content });
  signed.signerInfos.push(...signed.signerInfos);
  const contentInfo = new ContentInfo({ contentType: "1.2.840.113549.1.7.2", content: signed.toSchema(true) });
  return new Uint8Array(new TimeStampResp({ status: content.status, timeStampToken: contentInfo }).toSchema().toBER());
}

/** The same reply with every length around its content left open, and the content as two octet strings. */
function inPieces(token: Uint8Array): Uint8Array {
  const opened = (der: Der, [step, ...further]: readonly number[]): readonly number[] => {
    if (step !== undefined) {
      const parts = der.parts.flatMap((part, at) => (at === step ? opened(part, further) : [...part.bytes]));
      return [der.tag, 0x80, ...parts, 0, 0];
    }
    const pieces = [der.content.subarray(0, 30), der.content.subarray(30)];
    return [0x24, 0x80, ...pieces.flatMap((piece) => [0x04, piece.length, ...piece]), 0, 0];
  };
  return Uint8Array.from(opened(readDer(token) as Der, [1, 1, 0, 2, 1, 0]));
}
