import { evidenceKey } from "../figures/evidence.ts";
import { type Figure, isFigure } from "../figures/figure.ts";

/**
 * Gives every figure of a report an id: the name that the author gave it in a cell, in kebab case
 * (`tiktokPerDay` is `tiktok-per-day`), else its measure and account. Equal figures share one id.
 */
export class FigureNames {
  readonly #ids = new Map<string, string>();
  readonly #figures = new Map<string, Figure>();

  constructor(names: ReadonlyMap<string, unknown>) {
    for (const [name, value] of names) this.#learn(kebab(name), value, 0);
  }

  /** Plain objects of figures count too: `perDay.tiktok` is `per-day-tiktok`. Places in a list are no names. */
  #learn(name: string, value: unknown, depth: number): void {
    if (isFigure(value)) this.#add(value, name.replace(/^-|-$/g, ""));
    else if (
      depth < 2 &&
      typeof value === "object" &&
      value !== null &&
      isPlain(value) &&
      !("kind" in value)
    ) {
      for (const [key, inner] of Object.entries(value))
        this.#learn(`${name}-${kebab(key)}`, inner, depth + 1);
    }
  }

  idOf(figure: Figure): string {
    return (
      this.#ids.get(keyOf(figure)) ??
      this.#add(figure, kebab([figure.measure, figure.account ?? figure.label].join("-")))
    );
  }

  /** All figures that were named or asked for, in that order. */
  all(): { id: string; figure: Figure }[] {
    return [...this.#figures].map(([id, figure]) => ({ id, figure }));
  }

  #add(figure: Figure, wanted: string): string {
    const key = keyOf(figure);
    const known = this.#ids.get(key);
    if (known) return known;
    // A name without any Latin letter or digit leaves nothing for an address.
    const base = wanted || "figure";
    let id = base;
    for (let n = 2; this.#figures.has(id); n++) id = `${base}-${n}`;
    this.#ids.set(key, id);
    this.#figures.set(id, figure);
    return id;
  }
}

/** Two figures are the same when everything that a reader sees of them is. */
function keyOf(f: Figure): string {
  return JSON.stringify([
    f.measure,
    f.label,
    f.account,
    f.value,
    f.lo,
    f.hi,
    f.unit,
    f.from,
    f.asOf,
    f.reason,
    f.evidence.map(evidenceKey),
  ]);
}

function kebab(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
