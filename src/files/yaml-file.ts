import { isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { problem, type SourceFile } from "./source-file.ts";

export type Path = readonly (string | number)[];

/** A parsed YAML file that still knows where each value stands. */
export interface YamlFile {
  readonly source: SourceFile;
  readonly value: unknown;
  /** Where a value stands, or the nearest thing around it that does exist. */
  placeOf(path: Path): { line: number; column: number };
  /** Where the key of a value stands: for keys that should not be there. */
  placeOfKey(path: Path): { line: number; column: number };
  readonly diagnostics: readonly Diagnostic[];
}

/** Syntax errors and duplicate keys become diagnostics; dates stay text, as YAML 1.2 has it. */
export function parseYaml(source: SourceFile): YamlFile {
  const counter = new LineCounter();
  const doc = parseDocument(source.text, { lineCounter: counter, prettyErrors: false });
  const place = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { line, column: col };
  };
  const diagnostics = doc.errors.map((e) =>
    problem(source, place(e.pos[0]), {
      code: e.code === "DUPLICATE_KEY" ? "duplicate-key" : "yaml-syntax",
      message: firstLine(e.message),
      hint:
        e.code === "DUPLICATE_KEY"
          ? "keep one of the two entries."
          : 'check indentation, and put text that holds ": " or "#" into quotation marks.',
    }),
  );
  const start = (node: unknown) => (isNode(node) && node.range ? place(node.range[0]) : null);
  const placeOf = (path: Path): { line: number; column: number } => {
    for (let n = path.length; n > 0; n--) {
      const found = start(doc.getIn(path.slice(0, n), true));
      if (found) return found;
    }
    return start(doc.contents) ?? { line: 1, column: 1 };
  };
  return {
    source,
    value: doc.errors.length > 0 ? undefined : doc.toJS(),
    placeOf,
    placeOfKey: (path) => start(keyNode(doc.contents, path)) ?? placeOf(path),
    diagnostics,
  };
}

function keyNode(root: unknown, path: Path): Node | null {
  let node: unknown = root;
  for (const [i, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find((p) => isScalar(p.key) && p.key.value === step);
      if (!pair) return null;
      if (i === path.length - 1) return pair.key as Node;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
    } else return null;
  }
  return null;
}

function firstLine(message: string): string {
  return message.split("\n")[0] ?? message;
}
