// npm run bench: what things cost, each as a ratio to a floor measured in the same run on the same database.
import { generateKeyPairSync } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import postgres from "postgres";
import { closeDatabase, database } from "@/db/client";
import { startThrowaway } from "@/db/embedded";
import { migrate } from "@/db/migrate";
import { person } from "@/db/schema/people";
import { project } from "@/db/schema/projects";
import { evaluate } from "@/lib/checklist/evaluate";
import { writeAreaNote } from "@/lib/checklist/write-area-note";
import { everything } from "@/lib/decisions/register";
import { registerOf } from "@/lib/decisions/register-queries";
import { verifyLedger } from "@/lib/ledger/verify";
import { figuresOf } from "@/lib/network/figures-queries";
import { foundNetwork } from "@/lib/network/found-network";
import { allProjects } from "@/lib/network/portfolio";
import { portfolioOf } from "@/lib/network/portfolio-queries";
import { openNetworkAsCoordinator } from "@/lib/network/queries";
import { projectsToRead } from "@/lib/network/reading-queries";
import { openProject } from "@/lib/projects/queries";
import { startProject } from "@/lib/projects/start-project";
import { searchProject } from "@/lib/search/queries";
import { gatherFacts } from "@/lib/standing/facts";
import { fillRegister } from "./bench/decisions-of";
import { fillNetwork } from "./bench/network-of";
import { sizesOfStyles } from "./bench/sizes";
import { median } from "./bench/times";

const projects = 10_000;
const decisions = 10_000;
const server = await startThrowaway();
const key = generateKeyPairSync("ed25519").privateKey;
process.env.DATABASE_URL = server.appUrl;
process.env.NEXTAUTH_SECRET = "only-for-measuring-".repeat(3);
process.env.LEDGER_KEY = Buffer.from(key.export({ type: "pkcs8", format: "pem" })).toString("base64");
const owner = postgres(server.ownerUrl, { max: 1, onnotice: () => {} });

try {
  await migrate(server);
  await measure();
} finally {
  await closeDatabase();
  await owner.end();
  await server.stop();
}

async function measure(): Promise<void> {
  const { actor, slug, projectId } = await aProject();
  const people = Array.from({ length: 30 }, (_, index) => ({
    name: `Person ${index}`,
    group: "carers",
    role: "member",
  }));
  const large = await startProject(actor, "bench", {
    title: "Large",
    startedOn: "2026-01-05",
    ownGroup: "carers",
    people,
  });

  const question = await median(() => database().execute(sql`select 1`));
  const write = await median(() => oneLockedWrite(projectId));
  let version = 0;
  const command = await median(async () => {
    await writeAreaNote(actor, slug, { area: "people", text: `Note ${version}`, version });
    version += 1;
  });
  const unguarded = await median(() => touch(projectId, false));
  const guarded = await median(() => touch(projectId, true));
  const standing = await median(async () => evaluate((await gatherFacts(database(), projectId)).facts, "2026-06-01"));
  await fillNetwork(owner, large, projects);
  const network = await openNetworkAsCoordinator(actor, "bench");
  const list = await median(() =>
    database().execute(
      sql`select * from project_standing where network_id = ${network.id} order by title_key limit 25`,
    ),
  );
  const portfolio = await median(() => portfolioOf(network, allProjects, "2026-06-01"));
  const few = { ...allProjects, rule: "7.3", missing: "carers", sort: "quiet" as const, text: "large" };
  const figures = await median(() => figuresOf(network), 10);
  const filtered = await median(() => portfolioOf(network, few, "2026-06-01"));
  const read = await median(() => projectsToRead(network, { limit: 25 }));

  print("A recorded command, to one locked write in a transaction", command, write);
  print("A write that the database guards, to the same unguarded", guarded, unguarded);
  print("A project's standing from its records, to `select 1`", standing, question);
  print(`A portfolio page of ${projects} projects, to the same 25 rows alone`, portfolio, list);
  print("The same by several filters at once, the quietest first, to those rows", filtered, list);
  print("25 projects with their standings as the API reads them, to those rows", read, list);
  print(`The figures of ${projects} projects, to those rows`, figures, list);
  const begun = performance.now();
  const { entries } = await verifyLedger(key);
  console.log(
    `${((performance.now() - begun) / entries).toFixed(2)} ms to verify one ledger entry (${entries} entries)`,
  );
  await measureRegister(await openProject(actor, slug));
  console.log(await sizesOfStyles());
}

async function measureRegister(view: Awaited<ReturnType<typeof openProject>>): Promise<void> {
  await fillRegister(owner, view.slug, decisions);
  const rows = await median(() =>
    database().execute(
      sql`select * from decision where project_id = ${view.id} order by decided_on desc, number desc limit 31`,
    ),
  );
  const page = await median(() => registerOf(view, everything, "2026-06-01"));
  const filtered = await median(() =>
    registerOf(view, { ...everything, sort: "title", state: "standing" }, "2026-06-01"),
  );
  const found = await median(() => searchProject(view, { text: "lighthouse", kind: null }));
  print(`A register page of ${decisions} decisions, to the same 31 rows alone`, page, rows);
  print("The same by title, of those that stand, with how many they are", filtered, rows);
  print("A search for what stands in ten of them, to those rows", found, rows);
}

async function aProject() {
  const coordinator = { name: "Coordinator", email: "coordinator@example.org" };
  const words = { name: "Bench", timeZone: "Europe/Jersey", supportWords: "Here" };
  await foundNetwork({ slug: "bench", ...words, coordinator });
  const [known] = await database().select().from(person).where(eq(person.email, coordinator.email));
  const actor = { personId: known?.id ?? "", name: coordinator.name, signedInBy: "link" as const };
  const slug = await startProject(actor, "bench", { title: "Small", startedOn: "2026-01-05", ownGroup: "carers" });
  const [started] = await database().select({ id: project.id }).from(project).where(eq(project.slug, slug));
  return { actor, slug, projectId: started?.id ?? "" };
}

function oneLockedWrite(projectId: string) {
  return database().transaction(async (tx) => {
    await tx.execute(sql`select from project where id = ${projectId} for update`);
    await tx.execute(sql`insert into demo_mail ("to", subject, text) values ('', '', '')`);
  });
}

// The same row written with the same values: its newest revision still fits, so that the guard lets it pass.
function touch(projectId: string, guarded: boolean) {
  return owner.begin(async (tx) => {
    if (!guarded) await tx`set local session_replication_role = replica`;
    else await tx`set local work_mem = '4MB'`;
    await tx`update project set title = title where id = ${projectId}`;
  });
}

function print(what: string, measured: number, floor: number): void {
  console.log(`${(measured / floor).toFixed(1)} × (${measured.toFixed(2)} ms / ${floor.toFixed(2)} ms)  ${what}`);
}
