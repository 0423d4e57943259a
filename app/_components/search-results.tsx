import Link from "next/link";
import { dayInWords } from "@/lib/calendar/days";
import { count } from "@/lib/checklist/words";
import type { Found, Search, SearchResult } from "@/lib/search/queries";
import { mostFound, type Piece } from "@/lib/search/words";
import { kindNames } from "./search-words";

type ResultsProps = {
  search: Search;
  result: SearchResult /** Of a network: each says which project it is from. */;
  withProject?: boolean;
};

/** What was found, what fits best first; or, in words, that there is nothing. */
export function SearchResults({ search, result: { found, hasMore }, withProject = false }: ResultsProps) {
  if (search.text === "") return null;
  return (
    <section className="found" aria-labelledby="found">
      <h2 className="section-title" id="found">
        {headingOf(found, hasMore)}
      </h2>
      {hasMore && <p>Add a word to find fewer.</p>}
      {found.length === 0 && (
        <p>Nothing here has these words. Try fewer, or others. Whole words are looked for, not parts of them.</p>
      )}
      <ul className="lines">
        {found.map((each) => (
          <Line key={`${each.project.slug} ${each.kind} ${each.number}`} found={each} withProject={withProject} />
        ))}
      </ul>
    </section>
  );
}

function headingOf(found: Found[], hasMore: boolean): string {
  if (hasMore) return `The ${mostFound} that fit best`;
  return found.length === 0 ? "Nothing found" : `${count(found.length, "thing", "things")} found`;
}

function Line({ found, withProject }: { found: Found; withProject: boolean }) {
  const { kind, number, project, title, excerpt, on, saidBy } = found;
  const { one, path } = kindNames[kind];
  const name = `${one} ${number}`;
  const facts = [title.length > 0 && name, on && dayInWords(on), saidBy, withProject && project.title];
  return (
    <li className="line">
      <Link className="line__what" href={`/projects/${project.slug}/${path}/${number}`}>
        {title.length > 0 ? <Marked pieces={title} /> : name}
      </Link>
      <p className="line__facts">{facts.filter(Boolean).join(" · ")}</p>
      {excerpt.length > 0 && (
        <p className="line__note">
          <Marked pieces={excerpt} />
        </p>
      )}
    </li>
  );
}

function Marked({ pieces }: { pieces: Piece[] }) {
  let from = 0;
  return pieces.map(({ text, isFound }) => {
    from += text.length;
    return isFound ? <mark key={from}>{text}</mark> : text;
  });
}
