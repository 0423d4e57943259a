import { orNotFound } from "@/app/_shell/or-not-found";
import { requireActor } from "@/lib/auth/current-actor";
import { openFile } from "@/lib/files/queries";

type FileAddress = { params: Promise<{ slug: string; file: string }> };

/** A file as it was kept, to be saved and never shown in place. That nothing in it runs is said in proxy.ts. */
export async function GET(_request: Request, { params }: FileAddress): Promise<Response> {
  const { slug, file } = await params;
  const viewer = await requireActor();
  const { mediaType, sha256, content } = await orNotFound(openFile(viewer, slug, file));
  const ending = mediaType === "application/pdf" ? "pdf" : "jpg";
  return new Response(new Uint8Array(content), {
    headers: {
      "content-type": mediaType,
      "content-length": String(content.length),
      "content-disposition": `attachment; filename="alongside-${sha256.slice(0, 8)}.${ending}"`,
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
    },
  });
}
