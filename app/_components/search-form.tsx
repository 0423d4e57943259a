import { Button } from "@/app/_ui/button";
import { Field } from "@/app/_ui/field";
import { Select } from "@/app/_ui/select";
import type { Search } from "@/lib/search/queries";
import { longestSearch, searchedKinds } from "@/lib/search/words";
import { kindNames } from "./search-words";
import "./searching.css";

/** One box for everything, as a plain form whose answer is an address. */
export function SearchForm({ home, search: { text, kind } }: { home: string; search: Search }) {
  const options = searchedKinds.map((value) => ({ value, label: kindNames[value].several }));
  return (
    <search>
      <form className="search-form no-print" action={home} method="get" aria-label="Search" autoComplete="off">
        <Field
          name="words"
          type="search"
          label="Words to look for"
          hint="Put words that belong together in “quotation marks”."
          maxLength={longestSearch}
          defaultValue={text}
        />
        <Select name="in" label="Where" width="medium" empty="Everywhere" options={options} defaultValue={kind ?? ""} />
        <Button type="submit">Search</Button>
      </form>
    </search>
  );
}
