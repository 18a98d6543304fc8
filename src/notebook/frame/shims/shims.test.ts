import { createRequire } from "node:module";
import fc from "fast-check";
import { expect, test } from "vitest";

const require = createRequire(import.meta.url);
const PROJECT_ONLY = "Followthrough reports read only files of the project";

test("nothing is read from the network, nor past the project's readers", async () => {
  const danfo = require("danfojs-node");
  await expect(danfo.readJSON("https://example.org/a.json")).rejects.toThrow(PROJECT_ONLY);
  await expect(danfo.readExcel("https://example.org/a.xlsx")).rejects.toThrow(PROJECT_ONLY);
  await expect((async () => danfo.readCSV("https://example.org/a.csv"))()).rejects.toThrow(
    PROJECT_ONLY,
  );
  expect(() => require("stream-json").parser()).toThrow(PROJECT_ONLY);
  expect(() => require("stream-json/streamers/StreamArray").streamArray()).toThrow(PROJECT_ONLY);
});

test("statistics follow their definitions", () => {
  const { mean, median, mode, std, variance } = require("mathjs");
  expect([mean([1, 2, 6]), median([3, 1, 2]), median([4, 1, 2, 3])]).toEqual([3, 2, 2.5]);
  expect(mode([2, 1, 2, 1, 3])).toEqual([2, 1]);
  expect([variance([2, 4, 4, 4, 5, 5, 7, 9]), variance([5])]).toEqual([32 / 7, 0]);
  expect(std([1, 3])).toBe(Math.SQRT2);
  expect(() => mean([])).toThrow("zero values");
  expect(() => median([1, null])).toThrow("null");
});

test("tensors compute in float64 and broadcast", () => {
  const tf = require("@tensorflow/tfjs-node");
  const a = tf.tensor2d(
    [
      [16_777_217, 2, 3],
      [4, 5, -6],
    ],
    [2, 3],
  );
  expect(a.add(tf.scalar(1)).arraySync()).toEqual([
    [16_777_218, 3, 4],
    [5, 6, -5],
  ]);
  expect(a.sub(tf.tensor2d([1, 2], [2, 1])).arraySync()).toEqual([
    [16_777_216, 1, 2],
    [2, 3, -8],
  ]);
  expect(a.mul(tf.tensor2d([1, 0, 2], [3, 1]).transpose()).arraySync()).toEqual([
    [16_777_217, 0, 6],
    [4, 0, -12],
  ]);
  expect(a.mod(tf.scalar(4)).arraySync()).toEqual([
    [1, 2, 3],
    [0, 1, 2],
  ]);
  expect(a.greater(tf.scalar(3)).arraySync()).toEqual([
    [1, 0, 0],
    [1, 1, 0],
  ]);
  expect(() => a.add(tf.tensor2d([1, 2], [1, 2]))).toThrow("shapes do not fit");
  expect(() => tf.tensor2d([[null]], [1, 1])).toThrow("one of its cells is null");
  expect([
    tf.tensor1d([2, 9, 9]).argMax().arraySync(),
    tf.tensor1d([2, 1, 1]).argMin().arraySync(),
  ]).toEqual([1, 1]);
});

test("transposing twice changes nothing", () => {
  const tf = require("@tensorflow/tfjs-node");
  const matrix = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
    .chain(([rows, width]) =>
      fc.array(fc.array(fc.integer(), { minLength: width, maxLength: width }), {
        minLength: rows,
        maxLength: rows,
      }),
    );
  fc.assert(
    fc.property(matrix, (rows) => {
      const once = tf.tensor2d(rows).transpose();
      expect(once.arraySync()).toEqual(rows[0]?.map((_, column) => rows.map((row) => row[column])));
      expect(once.transpose().arraySync()).toEqual(rows);
    }),
  );
});
