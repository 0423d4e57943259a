import { coordinatorPages } from "./coordinator";
import { leadPages } from "./lead";
import { memberPages } from "./member";
import type { Pages } from "./pages";
import { visitorPages } from "./visitor";

/** The demo's people through whose eyes the pages are looked at; null is a visitor. */
export const viewers = {
  visitor: null,
  member: "Ana Ferreira",
  lead: "Marie Renouf",
  coordinator: "Imogen Clarke",
} as const;

export type Viewer = keyof typeof viewers;

/** Every page there is, by who looks at it. */
export const pages: Record<Viewer, Pages> = {
  visitor: visitorPages,
  member: memberPages,
  lead: leadPages,
  coordinator: coordinatorPages,
};
