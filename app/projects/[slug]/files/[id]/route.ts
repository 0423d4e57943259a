import { orNotFound } from "@/app/_shell/or-not-found";
import { requireActor } from "@/lib/auth/current-actor";
import { openFile } from "@/lib/files/queries";
import { asAttachment } from "@/lib/files/rules";
import { kindOf } from "@/lib/files/words";

type FileAddress = { params: Promise<{ slug: string; id: string }> };

/** A file as it was kept, to be saved and never shown in place. That nothing in it runs is said in proxy.ts. */
export async function GET(_request: Request, { params }: FileAddress): Promise<Response> {
  const { slug, id } = await params;
  const viewer = await requireActor();
  const { name, mediaType, sha256, content } = await orNotFound(openFile(viewer, slug, id));
  const known = name || `alongside-${sha256.slice(0, 8)}.${kindOf(mediaType).endings[0]}`;
  return new Response(new Uint8Array(content), {
    headers: {
      "content-type": mediaType === "text/plain" ? "text/plain; charset=utf-8" : mediaType,
      "content-length": String(content.length),
      "content-disposition": asAttachment(known),
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
    },
  });
}
