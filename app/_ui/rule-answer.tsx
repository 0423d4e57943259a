export type RuleAnswerKind = "met" | "partly" | "not-yet" | "nothing" | "not-applicable";

const words: Record<RuleAnswerKind, string> = {
  met: "Met",
  partly: "Partly",
  "not-yet": "Not yet",
  nothing: "Nothing recorded yet",
  "not-applicable": "Does not apply",
};

/** A rule's answer, as mark and word; `children` are other words for the same mark. */
export function RuleAnswer({ answer, children = words[answer] }: { answer: RuleAnswerKind; children?: string }) {
  return (
    <span className={`rule-answer rule-answer--${answer}`}>
      <svg className="rule-answer__mark" viewBox="0 0 24 24" aria-hidden="true">
        {drawings[answer]}
      </svg>
      {children}
    </span>
  );
}

const drawings = {
  met: (
    <>
      <circle cx="12" cy="12" r="9.6" fill="currentColor" />
      <path
        d="M7.4 12.6 10.7 15.8 16.6 8.8"
        fill="none"
        stroke="var(--paper)"
        strokeWidth="2.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
  partly: (
    <>
      <circle cx="12" cy="12" r="8.6" fill="none" stroke="currentColor" strokeWidth="2" />
      <path d="M3.4 12a8.6 8.6 0 0 0 17.2 0Z" fill="currentColor" />
    </>
  ),
  "not-yet": (
    <circle
      cx="12"
      cy="12"
      r="8.6"
      fill="var(--gorse-wash)"
      stroke="currentColor"
      strokeWidth="2"
      strokeDasharray="3.4 3.35"
    />
  ),
  nothing: (
    <circle cx="12" cy="12" r="6.6" fill="none" stroke="currentColor" strokeWidth="2" strokeDasharray="2.6 2.58" />
  ),
  "not-applicable": <path d="M5 12h14" fill="none" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" />,
};
