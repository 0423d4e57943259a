import { z } from "zod";
import { email, Name } from "@/lib/text";

export const InviteToNetwork = z.object({
  name: Name,
  email: email("Give a whole e-mail address."),
  role: z.enum(["coordinator", "person"], "Choose a role."),
});

/** What someone confirms who joins. Whoever has an account already keeps the name there. */
export const AcceptNetworkInvitation = z.object({ name: Name });
