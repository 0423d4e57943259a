import type { Rows } from "@/app/_exports/table";
import { dayOf } from "@/lib/calendar/moments";
import { readPortfolioFilter } from "@/lib/network/portfolio-address";
import { projectsInPages } from "@/lib/network/portfolio-queries";
import { openNetworkPage } from "../../_components/open-network";
import { columnsFor } from "./columns";

/** The projects that an address asks for, some rows at a time, under their headings. */
export async function openExport(
  request: Request,
  params: Promise<{ slug: string }>,
): Promise<{ rows: Rows; name: string }> {
  const { network } = await openNetworkPage(params);
  const today = dayOf(new Date(), network.timeZone);
  const asked = new URL(request.url).searchParams;
  const filter = readPortfolioFilter(Object.fromEntries(asked), network.framework.groups);
  const columns = columnsFor(network.framework);
  return { rows: rows(), name: `projects-${network.slug}-${today}` };

  async function* rows() {
    yield [columns.map(({ heading }) => heading)];
    for await (const some of projectsInPages(network, filter, today)) {
      yield some.map((line) => columns.map(({ cell }) => cell(line)));
    }
  }
}
