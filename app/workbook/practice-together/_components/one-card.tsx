import type { Viewer } from "@/lib/auth/current-actor";
import { dealRoles } from "@/lib/practice/rules";
import type { Practice, Role } from "@/lib/practice/schema";
import { roleWords } from "@/lib/practice/words";
import { MarksForm } from "./marks-form";
import { PracticePage } from "./practice-page";

type OneCardProps = { viewer: Viewer | null; practice: Practice; person: number };

/** The card of one person: who they are now, and what they choose for this role. */
export function OneCard({ viewer, practice, person }: OneCardProps) {
  const hands = dealRoles(practice);
  const roles = hands[person - 1] ?? [];
  const partners = hands.flatMap((hand, place) => (place !== person - 1 && sharesOne(hand, roles) ? [place + 1] : []));
  return (
    <PracticePage
      viewer={viewer}
      practice={practice}
      title={`Person ${person}`}
      lede={
        <>
          You are: <strong>{roles.map((role) => roleWords[role].name).join(", and also: ")}</strong>.
        </>
      }
    >
      <div className="work">
        <div className="prose">
          <p>
            Take five minutes. What do you need most, and what could you do without? Choose two at most that you must
            have, and one at least that you could let go.
          </p>
          {partners.length > 0 && (
            <p>
              You share this role with person {partners.join(", ")}. Talk about it quietly: what the last of you chooses
              counts.
            </p>
          )}
        </div>
        <MarksForm practice={practice} roles={roles} next="table">
          Hide my card
        </MarksForm>
      </div>
    </PracticePage>
  );
}

function sharesOne(one: Role[], other: Role[]): boolean {
  return one.some((role) => other.includes(role));
}
