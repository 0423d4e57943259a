import type { ReactNode } from "react";
import { Button } from "./button";
import { Icon } from "./icon";

type FilterBarProps = {
  label: string;
  action?: string;
  submit: string;
  open?: boolean;
  many?: boolean;
  children: ReactNode;
};

/** Filters as a plain GET form: the answer is an address that can be kept. Folded on phones unless `open`; `many` stand in rows. */
export function FilterBar({ label, action, submit, open, many, children }: FilterBarProps) {
  return (
    <details className="filters" open={open}>
      <summary>
        <Icon name="filter" />
        Change the filters
      </summary>
      <search>
        <form
          className={many ? "filter-bar filter-bar--many" : "filter-bar"}
          action={action}
          method="get"
          aria-label={label}
          // Otherwise, going back, a browser puts in what was chosen later than the list that it shows.
          autoComplete="off"
        >
          {children}
          <Button small type="submit">
            {submit}
          </Button>
        </form>
      </search>
    </details>
  );
}
