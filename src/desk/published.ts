/** How the site was built from the desk. */
export interface Published {
  readonly state: 'never' | 'under way' | 'made' | 'refused';
  /** What the build has said, line by line. */
  readonly lines: readonly string[];
  /** Where the site is put. */
  readonly folder: string;
  /** Where this machine shows it, once it is made; null else. */
  readonly site: string | null;
}
