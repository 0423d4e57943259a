/** The signed-in person on whose word a command acts. Their roles are never here: they are read from the database each time. */
export type Actor = { personId: string; name: string; signedInBy: SignInMethod };

/** How someone showed who they are: a link in their mail, their organisation's sign-in, or the demo: its buttons, and links in the mailbox that everyone reads. */
export type SignInMethod = "link" | "organisation" | "demo";
