import type { Pages } from "./pages";

export const visitorPages: Pages = [
  ["/", "Work as equals, and show it"],
  ["/sign-in", "Sign in"],
  ["/sign-in/sent", "Look in your mail"],
  ["/sign-in/confirm?email=ana@example.org&token=none", "One more step"],
  ["/sign-in/confirm?email=ana@example.org", "This link is not whole"],
  ["/sign-in?error=Verification", "Sign in"],
  ["/help", "Help"],
  ["/help/api", "The API"],
  ["/verify", "Check an evidence pack"],
  ["/workbook", "The workbook"],
  ["/workbook/ladders", "Three ladders"],
  ["/workbook/role-cards", "Role cards"],
  ["/workbook/practice-together", "Practise together"],
  ["/workbook/practice-together?people=6&deal=4821&team=let-go&shown=table", "Everyone round the table"],
  ["/workbook/practice-together?people=3&deal=4821&shown=1", "Person 1"],
  ["/workbook/practice-together?people=4&deal=4821&shown=all", "All four cards"],
  [
    "/workbook/practice-together?people=4&deal=4821&team=must-have&food=let-go&little-money=must-have&shown=map",
    "Where you meet",
  ],
  ["/display", "Reading settings"],
  ["/demo-mailbox", "Demo mailbox"],
];
