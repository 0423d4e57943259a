type Node = { [part: string]: Node | string };

const part = /^[a-zA-Z][\w-]*$|^\d{1,5}$/;

/**
 * A form's fields as one object: "aims.0.text" becomes { aims: [{ text }] }. Numbered parts close up into arrays in their
 * order, so that no index a browser sends can make a large one; files and names of another pattern than ours are left out,
 * and so is the one character that a database cannot keep. A line break counts as one character.
 */
export function readForm(data: FormData): Record<string, unknown> {
  const root: Node = Object.create(null);
  for (const [name, value] of data) {
    const path = name.split(".");
    if (typeof value === "string" && path.length <= 6 && path.every((step) => part.test(step))) put(root, path, value);
  }
  return closed(root) as Record<string, unknown>;
}

function put(node: Node, [step = "", ...rest]: string[], value: string): void {
  if (rest.length === 0) {
    node[step] = value.replaceAll("\0", "").replaceAll("\r\n", "\n");
    return;
  }
  const next = node[step];
  const child: Node = typeof next === "object" ? next : Object.create(null);
  node[step] = child;
  put(child, rest, value);
}

function closed(node: Node | string): unknown {
  if (typeof node === "string") return node;
  const steps = Object.keys(node);
  const isArray = steps.length > 0 && steps.every((step) => /^\d+$/.test(step));
  if (isArray) return steps.sort((a, b) => Number(a) - Number(b)).map((step) => closed(node[step] ?? ""));
  return Object.fromEntries(steps.map((step) => [step, closed(node[step] ?? "")]));
}
