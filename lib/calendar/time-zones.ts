/** The time zones to choose from: all that the system knows, and the one kept now if it goes by an older name. */
export function timeZonesWith(kept: string): string[] {
  return [...new Set([...Intl.supportedValuesOf("timeZone"), "UTC", kept])].sort();
}
