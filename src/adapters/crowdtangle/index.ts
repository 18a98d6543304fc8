import type { Adapter } from "../adapter.ts";
import { crowdtangleFacebook, crowdtangleInstagram } from "./posts.ts";

export const crowdtangleAdapters: readonly Adapter[] = [crowdtangleFacebook, crowdtangleInstagram];
