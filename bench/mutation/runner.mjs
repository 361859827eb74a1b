// A test runner for Stryker that meets a mutant with the rules' own examples and decisions before it asks the unit tests. Thousands of mutants would each
// reload the whole house in vitest; here it stays loaded, and a mutant costs as much as the examples that reach it.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { commonTokens, declareFactoryPlugin, PluginKind, tokens } from "@stryker-mutator/api/plugin";
import { DryRunStatus, determineHitLimitReached, MutantRunStatus, TestStatus } from "@stryker-mutator/api/test-runner";
import { strykerPlugins as vitestPlugins } from "@stryker-mutator/vitest-runner";

export { strykerValidationSchema } from "@stryker-mutator/vitest-runner";

create.inject = tokens(commonTokens.injector);
function create(injector) {
  return new Runner(vitestPlugins[0].factory(injector));
}

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, "examples", create)];

/** What instrumented code reads its active mutant from. */
globalThis.__stryker__ ??= {};
const switches = globalThis.__stryker__;

class Runner {
  #units;
  #examples = new Map();

  constructor(units) {
    this.#units = units;
  }

  capabilities() {
    return { reloadEnvironment: false };
  }

  async init() {
    await this.#units.init();
    const house = await import(pathToFileURL(join(process.cwd(), "dist/index.js")).href);
    for (const rule of house.rules)
      for (const side of ["contradicts", "consistent"])
        rule.examples[side].forEach((example, at) => {
          const id = `example: ${rule.id} ${side} ${at + 1}`;
          this.#examples.set(id, exampleOf(house, rule, example));
        });
    for (const rule of house.rules) {
      const decisions = join(process.cwd(), `test/rules/decisions/${rule.id}.json`);
      if (!existsSync(decisions)) continue;
      const { publishedAt, rows } = JSON.parse(readFileSync(decisions, "utf8"));
      rows.forEach(([copy, ...said], at) => {
        this.#examples.set(`decision: ${rule.id} ${at + 1}`, decisionOf(house, rule, { copy, publishedAt, said }));
      });
    }
  }

  async dispose() {
    await this.#units.dispose();
  }

  async dryRun(options) {
    const units = await this.#units.dryRun(options);
    if (units.status !== DryRunStatus.Complete) return units;
    const tests = [];
    for (const [id, run] of this.#examples) {
      switches.currentTestId = id;
      const start = performance.now();
      const failureMessage = run(true);
      const test = { id, name: id, timeSpentMs: performance.now() - start };
      tests.push(
        failureMessage
          ? { ...test, status: TestStatus.Failed, failureMessage }
          : { ...test, status: TestStatus.Success },
      );
      switches.currentTestId = undefined;
    }
    const perTest = { ...units.mutantCoverage?.perTest, ...switches.mutantCoverage?.perTest };
    return {
      status: DryRunStatus.Complete,
      tests: [...tests, ...units.tests],
      mutantCoverage: { static: { ...units.mutantCoverage?.static, ...switches.mutantCoverage?.static }, perTest },
    };
  }

  async mutantRun(options) {
    const { activeMutant, testFilter = [...this.#examples.keys()], hitLimit, sandboxFileName } = options;
    const inRule = /[\\/]rules[\\/]/.test(sandboxFileName);
    const examples = testFilter.filter((id) => this.#examples.has(id));
    Object.assign(switches, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    try {
      for (const id of examples) {
        const failureMessage = this.#examples.get(id)(!inRule);
        const limit = determineHitLimitReached(switches.hitCount, hitLimit);
        if (limit) return { status: MutantRunStatus.Timeout, reason: limit.reason };
        if (failureMessage)
          return { status: MutantRunStatus.Killed, killedBy: [id], failureMessage, nrOfTests: examples.length };
      }
    } finally {
      Object.assign(switches, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
    }
    const rest = testFilter.filter((id) => !this.#examples.has(id));
    if (!rest.length) return { status: MutantRunStatus.Survived, nrOfTests: examples.length };
    return await this.#units.mutantRun({ ...options, testFilter: rest });
  }
}

/**
 * One example as a test of its rule alone, so that a mutant in a rule is held to that rule: it says and lets go what it did before any mutant was
 * switched on, which the rules' pages in docs/ show word for word. It answers what is wrong, or nothing. What was read from the copy is kept, for a
 * mutant in a rule cannot change it; `read` reads it anew and keeps nothing of it.
 */
function exampleOf(house, rule, { copy, publishedAt, clash }) {
  const { fresh, told } = readings(house, rule.id, copy, publishedAt);
  const base = () => {
    const copyRead = fresh();
    return [copyRead, JSON.stringify(told(...copyRead))];
  };
  let kept;
  let before;
  return (read) => {
    try {
      if (before === undefined) [kept, before] = without(base);
      const findings = told(...(read ? fresh() : kept));
      const found = findings.contradictions;
      const shown = found.flatMap((each) => each.passages);
      if (!clash && found.length) return `flagged: ${copy}`;
      if (clash && found.length !== 1) return `not found: ${copy}`;
      if (clash && !clash.every((text) => shown.some((each) => isWithin(each.text, text)))) return `elsewhere: ${copy}`;
      return JSON.stringify(findings) === before ? undefined : `told otherwise: ${copy}`;
    } catch (error) {
      return String(error);
    }
  };
}

/** One row of test/rules/decisions/ as a test of its rule. */
function decisionOf(house, rule, { copy, publishedAt, said }) {
  const { fresh, told } = readings(house, rule.id, copy, publishedAt);
  let kept;
  return (read) => {
    try {
      if (kept === undefined) kept = without(fresh);
      const { contradictions, abstentions } = told(...(read ? fresh() : kept));
      const now = [
        ...contradictions.map(({ severity, confidence, message }) =>
          [severity !== rule.severity && severity, confidence !== "certain" && confidence, message]
            .filter(Boolean)
            .join(": "),
        ),
        ...abstentions.map(({ reason }) => `let go: ${reason}`),
      ];
      return JSON.stringify(now) === JSON.stringify(said) ? undefined : `said otherwise: ${copy}`;
    } catch (error) {
      return String(error);
    }
  };
}

/** How copy is read anew, and what one rule alone says of what was read. */
function readings({ readArticle, extractClaims, findContradictions, rules }, rule, copy, publishedAt) {
  const alone = Object.fromEntries(rules.filter(({ id }) => id !== rule).map(({ id }) => [id, "off"]));
  return {
    fresh() {
      const article = readArticle(copy, { publishedAt });
      return [article, extractClaims(article)];
    },
    told: (article, claims) => findContradictions(article, claims, { rules: alone }),
  };
}

/** What a run answers with no mutant switched on. */
function without(run) {
  const { activeMutant } = switches;
  switches.activeMutant = undefined;
  const answer = run();
  switches.activeMutant = activeMutant;
  return answer;
}

function isWithin(one, other) {
  return one.includes(other) || other.includes(one);
}
