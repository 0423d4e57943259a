import { z } from "zod";

export const AskForLink = z.object({
  email: z
    .email("Give your whole e-mail address, such as name@example.org.")
    .max(254, "This e-mail address is too long."),
});

export const UseLink = z.object({ email: z.email().max(254), token: z.string().min(1).max(200) });
