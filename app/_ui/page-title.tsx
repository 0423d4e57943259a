/** The page's one title, for pages without a form. A page with a form gets it from ActionForm. */
export function PageTitle({ title }: { title: string }) {
  return <title>{`${title} – Alongside`}</title>;
}
