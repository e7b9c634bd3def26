import { isIP } from "node:net";
import type { MailAccount } from "@youju/api";
import type { OutgoingMessage, SendOutcome } from "@youju/cases";
import { YoujuError } from "@youju/domain";
import { createTransport } from "nodemailer";
import { isPrivateAddress } from "../security/private-addresses.ts";
import { publicLookup } from "../security/public-lookup.ts";
import { wasNotReached } from "./not-reached.ts";

type Reach = { readonly allowPrivate: boolean; readonly patience: number };

/** Sends a message by SMTP (RFC 5321). The name is looked up first and the address found is the one connected to. */
export async function sendByMail(account: MailAccount, message: OutgoingMessage, reach: Reach): Promise<SendOutcome> {
  try {
    const { host, port, security, user, password, from, to } = account;
    const transport = createTransport({
      host: await addressOf(host, reach),
      port,
      secure: security === "tls",
      requireTLS: security === "starttls",
      ignoreTLS: security === "none",
      ...(user !== "" && { auth: { user, pass: password } }),
      ...(isIP(host) === 0 && { tls: { servername: host } }),
      connectionTimeout: reach.patience,
      greetingTimeout: reach.patience,
      socketTimeout: reach.patience,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    await transport.sendMail({
      messageId: `<${message.id}@${from.slice(from.lastIndexOf("@") + 1)}>`,
      from,
      to,
      subject: message.subject,
      text: message.text,
      headers: { "Auto-Submitted": "auto-generated" },
    });
    return { kind: "taken" };
  } catch (error) {
    return failed(error);
  }
}

/** The address a mail server's name stands for. Throws `REMINDER_ADDRESS_REFUSED` for a private one. */
function addressOf(host: string, { allowPrivate }: Reach): Promise<string> {
  const refusal = "REMINDER_ADDRESS_REFUSED";
  if (isIP(host) !== 0) {
    return isPrivateAddress(host) && !allowPrivate ? Promise.reject(new YoujuError(refusal)) : Promise.resolve(host);
  }
  return new Promise((resolve, reject) => {
    publicLookup({ allowPrivate, refusal })(host, {}, (error, address) =>
      error === null ? resolve(String(address)) : reject(error),
    );
  });
}

/** What the other side refused for good (5yz, a wrong password), and what may go better later. */
function failed(error: unknown): SendOutcome {
  if (error instanceof YoujuError) {
    return { kind: "refused", code: error.code };
  }
  const { code, responseCode } = (error ?? {}) as { readonly code?: string; readonly responseCode?: number };
  if (code === "EAUTH" || (responseCode ?? 0) >= 500) {
    return { kind: "refused", code: "REMINDER_REFUSED" };
  }
  // A refusal for now (4yz) says that it was not taken; a connection that broke off says nothing
  return { kind: "not-reached", unsure: responseCode === undefined && !wasNotReached(error) };
}
