import type { Command } from "./command.ts";
import { assess } from "./commands/assess.ts";
import { backup, restore } from "./commands/backup.ts";
import { bundle, exportCase, importCase } from "./commands/bundle.ts";
import { channel } from "./commands/channel.ts";
import { compose } from "./commands/compose.ts";
import { contact } from "./commands/contact.ts";
import { deadline } from "./commands/deadline.ts";
import { doctor } from "./commands/doctor.ts";
import { fee } from "./commands/fee.ts";
import { filing } from "./commands/filing.ts";
import { law } from "./commands/law.ts";
import { platform } from "./commands/platform.ts";
import { read } from "./commands/read.ts";
import { serve } from "./commands/serve.ts";
import { venue } from "./commands/venue.ts";
import { verify } from "./commands/verify.ts";

/** Every command there is, in the order of the help. */
export const commands: readonly Command[] = [
  deadline,
  fee,
  assess,
  venue,
  compose,
  law,
  channel,
  platform,
  read,
  contact,
  filing,
  bundle,
  verify,
  exportCase,
  importCase,
  serve,
  backup,
  restore,
  doctor,
];
