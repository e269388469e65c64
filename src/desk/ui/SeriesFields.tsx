import type { SiteFault, WrittenEntry } from '../site-fields.ts';
import { Choice, Line, Lines, Scale } from './SiteField.tsx';

interface Props {
  readonly index: number;
  readonly series: WrittenEntry;
  /** Its file. */
  readonly rows: string;
  readonly faults: readonly SiteFault[];
  readonly onSet: (keys: WrittenEntry) => void;
  readonly onRows: (rows: string) => void;
}

/** Official figures that statements are set beside, with their rows. */
export function SeriesFields({ index, series, rows, faults, onSet, onRows }: Props) {
  const at = (key: string) => ({ path: ['series', index, key], faults });
  const text = (key: string) => String(series[key] ?? '');
  const orNone = (value: string) => (value === '' ? undefined : value);
  return (
    <>
      <Line
        {...at('name')}
        label="Name"
        value={text('name')}
        hint="Customs House, by year"
        onInput={(name) => onSet({ name })}
      />
      <Line
        {...at('id')}
        label="Short name"
        value={text('id')}
        hint={`Its file is reference/${text('id') || '…'}.csv`}
        onInput={(id) => onSet({ id })}
      />
      <Line {...at('by')} label="Who compiles it" value={text('by')} onInput={(by) => onSet({ by })} />
      <Line
        {...at('called')}
        label="What a sentence calls them"
        value={text('called')}
        hint="China’s customs; may be empty"
        onInput={(called) => onSet({ called: orNone(called) })}
      />
      <Choice
        {...at('kind')}
        label="Kind"
        value={text('kind')}
        options={[
          ['', 'statistics that an office published'],
          ['statistics', 'statistics'],
          ['remarks', 'remarks by officials, each row with its speaker'],
        ]}
        onInput={(kind) => onSet({ kind: orNone(kind) })}
      />
      <Choice
        {...at('role')}
        label="In the chart"
        value={text('role')}
        options={[
          ['main', 'its line'],
          ['other', 'set beside it'],
        ]}
        onInput={(role) => onSet({ role })}
      />
      <Scale {...at('scale')} label="Values are in" value={series['scale']} onInput={(scale) => onSet({ scale })} />
      <Lines
        {...at('method')}
        label="What it covers, and how it differs from others"
        value={text('method')}
        onInput={(method) => onSet({ method: method.replace(/\s*\n\s*/g, ' ') })}
      />
      <Lines
        path={['rows', text('id')]}
        faults={faults}
        label="Rows, as CSV"
        value={rows}
        rows={6}
        hint="A source and an address for each row. released is the day it came out, or ../2041-02-04 for “by that day”; status is as printed or derived"
        onInput={onRows}
      />
    </>
  );
}
