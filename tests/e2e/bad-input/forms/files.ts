import { giveVoice } from "@/lib/voices/give-voice";
import { actor } from "@/tests/support/table";
import type { Forms } from "./form";

export const filesForms: Forms = {
  "adding a file": {
    who: "member",
    prepare: async ({ member, slug }) => giveVoice(await actor(member), slug, { text: "Too far.", way: "name" }),
    path: ({ home }) => `${home}/files/new?voice=1`,
    button: "Keep this file",
    empty: { file: "Choose a file." },
  },
};
