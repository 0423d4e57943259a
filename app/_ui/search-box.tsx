import { Button } from "./button";

type SearchBoxProps = { action: string; label: string; maxLength: number };

/** A small search in the head of a page: a plain form that leads to the page of what was found. */
export function SearchBox({ action, label, maxLength }: SearchBoxProps) {
  return (
    <search className="search-box no-print">
      <form action={action} method="get">
        <input type="search" name="words" aria-label={label} placeholder={label} maxLength={maxLength} />
        <Button quiet small type="submit">
          Search
        </Button>
      </form>
    </search>
  );
}
