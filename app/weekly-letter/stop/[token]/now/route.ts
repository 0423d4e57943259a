import { NotFound } from "@/lib/errors";
import { stopLetterAtOnce } from "../actions";

type Context = { params: Promise<{ token: string }> };

/** One press in a mail program (RFC 8058). */
export async function POST(_request: Request, { params }: Context): Promise<Response> {
  try {
    await stopLetterAtOnce((await params).token);
    return new Response("The letter is stopped.");
  } catch (error) {
    if (error instanceof NotFound) return new Response("There is nothing to stop here.", { status: 404 });
    throw error;
  }
}

/** A mail program that only opens the address: there a person presses. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const location = `/weekly-letter/stop/${encodeURIComponent((await params).token)}`;
  return new Response(null, { status: 303, headers: { location } });
}
