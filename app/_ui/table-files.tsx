type TableFilesProps = { csv: string; xlsx: string };

/** What is listed, as a file. */
export function TableFiles({ csv, xlsx }: TableFilesProps) {
  return (
    <p className="table-files no-print">
      Save these as a file:{" "}
      <a href={csv} download>
        CSV
      </a>{" "}
      <a href={xlsx} download>
        Excel
      </a>
    </p>
  );
}
