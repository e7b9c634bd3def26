const digits = "零壹贰叁肆伍陆柒捌玖";
const places = ["", "拾", "佰", "仟"];
const groups = ["", "万", "亿", "万亿"];

/**
 * An amount in capital figures, worked out from its decimal digits in groups of four, as banks teach it: written after the
 * rule and without a look at the program's own way, to be held against it.
 * @param amount fen, below a hundred thousand billion yuan
 */
export function independentWords(amount: number): string {
  const figures = String(amount).padStart(3, "0");
  const [yuan, jiao, cent] = [figures.slice(0, -2), Number(figures.at(-2)), Number(figures.at(-1))];
  const whole = wholeWords(yuan);
  if (jiao === 0 && cent === 0) {
    return `${whole === "" ? "零" : whole}元整`;
  }
  const fraction = `${jiao === 0 ? "" : `${digits[jiao]}角`}${cent === 0 ? "" : `${digits[cent]}分`}`;
  return whole === "" ? fraction : `${whole}元${jiao === 0 ? "零" : ""}${fraction}`;
}

/** Four digits at a time; one 零 stands for every run of noughts inside, none for those at the end of a group. */
function wholeWords(yuan: string): string {
  const padded = yuan.padStart(Math.ceil(yuan.length / 4) * 4, "0");
  const count = padded.length / 4;
  let words = "";
  for (let index = 0; index < count; index += 1) {
    const four = padded.slice(index * 4, index * 4 + 4);
    const gap = words !== "" && Number(four) > 0 && (four.startsWith("0") || endsInNought(padded, index));
    words += Number(four) === 0 ? "" : `${gap ? "零" : ""}${groupWords(four)}${groups[count - 1 - index]}`;
  }
  return words;
}

/** Whether the group before is empty, so that a gap lies between. */
function endsInNought(padded: string, index: number): boolean {
  return Number(padded.slice(index * 4 - 4, index * 4)) === 0;
}

function groupWords(four: string): string {
  const trimmed = four.replace(/^0+/, "").replace(/0+$/, (noughts) => "x".repeat(noughts.length));
  const length = trimmed.length;
  return [...trimmed]
    .map((figure, index) => {
      if (figure === "x") {
        return "";
      }
      return figure === "0" ? "零" : `${digits[Number(figure)]}${places[length - 1 - index]}`;
    })
    .join("")
    .replace(/零+/g, "零");
}
