/** What a kept file is, by what its content is: its name never says so. */
export const fileKinds: Record<string, string> = {
  "application/pdf": "a PDF",
  "image/jpeg": "a picture",
};
