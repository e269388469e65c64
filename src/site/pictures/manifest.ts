import type { Site } from '../../schema/site.ts';
import { href, iconHref } from '../addresses.ts';
import { colours } from '../drawing/colours.ts';

/** Widths of the icons, in pixels: the first is the one that phones ask for, the others those of a web app manifest. */
export const iconSizes = [180, 192, 512] as const;

/** The web app manifest: how the site calls itself, and looks, where it is put beside apps. */
export function manifestOf({ name, description, language }: Pick<Site, 'name' | 'description' | 'language'>): object {
  return {
    name,
    description,
    lang: language,
    id: href('/'),
    start_url: href('/'),
    scope: href('/'),
    display: 'browser',
    background_color: colours.paper[0],
    theme_color: colours.paper[0],
    icons: [
      { src: href('/favicon.svg'), type: 'image/svg+xml', sizes: 'any' },
      ...iconSizes.map((size) => ({ src: iconHref(size), type: 'image/png', sizes: `${size}x${size}` })),
    ],
  };
}
