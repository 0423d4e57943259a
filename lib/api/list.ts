import { z } from "zod";

/** One page of a list, and the address of the next one. */
export const listOf = <Item extends z.ZodType>(item: Item) =>
  z.object({
    items: z.array(item),
    next: z
      .string()
      .nullable()
      .meta({ description: "The address of the next page, also in the Link header; null on the last one." }),
  });
