import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from "yaml";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { problem, type SourceFile } from "./source-file.ts";

export type Path = readonly (string | number)[];

/** A parsed YAML file that still knows where each value stands. */
export interface YamlFile {
  readonly source: SourceFile;
  /** `null` for a file of comments alone, `undefined` where there are diagnostics. */
  readonly value: unknown;
  /** Where a value stands, or the nearest thing around it that does exist. */
  placeOf(path: Path): { line: number; column: number };
  /** Where the key of a value stands: for keys that should not be there. */
  placeOfKey(path: Path): { line: number; column: number };
  readonly diagnostics: readonly Diagnostic[];
}

interface Fault {
  readonly at: number;
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

/** Syntax errors and duplicate keys become diagnostics; dates stay text, as YAML 1.2 has it. */
export function parseYaml(source: SourceFile): YamlFile {
  const counter = new LineCounter();
  const doc = parseDocument(source.text, { lineCounter: counter, prettyErrors: false });
  const place = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { line, column: col };
  };
  const { value, faults } = readValue(doc);
  const start = (node: unknown) => (isNode(node) && node.range ? place(node.range[0]) : null);
  const placeOf = (path: Path): { line: number; column: number } => {
    for (let n = path.length; n > 0; n--) {
      const found = start(valueNode(doc.contents, path.slice(0, n)));
      if (found) return found;
    }
    return start(doc.contents) ?? { line: 1, column: 1 };
  };
  return {
    source,
    value,
    placeOf,
    placeOfKey: (path) => start(keyNode(doc.contents, path)) ?? placeOf(path),
    diagnostics: faults.map(({ at, ...what }) => problem(source, place(at), what)),
  };
}

function readValue(doc: Document.Parsed): { value: unknown; faults: Fault[] } {
  const faults: Fault[] = [...doc.errors.map(syntaxFault), ...doc.warnings.map(syntaxFault)];
  if (faults.length === 0) faults.push(...misreadText(doc));
  if (faults.length > 0) return { value: undefined, faults };
  try {
    return { value: doc.toJS(), faults };
  } catch (error) {
    // References to references can be made to fill all memory; the parser stops at some number of them.
    const hint = "write the values out in place of & and *.";
    return {
      value: undefined,
      faults: [{ at: 0, code: "yaml-syntax", message: (error as Error).message, hint }],
    };
  }
}

function syntaxFault(e: { code: string; message: string; pos: [number, number] }): Fault {
  const base = { at: e.pos[0], message: firstLine(e.message) };
  return e.code === "DUPLICATE_KEY"
    ? { ...base, code: "duplicate-key", hint: "keep one of the two entries." }
    : {
        ...base,
        code: "yaml-syntax",
        hint: 'check indentation, and put text that holds ": " or "#", or begins with ! or &, into quotation marks.',
      };
}

/** What YAML takes for a reference or a nested key, and a person wrote as text: `*new*`, `{{ title }}`. */
function misreadText(doc: Document.Parsed): Fault[] {
  const faults: Fault[] = [];
  const found = (node: unknown, message: string) => {
    const at = isNode(node) ? (node.range?.[0] ?? 0) : 0;
    const hint = "put the text into quotation marks.";
    faults.push({ at, code: "yaml-syntax", message, hint });
  };
  visit(doc, {
    Alias(_, node) {
      if (!node.resolve(doc)) found(node, `"*${node.source}" refers to nothing in this file.`);
    },
    Pair(_, pair) {
      if (!isScalar(pair.key)) found(pair.key, "A key must be text, not a list or a group.");
    },
  });
  return faults;
}

function valueNode(root: unknown, path: Path): unknown {
  let node: unknown = root;
  for (const step of path) node = pairOf(node, step)?.value ?? itemOf(node, step);
  return node;
}

function keyNode(root: unknown, path: Path): Node | undefined {
  const last = path.at(-1);
  if (last === undefined) return undefined;
  return pairOf(valueNode(root, path.slice(0, -1)), last)?.key as Node | undefined;
}

/** Keys that look like numbers are text for us: `2019:`. */
function pairOf(node: unknown, step: string | number) {
  if (!isMap(node)) return undefined;
  return node.items.find((p) => isScalar(p.key) && String(p.key.value) === String(step));
}

function itemOf(node: unknown, step: string | number): unknown {
  return isSeq(node) ? node.items[Number(step)] : undefined;
}

function firstLine(message: string): string {
  return message.split("\n")[0] ?? message;
}
