import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Next's program. It is started with the Node that runs us: killing an npx would leave the server behind. */
export const next = join(root, "node_modules/next/dist/bin/next");

export const endWithParent = pathToFileURL(join(root, "scripts/machine/end-with-parent.mjs")).href;
