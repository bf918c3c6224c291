// A second computation of what teams come to, written from the definitions and not from the program: from the ratings of 200
// random teams, with the program's figures in a fixture that `tests/team_figures.rs` keeps.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const read = (path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"));
const teams = read("tests/fixtures/team-figures.json");
const instrument = read("public/instruments/marketing-sales.json");

/** An exact fraction in lowest terms, with a positive denominator. */
class Fraction {
  constructor(numerator, denominator = 1n) {
    let [a, b] = [numerator, denominator];
    while (b !== 0n) [a, b] = [b, a % b];
    const divisor = a < 0n === denominator < 0n ? a : -a;
    this.numerator = numerator / divisor;
    this.denominator = denominator / divisor;
  }

  plus(other) {
    const sum = this.numerator * other.denominator + other.numerator * this.denominator;
    return new Fraction(sum, this.denominator * other.denominator);
  }

  minus(other) {
    return this.plus(new Fraction(-other.numerator, other.denominator));
  }

  times(other) {
    return new Fraction(this.numerator * other.numerator, this.denominator * other.denominator);
  }

  over(other) {
    return new Fraction(this.numerator * other.denominator, this.denominator * other.numerator);
  }

  squared() {
    return this.times(this);
  }

  absolute() {
    return this.numerator < 0n ? new Fraction(-this.numerator, this.denominator) : this;
  }

  /** Below, equal to or above 0, as this is below, equal to or above the other. */
  compare(other) {
    return Number(this.minus(other).numerator);
  }

  toString() {
    return this.denominator === 1n ? `${this.numerator}` : `${this.numerator}/${this.denominator}`;
  }
}

const fraction = (numerator, denominator = 1) => new Fraction(BigInt(numerator), BigInt(denominator));
const sum = (values) => values.reduce((one, other) => one.plus(other), fraction(0));
const mean = (values) => sum(values).over(fraction(values.length));
const variance = (values) => mean(values.map((value) => value.minus(mean(values)).squared()));

const points = instrument.scale.length;
const questions = instrument.items.map((_, position) => position);
const sides = instrument.sides.map(({ id }) => id);

/** The figures of one question, from the ratings of the groups that are compared: two sides, or one group. */
function figuresOf(groups) {
  const means = groups.map(mean);
  const middle = mean(means);
  const within = mean(groups.map(variance));
  const between = mean(means.map((value) => value.minus(middle).squared()));
  const total = within.plus(between);
  const greatest = fraction(points - 1, 2).squared();
  const distance = mean(groups.map((ratings) => mean(ratings.map((rating) => rating.minus(middle).absolute()))));
  const gap = means.length === 2 ? means[0].minus(means[1]) : null;
  const apart = gap?.absolute() ?? fraction(0);
  return {
    groups,
    means,
    middle,
    within,
    between,
    total,
    agreement: fraction(1).minus(total.over(greatest)),
    distance,
    gap,
    apart,
  };
}

/** The highest level whose own gates all hold. Our instrument asks for sums only. */
function standing(means) {
  const total = sum(means);
  const holds = ({ sum: least, ...others }) => {
    assert.deepEqual(others, {}, "a gate that is not of a sum");
    return total.compare(fraction(least)) >= 0;
  };
  const level = instrument.levels.findLast(({ gates = [] }) => gates.every(holds));
  return { total: `${total}`, level: level.id };
}

/** Where people disagree most, and what they agree is weak or strong, by numbers from 1. */
function agenda(figures, names) {
  // Equal ones stay in the order of the file.
  const by = (compare) => (one, other) => compare(figures[one], figures[other]);
  const isWide = ({ distance }) => distance.compare(fraction(points, 6)) > 0;
  const kind = ({ groups, total, between }) => {
    if (between.over(total).compare(fraction(1, 2)) >= 0) return "sides";
    const variances = groups.map(variance);
    const greatest = variances.findIndex((one) => variances.every((other) => one.compare(other) >= 0));
    return `within ${names[greatest]}`;
  };
  const disagreements = questions
    .filter((question) => isWide(figures[question]) || figures[question].apart.compare(fraction(1)) >= 0)
    .sort(by((one, other) => other.total.compare(one.total) || other.apart.compare(one.apart)))
    .slice(0, 5)
    .map((question) => [question + 1, kind(figures[question])]);
  const isAgreed = (one) => !isWide(one) && one.apart.compare(fraction(1, 2)) < 0;
  const agreed = (isOne, compare) =>
    questions
      .filter((question) => isAgreed(figures[question]) && isOne(figures[question].middle))
      .sort(by(compare))
      .map((question) => question + 1);
  return {
    disagreements,
    weak: agreed(
      (middle) => middle.compare(fraction(5, 2)) <= 0,
      (one, other) => one.middle.compare(other.middle),
    ),
    strong: agreed(
      (middle) => middle.compare(fraction(4)) >= 0,
      (one, other) => other.middle.compare(one.middle),
    ),
  };
}

/** All that the fixture tells of a team, from what its people rated. */
function told(people) {
  const members = (name) => people.filter(([side]) => (side ?? "rest") === name);
  const ratings = (name, question) => members(name).map(([, digits]) => fraction(digits[question]));
  const isShown = (name) => members(name).length > 0;
  const shown = [...sides, "rest"].filter(isShown);
  const compared = sides.slice(0, 2).filter(isShown);
  const figures = questions.map((question) => figuresOf(compared.map((name) => ratings(name, question))));
  const column = (key) => figures.map((one) => `${one[key]}`);
  const standingOf = (name) => standing(questions.map((question) => mean(ratings(name, question))));
  const areTwo = compared.length === 2;
  return {
    people,
    groups: Object.fromEntries(shown.map((name) => [name, standingOf(name)])),
    whole: areTwo ? standing(figures.map(({ middle }) => middle)) : null,
    means: compared.map((_, side) => figures.map(({ means }) => `${means[side]}`)),
    gap: areTwo ? column("gap") : null,
    within: column("within"),
    between: column("between"),
    total: column("total"),
    agreement: column("agreement"),
    distance: column("distance"),
    ...agenda(figures, compared),
  };
}

test("the program's figures of 200 random teams are those of the definitions", () => {
  assert.equal(teams.length, 200);
  for (const [position, team] of teams.entries()) assert.deepEqual(told(team.people), team, `team ${position + 1}`);
});
