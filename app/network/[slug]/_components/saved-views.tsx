import Link from "next/link";
import { ActionForm } from "@/app/_ui/action-form";
import { Field } from "@/app/_ui/field";
import { SubmitButton } from "@/app/_ui/submit-button";
import type { SavedView } from "@/lib/network/own-queries";
import { forgetViewAction, saveViewAction } from "../actions";

type SavedViewsProps = { slug: string; views: SavedView[]; search: string };

/** The coordinator's own names for what they look at often, and a name for what is shown now. */
export function SavedViews({ slug, views, search }: SavedViewsProps) {
  const shown = views.find((view) => view.search === search);
  return (
    <details className="saved-views no-print" open={shown !== undefined}>
      <summary>{views.length === 0 ? "Save this view" : "Your views"}</summary>
      {views.length > 0 && (
        <ul className="saved-views__list">
          {views.map((view) => (
            <li key={view.id}>
              <Link
                href={`/network/${slug}${view.search && `?${view.search}`}`}
                aria-current={view === shown ? "true" : undefined}
              >
                {view.name}
              </Link>
              <ActionForm
                action={forgetViewAction.bind(null, { slug, search, view: view.id })}
                title={`Projects: remove ${view.name}`}
              >
                <SubmitButton quiet small>
                  Remove<span className="visually-hidden"> {view.name}</span>
                </SubmitButton>
              </ActionForm>
            </li>
          ))}
        </ul>
      )}
      {!shown && (
        <ActionForm action={saveViewAction.bind(null, { slug, search })} title="Projects: save this view">
          <Field
            name="view"
            label="A name for what is shown now"
            hint="For you alone. It keeps the filters, the order and the columns, not the projects."
            maxLength={80}
            width="medium"
          />
          <SubmitButton quiet small>
            Save this view
          </SubmitButton>
        </ActionForm>
      )}
    </details>
  );
}
