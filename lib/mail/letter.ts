/** One piece of a letter, in the order in which it is read. */
export type Part =
  | { words: string }
  | { list: string[] }
  | { link: string; label: string }
  | { facts: [name: string, value: string][] }
  /** Word for word, such as what was sealed. */
  | { exact: string; label: string };

/** A mail as its writer describes it: made into plain text and into HTML with the same words. */
export type Letter = {
  /** Anyone may read it over a shoulder: it says nothing of a project, of a person or of health. */
  subject: string;
  /** Whom it greets; null when it greets nobody by name. */
  name: string | null;
  parts: Part[];
  /** Why it came, and what can be done about that: smaller, at its foot. */
  foot: Part[];
};

/** A letter and where it goes. */
export type Addressed = {
  to: string;
  /** For people of demo networks alone: see sendMail. */
  isOfDemo: boolean;
  letter: Letter;
  /** The address at which one press, by a person or by their mail program, stops letters of this kind. */
  stop?: string;
  /** What calendars of phones and computers take over when it is opened. */
  calendar?: string;
  /** A signed checkpoint to keep, as JSON. */
  checkpoint?: string;
};
