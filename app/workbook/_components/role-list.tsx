import { roles } from "@/lib/workbook/schema";
import { roleWords } from "@/lib/workbook/words";

/** The four roles, each with what matters most to them; on paper, one card each. */
export function RoleList() {
  return (
    <ul className="role-cards">
      {roles.map((role) => (
        <li key={role} className="role-card">
          <h3 className="sub-title">{roleWords[role].name}</h3>
          <p className="note">What matters most to you:</p>
          <ul className="bulleted">
            {roleWords[role].priorities.map((priority) => (
              <li key={priority}>{priority}</li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
