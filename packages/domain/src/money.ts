/** An amount of money in fen, a whole number that JavaScript holds exactly. 金额（分） */
export type Fen = number & { readonly __brand: "Fen" };

/** An amount of money and its currency; only renminbi occurs. */
export type Money = { readonly fen: Fen };

const yuanPattern = /^(?:[¥￥]\s*)?(\d{1,3}(?:[,，]\d{3})+|\d+)(?:\.(\d{1,2}))?\s*元?$/;

/** Turns a whole number into fen. Throws `RangeError` if it is not a whole, exactly held number. */
export function fen(value: number): Fen {
  if (!Number.isSafeInteger(value)) {
    throw new RangeError(`not a whole number of fen: ${value}`);
  }
  return value as Fen;
}

/**
 * Reads an amount a person typed or OCR saw: `1248`, `1,248.5`, `¥1,248.00`, `1248元`.
 * Negative amounts, a third decimal and anything else give `undefined`.
 */
export function parseYuan(text: string): Fen | undefined {
  const match = yuanPattern.exec(text.trim());
  if (!match) {
    return undefined;
  }
  const value = Number((match[1] ?? "").replaceAll(/[,，]/g, "")) * 100 + Number((match[2] ?? "").padEnd(2, "0"));
  return Number.isSafeInteger(value) ? (value as Fen) : undefined;
}

/** `¥1,248.00`; a minus sign goes in front of the symbol. */
export function formatYuan(amount: Fen): string {
  const absolute = Math.abs(amount);
  const yuan = String(Math.floor(absolute / 100)).replaceAll(/\B(?=(\d{3})+$)/g, ",");
  return `${amount < 0 ? "-" : ""}¥${yuan}.${String(absolute % 100).padStart(2, "0")}`;
}

/** `1248` or `1248.5` becomes the plain decimal a form takes: no symbol, no separator, two decimals only when needed. */
export function plainYuan(amount: Fen): string {
  const cents = Math.abs(amount) % 100;
  const yuan = `${amount < 0 ? "-" : ""}${Math.floor(Math.abs(amount) / 100)}`;
  return cents === 0 ? yuan : `${yuan}.${String(cents).padStart(2, "0")}`;
}

/** `amount × numerator ÷ denominator`, rounded half up to a whole fen, exact at any size. */
export function multiplyFen(amount: Fen, numerator: number, denominator = 1): Fen {
  const product = BigInt(amount) * BigInt(numerator);
  const divisor = BigInt(denominator);
  const doubled = 2n * product + divisor;
  const quotient = doubled / (2n * divisor);
  const floored = doubled < 0n && doubled % (2n * divisor) !== 0n ? quotient - 1n : quotient;
  return fen(Number(floored));
}

/** The sum of amounts. */
export function sumFen(amounts: readonly Fen[]): Fen {
  return fen(amounts.reduce((total, amount) => total + amount, 0));
}

/** The larger of two amounts. */
export function maxFen(first: Fen, second: Fen): Fen {
  return first >= second ? first : second;
}
