"use strict";

// danfojs-node reads CSV and JSON from URLs through this package. A report that
// reads the network cannot be rebuilt later, so every call ends here.
function refuse() {
  throw new Error(
    "Followthrough reports read only files of the project. Save the file under data/ and load it from there.",
  );
}

module.exports = refuse;
module.exports.get = refuse;
module.exports.post = refuse;
