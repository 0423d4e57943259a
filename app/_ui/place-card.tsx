import { type ReactNode, useId } from "react";
import { Actions } from "./actions";

type PlaceCardProps = { label: string; what: ReactNode; children?: ReactNode; actions?: ReactNode };

/** The one next useful step, on the folded card you find at your seat. One to a page. */
export function PlaceCard({ label, what, children, actions }: PlaceCardProps) {
  const labelId = useId();
  return (
    <section className="place-card" aria-labelledby={labelId}>
      <h2 className="place-card__label" id={labelId}>
        {label}
      </h2>
      <p className="place-card__what">{what}</p>
      {children && <div className="prose">{children}</div>}
      {actions && <Actions>{actions}</Actions>}
    </section>
  );
}
