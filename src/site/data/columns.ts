import { z } from 'zod';

// The fields of a schema as columns of a table: those inside of others by their path, a list as one cell of JSON.

export type CellType = 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object';

/** What a column means; for entries of these types only, where types differ. */
export interface Meaning {
  /** Empty where all entries have it, with this meaning. */
  readonly types: readonly string[];
  readonly text: string;
}

export interface Column {
  /** `"speaker.name"` */
  readonly name: string;
  readonly type: CellType;
  /** Whether a cell may be empty. */
  readonly optional: boolean;
  /** Whether an empty cell means that the entry lacks the field; else it is null. */
  readonly lacking: boolean;
  /** The values that it can have, where they are few. */
  readonly values: readonly string[];
  readonly meanings: readonly Meaning[];
}

/** What is read here of JSON Schema, as zod writes it. */
interface Shape {
  type?: string | string[];
  properties?: Record<string, Shape>;
  required?: string[];
  anyOf?: Shape[];
  oneOf?: Shape[];
  enum?: string[];
  const?: string;
  description?: string;
}

/** A column of one type of entries. */
interface Leaf {
  name: string;
  type: CellType;
  optional: boolean;
  lacking: boolean;
  values: string[];
  text: string;
  /** Type of the entries; null where there is only one. */
  of: string | null;
}

/** The columns of an object, or of a union of objects on `type`, in the order in which fields first appear. */
export function columnsOf(schema: z.ZodType): Column[] {
  const shape = z.toJSONSchema(schema) as Shape;
  const variants = shape.oneOf ?? shape.anyOf ?? [shape];
  const leaves = variants.flatMap((variant) =>
    leavesOf(variant, [], {
      of: variant.properties?.['type']?.const ?? null,
      optional: false,
      lacking: false,
      text: [],
    }),
  );
  return [...Map.groupBy(leaves, ({ name }) => name).values()].map((same) => merge(same, variants.length));
}

function leavesOf(
  shape: Shape,
  path: readonly string[],
  inherited: { of: string | null; optional: boolean; lacking: boolean; text: readonly string[] },
): Leaf[] {
  const inner = shape.anyOf?.find(({ type }) => type !== 'null') ?? shape;
  const types = [inner.type ?? []].flat();
  const isNullable = types.includes('null') || shape.anyOf !== undefined;
  const text = [...inherited.text, shape.description ?? []].flat();
  const optional = inherited.optional || isNullable;
  if (inner.properties !== undefined)
    return Object.entries(inner.properties).flatMap(([key, property]) => {
      const lacking = !inner.required?.includes(key);
      return leavesOf(property, [...path, key], { of: inherited.of, optional: optional || lacking, lacking, text });
    });
  const type = types.find((name) => name !== 'null') as CellType;
  const values = inner.enum ?? (inner.const === undefined ? [] : [inner.const]);
  return [
    {
      name: path.join('.'),
      type,
      optional,
      lacking: inherited.lacking && !isNullable,
      values,
      text: text.join(' '),
      of: inherited.of,
    },
  ];
}

function merge(same: readonly Leaf[], variants: number): Column {
  const [{ name, type }] = same as [Leaf];
  const byText = Map.groupBy(same, ({ text }) => text);
  const isEverywhere = same.length === variants;
  return {
    name,
    type,
    optional: !isEverywhere || same.some(({ optional }) => optional),
    lacking: same.some(({ lacking }) => lacking),
    values: [...new Set(same.flatMap(({ values }) => values))],
    meanings: [...byText].map(([text, leaves]) => ({
      types: isEverywhere && byText.size === 1 ? [] : leaves.flatMap(({ of }) => of ?? []),
      text,
    })),
  };
}
