import type { Viewer } from "@/lib/auth/current-actor";
import { type Practice, roles } from "@/lib/practice/schema";
import { MarksForm } from "./marks-form";
import { PracticePage } from "./practice-page";

/** All four cards on the table: one writes down what each has said. */
export function AllCards({ viewer, practice }: { viewer: Viewer | null; practice: Practice }) {
  return (
    <PracticePage
      viewer={viewer}
      practice={practice}
      title="All four cards"
      lede="One of you writes down what each role must have, and what it could let go."
    >
      <div className="work">
        <MarksForm practice={practice} roles={roles} next="map">
          See where you meet
        </MarksForm>
      </div>
    </PracticePage>
  );
}
