import { z } from 'zod';

/** A measure or a series as it is written: its keys, right or wrong. */
export type WrittenEntry = Readonly<Record<string, unknown>>;

/** `site.yaml` as the desk's form shows it: what is written there, right or wrong; empty where there is nothing. */
export interface SiteFields {
  readonly name: string;
  readonly tagline: string;
  readonly description: string;
  readonly url: string;
  readonly subject: string;
  readonly measures: readonly WrittenEntry[];
  readonly series: readonly WrittenEntry[];
  readonly chart: WrittenEntry | null;
  readonly require_checked: string | null;
}

/** What is wrong with a value of the form: where it stands, `['measures', 0, 'unit']`, and what to do. */
export interface SiteFault {
  readonly path: readonly (string | number)[];
  readonly words: string;
}

/** The form, and what it needs to show and check what is typed. */
export interface SiteOnDesk {
  /** The file as it is; null where there is none. It is sent back with what is saved, so that nobody's change is lost. */
  readonly file: string | null;
  readonly fields: SiteFields;
  /** The rows of each series, as its file has them. */
  readonly rows: Readonly<Record<string, string>>;
  /** Units of the figures in the articles, the most frequent first. */
  readonly units: readonly string[];
  readonly faults: readonly SiteFault[];
  readonly history: { readonly undo: number; readonly redo: number };
}

/** Figures of the articles that belong to a measure: how many, and the first. */
export interface Belonging {
  readonly count: number;
  readonly first: readonly { readonly words: string; readonly of: string | null; readonly title: string }[];
}

/** What is saved: the file as it was shown, what the form says, and the rows of each series whose rows were typed. */
export const savedSiteSchema = z.strictObject({
  was: z.string().nullable(),
  form: z.record(z.string(), z.unknown()),
  rows: z.record(z.string(), z.string()),
});

export type SavedSite = z.infer<typeof savedSiteSchema>;
