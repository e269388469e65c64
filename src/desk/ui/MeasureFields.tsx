import type { SiteFault, WrittenEntry } from '../site-fields.ts';
import { Line, Scale, Words } from './SiteField.tsx';

interface Props {
  readonly index: number;
  readonly measure: WrittenEntry;
  readonly faults: readonly SiteFault[];
  /** Sets keys of it; what is undefined is left out. */
  readonly onSet: (keys: WrittenEntry) => void;
}

/** Something that figures of several articles measure. */
export function MeasureFields({ index, measure, faults, onSet }: Props) {
  const at = (key: string) => ({ path: ['measures', index, key], faults });
  const text = (key: string) => String(measure[key] ?? '');
  return (
    <>
      <Line
        {...at('name')}
        label="Name"
        value={text('name')}
        hint="As in a heading: Trade between A and B"
        onInput={(name) => onSet({ name })}
      />
      <Line
        {...at('id')}
        label="Short name"
        value={text('id')}
        hint="In files: tea-exports"
        onInput={(id) => onSet({ id })}
      />
      <Words
        {...at('of')}
        label="Words of what is measured"
        value={measure['of']}
        isNested
        hint="A figure belongs here when what it measures has a word of each line; commas part them"
        onInput={(of) => onSet({ of })}
      />
      <Words
        {...at('not')}
        label="Words that rule it out"
        value={measure['not']}
        hint="May be empty"
        onInput={(not) => onSet({ not: not.length === 0 ? undefined : not })}
      />
      <Line
        {...at('unit')}
        label="Unit"
        value={text('unit')}
        list="units"
        hint="As figures have it: GBP, tonne, percent"
        onInput={(unit) => onSet({ unit })}
      />
      <Scale
        {...at('scale')}
        label="The chart counts in"
        value={measure['scale']}
        onInput={(scale) => onSet({ scale })}
      />
      <Line
        {...at('scale_name')}
        label="Written as"
        value={text('scale_name')}
        hint="million pounds; may be empty where the unit is percent"
        onInput={(words) => onSet({ scale_name: words === '' ? undefined : words })}
      />
    </>
  );
}
