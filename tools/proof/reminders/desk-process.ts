import { join } from "node:path";
import { openSqliteStore } from "@youju/storage/sqlite";
import { clockAhead, openDesk, proofCounsel } from "./desk.ts";

/** The desk as a process of its own, to be killed: a folder, and how many milliseconds its clock is ahead. */
const [folder = "", ahead = "0"] = process.argv.slice(2);
const clock = clockAhead(Number(ahead));
const { store } = await openSqliteStore(join(folder, "youju.sqlite"), { now: clock.now });
openDesk({ store, clock, counsel: await proofCounsel() });
process.stdout.write("up\n");
