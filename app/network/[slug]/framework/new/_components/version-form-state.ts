import type { FormState } from "@/app/_ui/form-state";
import type { VersionPreview } from "@/lib/framework/difference";

/** While there is a preview, the form shows what would change; otherwise the fields to write in. */
export type VersionFormState = FormState & { preview?: VersionPreview };
