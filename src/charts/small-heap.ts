import { setFlagsFromString } from "node:v8";

/**
 * From here on the heap grows by a seventh between two collections, where it would double or more. While pictures are
 * drawn that costs no time and saves a fifth of the memory: nearly all that a picture makes is garbage soon. While
 * long exports are read it would cost half as much time again: nothing there is.
 */
export function keepHeapSmall(): void {
  setFlagsFromString("--heap-growing-percent=15");
}
