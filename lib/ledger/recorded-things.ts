import type { PgTable } from "drizzle-orm/pg-core";
import { areaConfirmation, areaNote } from "@/db/schema/checklist";
import type { Head } from "@/db/schema/ledger";
import { gap, member } from "@/db/schema/members";
import { network, networkPerson } from "@/db/schema/network";
import { person } from "@/db/schema/people";
import { brief, project } from "@/db/schema/projects";
import { signature } from "@/db/schema/signatures";

export type Chain = Pick<Head, "chainKind" | "chainId">;

type RecordedThing = {
  table: PgTable;
  chainKind: Chain["chainKind"];
  /** The column of the snapshot that names the chain. */
  chainColumn: string;
  /** Columns that never enter a snapshot. */
  privateColumns: string[];
};

const ofProject = (table: PgTable): RecordedThing => ({
  table,
  chainKind: "project",
  chainColumn: "project_id",
  privateColumns: [],
});

/** Everything the ledger keeps: one row is one thing, and its snapshot is that row without its private columns. */
export const recordedThings = {
  person: { table: person, chainKind: "account", chainColumn: "id", privateColumns: ["email", "email_verified"] },
  network: { table: network, chainKind: "network", chainColumn: "id", privateColumns: [] },
  "network-person": { table: networkPerson, chainKind: "network", chainColumn: "network_id", privateColumns: [] },
  project: { table: project, chainKind: "project", chainColumn: "id", privateColumns: [] },
  brief: ofProject(brief),
  member: ofProject(member),
  gap: ofProject(gap),
  signature: ofProject(signature),
  "area-note": ofProject(areaNote),
  "area-confirmation": ofProject(areaConfirmation),
} as const satisfies Record<string, RecordedThing>;

export type RecordedKind = keyof typeof recordedThings;
