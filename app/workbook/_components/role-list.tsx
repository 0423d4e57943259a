import { prioritiesOf, roles } from "@/lib/practice/schema";
import { priorityWords, roleWords } from "@/lib/practice/words";

/** The four roles, each with what matters most to them; on paper, one card each. */
export function RoleList() {
  return (
    <ul className="role-cards">
      {roles.map((role) => (
        <li key={role} className="role-card">
          <h3 className="sub-title">{roleWords[role].name}</h3>
          <p className="note">What matters most to you:</p>
          <ul className="bulleted">
            {prioritiesOf[role].map((priority) => (
              <li key={priority}>{priorityWords[priority]}</li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
