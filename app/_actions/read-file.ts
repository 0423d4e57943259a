import { InvalidInput } from "@/lib/errors";

type Allowed = { mostBytes: number; tooLarge: string };

/** The bytes of a file that a form brought, and nothing else about it; null when none was chosen. Throws InvalidInput when it is empty or too large. */
export async function readFile(
  data: FormData,
  name: string,
  { mostBytes, tooLarge }: Allowed,
): Promise<Uint8Array | null> {
  const file = data.get(name);
  if (!(file instanceof File) || (file.size === 0 && file.name === "")) return null;
  if (file.size === 0) throw new InvalidInput([{ name, message: "This file is empty." }]);
  if (file.size > mostBytes) throw new InvalidInput([{ name, message: tooLarge }]);
  return new Uint8Array(await file.arrayBuffer());
}
