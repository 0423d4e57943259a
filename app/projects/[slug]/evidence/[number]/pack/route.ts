import { orNotFound } from "@/app/_shell/or-not-found";
import { requireActor } from "@/lib/auth/current-actor";
import { fetchPack } from "@/lib/evidence/queries";
import { openProject } from "@/lib/projects/queries";
import { numberIn } from "../../../people/_components/seats";

type Context = { params: Promise<{ slug: string; number: string }> };

/** A pack, written while it is sent; how long it is stands before it, so that the browser shows how far it is. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { slug, number } = await params;
  const viewer = await requireActor();
  const view = await orNotFound(openProject(viewer, slug));
  const { name, bytes, content } = await orNotFound(fetchPack(viewer, view, numberIn(number)));
  return new Response(sent(content), {
    headers: {
      "content-type": "application/zip",
      "content-length": String(bytes),
      "content-disposition": `attachment; filename="${name}"`,
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
    },
  });
}

/** Each piece is made when the one before it has been taken. */
function sent(pieces: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
}
