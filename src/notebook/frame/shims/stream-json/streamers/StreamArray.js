exports.streamArray = require("../refuse.cjs");
