import { buildIfNeeded } from "./machine/build";

try {
  await buildIfNeeded((line) => console.log(line));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
