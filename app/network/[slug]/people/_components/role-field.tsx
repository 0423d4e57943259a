import { Radios } from "@/app/_ui/radios";
import { type NetworkRole, networkRoleInWords } from "@/lib/network/words";

const roles = [
  { value: "person", hint: "Can begin a project and is its lead. Sees the projects in which they have a seat." },
  { value: "coordinator", hint: "Sees every project of the network, invites people and keeps the support words." },
] as const;

/** What someone is in a network. */
export function RoleField({ given }: { given: NetworkRole }) {
  return (
    <Radios
      name="role"
      label="Role"
      defaultValue={given}
      options={roles.map(({ value, hint }) => ({ value, hint, label: networkRoleInWords(value) }))}
    />
  );
}
