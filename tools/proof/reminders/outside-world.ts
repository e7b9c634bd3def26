import { createServer } from "node:http";
import type { AddressInfo, Server as PlainServer } from "node:net";
import { SMTPServer } from "smtp-server";

/** What arrived, each as often as it did: mails by their Message-ID, bots' messages by their words. */
export type World = {
  readonly mailPort: number;
  readonly botUrl: string;
  readonly arrived: ReadonlyMap<string, number>;
  /** Called when something was taken, before the sender hears of it. */
  whenTaken: () => void;
  readonly close: () => Promise<void>;
};

/** A mail server and a bot's server on this machine. */
export async function openWorld(): Promise<World> {
  const arrived = new Map<string, number>();
  const take = (id: string) => {
    arrived.set(id, (arrived.get(id) ?? 0) + 1);
    world.whenTaken();
  };
  const mail = new SMTPServer({
    disabledCommands: ["STARTTLS", "AUTH"],
    authOptional: true,
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        take(/^Message-ID: <([^@>]+)@/im.exec(Buffer.concat(chunks).toString())?.[1] ?? "");
        done();
      });
    },
  });
  mail.on("error", () => undefined);
  await new Promise<void>((listening) => mail.listen(0, "127.0.0.1", listening));
  const bot = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) {
      chunks.push(chunk as Buffer);
    }
    take((JSON.parse(Buffer.concat(chunks).toString()) as { text: { content: string } }).text.content);
    response.end('{"errcode":0}');
  });
  await new Promise<void>((listening) => bot.listen(0, "127.0.0.1", listening));
  const port = (server: PlainServer) => (server.address() as AddressInfo).port;
  const world: World = {
    mailPort: port(mail.server),
    botUrl: `http://127.0.0.1:${port(bot)}/robot/send?access_token=k`,
    arrived,
    whenTaken: () => undefined,
    close: async () => {
      bot.closeAllConnections();
      bot.close();
      await new Promise<void>((closed) => mail.close(closed));
    },
  };
  return world;
}
