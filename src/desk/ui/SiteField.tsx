import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { SiteFault } from '../site-fields.ts';

type Path = readonly (string | number)[];

interface Props {
  readonly label: string;
  readonly path: Path;
  readonly faults: readonly SiteFault[];
  readonly hint?: string;
}

/** A field of the form for `site.yaml`, with what is wrong with it below. `children` gets the attributes of its control. */
function Field({
  label,
  path,
  faults,
  hint,
  children,
}: Props & { readonly children: (control: ReturnType<typeof controlOf>) => ComponentChildren }) {
  const own = faults.filter((fault) => isAt(path, fault.path));
  const control = controlOf(path, own.length > 0);
  return (
    <div class="field">
      <label for={control.id}>{label}</label>
      {children(control)}
      {hint !== undefined && <small class="hint">{hint}</small>}
      <p id={`${control.id}-wrong`} class={own.length > 0 ? 'wrong' : ''}>
        {own.map(({ words }) => words).join(' ')}
      </p>
    </div>
  );
}

function controlOf(path: Path, isWrong: boolean) {
  const id = `site-${path.join('-')}`;
  return { id, autocomplete: 'off', 'aria-invalid': isWrong, 'aria-describedby': `${id}-wrong` } as const;
}

/** Whether a fault is about the field at a path, or about a part of it. */
function isAt(path: Path, fault: Path): boolean {
  return path.every((key, index) => fault[index] === key);
}

interface TextProps extends Props {
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly list?: string;
}

/** A line of words. */
export function Line({ value, onInput, list, ...field }: TextProps) {
  return (
    <Field {...field}>
      {(control) => (
        <input {...control} value={value} list={list} onInput={(event) => onInput(event.currentTarget.value)} />
      )}
    </Field>
  );
}

/** Several lines. */
export function Lines({ value, onInput, rows = 3, ...field }: TextProps & { readonly rows?: number }) {
  return (
    <Field {...field}>
      {(control) => (
        <textarea {...control} rows={rows} value={value} onInput={(event) => onInput(event.currentTarget.value)} />
      )}
    </Field>
  );
}

/** One of several. */
export function Choice({
  value,
  options,
  onInput,
  ...field
}: Omit<TextProps, 'list'> & { readonly options: readonly (readonly [value: string, words: string])[] }) {
  const isListed = options.some(([one]) => one === value);
  return (
    <Field {...field}>
      {(control) => (
        <select {...control} value={value} onChange={(event) => onInput(event.currentTarget.value)}>
          {(isListed ? options : [[value, value] as const, ...options]).map(([one, words]) => (
            <option key={one} value={one}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

const scales: readonly (readonly [string, string])[] = [
  ['1', 'ones'],
  ['1000', 'thousands'],
  ['1000000', 'millions'],
  ['1000000000', 'billions'],
];

/** What values are multiplied or divided by. */
export function Scale({
  value,
  onInput,
  ...field
}: Props & { readonly value: unknown; readonly onInput: (value: number) => void }) {
  return <Choice {...field} value={String(value ?? 1)} options={scales} onInput={(one) => onInput(Number(one))} />;
}

/** Words on one line, parted by commas, or with `isNested` a list of them on each line. */
export function Words({
  value,
  onInput,
  isNested = false,
  ...field
}: Props & {
  readonly value: unknown;
  readonly onInput: (value: string[] | string[][]) => void;
  readonly isNested?: boolean;
}) {
  const [typed, setTyped] = useState(() => shown(value));
  const type = (text: string) => {
    setTyped(text);
    const lists = text.split('\n').map((line) =>
      line
        .split(',')
        .map((word) => word.trim())
        .filter((word) => word !== ''),
    );
    onInput(isNested ? lists.filter((list) => list.length > 0) : lists.flat());
  };
  return isNested ? (
    <Lines {...field} value={typed} onInput={type} />
  ) : (
    <Line {...field} value={typed} onInput={type} />
  );
}

function shown(value: unknown): string {
  if (!Array.isArray(value)) return '';
  return value.some(Array.isArray)
    ? value.map((list: unknown) => (Array.isArray(list) ? list.join(', ') : String(list))).join('\n')
    : value.join(', ');
}
