"use strict";

// danfojs-node uses TensorFlow for elementwise maths between whole frames, and
// for argMin and argMax. The real package computes in float32, which turns
// 16777217 into 16777216, and downloads a native library while installing.
// This stand-in does the same operations in plain float64.

class Tensor {
  constructor(values, shape) {
    this.values = values;
    this.shape = shape;
  }

  get rank() {
    return this.shape.length;
  }

  arraySync() {
    if (this.rank === 0) return this.values[0];
    if (this.rank === 1) return [...this.values];
    const [rows, width] = this.shape;
    return Array.from({ length: rows }, (_, i) => this.values.slice(i * width, (i + 1) * width));
  }

  clone() {
    return new Tensor([...this.values], [...this.shape]);
  }

  transpose() {
    const [rows, width] = this.shape;
    const values = Array.from(
      { length: rows * width },
      (_, i) => this.values[(i % rows) * width + Math.floor(i / rows)],
    );
    return new Tensor(values, [width, rows]);
  }

  argMax() {
    return scalar(
      this.values.reduce((best, value, i) => (value > this.values[best] ? i : best), 0),
    );
  }

  argMin() {
    return scalar(
      this.values.reduce((best, value, i) => (value < this.values[best] ? i : best), 0),
    );
  }
}

const OPERATIONS = {
  add: (a, b) => a + b,
  sub: (a, b) => a - b,
  mul: (a, b) => a * b,
  div: (a, b) => a / b,
  divNoNan: (a, b) => (b === 0 ? 0 : a / b),
  // As in TensorFlow, the result has the sign of the divisor.
  mod: (a, b) => a - Math.floor(a / b) * b,
  pow: (a, b) => a ** b,
  greater: (a, b) => Number(a > b),
  greaterEqual: (a, b) => Number(a >= b),
  less: (a, b) => Number(a < b),
  lessEqual: (a, b) => Number(a <= b),
  equal: (a, b) => Number(a === b),
  notEqual: (a, b) => Number(a !== b),
};

for (const [name, operation] of Object.entries(OPERATIONS)) {
  Tensor.prototype[name] = function elementwise(other) {
    return combine(this, other, operation);
  };
}

function combine(left, right, operation) {
  const [rows, width] = left.shape;
  const [otherRows, otherWidth] = right.rank === 0 ? [1, 1] : right.shape;
  if ((otherRows !== rows && otherRows !== 1) || (otherWidth !== width && otherWidth !== 1)) {
    throw new Error(
      `The shapes do not fit: ${rows} rows of ${width} with ${otherRows} rows of ${otherWidth}. Give one value per row or per column.`,
    );
  }
  const values = left.values.map((value, i) => {
    const row = otherRows === 1 ? 0 : Math.floor(i / width);
    const column = otherWidth === 1 ? 0 : i % width;
    return operation(value, right.values[row * otherWidth + column]);
  });
  return new Tensor(values, left.shape);
}

// TensorFlow reads null as 0. A missing number is not 0, so it is refused.
function numbers(values) {
  for (const value of values) {
    if (typeof value !== "number") {
      throw new TypeError(
        `Maths on a whole frame needs numbers, and one of its cells is ${value}. Select number columns without missing values, or compute with single columns.`,
      );
    }
  }
  return values;
}

function scalar(value) {
  return new Tensor(numbers([value]), []);
}

function tensor1d(values) {
  return new Tensor(numbers([...values]), [values.length]);
}

function tensor2d(values, shape) {
  return new Tensor(numbers(values.flat()), shape ?? [values.length, values[0].length]);
}

module.exports = { Tensor, scalar, tensor1d, tensor2d };
