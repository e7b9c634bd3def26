import type { ErrorEntry } from "./error-entry.ts";

/** What can go wrong with time stamps, those who give them, and their roots. */
export const stampErrors = {
  TSA_UNREACHABLE: {
    title: {
      zh: "时间戳服务没有回应，证据已存好，尚未盖时间戳。",
      en: "The time-stamp authority did not answer; the evidence is kept, not yet stamped.",
    },
    nextStep: {
      zh: "稍后会自动重试，也可以现在点“重试”。",
      en: "It is asked again later by itself; press Retry to ask now.",
    },
    severity: "caution",
  },
  TSA_ANSWER_BAD: {
    title: {
      zh: "时间戳服务的回复不能用，证据已存好，尚未盖时间戳。",
      en: "The time-stamp authority's answer cannot be used; the evidence is kept, not yet stamped.",
    },
    nextStep: {
      zh: "请核对设置里的地址和根证书，再点“重试”，或换一家时间戳服务。",
      en: "Check its address and root certificate in the settings and press Retry, or use another authority.",
    },
    severity: "caution",
  },
  TSA_ADDRESS_REFUSED: {
    title: { zh: "这个时间戳服务的地址不能用。", en: "This address of a time-stamp authority is not allowed." },
    nextStep: {
      zh: "请填公网上的 https:// 或 http:// 地址；要用内网的服务，请让管理员以 YOUJU_TSA_PRIVATE=allow 启动。",
      en: "Give a public https:// or http:// address; for one inside your network, start with YOUJU_TSA_PRIVATE=allow.",
    },
    severity: "refused",
  },
  STAMP_NOT_VALID: {
    title: { zh: "这枚时间戳没有通过核对，没有收下。", en: "This time stamp does not check and was not taken." },
    nextStep: {
      zh: "请看原因；常见的是选错了证据，或文件不是 .tsr/.tst。",
      en: "See the reason; often the wrong exhibit was chosen, or the file is no .tsr or .tst.",
    },
    severity: "refused",
  },
  ROOTS_NOT_VALID: {
    title: { zh: "根证书读不出来。", en: "The root certificate cannot be read." },
    nextStep: {
      zh: "请粘贴 PEM 格式的证书（以 BEGIN CERTIFICATE 开头），从时间戳机构的官网取得。",
      en: "Paste certificates in PEM (starting with BEGIN CERTIFICATE), taken from the authority's own site.",
    },
    severity: "refused",
  },
} as const satisfies Record<string, ErrorEntry>;
