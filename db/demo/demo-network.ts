/** The demo network itself. Its people are invented, and so are its projects. */
export const demoNetwork = {
  slug: "island",
  name: "Island Co-production Network",
  timeZone: "Europe/Jersey",
  supportWords:
    "If someone is in danger, call 999. At any other time, your own GP can help, and so can a friend or someone else you trust. This is a demo network with invented people: nobody here can answer you.",
  isDemo: true,
  coordinator: { name: "Imogen Clarke", email: "imogen@example.org" },
};

export const founded = "2025-01-06T09:30";
export const secondCoordinator = { joins: "2025-09-01T09:15", name: "Beatriz Caires", email: "beatriz@example.org" };

/** Those through whose eyes a visitor sees the most, in the order in which to try them. */
export const worthSigningInAs = [
  "Imogen Clarke",
  "Beatriz Caires",
  "Marie Renouf",
  "Tom Le Brun",
  "Ana Ferreira",
  "Leila Haddad",
  "Owen Hacquoil",
  "Callum Drew",
  "Aimee Hotton",
  "Stephen Mourant",
  "Josie Le Masurier",
];
