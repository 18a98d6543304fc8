// The thread in which the database works while the program waits for it. Plain JavaScript: reading needs nothing of
// the product's code, and Node 20 would take as long to get ready for TypeScript here as all the reading takes.
import { DuckDBInstance } from "@duckdb/node-api";
import { runAsWorker } from "synckit";

/** Databases stay open: a report asks for one series after the other. */
const open = new Map();

async function connect(database, settings) {
  const instance = await DuckDBInstance.create(database, settings);
  return instance.connect();
}

/** @param {import("./bulk.ts").ReadTask} task */
async function read({ database, settings, sql }) {
  if (!open.has(database)) open.set(database, connect(database, settings));
  const connection = await open.get(database);
  const reader = await connection.runAndReadAll(sql);
  const columns = reader.getColumnsJS();
  // Without a row the database gives no columns.
  return columns.length > 0 ? columns : reader.columnNames().map(() => []);
}

let loader = null;

/** @param {import("./bulk.ts").LoadTask} task */
async function load(task) {
  if (loader === null) {
    const { register } = await import("tsx/esm/api");
    register();
    loader = await import("./load-task.ts");
  }
  return loader.loadTask(task);
}

/** @param {import("./bulk.ts").BulkTask} task */
runAsWorker(async (task) =>
  task.do === "load"
    ? { did: "load", loaded: await load(task) }
    : { did: "read", columns: await read(task) },
);
