import { contentAddress } from "@/lib/framework/content-address";
import { jerseyMentalHealth } from "@/lib/framework/jersey-mental-health";
import type { FrameworkContent } from "@/lib/framework/schema";
import { ownerSql } from "./database";
import { pastEveryGuard } from "./tampering";

/** The shipped version with another second statement, as version 2. */
export const nextVersion: FrameworkContent = {
  ...jerseyMentalHealth,
  version: 2,
  statements: jerseyMentalHealth.statements.map((statement) =>
    statement.id === "s02" ? { ...statement, text: "We will stand by the work we have done." } : statement,
  ),
};

/** Has a project work with another version, past the command that does it for a whole network. */
export async function moveTo(
  projectId: string,
  content: FrameworkContent,
  weight: "wording" | "material",
): Promise<string> {
  const hash = contentAddress(content);
  await ownerSql`insert into framework_version (hash, key, version, content, published_at)
    values (${hash}, ${content.key}, ${content.version}, ${JSON.stringify(content)}::text::jsonb, now()) on conflict do nothing`;
  await pastEveryGuard(async (sql) => {
    await sql`update project set framework_hash = ${hash} where id = ${projectId}`;
    if (weight === "material") await sql`update project set material_hash = ${hash} where id = ${projectId}`;
  });
  return hash;
}
