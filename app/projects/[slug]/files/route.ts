import { readActor } from "@/lib/auth/current-actor";
import { recordIn } from "./_components/record";
import { uploadFile } from "./actions";

type Project = { params: Promise<{ slug: string }> };

const notOurs = {
  problems: [{ name: "", message: "This did not come from a page of Alongside, so nothing was saved." }],
};
const notThere = { problems: [{ name: "", message: "This page is not there, or it is not yours to see." }] };
const notRead = { problems: [{ name: "", message: "The file did not arrive whole. Please send it again." }] };

/** Takes a file that a script of ours sends, so that it can show how much has gone. Without scripts a form brings it. */
export async function POST(request: Request, { params }: Project): Promise<Response> {
  if (!isFromOwnPage(request.headers)) return Response.json(notOurs, { status: 403 });
  const of = recordIn(Object.fromEntries(new URL(request.url).searchParams));
  if (!of) return Response.json(notThere, { status: 404 });
  const data = await whatSomeoneSent(request);
  return Response.json(data ? await uploadFile((await params).slug, of, data) : notRead);
}

/** Nobody's file is read who is not signed in; that they are not, the form's own answer says. */
async function whatSomeoneSent(request: Request): Promise<FormData | null> {
  const someone = await readActor().catch(() => null);
  return someone ? request.formData().catch(() => null) : new FormData();
}

/** Forms of other sites carry no session here (SameSite); this says so before anything is read. */
function isFromOwnPage(headers: Headers): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin";
  const origin = headers.get("origin");
  return origin !== null && URL.canParse(origin) && new URL(origin).host === headers.get("host");
}
