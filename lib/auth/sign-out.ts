import { cookies } from "next/headers";
import { sessionCookie } from "./cookie";
import { endSessionOf } from "./sessions";

/** Signs this browser out. */
export async function signOut(): Promise<void> {
  const { name } = sessionCookie();
  const jar = await cookies();
  const token = jar.get(name)?.value;
  if (token) await endSessionOf(token);
  jar.delete(name);
}
