import Link from "next/link";
import { Actions } from "@/app/_ui/actions";
import { ButtonLink } from "@/app/_ui/button";
import { Hero } from "@/app/_ui/hero";
import type { Claim, Round } from "@/lib/ladder/queries";
import { middleOf } from "@/lib/ladder/rules";
import { headlineOf } from "@/lib/ladder/words";
import type { ProjectView } from "@/lib/projects/queries";
import { mayNow } from "../../people/_components/seats";
import { standingInWords } from "./in-words";

type LadderHeroProps = {
  view: ProjectView;
  claim: Claim | null;
  round: (Round & { felt: number[] }) | null;
  isAsking: boolean;
  wasAsked: boolean;
};

/** The ladder in words, and what can be done about it. */
export function LadderHero({ view, ...standing }: LadderHeroProps) {
  const { claim, round, isAsking } = standing;
  const home = `/projects/${view.slug}/ladder`;
  const ways = [
    mayNow(view, "ladder.claim") && { path: "claim", words: "Say on which rung you stand" },
    mayNow(view, "ladder.ask") && !isAsking && { path: "ask", words: "Ask everyone how it feels" },
  ].filter((way) => way !== false);
  const mayAdd = mayNow(view, "engagement.add");
  return (
    <Hero>
      <h1 className="title">{headlineOf(claim?.rung ?? null, round && middleOf(round.felt))}</h1>
      <p className="lede">{standingInWords(standing, view.framework)}</p>
      {(mayAdd || ways.length > 0) && (
        <div className="no-print">
          <Actions>
            {mayAdd && <ButtonLink href={`${home}/engagement/new`}>Write down something done with people</ButtonLink>}
            {ways.map(({ path, words }) => (
              <Link key={path} href={`${home}/${path}`}>
                {words}
              </Link>
            ))}
          </Actions>
        </div>
      )}
    </Hero>
  );
}
