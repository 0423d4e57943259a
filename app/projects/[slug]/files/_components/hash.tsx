import "./files.css";

/** A hash in groups, to compare by eye; copied, it is whole. */
export function Hash({ sha256 }: { sha256: string }) {
  const groups = sha256.match(/.{8}/g) ?? [];
  return (
    <code className="file-hash">
      {groups.map((group) => (
        <span key={group}>{group}</span>
      ))}
    </code>
  );
}
