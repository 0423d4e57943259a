import { type Forms, long, upTo } from "./form";

export const accountForms: Forms = {
  "signing in": {
    who: "visitor",
    path: () => "/sign-in",
    button: "Send me a link",
    empty: { email: "Give your whole e-mail address, such as name@example.org." },
    tooLong: { email: [`${long(250)}@example.org`, "Give your whole e-mail address, such as name@example.org."] },
  },
  "changing one's name": {
    who: "member",
    path: () => "/account",
    button: "Save your name",
    cleared: ["name"],
    empty: { name: "Write your name." },
    tooLong: { name: upTo(80, "your name") },
  },
  "making a token for the API": {
    who: "coordinator",
    path: () => "/account/tokens/new",
    button: "Make the token",
    empty: { name: "Say what it is for.", scopes: "Tick what it may read." },
    tooLong: { name: upTo(80, "the name") },
  },
  "erasing oneself": {
    who: "member",
    path: () => "/account/erase",
    button: "Erase me for good",
    empty: { sure: "Tick the box if you want this." },
  },
};
