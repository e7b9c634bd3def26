import { errorRegistry, type YoujuError } from "@youju/domain";

/** One clear sentence in both languages, without a stack trace: what happened and what to do. */
export function startFailure(error: YoujuError): string {
  const { title, nextStep } = errorRegistry[error.code];
  const { message } = error.detail;
  const zh = `${title.zh}${message?.zh ?? nextStep.zh}`;
  const en = `${title.en} ${message?.en ?? nextStep.en}`;
  return `${zh}\n${en}\n`;
}

/** What is printed once it is up. */
export function greeting(address: string, lan: boolean): string {
  return [
    "",
    `有据已启动：${address}`,
    `Youju is up: ${address}`,
    ...(lan ? [] : ["手机使用：npm start -- --lan    For a phone: npm start -- --lan"]),
    "按 Ctrl-C 停止。Press Ctrl-C to stop.",
    "",
  ].join("\n");
}

/** The address for a phone, as a code to scan and as text. */
export async function phoneAddress(address: string): Promise<string> {
  const { default: qrcode } = await import("qrcode");
  const code = await qrcode.toString(address, { type: "terminal", small: true });
  return `\n手机连同一个 Wi-Fi，扫码打开：${address}\nOn the same Wi-Fi, scan or open: ${address}\n\n${code}\n`;
}

/** A pairing code, told on this computer only. */
export function pairingCode(code: string): string {
  const shown = `${code.slice(0, 4)} ${code.slice(4)}`;
  return `配对码（10 分钟内有效，用一次）：${shown}\nPairing code (ten minutes, one use): ${shown}\n`;
}

/** Before the data was brought to a newer form, a copy was taken. */
export function copyTaken(file: string): string {
  return `数据已升级，升级前的副本在：${file}\nThe data was brought up to date; a copy from before lies at: ${file}\n`;
}
