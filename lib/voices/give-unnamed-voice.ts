import { unrecordedCommand } from "@/lib/commands/unrecorded-command";
import { putInBox } from "./put-in-box";
import { GiveUnnamedVoice } from "./schema";

/** Says something without a name. */
export const giveUnnamedVoice = unrecordedCommand("voice.give", GiveUnnamedVoice, (context) => putInBox(context));
