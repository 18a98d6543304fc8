import type { z } from "zod";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { didYouMean } from "../diagnostics/suggest.ts";
import { numberHint } from "./number-hint.ts";
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
  const value = valueAt(file.value, path);
  const say = (code: string, message: string, hint: string, place = file.placeOf(path)) =>
    problem(file.source, place, { code, message, ...(hint ? { hint } : {}) });
  if (value === undefined && issue.code !== "unrecognized_keys") {
    const values =
      issue.code === "invalid_value" ? `; ${didYouMean("", issue.values.map(String))}` : ".";
    return [
      say(
        "missing-key",
        `${name} is missing.`,
        `add a line "${path.at(-1)}: ..." to this entry${values}`,
      ),
    ];
  }
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) =>
        say(
          "unknown-key",
          `"${key}" is not a setting that is known here.`,
          didYouMean(key, knownKeys(schema, path)),
          file.placeOfKey([...path, key]),
        ),
      );
    case "invalid_key":
      return issue.issues.map((inner) =>
        say("invalid-value", `${name}: ${inner.message}.`, hintOf(inner), file.placeOfKey(path)),
      );
    case "invalid_value":
      return [
        say(
          "unknown-value",
          `${name} cannot be ${show(value)}.`,
          didYouMean(String(value), issue.values.map(String)),
        ),
      ];
    case "invalid_type":
      return [wrongType([issue.expected])];
    case "invalid_union":
      return [
        wrongType(
          issue.errors.flat().flatMap((e) => (e.code === "invalid_type" ? e.expected : [])),
        ),
      ];
    case "too_small":
    case "too_big":
      if (!Array.isArray(value)) break;
      return [
        say(
          "invalid-value",
          `${name} must have ${issue.code === "too_small" ? issue.minimum : issue.maximum} items, not ${value.length}.`,
          "write the items between square brackets, with commas.",
        ),
      ];
  }
  return [say("invalid-value", `${name}: ${issue.message}.`, hintOf(issue))];

  function wrongType(expected: readonly string[]): Diagnostic {
    const wanted = expected.map(article).join(" or ") || "another kind of value";
    return say(
      "wrong-type",
      `${name} must be ${wanted}, not ${show(value)}.`,
      typeHint(expected[0] ?? "", value),
    );
  }
}

/** Custom checks may carry what to write instead in `params.hint`. */
function hintOf(issue: Issue): string {
  return issue.code === "custom" ? ((issue.params?.hint as string | undefined) ?? "") : "";
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

function show(value: unknown): string {
  if (value === null) return "empty";
  if (typeof value === "number") return String(value);
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

function article(type: string): string {
  if (type === "array" || type === "tuple") return "a list";
  if (type === "object" || type === "record") return "a group of settings";
  if (type === "int") return "a whole number";
  if (type === "boolean") return "true or false";
  return type === "string" ? "text" : `a ${type}`;
}

function typeHint(expected: string, value: unknown): string {
  if (expected === "array" || expected === "tuple")
    return 'write a list: one "- ..." line per item, or [] for none.';
  if (expected === "object" || expected === "record")
    return 'write one "name: value" line per setting, indented below it.';
  if (value === null) return "write the value behind the colon, or remove the line.";
  if (expected === "number" || expected === "int") return numberHint(String(value));
  if (typeof value === "object")
    return 'write it on one line; text that holds ": " or begins with [ or { needs quotation marks.';
  return `put it into quotation marks: "${String(value)}".`;
}
