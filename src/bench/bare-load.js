// What bulk loading is compared with: the database's own reader and a plain DISTINCT, in the store's settings.
import { DuckDBInstance } from "@duckdb/node-api";

const [table, database] = process.argv.slice(2);
const instance = await DuckDBInstance.create(database, {
  autoinstall_known_extensions: "false",
  autoload_known_extensions: "false",
  memory_limit: "1GB",
  temp_directory: `${database}.tmp`,
  threads: "2",
});
const connection = await instance.connect();
await connection.run(`CREATE TABLE counts AS SELECT DISTINCT * FROM read_csv('${table}',
  columns = {'date': 'DATE', 'platform': 'VARCHAR', 'account': 'VARCHAR', 'surface': 'VARCHAR',
    'metric': 'VARCHAR', 'value': 'BIGINT'},
  auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', ignore_errors = true)`);
connection.closeSync();
instance.closeSync();
