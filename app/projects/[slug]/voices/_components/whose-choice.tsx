import { Select } from "@/app/_ui/select";
import type { ProjectView } from "@/lib/projects/queries";
import { whoseOptions } from "./whose-options";

type WhoseChoiceProps = { view: ProjectView; name: string; label: string; hint?: string };

/** Someone who has a seat here, a group, or nobody by name. */
export function WhoseChoice({ view, ...rest }: WhoseChoiceProps) {
  return <Select {...rest} width="medium" empty="Without a name" options={whoseOptions(view)} />;
}
