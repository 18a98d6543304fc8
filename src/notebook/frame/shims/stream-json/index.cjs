"use strict";

exports.parser = require("./refuse.cjs");
