import { keysOfInstallation } from "@/lib/evidence/key-queries";

export const dynamic = "force-dynamic";

/** The public keys with which this installation signs and signed. Whoever keeps a copy can check packs against it later. */
export async function GET(): Promise<Response> {
  return new Response(`${JSON.stringify(await keysOfInstallation(), null, 2)}\n`, {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "cache-control": "no-cache",
      "access-control-allow-origin": "*",
    },
  });
}
