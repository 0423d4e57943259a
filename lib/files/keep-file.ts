import type { Actor } from "@/lib/commands/actor";
import { inTransaction } from "@/lib/commands/pipeline";
import { openForChange, projectCommand, requireAllowed } from "@/lib/commands/project-command";
import { NotFound, Refused } from "@/lib/errors";
import { examineFile } from "./examine";
import { findRecord, keptAlready } from "./find-record";
import { aQueue } from "./in-turn";
import { requireRoom } from "./rules";
import { FileOf, KeepFile } from "./schema";
import { storeFile } from "./store-file";

type Sent = { of: unknown; file: unknown };

/** Keeps a file as evidence beside a decision, a meeting or something that was said. It is looked at before anything is locked. */
export async function keepFile(actor: Actor, slug: string, { of, file }: Sent, now = new Date()): Promise<void> {
  const meant = FileOf.safeParse(of);
  if (!meant.success) throw new NotFound();
  return asOneOfFew(async () => {
    await inTurn(() => requireMayKeep(actor, slug, meant.data));
    const examined = await examineFile(file);
    return inTurn(() => keepExamined(actor, slug, { of: meant.data, file: examined }, now));
  });
}

/** Looking at a file takes a while: nobody has it done who may not add one here. The command itself asks once more. */
async function requireMayKeep(actor: Actor, slug: string, of: FileOf): Promise<void> {
  await inTransaction(async (tx) => {
    const { project, roles } = await openForChange(tx, "file.keep", actor, slug);
    requireAllowed("file.keep", roles);
    await findRecord(tx, project.id, of);
  });
}

/** A large file takes a second to store. Many that waited for one project would leave no connection for anybody else. */
const inTurn = aQueue();

const mostUnderWay = 8;
let underWay = 0;

/** Each that is under way takes up to 60 MB of memory. */
async function asOneOfFew(work: () => Promise<void>): Promise<void> {
  if (underWay >= mostUnderWay) {
    throw new Refused(["Many files are being sent right now, so this one was not kept. Please try again in a minute."]);
  }
  underWay += 1;
  try {
    await work();
  } finally {
    underWay -= 1;
  }
}

const keepExamined = projectCommand("file.keep", KeepFile, async (context) => {
  const { tx, project, ownSeat, input } = context;
  if (!ownSeat || !input.file) throw new NotFound();
  const found = await findRecord(tx, project.id, input.of);
  requireRoom(await keptAlready(tx, project.id, found, input.file.sha256), input.file.content.length);
  await storeFile(context, { ...found, addedById: ownSeat.id }, input.file);
});
