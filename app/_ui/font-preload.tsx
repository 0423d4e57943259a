const latin = new URL(
  "@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2",
  import.meta.url,
);

/** Asks for the reading font with the page itself. Belongs in the root layout. */
export function FontPreload() {
  return <link rel="preload" href={latin.href} as="font" type="font/woff2" crossOrigin="anonymous" />;
}
