import type { z } from "zod";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { didYouMean } from "../diagnostics/suggest.ts";
import { problem } from "./source-file.ts";
import type { Path, YamlFile } from "./yaml-file.ts";

type Issue = z.core.$ZodIssue;

/**
 * Checks a YAML file against a schema: all problems at once, each with the line that is at fault.
 * @returns the typed value, or null when there is any problem.
 */
export function checkSchema<T>(
  file: YamlFile,
  schema: z.ZodType<T>,
): { value: T | null; diagnostics: Diagnostic[] } {
  if (file.diagnostics.length > 0) return { value: null, diagnostics: [...file.diagnostics] };
  const result = schema.safeParse(file.value ?? {});
  if (result.success) return { value: result.data, diagnostics: [] };
  return {
    value: null,
    diagnostics: result.error.issues.flatMap((i) => describe(file, schema, i, [])),
  };
}

function describe(file: YamlFile, schema: z.ZodType, issue: Issue, base: Path): Diagnostic[] {
  const path = [...base, ...issue.path] as (string | number)[];
  const name =
    path.length > 0
      ? `"${path.filter((p) => typeof p === "string").at(-1) ?? path.at(-1)}"`
      : "the file";
  const at = file.placeOf(path);
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) =>
        problem(file.source, file.placeOfKey([...path, key]), {
          code: "unknown-key",
          message: `"${key}" is not a setting that is known here.`,
          hint: didYouMean(key, knownKeys(schema, path)),
        }),
      );
    case "invalid_value":
      return [
        problem(file.source, at, {
          code: "unknown-value",
          message: `${name} cannot be ${show(file, path)}.`,
          hint: didYouMean(String(valueAt(file.value, path)), issue.values.map(String)),
        }),
      ];
    case "invalid_type": {
      const missing = valueAt(file.value, path) === undefined;
      return [
        problem(file.source, at, {
          code: missing ? "missing-key" : "wrong-type",
          message: missing
            ? `${name} is missing.`
            : `${name} must be ${article(issue.expected)}, not ${show(file, path)}.`,
          hint: missing
            ? `add a line "${path.at(-1)}: ..." to this entry.`
            : typeHint(issue.expected, valueAt(file.value, path)),
        }),
      ];
    }
    default:
      return [
        problem(file.source, at, {
          code: "invalid-value",
          message: `${name}: ${issue.message}.`,
          ...(hintOf(issue) ? { hint: hintOf(issue) as string } : {}),
        }),
      ];
  }
}

/** Custom checks may carry what to write instead in `params.hint`. */
function hintOf(issue: Issue): string | undefined {
  return issue.code === "custom" ? (issue.params?.hint as string | undefined) : undefined;
}

function knownKeys(schema: z.ZodType, path: Path): string[] {
  let node: unknown = schema;
  for (const step of path) {
    const { shape, element, valueType } = unwrap(node);
    node =
      shape && typeof step === "string" && step in shape ? shape[step] : (element ?? valueType);
    if (node === undefined) return [];
  }
  return Object.keys(unwrap(node).shape ?? {});
}

interface Inside {
  shape?: Record<string, unknown>;
  element?: unknown;
  valueType?: unknown;
}

/** Looks through optional, nullable and default wrappers to the object, array or record inside. */
function unwrap(schema: unknown): Inside {
  let node = schema as { def?: { innerType?: unknown; in?: unknown } } & Inside;
  while (node?.def?.innerType ?? node?.def?.in) {
    node = (node.def?.innerType ?? node.def?.in) as typeof node;
  }
  return node ?? {};
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (v, step) => (v as Record<string | number, unknown> | null)?.[step],
    value,
  );
}

function show(file: YamlFile, path: Path): string {
  const text = JSON.stringify(valueAt(file.value, path)) ?? "nothing";
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

function article(type: string): string {
  if (type === "array") return "a list";
  if (type === "object" || type === "record") return "a group of settings";
  if (type === "int") return "a whole number";
  return type === "string" ? "text" : `a ${type}`;
}

function typeHint(expected: string, value: unknown): string {
  if (expected === "array") return 'write a list: one "- ..." line per item.';
  if (expected === "number" || expected === "int") return numberHint(String(value));
  if (expected === "string") return `put it into quotation marks: "${String(value)}".`;
  return "see the example in the guide.";
}

/** What to write for a number that was written as people say it. */
export function numberHint(text: string): string {
  const spoken = /^\s*([\d.,]+)\s*(k|m|mn|million|thousand|bn|billion)\.?\s*$/i.exec(text);
  const scale: Record<string, number> = { k: 1e3, t: 1e3, m: 1e6, b: 1e9 };
  if (spoken) {
    const n =
      Number((spoken[1] ?? "").replace(",", ".")) *
      (scale[(spoken[2] ?? "")[0]?.toLowerCase() ?? ""] ?? 1);
    if (Number.isFinite(n)) return `write the digits only: ${Math.round(n)}.`;
  }
  const grouped = text.replace(/[\s,.'’\u00a0\u202f]/g, "");
  if (/^\d+$/.test(grouped)) return `write the digits only: ${grouped}.`;
  return "write the digits only, such as 3400000.";
}
