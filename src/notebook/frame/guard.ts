// Importing this file makes danfo safe for the whole process. The guard sits on
// danfo's prototypes: its methods return objects of its base classes, so that a
// subclass of ours would be lost after the first head() or query().
import { guardFrames } from "./guard-frame.ts";
import { guardSeries } from "./guard-series.ts";

guardFrames();
guardSeries();
