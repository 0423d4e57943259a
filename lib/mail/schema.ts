import { z } from "zod";

const which = z.uuid("Choose a mail.").optional();

/** Which undelivered mail is to be sent again, or to be taken off the list. */
export const SettleMail = z
  .object({ again: which, aside: which })
  .refine(({ again, aside }) => (again === undefined) !== (aside === undefined), "Choose a mail.");
