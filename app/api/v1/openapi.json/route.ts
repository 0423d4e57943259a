import { apiDocument } from "@/lib/api/document";
import { send } from "@/lib/api/send";

/** What the API is, for programs. There is nothing in it that is anyone's, so everyone may read it. */
export async function GET(request: Request): Promise<Response> {
  return send(request, apiDocument());
}
