import type { RuleContext } from "../caveats/rule.ts";
import type { Benchmark } from "../observations/benchmark.ts";
import type { Observation } from "../observations/observation.ts";
import type { PostCount } from "../observations/post.ts";
import { BENCHMARKS_FILE } from "../observations/read-benchmarks.ts";
import { PLATFORM_EVENTS, TIDE } from "../platforms/registry.ts";
import { DATA_FILES, type Project, type ProjectData } from "../project/project.ts";
import { SETTINGS_FILE, type Settings } from "../project/settings.ts";
import type { GonePost } from "../store/gone-posts.ts";
import type { Chart } from "./chart.ts";
import type { ReportFile } from "./report-file.ts";

/** One report while its cells run. Remembers which files it read, so that its result can be kept as long as they stay. */
export interface Run {
  readonly report: ReportFile;
  readonly data: ProjectData;
  readonly settings: Settings;
  readonly context: RuleContext;
  /** Counts of an account over time, of one metric or of all: from exports, hand-kept totals, and derived from both. */
  series(account: string, metric?: string): readonly Observation[];
  /** The newest lifetime counts of an account's posts. */
  posts(account: string): readonly PostCount[];
  /** Which of them a later export lacks. */
  gonePosts(account: string): readonly GonePost[];
  /** Rates that others report of themselves. */
  readonly benchmarks: readonly Benchmark[];
  /** Files that were really read, and accounts whose counts were. */
  readonly inputs: Set<string>;
  readonly charts: Chart[];
  /** Rules whose caveats the report's front matter made lighter. */
  readonly overridden: Set<string>;
}

export function startRun(project: Project, report: ReportFile): Run {
  const inputs = new Set<string>();
  const read = <K extends keyof ProjectData>(kind: K): ProjectData[K] => {
    inputs.add(DATA_FILES[kind]);
    return project.data[kind];
  };
  const { store } = project;
  const series = new Map<string, readonly Observation[]>();
  const byId = <T extends { id: string }>(list: readonly T[]) =>
    new Map(list.map((x) => [x.id, x]));
  const data: ProjectData = {
    get accounts() {
      return read("accounts");
    },
    get claims() {
      return read("claims");
    },
    get events() {
      return read("events");
    },
    get outcomes() {
      return read("outcomes");
    },
  };
  const context: RuleContext = {
    get accounts() {
      return byId(data.accounts);
    },
    get claims() {
      return byId(data.claims);
    },
    get events() {
      return data.events;
    },
    platformEvents: PLATFORM_EVENTS,
    tide: TIDE,
    get revisions() {
      return store.revisions;
    },
  };
  return {
    report,
    data,
    context,
    inputs,
    charts: [],
    overridden: new Set(),
    series(account, metric) {
      inputs.add(accountInput(account));
      // Figures of a report ask for the same counts again and again.
      const key = JSON.stringify([account, metric]);
      const found = series.get(key) ?? store.of(account, metric).observations;
      series.set(key, found);
      return found;
    },
    posts(account) {
      inputs.add(accountInput(account));
      return store.of(account).posts;
    },
    gonePosts(account) {
      inputs.add(accountInput(account));
      return store.gonePosts(account);
    },
    get benchmarks() {
      inputs.add(BENCHMARKS_FILE);
      return project.benchmarks;
    },
    get settings() {
      inputs.add(SETTINGS_FILE);
      return project.settings;
    },
  };
}

/** The name under which an account's counts are an input of a report. */
export function accountInput(account: string): string {
  return `account:${account}`;
}

/** The name under which all counts are an input: a query may read any of them. */
export const STORE_INPUT = "store";

let running: Run | null = null;

/** The report whose cells are running. What a report imports works only there. */
export function currentRun(): Run {
  if (!running) throw new Error("This function works only inside a report's cells.");
  return running;
}

/** Reports run one after the other, so one place to remember the current one is enough. */
export async function withRun<T>(run: Run, work: () => Promise<T>): Promise<T> {
  if (running) throw new Error("Two reports cannot run at the same time.");
  running = run;
  try {
    return await work();
  } finally {
    running = null;
  }
}
