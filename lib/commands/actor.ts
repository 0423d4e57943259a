/** The signed-in person on whose word a command acts. Their roles are never here: they are read from the database each time. */
export type Actor = { personId: string; name: string };
