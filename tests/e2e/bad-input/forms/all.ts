import { accountForms } from "./account";
import { auditsForms } from "./audits";
import { checklistForms } from "./checklist";
import { decisionsForms } from "./decisions";
import { evidenceForms } from "./evidence";
import { filesForms } from "./files";
import type { Forms } from "./form";
import { ladderForms } from "./ladder";
import { lookingBackForms } from "./looking-back";
import { meetingsForms } from "./meetings";
import { networkForms } from "./network";
import { outcomesForms } from "./outcomes";
import { peopleForms } from "./people";
import { planningForms } from "./planning";
import { prioritiesForms } from "./priorities";
import { projectForms } from "./project";
import { pulseForms } from "./pulse";
import { signingForms } from "./signing";
import { voicesForms } from "./voices";
import { workbookForms } from "./workbook";

/** Every form that people fill in, and what it says when nothing, or too much, was written. */
export const forms: Forms = {
  ...projectForms,
  ...peopleForms,
  ...signingForms,
  ...planningForms,
  ...checklistForms,
  ...voicesForms,
  ...decisionsForms,
  ...filesForms,
  ...evidenceForms,
  ...meetingsForms,
  ...ladderForms,
  ...outcomesForms,
  ...prioritiesForms,
  ...pulseForms,
  ...lookingBackForms,
  ...auditsForms,
  ...networkForms,
  ...accountForms,
  ...workbookForms,
};
