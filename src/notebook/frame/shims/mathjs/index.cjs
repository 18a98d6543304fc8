"use strict";

// danfojs-node calls five functions of mathjs, each with one array of numbers.
// They follow mathjs: std and variance divide by n - 1, mode returns every most
// frequent value, and an empty array is an error.

function checked(values, name) {
  if (values.length === 0) {
    throw new Error(`There is no ${name} of zero values. Test count() first.`);
  }
  for (const value of values) {
    // null would count as 0 in the formulas below.
    if (typeof value !== "number" || Number.isNaN(value)) {
      throw new TypeError(
        `The ${name} needs numbers, and one of the values is ${value}. Drop missing values first.`,
      );
    }
  }
  return values;
}

function average(numbers) {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum / numbers.length;
}

exports.mean = (values) => average(checked(values, "mean"));

exports.median = (values) => {
  const sorted = [...checked(values, "median")].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

exports.mode = (values) => {
  const counts = new Map();
  for (const value of checked(values, "mode")) counts.set(value, (counts.get(value) ?? 0) + 1);
  let most = 0;
  for (const count of counts.values()) most = Math.max(most, count);
  return [...counts.keys()].filter((value) => counts.get(value) === most);
};

// One value has no spread to estimate; mathjs answers 0 here, and so do we.
exports.variance = (values) => {
  const numbers = checked(values, "variance");
  if (numbers.length === 1) return 0;
  const centre = average(numbers);
  let squares = 0;
  for (const number of numbers) squares += (number - centre) ** 2;
  return squares / (numbers.length - 1);
};

exports.std = (values) => Math.sqrt(exports.variance(checked(values, "std")));
