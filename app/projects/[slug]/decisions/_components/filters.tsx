import { Checkbox } from "@/app/_ui/checkbox";
import { Field } from "@/app/_ui/field";
import { FilterBar } from "@/app/_ui/filter-bar";
import { type Choice, Select } from "@/app/_ui/select";
import { type RegisterFilter, registerStates } from "@/lib/decisions/register";
import { decisionKinds, kindWords, methods, methodWords } from "@/lib/decisions/words";
import type { ProjectView } from "@/lib/projects/queries";
import { type Column, orderWords, stateWords } from "./register-words";
import { askedColumns, isFiltered, longestSearch, orderOf } from "./search";

type FiltersProps = { view: ProjectView; home: string; filter: RegisterFilter; columns: Column[] };

/** What to look for, and in which order: a plain form, whose answer is an address. */
export function Filters({ view, home, filter, columns }: FiltersProps) {
  const { text, kind, method, state, without, where, from, to, dissent } = filter;
  return (
    <FilterBar label="Filter the decisions" action={home} submit="Show decisions" open={isFiltered(filter)} many>
      <Field name="text" type="search" label="Words in it" maxLength={longestSearch} defaultValue={text} />
      <Select
        name="state"
        label="What became of it"
        empty="All"
        options={named(registerStates, stateWords)}
        defaultValue={state ?? ""}
      />
      <Select
        name="kind"
        label="About"
        empty="Anything"
        options={named(decisionKinds, kindWords)}
        defaultValue={kind ?? ""}
      />
      <Select
        name="method"
        label="How"
        empty="Any way"
        options={named(methods, methodWords)}
        defaultValue={method ?? ""}
      />
      <Select name="without" label="Who was missing" empty="All" options={missing(view)} defaultValue={without ?? ""} />
      <Select
        name="where"
        label="Where"
        empty="Anywhere"
        options={[
          { value: "meeting", label: "In a meeting" },
          { value: "outside", label: "Outside a meeting" },
        ]}
        defaultValue={where ?? ""}
      />
      <Field name="from" type="date" label="From" defaultValue={from ?? ""} />
      <Field name="to" type="date" label="To" defaultValue={to ?? ""} />
      <Select name="sort" label="In which order" options={orders} defaultValue={orderOf(filter)} />
      <Checkbox small name="dissent" label="Somebody saw it differently" defaultChecked={dissent} />
      {askedColumns(columns).map((column) => (
        <input key={column} type="hidden" name="columns" value={column} />
      ))}
    </FilterBar>
  );
}

const orders = orderWords.map(([value, label]) => ({ value, label }));

function named<T extends string>(values: readonly T[], words: Record<T, string>): Choice[] {
  return values.map((value) => ({ value, label: words[value] }));
}

function missing({ framework }: ProjectView): Choice[] {
  const groups = framework.groups.map(({ key, inSentence }) => ({ value: key, label: `Made without ${inSentence}` }));
  return [{ value: "any", label: "Made without someone" }, ...groups];
}
