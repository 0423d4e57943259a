// npm run network:found -- --slug … : begins a network with its first coordinator.
import { parseArgs } from "node:util";
import { InvalidInput } from "@/lib/errors";
import { foundNetwork } from "@/lib/network/found-network";
import { withDatabase } from "./machine/with-database";

const text = { type: "string" } as const;
const { values } = parseArgs({
  options: { slug: text, name: text, "time-zone": text, support: text, coordinator: text, email: text },
});

try {
  const { slug } = await withDatabase(() =>
    foundNetwork({
      slug: values.slug,
      name: values.name,
      timeZone: values["time-zone"],
      supportWords: values.support,
      coordinator: { name: values.coordinator, email: values.email },
    }),
  );
  console.log(`The network is there: /network/${slug}. Its coordinator can sign in with ${values.email}.`);
} catch (error) {
  if (!(error instanceof InvalidInput)) throw error;
  for (const { name, message } of error.problems) console.error(`${name}: ${message}`);
  console.error(
    'Use: npm run network:found -- --slug island --name "Island network" --time-zone Europe/Jersey --support "Where to find support" --coordinator "Name" --email name@example.org',
  );
  process.exitCode = 1;
}
