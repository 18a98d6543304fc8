"use strict";

// danfojs-node reads JSON files through this package, with guessed types and no
// line numbers.
module.exports = function refuse() {
  throw new Error(
    "Followthrough reports read only files of the project, and through its own readers. Use load() instead of readJSON or streamJSON.",
  );
};
