export type NetworkRole = "coordinator" | "person";

const roles: Record<NetworkRole, string> = { coordinator: "Coordinator", person: "Can start projects" };

/** What someone is in a network, as people say it. */
export function networkRoleInWords(role: NetworkRole): string {
  return roles[role];
}
