import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { describe, expect, it } from "vitest";

/** Lowest first: a folder imports only from itself and from those before it, type imports too. */
const LAYERS = [
  "diagnostics",
  "calendar",
  "files",
  "claims",
  "observations",
  "figures",
  "i18n",
  "platforms",
  "adapters",
  "store",
  "growth",
  "caveats",
  "project",
  "charts",
  "notebook",
  "publish",
  "index.ts",
  "cli",
  "bench",
  "sample-data",
];

const SRC = import.meta.dirname;
const modules = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter(
    (e) => e.isFile() && e.name.endsWith(".ts") && !e.parentPath.includes(`${sep}shims${sep}`),
  )
  .map((e) => join(e.parentPath, e.name));
const product = modules.filter((m) => !m.endsWith(".test.ts"));

describe("layers", () => {
  it("holds every folder of src", () => {
    const folders = new Set(product.map((m) => layerOf(m)));
    expect([...folders].filter((f) => !LAYERS.includes(f))).toEqual([]);
  });

  it("imports only downwards", () => {
    const upward = product.flatMap((m) =>
      importsOf(m)
        .filter((to) => LAYERS.indexOf(layerOf(to)) > LAYERS.indexOf(layerOf(m)))
        .map((to) => `${relative(SRC, m)} imports ${relative(SRC, to)}`),
    );
    expect(upward).toEqual([]);
  });

  it("has no import cycle", () => {
    expect(findCycle(new Map(product.map((m) => [m, importsOf(m)])))).toBeNull();
  });

  it("finds a cycle when there is one", () => {
    const graph = new Map([
      ["a", ["b"]],
      ["b", ["c"]],
      ["c", ["a"]],
    ]);
    expect(findCycle(graph)).toEqual(["a", "b", "c", "a"]);
  });

  it("is what the linter enforces too", () => {
    const { overrides } = JSON.parse(readFileSync(join(SRC, "../biome.json"), "utf8"));
    const enforced = overrides.flatMap((o: LintOverride) => {
      const group = o.linter?.rules?.style?.noRestrictedImports?.options?.patterns?.[0]?.group;
      return group ? [[o.includes[0], group]] : [];
    });
    const folders = LAYERS.filter((l) => l !== "index.ts");
    const wanted = folders
      .slice(0, -1)
      .map((folder, i) => [
        `src/${folder}/**`,
        folders.slice(i + 1).flatMap((higher) => [`../${higher}/**`, `../../${higher}/**`]),
      ]);
    expect(enforced).toEqual(wanted);
  });
});

interface LintOverride {
  includes: string[];
  linter?: {
    rules?: {
      style?: { noRestrictedImports?: { options?: { patterns?: { group: string[] }[] } } };
    };
  };
}

function layerOf(module: string): string {
  return relative(SRC, module).split(sep)[0] ?? "";
}

function importsOf(module: string): string[] {
  const text = readFileSync(module, "utf8");
  const found = text.matchAll(/(?:from|import)\s*\(?\s*"(\.{1,2}\/[^"]+\.ts)"/g);
  return [...found].map((m) => resolve(dirname(module), m[1] ?? ""));
}

function findCycle(graph: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>();
  const visit = (node: string, path: readonly string[]): string[] | null => {
    if (path.includes(node)) return [...path.slice(path.indexOf(node)), node];
    if (done.has(node)) return null;
    for (const next of graph.get(node) ?? []) {
      const cycle = visit(next, [...path, node]);
      if (cycle) return cycle;
    }
    done.add(node);
    return null;
  };
  for (const node of graph.keys()) {
    const cycle = visit(node, []);
    if (cycle) return cycle;
  }
  return null;
}
