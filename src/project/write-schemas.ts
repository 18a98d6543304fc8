import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { jsonSchemas } from "./schemas.ts";

/** `npm run schemas`: writes what the first line of each hand-kept file points an editor to. */
for (const [name, text] of Object.entries(jsonSchemas())) {
  writeFileSync(join(import.meta.dirname, "schemas", name), text);
}
