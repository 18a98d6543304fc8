#!/usr/bin/env node
// The program is TypeScript; Node 20 cannot read it by itself.
import { register } from "tsx/esm/api";

register();
const { main } = await import("../src/cli/main.ts");
process.exitCode = await main(process.argv.slice(2));
