import { join } from "node:path";
import { expect, test } from "vitest";
import lock from "../../package-lock.json";

const page = join(import.meta.dirname, "../../docs/dependencies.md");

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly devOptional?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const packages = Object.entries(lock.packages as Readonly<Record<string, Locked>>)
  .filter(([path, { dev, optional, devOptional }]) => path !== "" && !dev && !optional && !devOptional)
  .map(([path, { version = "", license = "" }]) => ({
    name: path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length),
    version,
    license,
  }))
  .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1));

/** Licences that let a newsroom use, change and pass on what it installs. */
const free = /\b(?:MIT|ISC|BSD(?:-[23]-Clause)?|Apache-2\.0|0BSD|Python-2\.0|Zlib|BlueOak-1\.0\.0|Unlicense)\b/;

test.each(packages)("$name $version is free to use: $license", ({ license }) => expect(license).toMatch(free));

// `npm run docs` writes it anew.
test("docs/dependencies.md lists what an install brings", async () => {
  const direct = Object.keys((lock.packages[""] as Locked).dependencies ?? {});
  expect(packages.length).toBeGreaterThan(direct.length);
  const text = [
    "# What an install brings",
    "<!-- Written by npm run docs from package-lock.json: change it there. -->",
    `${direct.length} packages that Gainsay asks for (in bold), ${packages.length} with what these need. \`npm audit --omit=dev\` tells whether any is known to be unsafe.`,
    packages
      .map(
        ({ name, version, license }) =>
          `- ${direct.includes(name) ? `**${name}**` : name} ${version}, ${license.replace(/^\((.*)\)$/, "$1")}`,
      )
      .join("\n"),
  ].join("\n\n");
  await expect(`${text}\n`).toMatchFileSnapshot(page);
});
