import type { Text } from "@youju/domain";

/** Why an exhibit stays behind. */
export const leftWords = {
  person: { zh: "你选了不交。", en: "You chose to leave it out." },
  unused: {
    zh: "文书没有用到它，也对不上要证明的事。",
    en: "The paper does not use it, and it proves nothing that is in dispute.",
  },
  sound: {
    zh: "这里不收录音。要紧的话可以写进文书，录音留着当面或者开庭时播放。",
    en: "Recordings are not taken here. Put the decisive words into the paper and keep the recording to play.",
  },
  film: {
    zh: "这里不收视频。可以先截几张关键画面，或者截一段短的，再来准备。",
    en: "Films are not taken here. Take some key frames first, or cut a short stretch where films are taken.",
  },
  filmTooLarge: {
    zh: "视频超过大小限制。可以截一段短的，或者截几张关键画面。",
    en: "The film is too large. Cut a short stretch, or take some key frames.",
  },
  unopened: { zh: "这个文件打不开，没有办法转换。", en: "The file does not open and cannot be converted." },
  tooMany: { zh: "超过这里能收的份数。", en: "More than this place takes." },
  tooLarge: {
    zh: "缩到还能看清的最小尺寸，仍然超过大小限制。",
    en: "Even at the smallest size that can be read it is too large.",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** What is worth knowing of how an exhibit goes, or a file was made. */
export const noteWords = {
  copy: { zh: "用的是遮盖过的副本。", en: "Its covered copy goes." },
  uncovered: {
    zh: "这里是公开的，这一件还没有遮盖：先遮盖再交。",
    en: "This place is public and this exhibit is not covered yet: cover it first.",
  },
  rendition: { zh: "手机专用格式，已经转成 JPG。", en: "A format of phones, converted to JPG." },
  converted: { zh: "已经转成这里收的类型。", en: "Converted to a type this place takes." },
  stripped: {
    zh: "图片里要是有位置和设备信息，已经去掉。",
    en: "Any place and device written in the picture were taken out.",
  },
  smaller: { zh: "缩小到放得下，原图没有动。", en: "Made smaller to fit; the original is untouched." },
  frames: { zh: "视频换成了关键画面。", en: "Key frames go in place of the film." },
  stretch: { zh: "用的是从视频里截出的一段。", en: "A stretch cut from the film goes." },
  merged: { zh: "多件合成一份，每件下面写着编号。", en: "Several exhibits in one file, each under its number." },
  same: { zh: "和原件一个字节不差。", en: "The very bytes of the original." },
} as const satisfies Readonly<Record<string, Text>>;

/** Pages that did not go into a file. */
export function cutWords(numbers: readonly number[]): Text {
  const list = numbers.map((number) => `证据${number}`).join("、");
  return {
    zh: `放不下：${list} 有的页没有放进去。`,
    en: `No room: some pages of exhibit ${numbers.join(", ")} were left out.`,
  };
}
