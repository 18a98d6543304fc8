import type { Prototype } from "./danfo.ts";
import { FrameError } from "./frame-error.ts";

/** A method to be put in the place of one of danfo's. */
export type Method = (this: never, ...args: never[]) => unknown;
type Original = (...args: unknown[]) => unknown;

/** Replaces methods. */
export function replace(
  prototypes: readonly Prototype[],
  methods: Readonly<Record<string, Method>>,
): void {
  for (const prototype of prototypes) {
    for (const [name, value] of Object.entries(methods)) {
      Object.defineProperty(prototype, name, { value, writable: true, configurable: true });
    }
  }
}

/** Replaces methods by ones that call danfo's own somewhere within. */
export function wrap(
  prototypes: readonly Prototype[],
  names: readonly string[],
  around: (original: Original, name: string) => Method,
): void {
  for (const name of names) {
    replace(prototypes, { [name]: around(prototypes[0]?.[name] as Original, name) });
  }
}

/** Makes methods and getters throw the advice that is given for them. */
export function trap(
  prototypes: readonly Prototype[],
  kind: string,
  traps: Readonly<Record<string, string>>,
): void {
  for (const [name, advice] of Object.entries(traps)) {
    const refuse = () => {
      throw new FrameError(`${kind}.${name} ${advice}`);
    };
    const getter = prototypes.some(
      (prototype) => Object.getOwnPropertyDescriptor(prototype, name)?.get !== undefined,
    );
    for (const prototype of prototypes) {
      Object.defineProperty(prototype, name, {
        configurable: true,
        ...(getter ? { get: refuse } : { value: refuse, writable: true }),
      });
    }
  }
}
