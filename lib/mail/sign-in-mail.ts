import type { Mail } from "./send-mail";

/** The mail with a sign-in link. It opens a page whose button signs in, because mail scanners follow links. */
export function signInMail({ to, token, address }: { to: string; token: string; address: string }): Mail {
  const link = new URL("/sign-in/confirm", address);
  link.searchParams.set("email", to);
  link.searchParams.set("token", token);
  return {
    to,
    subject: "Your link to sign in to Alongside",
    text: [
      "Hello",
      "",
      "Here is your link to sign in to Alongside:",
      link.toString(),
      "",
      "It works once, for 15 minutes. It opens a page with a button: press it and you are in.",
      "",
      "Did you not ask for this? Then you can leave it. Nobody can sign in without it.",
    ].join("\n"),
  };
}
