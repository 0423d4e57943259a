import { orNotFound } from "@/app/_shell/or-not-found";
import { ownData } from "@/lib/accounts/queries";
import { requireActor } from "@/lib/auth/current-actor";

/** What is kept of the person who asks, to take along: one JSON file, by the names of its parts. */
export async function GET(): Promise<Response> {
  const kept = await orNotFound(ownData(await requireActor()));
  const parts = Object.fromEntries(kept.map(({ name, things }) => [name, things]));
  return new Response(`${JSON.stringify(parts, null, 2)}\n`, {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="what-alongside-keeps-of-me.json"`,
      "Cache-Control": "private, no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
