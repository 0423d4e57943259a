import type { Mail } from "./send-mail";

type SignInMail = {
  email: string;
  token: string;
  /** Where the person wanted to go: a path of this installation. */
  to: string;
  address: string;
};

/** The mail with a sign-in link. It opens a page whose button signs in, because mail scanners follow links. */
export function signInMail({ email, token, to, address }: SignInMail): Mail {
  const link = new URL("/sign-in/confirm", address);
  link.searchParams.set("email", email);
  link.searchParams.set("token", token);
  if (to !== "/") link.searchParams.set("to", to);
  return {
    to: email,
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
