/** What `astro.config.mjs` defines. Nothing outside of a build. */
interface ImportMetaEnv {
  /** The chart's place in the address, as site.yaml has it; empty where there is no chart. */
  readonly CHART_PATH?: string;
}
