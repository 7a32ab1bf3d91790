/** What a feed is called: the site's name, after that of the section, tag or author that it is of. */
export function feedTitle(of: string | null, site: string): string {
  return of ? `${of} | ${site}` : site;
}
