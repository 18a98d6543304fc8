"use strict";

// danfojs-node reads JSON and Excel files from URLs through this package. It
// calls the result as a promise, so the refusal is a rejected promise.
module.exports = async function fetch() {
  throw new Error(
    "Followthrough reports read only files of the project. Save the file under data/ and load it from there.",
  );
};
