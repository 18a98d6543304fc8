import { z } from "zod";
import { exportSetupSchema } from "../adapters/setup-schema.ts";
import { claimsSchema } from "../claims/read-claims.ts";
import { accountsSchema } from "../observations/read-accounts.ts";
import { eventsSchema } from "../observations/read-events.ts";
import { settingsSchema } from "./settings.ts";

const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  accounts: accountsSchema,
  claims: claimsSchema,
  events: eventsSchema,
  export: exportSetupSchema,
  followthrough: settingsSchema,
};

/** JSON Schemas of the hand-kept files by file name, for completion in editors. */
export function jsonSchemas(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(SCHEMAS).map(([name, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { io: "input" }), null, 2)}\n`,
    ]),
  );
}
