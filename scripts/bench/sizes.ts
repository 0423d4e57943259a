import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const built = ".next/static/chunks";

/** The style sheets of the production build, raw and as they travel. */
export async function sizesOfStyles(): Promise<string> {
  const files = await readdir(built).catch(() => []);
  const sheets = await Promise.all(
    files.filter((name) => name.endsWith(".css")).map((name) => readFile(join(built, name))),
  );
  if (sheets.length === 0) return "No style sheets: build first with npm run build.";
  const raw = sheets.reduce((sum, sheet) => sum + sheet.length, 0);
  const gzipped = sheets.reduce((sum, sheet) => sum + gzipSync(sheet).length, 0);
  return `${(raw / gzipped).toFixed(1)} × (${raw} bytes / ${gzipped} bytes)  All style sheets, raw to gzipped`;
}
