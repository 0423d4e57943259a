import { Field } from "@/app/_ui/field";
import { FilterBar } from "@/app/_ui/filter-bar";
import { type Choice, Select } from "@/app/_ui/select";
import { statusWords } from "@/app/_ui/status";
import { any } from "@/lib/checklist/marks";
import { allRules } from "@/lib/checklist/rules/all";
import type { FrameworkContent } from "@/lib/framework/schema";
import { type PortfolioFilter, quietDays, ruleChoices } from "@/lib/network/portfolio";
import { areaStatuses, longestSearch, needsChoices, orderOf, projectStages } from "@/lib/network/portfolio-address";
import { stageInWords } from "@/lib/projects/words";
import { needsWords, orderWords, quietWords, ruleWords } from "./portfolio-words";
import { type Look, lookFields } from "./search";

type FiltersProps = { home: string; framework: FrameworkContent; filter: PortfolioFilter; look: Look };

/** What to look for, and in which order: a plain form, whose answer is an address. */
export function Filters({ home, framework, filter, look }: FiltersProps) {
  const { text, stage, area, status, rule, answer, missing, quiet, needs } = filter;
  return (
    <FilterBar label="Filter projects" action={home} submit="Show projects" many>
      <Field name="text" type="search" label="Find by name or lead" maxLength={longestSearch} defaultValue={text} />
      <Select name="stage" label="Stage" empty="Any stage" options={stages} defaultValue={stage ?? ""} />
      <Select
        name="area"
        label="Area"
        empty="Any area"
        options={framework.areas.map(({ key, number, name }) => ({ value: key, label: `${number} ${name}` }))}
        defaultValue={area ?? ""}
      />
      <Select
        name="status"
        label="How that area stands"
        empty="Any status"
        options={statuses}
        defaultValue={status ?? ""}
      />
      <Select name="rule" label="Rule" empty="Any rule" options={rules} defaultValue={rule ?? ""} />
      <Select name="answer" label="How it stands" options={named(ruleChoices, ruleWords)} defaultValue={answer} />
      <Select
        name="missing"
        label="Empty seat for"
        empty="Any group, or none"
        options={[
          { value: any, label: "At least one group" },
          ...framework.groups.map(({ key, name }) => ({ value: key, label: name })),
        ]}
        defaultValue={missing ?? ""}
      />
      <Select name="quiet" label="Quiet" empty="Quiet or busy" options={quiets} defaultValue={quiet ?? ""} />
      <Select
        name="needs"
        label="Needs attention"
        empty="Everything"
        options={named(needsChoices, needsWords)}
        defaultValue={needs ?? ""}
      />
      <Select name="sort" label="In which order" options={orders} defaultValue={orderOf(filter)} />
      {lookFields(look).map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
    </FilterBar>
  );
}

const stages = projectStages.map((stage) => ({ value: stage, label: stageInWords(stage) }));
const statuses = areaStatuses.map((status) => ({ value: status, label: statusWords[status] }));
const rules = allRules.map(({ id, title }) => ({ value: id, label: `${id} ${title}` }));
const quiets = quietDays.map((days) => ({ value: String(days), label: quietWords(days) }));
const orders = orderWords.map(([value, label]) => ({ value, label }));

function named<T extends string>(values: readonly T[], words: Record<T, string>): Choice[] {
  return values.map((value) => ({ value, label: words[value] }));
}
