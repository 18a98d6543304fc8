import type { Fixture } from "../fixture.ts";

export const fixtures: readonly Fixture[] = [];
