// Run as a process of its own by the tests of running, so that it can be killed.
import { startEmbedded } from "@/db/embedded";

const dataDir = process.argv[2] ?? "";
const { ownerUrl } = await startEmbedded({ dataDir, say: () => {} });
process.send?.(ownerUrl);
