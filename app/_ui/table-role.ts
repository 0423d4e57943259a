type TableRole = "table" | "rowgroup" | "row" | "columnheader" | "rowheader" | "cell";

/** A table that is laid out as cards loses its roles in some browsers: they are said again. */
export function role(name: TableRole): { role: TableRole } {
  return { role: name };
}
