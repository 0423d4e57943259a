import { afterAll, beforeAll, expect, it } from "vitest";
import { readDemoProjects } from "@/db/demo/demo-project";
import { fillDemo } from "@/db/demo/fill";
import { env } from "@/lib/env";
import { erasedName } from "@/lib/erasing/words";
import { verifyLedger } from "@/lib/ledger/verify";
import { remindThoseDue } from "@/lib/reminders/remind-those-due";
import { dropDatabase, freshDatabase, ownerSql } from "../support/database";

const now = new Date("2026-11-23T12:00:00Z");
const say = () => {};

let filled: Awaited<ReturnType<typeof fillDemo>>;

beforeAll(async () => {
  await freshDatabase();
  filled = await fillDemo(say, now);
}, 120_000);
afterAll(dropDatabase);

it("names the people worth signing in as, with their part in it", () => {
  expect(filled.filled).toBe(true);
  expect(filled.people).toContainEqual({ name: "Imogen Clarke", role: "coordinator of the network" });
  expect(filled.people.find(({ name }) => name === "Ana Ferreira")?.role).toMatch(/^member of “.*”, carer$/);
  expect(
    filled.people.map(({ name }) => name),
    "whoever has no address cannot sign in",
  ).not.toContain("Pat Hamon");
});

it.each(readDemoProjects())("holds the people of $project.title", async ({ project, people, events }) => {
  const seats = await ownerSql`
    select m.name, p.email, m.group_key as group, m.joined_on::text as joined
    from member m join person p on p.id = m.person_id join project on project.id = m.project_id
    where project.title = ${project.title} order by m.name`;
  const erased = events.flatMap((event) => (event.what === "erase" ? event.by : []));
  const expected = people.map(({ name, email, group, joined }) => {
    const known = erased.includes(name) ? { name: erasedName, email: null } : { name, email };
    return { ...known, group, joined };
  });
  expect([...seats]).toEqual(expected.toSorted((one, other) => (one.name < other.name ? -1 : 1)));
});

it.each(readDemoProjects())("holds the brief of $project.title", async ({ project, events }) => {
  const added = events.filter((event) => event.what === "brief");
  const [row] = await ownerSql`
    select content from brief join project on project.id = brief.project_id where project.title = ${project.title}`;
  const { aims, inScope, outOfScope, cannotInfluence, constraints } = row?.content ?? {};
  expect(aims.map((aim: { text: string }) => aim.text)).toEqual([
    ...project.aims,
    ...added.flatMap((event) => event.aims),
  ]);
  expect(inScope).toEqual([...project.scope.in, ...added.flatMap((event) => event.in)]);
  expect(outOfScope).toEqual([...project.scope.out, ...added.flatMap((event) => event.out)]);
  expect(cannotInfluence).toEqual([
    ...project.scope.cannotInfluence,
    ...added.flatMap((event) => event.cannotInfluence),
  ]);
  expect(constraints).toHaveLength(project.constraints.length);
});

it("has a ledger that verifies, in the order in which things happened", async () => {
  expect((await verifyLedger(env().ledgerKey)).findings).toEqual([]);
  const backwards = await ownerSql`
    select from (select at, lag(at) over (partition by chain_kind, chain_id order by seq) as before from ledger_entry) entry
    where before > at`;
  expect(backwards).toHaveLength(0);
});

it("holds every signature that the files tell of, with help and without", async () => {
  const projects = readDemoProjects();
  const alone = projects.flatMap(({ people }) => people.flatMap(({ signed }) => signed));
  const assisted = projects.flatMap(({ events }) => events.filter(({ what }) => what === "assist"));
  const [kept] = await ownerSql`select count(*) filter (where helper_id is null)::integer as alone,
    count(*) filter (where helper_id is not null)::integer as assisted, count(confirmed_at)::integer as confirmed,
    count(withdrawn_at)::integer as withdrawn from signature`;
  expect(kept).toEqual({ alone: alone.length, assisted: assisted.length, confirmed: 1, withdrawn: 1 });
});

it("holds every decision that the files tell of, and what came of them", async () => {
  const events = readDemoProjects().flatMap((demo) => demo.events);
  const told = (what: string) => events.filter((event) => event.what === what).length;
  const [kept] = await ownerSql`select count(*)::integer as decisions, count(set_aside_on)::integer as "setAside",
    count(supersedes_id)::integer as superseding, count(*) filter (where made_without <> '{}')::integer as "madeWithout",
    (select count(given_at)::integer from stance) as stances from decision`;
  expect(kept).toEqual({
    decisions: told("decision"),
    setAside: told("decision-set-aside"),
    superseding: 1,
    madeWithout: 5,
    stances: told("stance"),
  });
});

it("works with the newest framework version wherever a project is open, and keeps what was signed before", async () => {
  const versions = await ownerSql`
    select p.stage = 'closed' as closed, f.version, count(*)::integer as projects,
      count(*) filter (where exists (select from signature s where s.project_id = p.id and s.material_hash <> p.material_hash))::integer as older
    from project p join framework_version f on f.hash = p.framework_hash group by 1, 2 order by 1, 2`;
  expect([...versions]).toEqual([
    { closed: false, version: 3, projects: 12, older: 7 },
    { closed: true, version: 2, projects: 1, older: 0 },
    { closed: true, version: 3, projects: 1, older: 1 },
  ]);
});

it("sends nothing about what happened long ago, and reminds nobody today of what was asked weeks ago", async () => {
  await remindThoseDue(now);
  expect([...(await ownerSql`select data from pgboss.job`)]).toEqual([]);
});

it("has nothing that lies in the future", async () => {
  const ahead = await ownerSql`
    select 'entry' from ledger_entry where at > ${now}
    union all select 'confirmation' from area_confirmation where confirmed_at > ${now}
    union all select 'signature' from signature where greatest(signed_at, confirmed_at, withdrawn_at) > ${now}
    union all select 'talk' from talk where greatest(asked_at, answered_at) > ${now}
    union all select 'framework change' from framework_change where published_at > ${now}
    union all select 'brief' from brief where written_at > ${now}
    union all select 'person' from person where created_at > ${now}
    union all select 'network person' from network_person where joined_on > ${now}::date
    union all select 'seat' from member where greatest(joined_on, paused_on, left_on) > ${now}::date
    union all select 'action' from action where greatest(done_on, dropped_on) > ${now}::date
    union all select 'decision' from decision where greatest(decided_on, looked_again_on, set_aside_on) > ${now}::date
    union all select 'milestone' from milestone where reached_on > ${now}::date
    union all select 'training' from training where trained_on > ${now}::date
    union all select 'project' from project where greatest(started_on, stage_since) > ${now}::date`;
  expect([...ahead]).toEqual([]);
});

it("shows every stage, and people's area at every stage of getting there", async () => {
  const rows = await ownerSql`
    select p.stage, area ->> 'status' as status from project p join project_standing s on s.project_id = p.id,
      jsonb_array_elements(s.summary -> 'areas') area where area ->> 'key' = 'people'`;
  expect(new Set(rows.map(({ stage }) => stage))).toEqual(new Set(["forming", "active", "paused", "closed"]));
  expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(["in-progress", "in-place", "confirmed-together"]));
});

it("is left as it is the next time", async () => {
  const heads = () => ownerSql`select * from ledger_head order by chain_kind, chain_id`;
  const before = await heads();
  expect(await fillDemo(say, now)).toEqual({ ...filled, filled: false });
  expect([...(await heads())]).toEqual([...before]);
});
