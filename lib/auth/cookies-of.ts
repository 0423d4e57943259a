import { NextResponse } from "next/server";

/** The cookies that a response sets. */
export function cookiesOf(response: Response) {
  return new NextResponse(null, { headers: response.headers }).cookies.getAll();
}
