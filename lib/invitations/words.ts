/** Why an invitation's link does nothing any more, and what to do next. */
export const notOpen = {
  accepted: "This invitation was used already. If it was you who used it, sign in with the address that it came to.",
  declined:
    "This invitation was answered with “No, thank you”. If that has changed, ask whoever invited you for a new one.",
  revoked: "This invitation was taken back. Whoever invited you can tell you more, or send a new one.",
  expired: "This invitation has run out: it was good for 14 days. Ask whoever invited you to send it again.",
};

export const someoneElse =
  "You are signed in as someone else. This invitation came to another e-mail address: sign out first, then open it again.";

export const signInFirst =
  "This e-mail address has an account here already. Sign in with it first, then open the invitation again.";

export const hasAccount =
  "This e-mail address has an account of its own already. Ask whoever invited you for an invitation at another one.";
