/** `name` is the field's name, or "" for a problem of the whole form. */
export type Problem = { name: string; message: string };

/** What a form's server action gives back: what was typed, and what is wrong with it. A form that was right redirects. */
export type FormState = { values: Record<string, unknown>; problems: Problem[] };

export type FormAction = (state: FormState, data: FormData) => Promise<FormState>;

export const emptyForm: FormState = { values: {}, problems: [] };

/** What proxy.ts lets the words of a form bring, less what its fields are wrapped in. */
const mostBytes = 3_900_000;
const wrapping = 150;

const tooLarge: Problem = {
  name: "",
  message: "This is more than can be sent at once. Nothing is lost: make it shorter, then send it again.",
};

/** Why a form cannot be sent: it would be refused, and what was typed would be gone. Files count apart where the form takes them. */
export function whatIsTooLarge(data: FormData, largestFile?: number): Problem[] {
  const problems: Problem[] = [];
  let bytes = 0;
  for (const [name, value] of data) {
    bytes += wrapping + new Blob([name]).size;
    if (typeof value === "string") bytes += new Blob([value]).size;
    else if (largestFile === undefined) bytes += value.size;
    else if (value.size > largestFile) problems.push({ name, message: fileTooLarge(largestFile) });
  }
  return bytes > mostBytes ? [tooLarge, ...problems] : problems;
}

function fileTooLarge(largest: number): string {
  return `This file is larger than ${Math.floor(largest / 1024 / 1024)} MB. Choose a smaller one. Nothing else is lost.`;
}

/** The value at a path such as `aims.0.text` in the decoded values. */
export function valueAt(values: unknown, path: string): unknown {
  let value: unknown = values;
  for (const step of path.split(".")) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string, unknown>)[step];
  }
  return value;
}
