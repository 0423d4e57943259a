import { z } from "zod";
import { email } from "@/lib/text";

export const AskForLink = z.object({ email: email("Give your whole e-mail address, such as name@example.org.") });

export const UseLink = z.object({ email: z.email().max(254), token: z.string().min(1).max(200) });
