import type { StampProblem, StampState, Text } from "@youju/domain";

/** These say nothing against the stamp itself, only that it cannot be relied on here. */
const beyondUs: ReadonlySet<StampProblem> = new Set(["sm2", "no-roots", "no-path"]);

/** The state that follows from what was found. */
export function stateAfter(problems: readonly StampProblem[]): "stamped" | "failed" | "untrusted" {
  if (problems.length === 0) {
    return "stamped";
  }
  return problems.every((problem) => beyondUs.has(problem)) ? "untrusted" : "failed";
}

/** What each state means, in words for people. */
export const stampStateWords: Readonly<Record<StampState, Text>> = {
  none: { zh: "没有时间戳", en: "No time stamp" },
  queued: { zh: "等待盖时间戳", en: "Waiting for a time stamp" },
  stamped: { zh: "已盖时间戳", en: "Time-stamped" },
  failed: { zh: "时间戳没盖成", en: "No valid time stamp" },
  untrusted: { zh: "时间戳签发者不受信任", en: "Stamp of no trusted root" },
};

/** What each problem means, in words for people. */
export const stampProblemWords: Readonly<Record<StampProblem, Text>> = {
  unreadable: {
    zh: "这不是完整的 RFC 3161 时间戳：文件被截断、多出内容或编码不规范。",
    en: "This is no whole RFC 3161 time stamp: it is cut short, has something added, or is not encoded as the standard says.",
  },
  "not-granted": {
    zh: "时间戳服务没有同意盖戳，回复里没有时间戳。",
    en: "The authority did not grant the stamp; its reply holds none.",
  },
  "other-content": {
    zh: "签名里的内容不是时间戳信息。",
    en: "What is signed is no time-stamp information.",
  },
  "several-signers": {
    zh: "时间戳必须恰好由一个签名者签署。",
    en: "A time stamp is signed by exactly one signer; this one is not.",
  },
  "signer-missing": {
    zh: "找不到签名者的证书。",
    en: "The signer's certificate is not there.",
  },
  sm2: {
    zh: "这枚时间戳用的是国密算法（SM2/SM3），本程序和通用的 openssl 都不能核对它。请向签发机构要一份 RSA/SHA-256 的时间戳，或用机构自己的工具核对。",
    en: "This stamp uses the Chinese SM2/SM3 algorithms, which neither this program nor plain openssl can check. Ask the authority for an RSA/SHA-256 stamp, or check it with the authority's own tool.",
  },
  algorithm: {
    zh: "用到的算法太弱或不认识；要求 SHA-256 以上，RSA 2048 位以上或 P-256 以上。",
    en: "An algorithm is too weak or unknown; SHA-256 or stronger with RSA of 2048 bits or P-256 and up is required.",
  },
  imprint: {
    zh: "时间戳盖的不是这份内容：哈希值不一致。",
    en: "The stamp is over something else: the hash is not the same.",
  },
  attributes: {
    zh: "签名缺少必须的属性，或内容摘要与签名不符。",
    en: "The signature lacks an attribute it must have, or the content does not match its signed digest.",
  },
  signature: { zh: "签名不对：时间戳被改动过。", en: "The signature is wrong: the stamp was altered." },
  "other-signer": {
    zh: "签名指明的证书与签名者的证书不是同一张。",
    en: "The certificate named in the signature is not the signer's.",
  },
  usage: {
    zh: "签名者的证书不是专门用于时间戳的（扩展密钥用途必须只有“时间戳”且标为关键）。",
    en: "The signer's certificate is not for time stamping alone (that extended key usage must be critical and the only one).",
  },
  "not-valid-then": {
    zh: "盖戳那一刻，签名证书或上级证书不在有效期内。",
    en: "At the moment of stamping the signer's certificate or one above it was not valid.",
  },
  chain: {
    zh: "证书链上有一张证书不能用来签发下级证书。",
    en: "A certificate on the way to the root may not issue others.",
  },
  "root-unreadable": {
    zh: "给出的根证书读不出来。",
    en: "A root certificate that was given cannot be read.",
  },
  "no-roots": {
    zh: "没有给出信任的根证书，因此不能判断签发者是谁。",
    en: "No trusted root certificate was given, so it cannot be told who signed.",
  },
  "no-path": {
    zh: "签名者的证书不能追溯到给出的根证书。时间戳里自带的证书不算数。",
    en: "The signer's certificate does not lead to a given root. Certificates inside the stamp do not count.",
  },
  nonce: {
    zh: "回复里的随机数与请求不一致，可能是旧的回复。",
    en: "The reply's nonce is not the request's: it may be an old reply.",
  },
  policy: {
    zh: "时间戳的策略与要求的不一致。",
    en: "The stamp's policy is not the one asked for.",
  },
  "authority-name": {
    zh: "时间戳里写的签发者名称与证书不一致。",
    en: "The authority named in the stamp is not the certificate's.",
  },
};
