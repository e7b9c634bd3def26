import { isBagName } from "../verify/bag-names.ts";

const longestStem = 80;
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * The name of a file in a bag, numbered as papers cite it: `证据1-截图.png`. What `sha256sum -c`, Windows or BagIt
 * stumble over becomes `_`; the name as it was stands in `data/exhibits.json`.
 */
export function payloadName(label: string, fileName: string): string {
  const plain = (fileName.split(/[/\\]/).at(-1) ?? "")
    .toWellFormed()
    .normalize("NFC")
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}%\\/:*?"<>|\ufffd]/gu, "_")
    .trim();
  const [, stem = "", ending = ""] = /^(.*?)(\.[A-Za-z0-9]{1,8})?$/su.exec(plain) ?? [];
  const short = [...stem]
    .slice(0, longestStem)
    .join("")
    .replace(/[. ]+$/, "");
  const name = short === "" ? `${label}${ending}` : `${label}-${short}${ending}`;
  return isBagName(name) && !reserved.test(name) ? name : `${label}${ending}`;
}
