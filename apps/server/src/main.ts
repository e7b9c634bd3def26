import { YoujuError } from "@youju/domain";
import { failureTrace } from "./access-log.ts";
import { readConfig } from "./config.ts";
import { greeting, pairingCode, phoneAddress, startFailure } from "./say.ts";
import { lanAddresses } from "./security/own-addresses.ts";
import { type RunningServer, startServer } from "./server.ts";

/** A start that failed for a reason we can name. */
const failedToStart = 3;
/** It stops within this time whatever hangs, in milliseconds. */
const stopsWithin = 2800;

const tell = (words: string) => void process.stdout.write(words);
const log = (line: string) => void process.stderr.write(`${new Date().toISOString()} ${line}\n`);

async function main(): Promise<void> {
  const config = readConfig(process.env, process.argv.slice(2));
  const server = await startServer(config, { tell, log });
  tell(greeting(`http://127.0.0.1:${server.port}`, config.lan));
  for (const address of config.lan ? lanAddresses() : []) {
    tell(await phoneAddress(`http://${address}:${server.port}`));
  }
  if (server.pairing !== null) {
    tell(pairingCode(server.pairing.code()));
  }
  stopOnSignals(server);
}

function stopOnSignals(server: RunningServer): void {
  let stopping = false;
  const stop = () => {
    if (stopping) {
      process.exit(0);
    }
    stopping = true;
    setTimeout(() => process.exit(0), stopsWithin).unref();
    server.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, stop);
  }
}

process.on("unhandledRejection", (error) => log(`unhandled ${failureTrace(error)}`));

main().catch((error: unknown) => {
  const named = error instanceof YoujuError ? error : new YoujuError("UNEXPECTED");
  if (named !== error) {
    log(`start ${failureTrace(error)}`);
  }
  process.stderr.write(startFailure(named));
  // Something may have come up already and would keep a half-started server alive
  process.exit(failedToStart);
});
