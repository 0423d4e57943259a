import { type NextRequest, NextResponse } from "next/server";
import NextAuth from "next-auth";
import { authOptions } from "@/lib/auth/options";
import { env } from "@/lib/env";

type Context = { params: Promise<{ nextauth: string[] }> };

/** A link that is only looked at, by a mail scanner say, is not used up: the button on its page does that. */
export async function GET(request: NextRequest, context: Context): Promise<Response> {
  const { nextauth } = await context.params;
  if (nextauth[0] === "callback" && nextauth[1] === "email") {
    const page = new URL("/sign-in/confirm", env().nextauthUrl);
    page.search = request.nextUrl.search;
    return NextResponse.redirect(page);
  }
  return NextAuth(request, context, authOptions());
}

/** Asking for a link and using it go through our own forms, which count attempts and know where a form came from. */
export async function POST(request: NextRequest, context: Context): Promise<Response> {
  const { nextauth } = await context.params;
  if (nextauth[1] === "email") return new Response(null, { status: 404 });
  return NextAuth(request, context, authOptions());
}
