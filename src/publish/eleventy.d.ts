/** The parts of Eleventy that we call; it ships no types for these entry points. */
declare module "@11ty/eleventy" {
  export interface EleventyConfig {
    addGlobalData(name: string, value: unknown): void;
    addFilter(name: string, filter: (...args: never[]) => unknown): void;
  }
  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: { configPath: string; quietMode: boolean; config(config: EleventyConfig): void },
    );
    disableLogger(): void;
    write(): Promise<unknown>;
  }
}

declare module "@11ty/eleventy-dev-server" {
  export interface DevServer {
    serve(port: number): void;
    reload(event: { files: string[]; build: { templates: unknown[] } }): void;
    close(): Promise<void>;
  }
  const EleventyDevServer: {
    getServer(
      name: string,
      folder: string,
      options: { port: number; showVersion: boolean },
    ): DevServer;
  };
  export default EleventyDevServer;
}
