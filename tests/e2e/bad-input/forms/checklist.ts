import { type Forms, upTo } from "./form";

export const checklistForms: Forms = {
  "writing notes": {
    who: "member",
    path: ({ home }) => `${home}/checklist/people/notes`,
    button: "Save the notes",
    tooLong: { text: upTo(5000, "the notes") },
  },
  "giving one's word": {
    who: "member",
    path: ({ home }) => `${home}/checklist/people/confirm`,
    button: "Give my word",
    empty: { answer: "Choose “In place” or “Not yet”." },
    tooLong: { note: upTo(1000, "the note") },
  },
};
