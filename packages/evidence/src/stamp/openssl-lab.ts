import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Bytes } from "./der.ts";

/** A certificate with its key, as files. */
export type Issued = { readonly name: string; readonly certificate: string; readonly key: string };

/** How a certificate is to be. */
export type CertificateWish = {
  readonly name: string;
  readonly issuer?: Issued;
  readonly key?: "rsa" | "ec" | "sm2" | "rsa1024";
  /** `sm3` where the issuer signs with SM2. */
  readonly digest?: "sha256" | "sm3";
  /** Lines of an openssl extension section. */
  readonly extensions: readonly string[];
  /** `YYYYMMDDhhmmssZ` */
  readonly from?: string;
  readonly to?: string;
};

/** An authority of openssl in a temporary folder: independent of all that is under test. */
export type OpensslLab = {
  readonly folder: string;
  readonly issue: (wish: CertificateWish) => Issued;
  /** A reply by `openssl ts -reply`. */
  readonly reply: (signer: Issued, data: Uint8Array, how?: ReplyWish) => Bytes;
  /** What `openssl ts -verify` says of it. */
  readonly verifies: (token: Uint8Array, against: Against) => boolean;
  readonly run: (args: readonly string[]) => string;
  readonly write: (name: string, bytes: Uint8Array | string) => string;
  readonly read: (path: string) => Bytes;
  readonly close: () => void;
};

/** How a reply is to be made. */
export type ReplyWish = {
  readonly chain?: readonly Issued[];
  readonly noNonce?: boolean;
  readonly certReq?: boolean;
  readonly digest?: string;
  /** Request bytes instead of ones made by openssl. */
  readonly request?: Uint8Array;
};

/** What a token is held against. */
export type Against = {
  readonly data: Uint8Array;
  readonly root: Issued | string;
  readonly at?: string;
  readonly isToken?: boolean;
  /** A certificate that is not in the token. */
  readonly untrusted?: Issued;
};

/** Extension lines of a root, and of a certificate for time stamps alone. */
export const rootExtensions = ["basicConstraints=critical,CA:TRUE", "keyUsage=critical,keyCertSign,cRLSign"] as const;
export const stampingExtensions = [
  "basicConstraints=critical,CA:FALSE",
  "keyUsage=critical,digitalSignature",
  "extendedKeyUsage=critical,timeStamping",
] as const;

/** Opens a laboratory; fails with openssl's own words where a step fails. */
export function openOpensslLab(): OpensslLab {
  const folder = mkdtempSync(join(tmpdir(), "youju-stamps-"));
  const place = (name: string) => join(folder, name);
  const write = (name: string, bytes: Uint8Array | string) => {
    writeFileSync(place(name), bytes);
    return place(name);
  };
  const run = (args: readonly string[]) => openssl(args, folder);
  const lab = { folder, run, write, read: (path: string) => new Uint8Array(readFileSync(path)) };
  write("index.txt", "");
  write("certificate-serial", "1001");
  return {
    ...lab,
    issue: (wish) => issue(lab, wish),
    reply: (signer, data, how = {}) => reply(lab, signer, { data, ...how }),
    verifies: (token, against) => verifies(lab, token, against),
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function openssl(args: readonly string[], folder: string): string {
  const ran = spawnSync("openssl", args, { cwd: folder, encoding: "utf8" });
  if (ran.error !== undefined) {
    throw new Error("these tests need openssl: sudo apt-get install --yes openssl", { cause: ran.error });
  }
  if (ran.status !== 0) {
    throw new Error(`openssl ${args.join(" ")}\n${ran.stderr}`);
  }
  return ran.stdout;
}

type Lab = Pick<OpensslLab, "folder" | "run" | "write" | "read">;

const keyArguments = {
  rsa: ["-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048"],
  rsa1024: ["-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:1024"],
  ec: ["-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256", "-pkeyopt", "ec_param_enc:named_curve"],
  sm2: ["-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:SM2", "-pkeyopt", "ec_param_enc:named_curve"],
} as const;

function issue(lab: Lab, { name, issuer, key = "ec", extensions, ...wish }: CertificateWish): Issued {
  const file = `${name.replaceAll(/[^a-z0-9]/g, "-")}-${Math.random().toString(36).slice(2, 8)}`;
  const paths = { certificate: join(lab.folder, `${file}.pem`), key: join(lab.folder, `${file}.key`) };
  lab.run(["genpkey", ...keyArguments[key], "-out", paths.key]);
  const own = key === "sm2" ? "sm3" : "sha256";
  const digest = wish.digest ?? own;
  const config = lab.write(`${file}.cnf`, caConfig(lab.folder, digest, extensions));
  const request = join(lab.folder, `${file}.csr`);
  const sm2Id = key === "sm2" ? ["-sigopt", "distid:1234567812345678"] : [];
  lab.run([
    "req",
    "-new",
    "-utf8",
    `-${own}`,
    "-key",
    paths.key,
    "-subj",
    `/CN=${name}`,
    "-out",
    request,
    "-config",
    config,
    ...sm2Id,
  ]);
  const dates = ["-startdate", wish.from ?? "20200101000000Z", "-enddate", wish.to ?? "20490101000000Z"];
  const by =
    issuer === undefined ? ["-selfsign", "-keyfile", paths.key] : ["-cert", issuer.certificate, "-keyfile", issuer.key];
  const common = ["-batch", "-notext", "-config", config, "-in", request, "-out", paths.certificate];
  const vfy = key === "sm2" ? ["-vfyopt", "distid:1234567812345678"] : [];
  const sigopt = digest === "sm3" ? ["-sigopt", "distid:1234567812345678"] : [];
  lab.run(["ca", "-utf8", ...common, ...dates, ...by, ...vfy, ...sigopt]);
  return { name, ...paths };
}

function caConfig(folder: string, digest: string, extensions: readonly string[]): string {
  return [
    "[req]\ndistinguished_name=dn\n[dn]",
    `[ca]\ndefault_ca=a\n[a]\ndatabase=${folder}/index.txt\nnew_certs_dir=${folder}\ndefault_md=${digest}`,
    "policy=p\nunique_subject=no\nserial=certificate-serial\nx509_extensions=x\nemail_in_dn=no\n[p]\ncommonName=supplied\n[x]",
    ...extensions,
    "",
  ].join("\n");
}

function reply(lab: Lab, signer: Issued, wish: ReplyWish & { readonly data: Uint8Array }): Bytes {
  const data = lab.write("data.bin", wish.data);
  const request = join(lab.folder, "query.tsq");
  if (wish.request === undefined) {
    const nonce = wish.noNonce === true ? ["-no_nonce"] : [];
    const cert = wish.certReq === false ? [] : ["-cert"];
    lab.run(["ts", "-query", "-data", data, `-${wish.digest ?? "sha256"}`, ...cert, ...nonce, "-out", request]);
  } else {
    lab.write("query.tsq", wish.request);
  }
  lab.write("serial", "0A0B0C");
  const config = lab.write("ts.cnf", tsConfig(lab.folder));
  const chain = lab.write(
    "chain.pem",
    (wish.chain ?? []).map(({ certificate }) => readFileSync(certificate, "utf8")).join(""),
  );
  const withChain = (wish.chain ?? []).length > 0 ? ["-chain", chain] : [];
  const out = join(lab.folder, "reply.tsr");
  const by = ["-signer", signer.certificate, "-inkey", signer.key];
  lab.run(["ts", "-reply", "-config", config, "-queryfile", request, ...by, ...withChain, "-out", out]);
  return lab.read(out);
}

function tsConfig(folder: string): string {
  return [
    "[tsa]\ndefault_tsa=t\n[t]",
    `dir=${folder}\nserial=${folder}/serial\ncrypto_device=builtin\nsigner_digest=sha256\ndefault_policy=1.2.3.4.1`,
    "other_policies=1.2.3.4.5\ndigests=sha1,sha256,sha384,sha512\naccuracy=secs:1\nordering=no\ntsa_name=yes",
    "ess_cert_id_chain=no\ness_cert_id_alg=sha256\n",
  ].join("\n");
}

function verifies(lab: Lab, token: Uint8Array, { data, root, at, isToken, untrusted }: Against): boolean {
  const roots = typeof root === "string" ? lab.write("root.pem", root) : root.certificate;
  const files = ["-data", lab.write("held.bin", data), "-in", lab.write("held.tsr", token), "-CAfile", roots];
  const beside = untrusted === undefined ? [] : ["-untrusted", untrusted.certificate];
  const when = at === undefined ? [] : ["-attime", String(Math.floor(Date.parse(at) / 1000))];
  const ran = spawnSync("openssl", [
    "ts",
    "-verify",
    ...files,
    ...(isToken === true ? ["-token_in"] : []),
    ...when,
    ...beside,
  ]);
  return ran.status === 0;
}
