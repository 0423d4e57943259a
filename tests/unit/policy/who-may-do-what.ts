/**
 * The product's table of who may do what, as far as today's verbs go, written out by hand. "unseen" is out of sight:
 * the project or the network is not there for this person. "self" is a member at their own seat.
 */
const table = `
                      coordinator  lead  facilitator  member  self  person  stranger
project.start         yes          yes   yes          yes     yes   yes     unseen
project.change-stage  no           yes   no           no      no    unseen  unseen
brief.write           no           yes   yes          no      no    unseen  unseen
member.add            no           yes   yes          no      no    unseen  unseen
member.correct        no           yes   yes          no      no    unseen  unseen
member.change-role    no           yes   no           no      no    unseen  unseen
member.describe       no           yes   yes          no      yes   unseen  unseen
member.pause          no           yes   yes          no      yes   unseen  unseen
member.return         no           yes   yes          no      yes   unseen  unseen
member.leave          no           yes   yes          no      yes   unseen  unseen
gap.add               no           yes   yes          yes     yes   unseen  unseen
gap.plan              no           yes   yes          yes     yes   unseen  unseen
gap.fill              no           yes   yes          yes     yes   unseen  unseen
area.note             no           yes   yes          yes     yes   unseen  unseen
area.confirm          no           yes   yes          yes     yes   unseen  unseen
network.describe      yes          no    no           no      no    no      unseen
network.add-person    yes          no    no           no      no    no      unseen
account.rename        yes          yes   yes          yes     yes   yes     yes
`;

export type Answer = "yes" | "no" | "unseen";
export type Who = "coordinator" | "lead" | "facilitator" | "member" | "self" | "person" | "stranger";

const [headings = [], ...rows] = table
  .trim()
  .split("\n")
  .map((row) => row.trim().split(/\s+/));

/** The table by verb and then by who. */
export const whoMayDoWhat = Object.fromEntries(
  rows.map(([verb, ...answers]) => [
    verb,
    Object.fromEntries(answers.map((answer, place) => [headings[place], answer])),
  ]),
) as Record<string, Record<Who, Answer>>;
