import { InvalidInput } from "@/lib/errors";

type Allowed = { mostBytes: number; tooLarge: string };

/** The bytes of a file that a form brought, and nothing else about it; null when none was chosen. Throws InvalidInput when it is too large. */
export async function readFile(
  data: FormData,
  name: string,
  { mostBytes, tooLarge }: Allowed,
): Promise<Uint8Array | null> {
  const file = data.get(name);
  // No file is sent as an empty one, and what it is called then depends on whether scripts sent it.
  if (!(file instanceof File) || file.size === 0) return null;
  if (file.size > mostBytes) throw new InvalidInput([{ name, message: tooLarge }]);
  return new Uint8Array(await file.arrayBuffer());
}
