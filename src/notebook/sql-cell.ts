// biome-ignore-all lint/suspicious/noTemplateCurlyInString: hints show what to write
import { parse } from "acorn";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { lineOffsets, placeAt, problem, type SourceFile } from "../files/source-file.ts";
import { endOfExpression, type Inline } from "./inline.ts";

/** What a `sql` cell has beside its code: the name that it declares, and the values that its query takes. */
export interface SqlPart {
  readonly name: string;
  /** Where the name stands on the line of the opening fence. */
  readonly nameColumn: number;
  /** Each `${expression}` of the query. */
  readonly values: readonly Inline[];
}

/** Names that a report's code has already, or that would make it hard to read. */
const RESERVED = new Set(
  "params $ $sql __show __end __api __sql undefined NaN Infinity globalThis".split(" "),
);

/**
 * Reads the fence and the query of a `sql` cell.
 * @param nameFrom Number of characters before the name on the fence's line.
 * @param taken Names of the cells above; this one's is added.
 */
export function readSqlCell(
  source: SourceFile,
  cell: { readonly fenceLine: number; readonly firstLine: number; readonly lastLine: number },
  nameFrom: number,
  taken: Set<string>,
): { sql: SqlPart | null; diagnostics: readonly Diagnostic[] } {
  const rest = (source.lines[cell.fenceLine - 1] ?? "").slice(nameFrom);
  const name = rest.trim();
  const nameColumn = nameFrom + 1 + (name === "" ? 0 : rest.indexOf(name));
  const wrong = wrongName(name, taken);
  const { values, diagnostics } = readQuery(source, cell);
  if (wrong)
    diagnostics.unshift(
      problem(source, { line: cell.fenceLine, column: nameColumn }, { code: "sql-name", ...wrong }),
    );
  if (diagnostics.length > 0) return { sql: null, diagnostics };
  taken.add(name);
  return { sql: { name, nameColumn, values }, diagnostics };
}

function wrongName(name: string, taken: ReadonlySet<string>) {
  const hint = "write a name of letters and digits behind the fence: ```sql weekly.";
  if (name === "")
    return {
      message: "A sql cell has a name, under which the cells after it use its table.",
      hint,
    };
  if (!/^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name))
    return { message: `"${name}" cannot be the name of a table in the cells after it.`, hint };
  if (RESERVED.has(name) || isKeyword(name))
    return { message: `"${name}" means something else already.`, hint: "take another name." };
  if (taken.has(name))
    return { message: `Two sql cells are called "${name}".`, hint: "give one another name." };
  return null;
}

function isKeyword(name: string): boolean {
  try {
    parse(`let ${name}`, { ecmaVersion: "latest", sourceType: "module" });
    return false;
  } catch {
    return true;
  }
}

/** Text, quoted names and comments, in which nothing is a value; then the places of values. */
const TOKEN =
  /(?<![\w$])[eE]'(?:\\[\s\S]|[^'\\])*'?|'[^']*'?|"[^"]*"?|--[^\r\n]*|\/\*[\s\S]*?(?:\*\/|$)|\$(\w*)\$[\s\S]*?(?:\$\1\$|$)|\$\{|\?|(?<![\w$])\$\w+/g;

function readQuery(source: SourceFile, cell: { firstLine: number; lastLine: number }) {
  const offsets = lineOffsets(source.text);
  const start = offsets[cell.firstLine - 1] ?? source.text.length;
  const text = source.text.slice(start, offsets[cell.lastLine] ?? source.text.length);
  const values: Inline[] = [];
  const diagnostics: Diagnostic[] = [];
  const tell = (at: number, code: string, message: string, hint: string) =>
    diagnostics.push(problem(source, placeAt(offsets, start + at), { code, message, hint }));

  if (text.trim() === "") tell(0, "sql-empty", "This query is empty.", "write a SELECT.");
  const tokens = new RegExp(TOKEN);
  for (let match = tokens.exec(text); match; match = tokens.exec(text)) {
    const [token] = match;
    const at = match.index;
    const inside = token.indexOf("${");
    if (token === "${") {
      const end = endOfExpression(text, at + 2);
      if (end < 0) {
        const hint = "write } behind the expression.";
        tell(at, "open-expression", "This ${ is never closed in its query.", hint);
        break;
      }
      if (isWord(text[at - 1]) || isWord(text[end + 1])) {
        const hint = "put blanks around it; names of tables and columns cannot be values.";
        tell(at, "sql-value", "A value cannot be a part of a word.", hint);
      }
      values.push({
        start: start + at,
        end: start + end + 1,
        ...placeAt(offsets, start + at),
        code: text.slice(at + 2, end),
      });
      tokens.lastIndex = end + 1;
    } else if (token === "?" || /^\$\w+$/.test(token)) {
      const hint = "write ${expression} where the value goes.";
      tell(at, "sql-value", `"${token}" stands for a value that nothing gives.`, hint);
    } else if (inside >= 0 && !/^(--|\/\*)/.test(token)) {
      const hint = "leave the quotes out; join text with ||, such as '%' || ${word} || '%'.";
      tell(at + inside, "sql-value", "Between quotes this is text, not a value.", hint);
    }
  }
  return { values, diagnostics };
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}_$]/u.test(character);
}
