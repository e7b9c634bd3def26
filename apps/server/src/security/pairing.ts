import { createHash, randomBytes, randomInt } from "node:crypto";
import { YoujuError } from "@youju/domain";

/** How long a code can be used, in milliseconds. */
const codeLife = 10 * 60_000;
/** Wrong tries within a minute before all tries wait. */
const triesPerMinute = 5;
/** Wrong tries after which a code is thrown away. */
const triesPerCode = 20;
/** How long a paired device stays paired, in milliseconds. */
const deviceLife = 30 * 24 * 3_600_000;

/** The cookie that says which paired device it is. */
const cookieName = "youju-device";

/** A paired device: a digest of its token, and until when it counts. */
export type PairedDevice = { readonly digest: string; readonly until: number };

/** Where paired devices are kept, so that a restart does not forget them. */
export type DeviceShelf = {
  readonly load: () => Promise<readonly PairedDevice[]>;
  readonly save: (devices: readonly PairedDevice[]) => Promise<void>;
};

/** Pairs devices of the home network, one code at a time. */
export type Pairing = {
  /** The code that counts now. */
  readonly code: () => string;
  /**
   * Spends the code and gives the `Set-Cookie` value of the device. Throws `TOO_MANY_TRIES` where too many were wrong
   * lately, `NOT_PAIRED` where the code is wrong, spent or older than ten minutes.
   */
  readonly pair: (code: string) => Promise<string>;
  /** Whether a `Cookie` header belongs to a paired device. */
  readonly isPaired: (cookie: string | null) => boolean;
};

/**
 * Opens the pairing desk.
 * @param shelf where devices are kept
 * @param tell called with each later code: whenever one was spent, ran out or was guessed at too often
 * @param now milliseconds since 1970
 */
export async function openPairing(
  shelf: DeviceShelf,
  tell: (code: string) => void,
  now: () => number,
): Promise<Pairing> {
  let devices = (await shelf.load()).filter((device) => device.until > now());
  const codes = oneTimeCodes(tell, now);
  return {
    code: codes.current,
    isPaired: (cookie) => {
      const token = tokenIn(cookie);
      const digest = token === undefined ? undefined : digestOf(token);
      return devices.some((device) => device.digest === digest && device.until > now());
    },
    pair: async (code) => {
      codes.spend(code);
      const token = randomBytes(32).toString("base64url");
      devices = [...devices, { digest: digestOf(token), until: now() + deviceLife }];
      await shelf.save(devices);
      return `${cookieName}=${token}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${deviceLife / 1000}`;
    },
  };
}

/** One code at a time; `spend` throws where it is not the one, or too many were not. */
function oneTimeCodes(tell: (code: string) => void, now: () => number) {
  let current = newCode(now());
  let wrong: readonly number[] = [];
  let wrongForCode = 0;
  const renew = () => {
    current = newCode(now());
    wrongForCode = 0;
    tell(current.code);
  };
  const spend = (code: string) => {
    wrong = wrong.filter((at) => at > now() - 60_000);
    if (wrong.length >= triesPerMinute) {
      throw new YoujuError("TOO_MANY_TRIES", { detail: { field: "code" } });
    }
    if (current.until <= now()) {
      renew();
    }
    if (code === current.code) {
      renew();
      return;
    }
    wrong = [...wrong, now()];
    wrongForCode += 1;
    if (wrongForCode >= triesPerCode) {
      renew();
    }
    throw new YoujuError("NOT_PAIRED", { detail: { field: "code", message: wrongCode } });
  };
  return { current: () => current.code, spend };
}

const wrongCode = {
  zh: "配对码不对，或已经用过、过期。请看电脑上最新的一个。",
  en: "The code is wrong, used or too old. Read the latest one on the computer.",
};

function newCode(at: number): { readonly code: string; readonly until: number } {
  return { code: String(randomInt(100_000_000)).padStart(8, "0"), until: at + codeLife };
}

function digestOf(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

function tokenIn(cookie: string | null): string | undefined {
  const pairs = (cookie ?? "").split(";").map((pair) => pair.trim().split("="));
  return pairs.find(([name]) => name === cookieName)?.[1];
}
