/** A setting that cannot be used: reported without a stack, before anything is done. */
export class SettingError extends Error {}

/** Variables of the surroundings, by name. */
type Surroundings = Readonly<Record<string, string | undefined>>;

/**
 * Path that the site is below, from `BASE_PATH`, with a slash at both ends: `record`, `//record` → `/record/`; without one
 * `/`. Throws a SettingError for what no path can have.
 */
export function basePath({ BASE_PATH: set = '' }: Surroundings = process.env): string {
  const refuse = (reason: string) => {
    throw new SettingError(`BASE_PATH=${set}: ${reason} Set the path below the host, such as BASE_PATH=/record/.`);
  };
  if (/^[a-z][a-z\d+.-]*:/i.test(set)) {
    const { origin, pathname } = URL.parse(set) ?? { origin: 'null', pathname: '/' };
    if (origin === 'null') refuse('It must be a path, and this is an address.');
    const instead =
      pathname === '/'
        ? `\`SITE=${origin}\` and leave BASE_PATH out`
        : `\`SITE=${origin} BASE_PATH=${pathname}\` instead`;
    throw new SettingError(`BASE_PATH=${set}: It must be a path, and this is an address. Set ${instead}.`);
  }
  const [unfit] = /[?#\\\p{Cc}]/u.exec(set) ?? [];
  if (unfit !== undefined) refuse(`A path has no ${JSON.stringify(unfit)}.`);
  if (/%(?![\da-f]{2})/i.test(set)) refuse('A “%” is written “%25”.');
  const names = set.split('/').filter((name) => name !== '');
  if (names.some((name) => name === '.' || name === '..')) refuse('It cannot lead up or to itself.');
  return names.length === 0 ? '/' : `/${names.join('/')}/`;
}

/** Scheme and host that the site is on, from `SITE`; null where it is not set. Throws a SettingError when it is more or less. */
export function siteOrigin({ SITE: set = '' }: Surroundings = process.env): string | null {
  if (set === '') return null;
  const refuse = (reason: string) => new SettingError(`SITE=${set}: ${reason}`);
  const url = URL.parse(set);
  if (url === null || !/^https?:$/.test(url.protocol))
    throw refuse('It must be a scheme and a host. Set one such as SITE=https://ann.example.');
  if (url.username !== '' || url.password !== '')
    throw refuse('It would publish a name or a password. Leave them out.');
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '')
    throw refuse(`It must be scheme and host alone. Set \`SITE=${url.origin} BASE_PATH=${url.pathname}\` instead.`);
  return url.origin;
}

/** Names that nobody can register (RFC 2606, RFC 6761): a site at one is nowhere. */
const reserved = /(?:^|\.)(?:example(?:\.(?:com|net|org))?|test|invalid|localhost)$/;

/**
 * What to do about an address that is a placeholder, as absolute links in feeds, citations and the sitemap would lead
 * nowhere; null where the address can be one. `"https://record.example"` → a sentence.
 */
export function placeholderInWords(address: string): string | null {
  const { hostname } = new URL(address);
  if (!reserved.test(hostname)) return null;
  return `The address of the site, ${address}, is a placeholder: links in feeds, citations and the sitemap lead nowhere. Set url in site.yaml to where the site is hosted, or SITE when you build.`;
}

/** Folder to build into, from `OUT_DIR`. */
export function outFolder({ OUT_DIR: set = '' }: Surroundings = process.env): string {
  return set === '' ? 'dist' : set;
}

/** Port to serve the site on, from `PORT`: 0 for any that is free. Throws a SettingError for what is no port. */
export function portToServe({ PORT: set = '' }: Surroundings = process.env): number {
  if (set === '') return 4321;
  if (!/^\d{1,5}$/.test(set) || Number(set) > 65_535)
    throw new SettingError(
      `PORT=${set}: It must be a whole number from 1 to 65535, or 0 for any port that is free. Set one such as PORT=8080.`,
    );
  return Number(set);
}

/** Address to listen on, from `HOST`; null, when it is not set or names this machine, for this machine alone. */
export function hostToServe({ HOST: set = '' }: Surroundings = process.env): string | null {
  return ['', 'localhost', '127.0.0.1', '::1'].includes(set) ? null : set;
}
