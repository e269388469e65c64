import { contentOf, type Picture, textOf } from '../drawing/picture/picture-of.client.ts';
import { controlWords } from './words.ts';

/** What the timeline shows as a picture: the drawing for wide screens with its title, key, notes, site and address. */
export function timelinePicture(host: HTMLElement): Picture {
  const plate = host.querySelector('.plate') as HTMLElement;
  return {
    title: textOf(plate.querySelector('h2')),
    unit: `${textOf(plate.querySelector('.unit'))} ${textOf(plate.querySelector('.shown'))}`,
    key: [...plate.querySelectorAll<HTMLElement>('.key li:not([hidden])')],
    content: contentOf(plate.querySelector('svg.timeline.wide') as SVGSVGElement),
    foot: [controlWords.notes, controlWords.whose(host.dataset.site ?? '', location.href)],
  };
}
