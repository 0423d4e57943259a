import { z } from "zod";
import { Slug } from "@/lib/slug";

/** A whole number as an address has it. */
const whole = (most: number) =>
  z
    .string()
    .regex(/^[1-9]\d{0,8}$/, `Give a whole number from 1 to ${most}.`)
    .transform(Number)
    .refine((number) => number <= most, `Give a whole number from 1 to ${most}.`)
    .meta({ override: ({ jsonSchema }) => Object.assign(emptied(jsonSchema), wholeUpTo(most)) });

const wholeUpTo = (most: number) => ({ type: "integer" as const, minimum: 1, maximum: most });

/** To its reader it is a number: that an address is made of letters, they know. */
function emptied(schema: Record<string, unknown>): Record<string, unknown> {
  for (const part of Object.keys(schema)) delete schema[part];
  return schema;
}

const mostAtOnce = 100;
const Limit = whole(mostAtOnce)
  .optional()
  .transform((limit) => limit ?? 50)
  .meta({ description: "How many at most; 50 unless said otherwise." });

const slug = z.string().meta({ description: "The last part of its address, such as a-quiet-garden." });

export const OfNetwork = z.object({ slug });
export const OfProject = z.object({ slug });
export const Numbered = z.object({ slug, number: whole(999_999_999) });

export const Nothing = z.strictObject({});

const after = { description: "A page begins after the thing whose address, or number, this is." };
export const AfterSlug = z.strictObject({ after: Slug.optional().meta(after), limit: Limit });
export const AfterFinding = z.strictObject({
  after: z.uuid("Use the address that “next” gave.").optional().meta({ description: "As “next” gave it." }),
  limit: Limit,
});
export const AfterNumber = z.strictObject({ after: whole(999_999_999).optional().meta(after), limit: Limit });
