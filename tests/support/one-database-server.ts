import postgres from "postgres";
import type { TestProject } from "vitest/node";
import { startThrowaway } from "@/db/embedded";
import { migrate } from "@/db/migrate";

declare module "vitest" {
  export interface ProvidedContext {
    /** Addresses of a migrated, empty database which test files copy: nobody may connect to it. */
    template: { ownerUrl: string; appUrl: string };
  }
}

/** One PostgreSQL for the whole run, migrated once. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { ownerUrl, appUrl, stop } = await startThrowaway();
  try {
    await migrate({ ownerUrl, appUrl });
    await closeToConnections(ownerUrl);
  } catch (error) {
    await stop();
    throw error;
  }
  project.provide("template", { ownerUrl, appUrl });
  return stop;
}

async function closeToConnections(ownerUrl: string): Promise<void> {
  const owner = postgres(ownerUrl.replace(/\/\w+$/, "/postgres"), { max: 1 });
  await owner`alter database alongside allow_connections false`;
  await owner.end();
}
