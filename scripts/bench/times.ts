/** The median time of a piece of work, in milliseconds, after three runs to warm up. */
export async function median(work: () => Promise<unknown>, runs = 40): Promise<number> {
  const times: number[] = [];
  for (let run = -3; run < runs; run += 1) {
    const begun = performance.now();
    await work();
    if (run >= 0) times.push(performance.now() - begun);
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}
