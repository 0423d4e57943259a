import { z } from "zod";
import { orEmpty, roles } from "@/lib/people/schema";
import { Day } from "@/lib/projects/schema";
import { email, line, paragraphs, saysSomething } from "@/lib/text";

const noSeat = "Choose someone who has a seat here.";

const nameOrNothing = (what: string, asked: string) =>
  line(what, 80)
    .refine((name) => name === "" || saysSomething(name), asked)
    .default("");

/** Someone who has a seat without e-mail is invited to it by its number: then name, role and group are known. */
export const SendInvitation = z
  .object({
    name: nameOrNothing("the name", "Write the name."),
    email: email("Give a whole e-mail address."),
    role: z.enum(roles, "Choose a role.").default("member"),
    /** The group that the inviter expects. Empty: nobody guesses. */
    group: z.string("Choose a group.").trim().max(60, "Choose a group.").default(""),
    asks: paragraphs("this", 1000).default(""),
    /** Of someone who takes part already: their seat begins on this day, whenever they open the link. */
    hereSince: orEmpty(Day),
    seat: z.number(noSeat).int(noSeat).min(1, noSeat).max(2_147_483_647, noSeat).optional(),
  })
  .refine(({ name, seat }) => name !== "" || seat !== undefined, {
    path: ["name"],
    message: "Write the name.",
    // Also when something else is wrong: all problems are said at once.
    when: ({ value }) => typeof value === "object" && value !== null,
  });

/** What someone confirms on joining. Whoever has the seat already confirms nothing but that. */
export const AcceptInvitation = z.object({
  name: nameOrNothing("your name", "Write your name."),
  group: z.string("Choose your group.").trim().max(60, "Choose your group.").default(""),
});

const which = "Choose an invitation.";
export const WhichInvitation = z.object({
  invitation: z.number(which).int(which).min(1, which).max(2_147_483_647, which),
});
