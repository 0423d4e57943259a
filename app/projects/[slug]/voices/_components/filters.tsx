import { FilterBar } from "@/app/_ui/filter-bar";
import { LinkRow } from "@/app/_ui/masthead";
import { Select } from "@/app/_ui/select";
import { dayInWords } from "@/lib/calendar/days";
import { dayOf } from "@/lib/calendar/moments";
import type { ProjectView } from "@/lib/projects/queries";
import type { VoiceCounts, VoiceFilter } from "@/lib/voices/queries";
import { answers } from "@/lib/voices/schema";
import { answerWords } from "@/lib/voices/words";
import { addressWith, isFiltered } from "./search";

type ViewsProps = { home: string; filter: VoiceFilter; counts: VoiceCounts; days: number };

/** All, what waits, what waits for too long, what has an answer: each an address of its own. */
export function Views({ home, filter, counts, days }: ViewsProps) {
  const { group, meeting, state, overdue } = filter;
  const link = (label: string, count: number, which: VoiceFilter) => ({
    href: addressWith(home, { group, meeting, ...which }),
    label: `${label} (${count})`,
    current: state === which.state && overdue === which.overdue,
  });
  const links = [
    link("All", counts.all, {}),
    link("Waiting for an answer", counts.waiting, { state: "waiting" }),
    link(`More than ${days} days`, counts.overdue, { state: "waiting", overdue: true }),
    link("Answered", counts.answered, { state: "answered" }),
  ];
  return (
    <nav className="no-print" aria-label="Which voices">
      <LinkRow links={links} />
    </nav>
  );
}

type FiltersProps = {
  view: ProjectView;
  home: string;
  filter: VoiceFilter;
  meetings: { number: number; title: string; on: Date }[];
};

/** Whose words, from where, and what became of them. */
export function Filters({ view, home, filter, meetings }: FiltersProps) {
  const { groups } = view.framework;
  const dayOfMeeting = (on: Date) => dayInWords(dayOf(on, view.network.timeZone));
  const whereabouts = [
    { value: "outside", label: "Outside a meeting" },
    ...meetings.map(({ number, title, on }) => ({ value: String(number), label: `${title}, ${dayOfMeeting(on)}` })),
  ];
  const became = [
    { value: "waiting", label: "Waiting for an answer" },
    { value: "answered", label: "Answered" },
    ...answers.map((value) => ({ value, label: answerWords[value] })),
  ];
  return (
    <FilterBar label="Filter the voices" action={home} submit="Show voices" open={isFiltered(filter)}>
      <Select
        name="group"
        label="Group"
        empty="All groups"
        options={groups.map(({ key, name }) => ({ value: key, label: name }))}
        defaultValue={filter.group}
      />
      <Select
        name="meeting"
        label="Where"
        empty="Anywhere"
        options={whereabouts}
        defaultValue={asText(filter.meeting)}
      />
      <Select name="state" label="What became of it" empty="All" options={became} defaultValue={filter.state} />
      {filter.overdue && <input type="hidden" name="overdue" value="yes" />}
    </FilterBar>
  );
}

function asText(meeting: VoiceFilter["meeting"]): string | undefined {
  return meeting === undefined ? undefined : String(meeting);
}
