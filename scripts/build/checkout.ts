import { SettingError } from '../settings.ts';

/** What addresses of files, patterns and the bundler take for something else in a path. */
const unfit = /[%#?*"\\]|\p{Cc}|\/node_modules(?:\/|$)/u;

/** Throws a SettingError for a checkout in a folder from whose path no site can be built. */
export function checkCheckout(path: string): void {
  const [found] = unfit.exec(path) ?? [];
  if (found === undefined) return;
  throw new SettingError(
    `${path}: A site cannot be built in a folder whose path has ${JSON.stringify(found.replaceAll('/', ''))} in it. ` +
      'Rename or move the folder.',
  );
}
