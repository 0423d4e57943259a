import { problem } from "@/lib/api/problem";

/** An address where nothing is, said to programs as they read it. */
export async function GET(): Promise<Response> {
  return problem(404);
}
