import { z } from "zod";
import { orEmpty } from "@/lib/people/schema";
import { mostRows } from "@/lib/projects/brief-parts";
import { Day, Version } from "@/lib/projects/schema";
import { notInRows, rowsUpTo } from "@/lib/rows";
import { paragraphs, saysSomething } from "@/lib/text";

const Line = z.object({ text: paragraphs("this", 500) }, notInRows);

/** Empty, or saying something: rules read that it is written down. */
const inWords = () =>
  paragraphs("this", 3000)
    .refine((text) => text === "" || saysSomething(text), "Say how, in words, or leave it empty.")
    .default("");

const nothing = "Write at least one thing that you want to agree on.";

/** Any part may wait, but not all of them. Empty rows are dropped. */
export const WriteAgreement = z
  .object({
    culture: rowsUpTo(Line, mostRows, `There can be up to ${mostRows} lines. Please join some together.`).transform(
      (rows) => rows.map(({ text }) => text).filter((text) => text !== ""),
    ),
    deciding: inWords(),
    disagreement: inWords(),
    reviewOn: orEmpty(Day),
    version: Version,
  })
  .refine(({ culture, deciding, disagreement }) => [...culture, deciding, disagreement].some(saysSomething), {
    path: ["culture"],
    message: nothing,
    when: ({ issues }) => issues.length === 0,
  });

export const ReviewAgreement = z.object({
  reviewedOn: Day,
  note: paragraphs("this", 2000).refine(saysSomething, "Say what came of it, such as “It stays as it is.”"),
  reviewOn: orEmpty(Day),
  version: Version,
});
