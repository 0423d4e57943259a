import { addIndicator } from "@/lib/outcomes/add-indicator";
import { addOutcome } from "@/lib/outcomes/add-outcome";
import { addReadings } from "@/lib/outcomes/add-readings";
import { briefOf, openProject } from "@/lib/projects/queries";
import { actor, type Table } from "./table";

type Of = Pick<Table, "slug" | "lead">;

/** The first spring in which anything was measured here: long over, whenever a test runs. */
const inMay = new Date("2026-05-09T09:00:00Z");

/** Seven weeks, as they are drawn in tests/unit/outcomes/chart.test.ts. */
const weeks = [
  ["2026-03-27", "40"],
  ["2026-04-03", "38"],
  ["2026-04-10", "36"],
  ["2026-04-17", "34"],
  ["2026-04-24", "29"],
  ["2026-05-01", "27"],
  ["2026-05-08", "31"],
] as const;

/** The first outcome of a table’s project, chosen by two groups; owed to decisions where some are given. */
export async function aGardenOutcome({ slug, lead }: Of, decisions: number[] = []): Promise<void> {
  const marie = await actor(lead);
  const [aim] = (await briefOf(await openProject({ ...marie }, slug))).content.aims;
  const input = {
    ...{ title: "People wait fewer days", about: "", chosenOn: "2026-03-01", aims: { a1: aim?.id ?? "" } },
    chosenBy: { carers: "carers", "lived-experience": "lived-experience" },
    decisions: Object.fromEntries(decisions.map((number) => [`d${number}`, String(number)])),
  };
  await addOutcome(marie, slug, input, inMay);
}

/** The same with a measure: 41 days before, 14 or fewer to be. */
export async function aMeasuredGarden(table: Of, decisions: number[] = []): Promise<void> {
  await aGardenOutcome(table, decisions);
  const measure = {
    ...{ outcome: "1", what: "Average days to a first conversation", unit: "days", better: "lower" },
    ...{ lowest: "0", highest: "400", howKnown: "From the list of the service.", howOften: "week" },
    ...{ baselineOn: "2026-02-28", baseline: "41" },
    ...{ targetOn: "2026-08-31", target: "14", targetWhy: "Two weeks is what people can bear." },
  };
  await addIndicator(await actor(table.lead), table.slug, measure, inMay);
}

/** The same with seven readings. */
export async function aReadGarden(table: Of, decisions: number[] = []): Promise<void> {
  await aMeasuredGarden(table, decisions);
  const rows = weeks.map(([measuredOn, value]) => ({ measuredOn, value }));
  await addReadings(await actor(table.lead), table.slug, { indicator: "1", rows }, inMay);
}
