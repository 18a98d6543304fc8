import { spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { SITE_FOLDER } from "./build.ts";
import { type Command, EXIT } from "./command.ts";

const PROGRAM = fileURLToPath(new URL("../../bin/followthrough.js", import.meta.url));

export const dev: Command = {
  usage: "dev [--port N]",
  summary: "serve the site and rebuild it on every change",
  options: { port: { type: "string" } },
  positionals: 0,
  async run({ root, options }) {
    const port = Number(options.port ?? 8080);
    if (!Number.isInteger(port) || port < 1 || port > 65535) {
      process.stderr.write(`"${options.port}" is not a port.\n  Try: --port 8080\n`);
      return EXIT.usage;
    }
    // Loaded here, so that no other command waits for them.
    const { default: EleventyDevServer } = await import("@11ty/eleventy-dev-server");
    const { watch } = await import("chokidar");
    await rebuild(root);
    const server = EleventyDevServer.getServer("followthrough", join(root, SITE_FOLDER), {
      port,
      showVersion: false,
    });
    server.serve(port);
    const watcher = watch(
      ["data", "reports", "followthrough.yml"].map((p) => join(root, p)),
      { ignoreInitial: true, awaitWriteFinish: { stabilityThreshold: 100 } },
    );
    // One build at a time; changes that come meanwhile ask for one more.
    let building = false;
    let again = false;
    watcher.on("all", async () => {
      again = true;
      if (building) return;
      building = true;
      while (again) {
        again = false;
        if (await rebuild(root)) server.reload({ files: [], build: { templates: [] } });
      }
      building = false;
    });
    await new Promise<void>((done) => {
      process.once("SIGINT", done);
      process.once("SIGTERM", done);
    });
    await watcher.close();
    await server.close();
    return EXIT.done;
  },
};

/** Builds in a process of its own, so that each build sees the code and the data as they are now. */
function rebuild(root: string): Promise<boolean> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [PROGRAM, "build", "--project", root], {
      stdio: "inherit",
    });
    child.on("close", (code) => done(code === 0));
  });
}
