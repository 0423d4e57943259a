import { Record } from "@/app/_ui/record";
import type { AgreementWords } from "@/lib/agreement/rules";
import { partWords } from "@/lib/agreement/words";

/** The agreement to read and to print. What is not there yet is said out loud. */
export function AgreementParts({ words: { culture, deciding, disagreement } }: { words: AgreementWords }) {
  return (
    <>
      <Record name={partWords.culture}>
        {culture.length === 0 ? (
          <p>Not written down yet.</p>
        ) : (
          <ul className="bulleted">
            {[...new Set(culture)].map((line) => (
              <li key={line} className="as-written">
                {line}
              </li>
            ))}
          </ul>
        )}
      </Record>
      <Record name={partWords.deciding}>
        <Words text={deciding} />
      </Record>
      <Record name={partWords.disagreement}>
        <Words text={disagreement} />
      </Record>
    </>
  );
}

function Words({ text }: { text: string }) {
  return <p className="prose as-written">{text === "" ? "Not written down yet." : text}</p>;
}
