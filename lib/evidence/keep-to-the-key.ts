import { SettingsError } from "@/lib/env";
import { Refused } from "@/lib/errors";

const replaced =
  "An evidence pack cannot be signed right now: the key for it was replaced, and this server still has the old one. Please tell whoever runs Alongside.";

/** What needs the key in use. Throws Refused, in words for whoever wants a pack, when this server has a key that was replaced. */
export async function withKeyInUse<T>(signing: Promise<T>): Promise<T> {
  try {
    return await signing;
  } catch (error) {
    throw error instanceof SettingsError ? new Refused([replaced]) : error;
  }
}
