import type { Verb } from "@/lib/policy/policy";

/**
 * The product's table of who may do what, as far as today's verbs go, written out by hand. "unseen" is out of sight:
 * the project or the network is not there for this person. "self" is a member at their own seat.
 */
const table = `
                            coordinator  lead  facilitator  member  self  person  stranger
project.start               yes          yes   yes          yes     yes   yes     unseen
project.change-stage        no           yes   no           no      no    unseen  unseen
brief.write                 no           yes   yes          no      no    unseen  unseen
member.add                  no           yes   yes          no      no    unseen  unseen
member.add-list             no           yes   yes          no      no    unseen  unseen
member.correct              no           yes   yes          no      no    unseen  unseen
member.change-role          no           yes   no           no      no    unseen  unseen
member.describe             no           yes   yes          no      yes   unseen  unseen
member.pause                no           yes   yes          no      yes   unseen  unseen
member.return               no           yes   yes          no      yes   unseen  unseen
member.leave                no           yes   yes          no      yes   unseen  unseen
member.erase-for            no           yes   yes          no      no    unseen  unseen
gap.add                     no           yes   yes          yes     yes   unseen  unseen
gap.plan                    no           yes   yes          yes     yes   unseen  unseen
gap.fill                    no           yes   yes          yes     yes   unseen  unseen
route.add                   no           yes   yes          yes     yes   unseen  unseen
route.record-answers        no           yes   yes          yes     yes   unseen  unseen
promise.make                no           yes   yes          no      no    unseen  unseen
promise.keep                no           yes   yes          no      yes   unseen  unseen
invitation.send             no           yes   yes          no      no    unseen  unseen
invitation.send-again       no           yes   yes          no      no    unseen  unseen
invitation.revoke           no           yes   yes          no      no    unseen  unseen
statement.answer            no           no    no           no      yes   unseen  unseen
statement.sign              no           no    no           no      yes   unseen  unseen
statement.withdraw          no           no    no           no      yes   unseen  unseen
statement.confirm           no           no    no           no      yes   unseen  unseen
statement.print             no           yes   yes          no      no    unseen  unseen
statement.assist            no           yes   yes          no      no    unseen  unseen
statement.withdraw-for      no           yes   yes          no      no    unseen  unseen
talk.answer                 no           yes   yes          no      no    unseen  unseen
reminder.stop               no           no    no           no      yes   unseen  unseen
calendar.renew              no           no    no           no      yes   unseen  unseen
meeting.plan                no           yes   yes          no      no    unseen  unseen
meeting.change              no           yes   yes          no      no    unseen  unseen
meeting.send                no           yes   yes          no      no    unseen  unseen
meeting.call-off            no           yes   yes          no      no    unseen  unseen
meeting.hold                no           yes   yes          no      no    unseen  unseen
meeting.write-notes         no           yes   yes          no      no    unseen  unseen
meeting.close               no           yes   yes          no      no    unseen  unseen
meeting.correct             no           yes   yes          yes     yes   unseen  unseen
voice.capture               no           yes   yes          no      no    unseen  unseen
voice.give                  no           yes   yes          yes     yes   unseen  unseen
voice.pass-on               no           yes   yes          yes     yes   unseen  unseen
voice.correct               no           yes   yes          no      yes   unseen  unseen
voice.answer                no           yes   yes          no      no    unseen  unseen
decision.record             no           yes   yes          yes     yes   unseen  unseen
decision.supersede          no           yes   yes          yes     yes   unseen  unseen
decision.date-review        no           yes   yes          yes     yes   unseen  unseen
decision.look-again         no           yes   yes          yes     yes   unseen  unseen
decision.set-aside          no           yes   yes          yes     yes   unseen  unseen
decision.reply              no           yes   yes          yes     yes   unseen  unseen
stance.give                 no           yes   yes          yes     yes   unseen  unseen
stance.object-unnamed       no           yes   yes          yes     yes   unseen  unseen
agreement.write             no           yes   yes          yes     yes   unseen  unseen
agreement.review            no           yes   yes          yes     yes   unseen  unseen
engagement.add              no           yes   yes          yes     yes   unseen  unseen
engagement.change           no           yes   yes          yes     yes   unseen  unseen
engagement.take-back        no           yes   yes          yes     yes   unseen  unseen
approach.write              no           yes   yes          yes     yes   unseen  unseen
ladder.claim                no           yes   yes          no      no    unseen  unseen
ladder.ask                  no           yes   yes          no      no    unseen  unseen
ladder.answer               no           yes   yes          yes     yes   unseen  unseen
ladder.close-round          no           yes   yes          no      no    unseen  unseen
reflection.add              no           yes   yes          yes     yes   unseen  unseen
reflection.change           no           yes   yes          yes     yes   unseen  unseen
ending.write                no           yes   yes          no      no    unseen  unseen
pulse.plan                  no           yes   yes          no      no    unseen  unseen
pulse.open                  no           yes   yes          no      no    unseen  unseen
pulse.answer                no           yes   yes          yes     yes   unseen  unseen
pulse.answer-for            no           no    yes          no      no    unseen  unseen
pulse.close                 no           yes   yes          no      no    unseen  unseen
priority.say                no           yes   yes          yes     yes   unseen  unseen
priority.say-for            no           yes   yes          no      no    unseen  unseen
priority.change             no           no    no           no      yes   unseen  unseen
priority.change-for         no           yes   yes          no      no    unseen  unseen
priority.take-back          no           no    no           no      yes   unseen  unseen
priority.take-back-for      no           yes   yes          no      no    unseen  unseen
priority.view               no           yes   yes          yes     yes   unseen  unseen
priority.view-for           no           yes   yes          no      no    unseen  unseen
outcome.add                 no           yes   yes          yes     yes   unseen  unseen
outcome.change              no           yes   yes          yes     yes   unseen  unseen
outcome.drop                no           yes   yes          yes     yes   unseen  unseen
indicator.add               no           yes   yes          yes     yes   unseen  unseen
indicator.change            no           yes   yes          yes     yes   unseen  unseen
reading.add                 no           yes   yes          yes     yes   unseen  unseen
reading.correct             no           yes   yes          yes     yes   unseen  unseen
reading.take-back           no           yes   yes          yes     yes   unseen  unseen
story.tell                  no           yes   yes          yes     yes   unseen  unseen
story.take-back             no           yes   yes          yes     yes   unseen  unseen
evidence.export             yes          yes   yes          no      no    unseen  unseen
file.keep                   no           yes   yes          yes     yes   unseen  unseen
file.take-back              no           yes   yes          yes     yes   unseen  unseen
action.add                  no           yes   yes          yes     yes   unseen  unseen
action.change               no           yes   yes          yes     yes   unseen  unseen
action.finish               no           yes   yes          yes     yes   unseen  unseen
action.drop                 no           yes   yes          yes     yes   unseen  unseen
milestone.add               no           yes   yes          no      no    unseen  unseen
milestone.change            no           yes   yes          no      no    unseen  unseen
milestone.reach             no           yes   yes          no      no    unseen  unseen
milestone.drop              no           yes   yes          no      no    unseen  unseen
training.record             no           yes   yes          no      yes   unseen  unseen
support.name                no           yes   yes          no      no    unseen  unseen
audit.open                  yes          no    no           no      no    unseen  unseen
audit.judge                 yes          no    no           no      no    unseen  unseen
audit.raise-finding         yes          no    no           no      no    unseen  unseen
audit.change-finding        yes          no    no           no      no    unseen  unseen
audit.look                  yes          no    no           no      no    unseen  unseen
audit.close-finding         yes          no    no           no      no    unseen  unseen
audit.close                 yes          no    no           no      no    unseen  unseen
finding.reply               no           yes   yes          yes     yes   unseen  unseen
finding.reply-for           no           yes   yes          no      no    unseen  unseen
area.note                   no           yes   yes          yes     yes   unseen  unseen
area.confirm                no           yes   yes          yes     yes   unseen  unseen
network.describe            yes          no    no           no      no    no      unseen
network.invite              yes          no    no           no      no    no      unseen
network.invite-again        yes          no    no           no      no    no      unseen
network.revoke-invitation   yes          no    no           no      no    no      unseen
network.change-role         yes          no    no           no      no    no      unseen
network.send-mail-again     yes          no    no           no      no    no      unseen
network.draw-sample         yes          no    no           no      no    no      unseen
network.save-view           yes          no    no           no      no    no      unseen
network.forget-view         yes          no    no           no      no    no      unseen
network.look                yes          no    no           no      no    no      unseen
network.stop-letter         yes          no    no           no      no    no      unseen
framework.publish           yes          no    no           no      no    no      unseen
account.rename              yes          yes   yes          yes     yes   yes     yes
account.note                yes          yes   yes          yes     yes   yes     yes
account.forget-notes        yes          yes   yes          yes     yes   yes     yes
api-token.make              yes          no    no           no      no    no      unseen
api-token.revoke            yes          unseen unseen      unseen  unseen unseen unseen
account.erase               yes          yes   yes          yes     yes   yes     yes
`;

/** What only whoever holds an invitation's link may do, signed in or not. */
export const byLink = [
  "invitation.accept",
  "invitation.decline",
  "network.accept-invitation",
  "network.decline-invitation",
] as const satisfies Verb[];

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
