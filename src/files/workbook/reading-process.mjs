// A process of its own begins as JavaScript: Node 20 cannot read TypeScript by itself.
import { register } from "tsx/esm/api";

register();
const { main } = await import("./reading-process.ts");
await main(process.argv.slice(2));
